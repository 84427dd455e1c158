import {NIET_SCORE_LABELS} from '../leaves/kadertabel.ts'
import type {Documents} from '../model/document.ts'
import type {Bevinding, Norm, Schaal} from '../model/element.ts'
import type {OordeelInvoer, VervallenInvoer} from '../model/generated/bestanden.ts'
import type {OpgelostKader} from '../model/kader.ts'
import type {Omzetting, VervallenNorm, VervallenOordeel} from '../model/onderzoek.ts'
import type {Origin} from '../model/source.ts'
import {below, tekst, type ParseText} from './fields.ts'
import type {Bereken} from './bound-number.ts'
import {report, type Registry} from './registry.ts'
import type {Texts} from './texts.ts'

interface Linked {
  kader: OpgelostKader
  normen: readonly Norm[]
  bevindingen: readonly Bevinding[]
  registry: Registry
  texts: Texts
  parseText: ParseText
  bereken: Bereken
}

/** What newer versions of frameworks left behind. */
export function aftermath(
  documents: Documents,
  linked: Linked
): {vervallen: VervallenNorm[]; omzettingen: Omzetting[]} {
  return {
    vervallen: vervallenNormen(documents, linked),
    omzettingen: omzettingen(documents, scalesOf(linked), linked.texts)
  }
}

/** What is kept of norms that their framework no longer has: those with a judgement or a finding. */
function vervallenNormen(documents: Documents, linked: Linked): VervallenNorm[] {
  const file = documents.normenkader?.file ?? 'normenkader.yaml'
  const gone = documents.normenkader?.data.vervallen ?? []
  const made = gone.flatMap((invoer, index) => {
    const origin = {file, path: ['vervallen', index]}
    const first = gone.findIndex(({id}) => id === invoer.id)
    if (first === index) return vervallenNorm(invoer, origin, documents, linked)
    report(linked.registry, {
      rule: 'dubbele-id',
      severity: 'fout',
      message: `Norm \`${invoer.id}\` staat twee keer onder \`vervallen\`; verwacht: elke norm die vervallen is één keer.`,
      origin: below(origin, 'id'),
      related: [{message: 'Hier staat de eerste.', origin: {file, path: ['vervallen', first]}}]
    })
    return []
  })
  return made.filter(({oordelen, bevindingen}) => oordelen.length + bevindingen.length > 0)
}

function vervallenNorm(
  invoer: VervallenInvoer,
  origin: Origin,
  documents: Documents,
  linked: Linked
): VervallenNorm {
  const {id, kader, versie, opvolgers = []} = invoer
  const {registry, parseText} = linked
  const isBack = registry.byId.has(id)
  const judged = isBack ? [] : judgementsOn(id, documents)
  const at = below(origin, 'tekst')
  const bij = {soort: 'norm', id, sleutel: 'tekst', vertrouwelijk: false} as const
  return {
    id,
    kader,
    versie,
    ...(invoer.tekst !== undefined && {tekst: tekst(parseText(invoer.tekst, at), at, bij)}),
    opvolgers: opvolgers.flatMap((each) => normOf(each, registry)),
    oordelen: judged.map((each) => oordeel(each.invoer, each.origin, invoer, linked)),
    bevindingen: isBack ? [] : findingsOn(id, judged, documents, linked),
    origin
  }
}

interface Judged {
  invoer: OordeelInvoer
  origin: Origin
}

function judgementsOn(id: string, {oordelen}: Documents): Judged[] {
  if (oordelen === undefined) return []
  return oordelen.data.oordelen.flatMap((invoer, index) =>
    invoer.norm === id ? [{invoer, origin: {file: oordelen.file, path: ['oordelen', index]}}] : []
  )
}

/** Those that name the norm, and those that a judgement on it names. */
function findingsOn(
  id: string,
  judged: readonly Judged[],
  documents: Documents,
  {bevindingen}: Linked
): Bevinding[] {
  const files = new Set(
    documents.bevindingen.filter(({data}) => data.normen?.includes(id)).map(({file}) => file)
  )
  const named = new Set(judged.flatMap(({invoer}) => invoer.bevindingen ?? []))
  return bevindingen.filter((each) => files.has(each.origin.file) || named.has(each.id))
}

function normOf(id: string, registry: Registry): Norm[] {
  const found = registry.byId.get(id)
  return found?.soort === 'norm' ? [found] : []
}

function oordeel(
  invoer: OordeelInvoer,
  origin: Origin,
  gone: VervallenInvoer,
  linked: Linked
): VervallenOordeel {
  const {object, toelichting} = invoer
  const {kader, texts, bereken} = linked
  const name = kader.objecten.find(({id}) => id === object)?.naam ?? object
  const bij = {soort: 'oordeel', id: gone.id, sleutel: 'toelichting', vertrouwelijk: false} as const
  return {
    label: labelOf(invoer.oordeel, gone, scalesOf(linked), bereken),
    ...(name !== undefined && {object: name}),
    ...(toelichting !== undefined && {
      toelichting: texts.parse(toelichting, below(origin, 'toelichting'), bij)
    })
  }
}

/** How the judgement read; where nothing says what its level was called, as a level of that id is called now. */
function labelOf(
  oordeel: string,
  {niveaus = {}}: VervallenInvoer,
  schalen: readonly Schaal[],
  bereken: Bereken
): string {
  const kept = new Map([...Object.entries(NIET_SCORE_LABELS), ...Object.entries(niveaus)]).get(oordeel)
  if (kept !== undefined) return kept
  const now = schalen.flatMap((schaal) => schaal.niveaus).find(({id}) => id === oordeel)
  if (now !== undefined) return now.label
  const cell = oordeel.includes('.') && !/^-?\d/u.test(oordeel) ? bereken(oordeel) : undefined
  const value = cell?.soort === 'getal' ? cell.getal : oordeel
  return /^-?\d+(?:\.\d+)?$/u.test(value) ? value.replace('.', ',') : value
}

/** The scales of the study's own, and those that came with norms. */
function scalesOf({kader, normen}: Linked): Schaal[] {
  return [...new Set([...kader.schalen, ...normen.map(({schaal}) => schaal)])]
}

/** The conversions that the author stated, in words where the levels are known. */
function omzettingen({normenkader}: Documents, schalen: readonly Schaal[], texts: Texts): Omzetting[] {
  if (normenkader === undefined) return []
  const bij = {soort: 'onderzoek', id: 'onderzoek', sleutel: 'omzettingen', vertrouwelijk: false} as const
  return (normenkader.data.omzettingen ?? []).map(({kader, versie, van, naar, niveaus, reden}, index) => ({
    ...{kader, versie, van, naar},
    niveaus: Object.entries(niveaus).map(([before, after]) => ({
      van: before,
      naar: labelIn(after, naar, schalen)
    })),
    reden: texts.parse(reden, {file: normenkader.file, path: ['omzettingen', index, 'reden']}, bij)
  }))
}

/** Only the new scale is there for sure; one of the same id as the old says nothing of the old. */
function labelIn(niveau: string, schaal: string, schalen: readonly Schaal[]): string {
  const found = schalen.find(({id}) => id === schaal)?.niveaus.find(({id}) => id === niveau)
  return new Map(Object.entries(NIET_SCORE_LABELS)).get(niveau) ?? found?.label ?? niveau
}
