import type {Document} from '../model/document.ts'
import type {OnderzoekBestand} from '../model/generated/bestanden.ts'
import {FASEN, type Fase, type Onderzoek, type Overheid, type Term} from '../model/onderzoek.ts'
import {TERMEN} from '../model/termen.ts'
import type {Finding} from '../model/diagnostic.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean, nearestName} from '../leaves/nearest.ts'
import {GEMEENTEN} from '../generated/gemeenten.ts'
import {checkContrast} from '../leaves/huisstijl.ts'
import {overheidOf} from '../leaves/overheid.ts'
import {below} from './fields.ts'
import {report, type Registry} from './registry.ts'

/** What onderzoek.yaml says of the study as a whole. */
export type Study = Pick<
  Onderzoek,
  | 'origin'
  | 'titel'
  | 'ondertitel'
  | 'overheden'
  | 'opdrachtgever'
  | 'uitvoerder'
  | 'datum'
  | 'fase'
  | 'periode'
  | 'sjabloon'
  | 'termen'
  | 'adressaten'
  | 'huisstijl'
  | 'controles'
  | 'beweringen'
  | 'vrijstellingen'
>

const ADRESSATEN = {college: 'het college', raad: 'de gemeenteraad'}

const BEWERINGEN = {fors: 10, licht: 10, stabiel: 2}

/** `fase` as asked on the command line goes before that of the file. */
export function study(
  document: Document<OnderzoekBestand> | undefined,
  registry: Registry,
  fase?: string
): Study {
  const data: Partial<OnderzoekBestand> = document?.data ?? {}
  const origin: Origin = {file: document?.file ?? 'onderzoek.yaml', path: []}
  const periode = period(data, origin, registry)
  const datum = isoDate(data.datum)
  checkSettings(data, datum, origin, registry)
  return {
    origin,
    titel: data.titel ?? '',
    ...(data.ondertitel !== undefined && {ondertitel: data.ondertitel}),
    overheden: (data.overheden ?? []).map((each, index) =>
      overheid(each, below(origin, 'overheden', index), registry)
    ),
    ...(data.opdrachtgever !== undefined && {opdrachtgever: data.opdrachtgever}),
    ...(data.uitvoerder !== undefined && {uitvoerder: data.uitvoerder}),
    ...(datum !== undefined && {datum}),
    fase: isFase(fase) ? fase : (data.fase ?? 'opzet'),
    ...(periode && {periode}),
    sjabloon: data.sjabloon ?? 'rekenkamerrapport',
    termen: {...TERMEN, ...terms(data, origin, registry)},
    adressaten: Object.entries({...ADRESSATEN, ...data.adressaten}).map(([id, naam]) => ({id, naam})),
    huisstijl: {...data.huisstijl},
    controles: data.controles ?? {},
    beweringen: {...BEWERINGEN, ...data.beweringen},
    vrijstellingen: (data.vrijstellingen ?? []).map((each, index) => ({
      ...each,
      origin: below(origin, 'vrijstellingen', index)
    }))
  }
}

/** A date that is not on the calendar, and colours that cannot be read on each other. */
function checkSettings(
  {datum, huisstijl}: Partial<OnderzoekBestand>,
  date: string | undefined,
  origin: Origin,
  registry: Registry
): void {
  if (date !== undefined && !exists(date))
    report(registry, {
      rule: 'onbestaande-datum',
      severity: 'fout',
      message: `De datum ${datum ?? ''} bestaat niet; verwacht: een dag die op de kalender staat.`,
      origin: below(origin, 'datum')
    })
  for (const {sleutel, message} of checkContrast({...huisstijl}))
    report(registry, {
      rule: 'huisstijl-contrast',
      severity: 'waarschuwing',
      message,
      origin: below(origin, 'huisstijl', sleutel)
    })
}

function isFase(value: string | undefined): value is Fase {
  return FASEN.some((fase) => fase === value)
}

function terms(
  {termen = {}}: Partial<OnderzoekBestand>,
  origin: Origin,
  registry: Registry
): Record<string, Term> {
  for (const key of Object.keys(termen))
    if (!Object.hasOwn(TERMEN, key))
      report(registry, {
        rule: 'onbekende-sleutel',
        severity: 'fout',
        message: `\`termen\` kent geen woord \`${key}\`${didYouMean(key, Object.keys(TERMEN))}`,
        origin: below(origin, 'termen', key),
        target: 'key'
      })
  return termen
}

/** `09-12-2021` as `2021-12-09`; other forms are ISO 8601 already. */
function isoDate(date: string | undefined): string | undefined {
  return date?.replace(/^(\d{2})-(\d{2})-(\d{4})$/u, '$3-$2-$1')
}

/** Whether a whole date is on the calendar: 30 February is not. */
function exists(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return true
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function period({periode}: Partial<OnderzoekBestand>, root: Origin, registry: Registry): Study['periode'] {
  if (periode === undefined) return undefined
  const origin = below(root, 'periode')
  const van = year(periode.van)
  const tot = year(periode.tot)
  if (van > tot)
    report(registry, {
      rule: 'periode-omgekeerd',
      severity: 'fout',
      message: `De periode loopt van ${String(van)} tot ${String(tot)}; verwacht: \`van\` niet later dan \`tot\`.`,
      origin
    })
  return {van, tot, origin}
}

function year(date: string): number {
  return Number(/\d{4}/u.exec(date)?.[0] ?? 0)
}

/** A municipality of the register or another body; a code that is of none, and a name that nearly is one, are told. */
function overheid(text: string, origin: Origin, registry: Registry): Overheid {
  const found = overheidOf(text)
  if (found.code !== undefined) return found
  const near = nearestName(text.replace(/^gemeente /i, ''), Object.values(GEMEENTEN))
  if (/^GM\d+$/i.test(text))
    report(
      registry,
      unknownBody(
        `CBS-code ${text} is van geen gemeente; verwacht: een code zoals GM0037, of de naam van de gemeente.`,
        'fout',
        origin
      )
    )
  else if (near !== undefined && text.length > 4)
    report(
      registry,
      unknownBody(
        `${text} staat niet in het register van gemeenten; bedoelt u \`${near}\`?`,
        'waarschuwing',
        origin
      )
    )
  return found
}

function unknownBody(message: string, severity: Finding['severity'], origin: Origin): Finding {
  return {rule: 'onbekende-overheid', severity, message, origin}
}
