import {Decimal} from 'decimal.js'
import type {Finding} from '../model/diagnostic.ts'
import type {Documents} from '../model/document.ts'
import type {OordeelInvoer} from '../model/generated/bestanden.ts'
import {NIET_SCORES, type Niveau, type Norm, type Oordeel, type Uitspraak} from '../model/element.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {findObject} from './evidence.ts'
import {below, reference, references} from './fields.ts'
import type {Bereken} from './bound-number.ts'
import {find, report, type Registry} from './registry.ts'
import type {Texts} from './texts.ts'

/** The judgements, each with its norm, level and findings. One without a norm or a valid level is left out. */
export function oordelen(
  documents: Documents,
  registry: Registry,
  texts: Texts,
  bereken: Bereken
): Oordeel[] {
  const document = documents.oordelen
  if (document === undefined) return []
  const seen = new Map<string, Oordeel>()
  return document.data.oordelen.flatMap((invoer, index) => {
    const origin = {file: document.file, path: ['oordelen', index]}
    const made = oordeel(invoer, origin, registry, texts, bereken)
    if (made === undefined) return []
    const first = seen.get(made.id)
    if (first !== undefined) {
      report(registry, double(made, first))
      return []
    }
    seen.set(made.id, made)
    made.norm.oordelen.push(made)
    for (const bevinding of made.bevindingen) bevinding.oordelen.push(made)
    return [made]
  })
}

function oordeel(
  invoer: OordeelInvoer,
  origin: Origin,
  registry: Registry,
  texts: Texts,
  bereken: Bereken
): Oordeel | undefined {
  const norm = find(registry, 'norm', reference(invoer.norm, origin, 'norm'))
  if (norm === undefined) return undefined
  const named = invoer.object === undefined ? undefined : reference(invoer.object, origin, 'object')
  const object = named && findObject(named, [norm], registry)
  const verdict = uitspraak(invoer.oordeel, norm, bereken)
  if (verdict === undefined) {
    report(registry, wrongLevel(invoer, norm, origin), [norm.id])
    return undefined
  }
  const id = object === undefined ? norm.id : `${norm.id}@${object.id}`
  const bij = {soort: 'oordeel', id, sleutel: 'toelichting', vertrouwelijk: false} as const
  return {
    soort: 'oordeel',
    id,
    origin,
    norm,
    ...(object && {object}),
    uitspraak: verdict,
    ...(invoer.toelichting !== undefined && {
      toelichting: texts.parse(invoer.toelichting, below(origin, 'toelichting'), bij)
    }),
    bevindingen:
      invoer.bevindingen === undefined
        ? norm.bevindingen.filter((each) => each.object === undefined || each.object === object)
        : references(invoer.bevindingen, origin, 'bevindingen').flatMap(
            (veld) => find(registry, 'bevinding', veld) ?? []
          ),
    ...(invoer.herzien && {herzien: invoer.herzien}),
    ...(invoer.omgezet && {omgezet: invoer.omgezet})
  }
}

function uitspraak(text: string, norm: Norm, bereken: Bereken): Uitspraak | undefined {
  const nonScore = NIET_SCORES.find((each) => each === text)
  if (nonScore !== undefined) return {soort: nonScore}
  const niveau = norm.schaal.niveaus.find(({id}) => id === text)
  if (niveau !== undefined) return {soort: 'niveau', niveau}
  const waarde = /^-?\d+(\.\d+)?$/u.test(text) ? text : cellValue(text, bereken)
  if (waarde === undefined) return undefined
  const reached = levelOf(waarde, norm.schaal.niveaus)
  return reached && {soort: 'waarde', waarde, niveau: reached}
}

/** The number in a cell of `cijfers/`, of a percentage its fraction. */
function cellValue(text: string, bereken: Bereken): string | undefined {
  if (!text.includes('.')) return undefined
  const uitkomst = bereken(text)
  return uitkomst.soort === 'getal' ? uitkomst.getal : undefined
}

/** The highest level whose threshold the value reaches (vakkennis S5: the printed class follows from the number). */
function levelOf(value: string, niveaus: readonly Niveau[]): Niveau | undefined {
  return niveaus
    .filter((niveau) => niveau.vanaf !== undefined && new Decimal(value).gte(niveau.vanaf))
    .sort((a, b) => new Decimal(b.vanaf ?? 0).cmp(a.vanaf ?? 0))[0]
}

function wrongLevel(invoer: OordeelInvoer, norm: Norm, origin: Origin): Finding {
  const levels = norm.schaal.niveaus.map(({id}) => id)
  const thresholds = norm.schaal.niveaus.some(({vanaf}) => vanaf !== undefined)
  const expected = [...levels, ...(thresholds ? ['een getal zoals 0.85'] : []), ...NIET_SCORES]
  const near = didYouMean(invoer.oordeel, [...levels, ...NIET_SCORES])
  return {
    rule: 'onbekend-oordeel',
    severity: 'fout',
    message: `Norm ${norm.id} heeft oordeel \`${invoer.oordeel}\`, dat niet op schaal ${norm.schaal.id} staat${near === '.' ? '' : near.replace('?', '')}; verwacht: ${expected.slice(0, -1).join(', ')} of ${expected.at(-1) ?? ''}.`,
    origin: below(origin, 'oordeel')
  }
}

function double(oordeel: Oordeel, first: Oordeel): Finding {
  return {
    rule: 'dubbel-oordeel',
    severity: 'fout',
    message: `Norm ${oordeel.norm.id} heeft ${oordeel.object ? `voor ${oordeel.object.naam} ` : ''}al een oordeel; verwacht: één oordeel per norm${oordeel.norm.objecten.length > 0 ? ' en object' : ''}.`,
    origin: oordeel.origin,
    related: [{message: 'Hier staat het eerste.', origin: first.origin}]
  }
}
