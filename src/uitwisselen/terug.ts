import {kaderrijen, NIET_SCORE_LABELS, type Kaderrij} from '../leaves/kadertabel.ts'
import {NIET_SCORES, type Norm, type Oordeel} from '../model/element.ts'
import {meaning, nearestName} from '../leaves/nearest.ts'
import type {Tables} from '../leaves/tabel.ts'
import type {Uitgave} from './gegevens.ts'
import {oordeelLabel} from './rows.ts'
import {digest, plain} from './stand.ts'

/** A judgement or remark that goes into the study. */
export interface Wijziging {
  norm: Norm
  object?: string
  /** What the study has already. */
  bestaand?: Oordeel
  /** As oordelen.yaml writes it; absent when it stays as it is. */
  oordeel?: string
  opmerking?: string
  /** What was and what comes, for the user. */
  tekst: string
}

/** One line about what does not go into the study. */
export interface Gebleven {
  plaats: string
  tekst: string
}

export interface Terug {
  wijzigingen: Wijziging[]
  conflicten: Gebleven[]
  gebleven: Gebleven[]
}

/**
 * What was filled in, compared with what the study says now. `Stand` holds a digest of what was handed out: a field that
 * changed here since then, and otherwise there, is a conflict and stays. What was emptied stays too: a judgement is never
 * deleted from a table. Undefined when no table of ours is among the tables.
 */
export function compare({tables}: Tables, uitgave: Uitgave): Terug | undefined {
  const rows = tables.flatMap((table) => kaderrijen(table) ?? [])
  if (!tables.some((table) => kaderrijen(table) !== undefined)) return undefined
  const normen = new Map(uitgave.onderzoek.normen.map((norm) => [norm.id, norm]))
  const terug: Terug = {wijzigingen: [], conflicten: [], gebleven: []}
  const seen = new Set<string>()
  for (const row of rows) {
    const {Code: code = '', Object: object, Norm: tekst} = row.cells
    const norm = normen.get(code)
    const id = object === undefined ? code : `${code}@${object}`
    const problem = problemOf(row, norm, seen.has(id), [...normen.keys()])
    if (problem !== undefined) terug.gebleven.push({plaats: row.place, tekst: problem})
    else if (norm !== undefined && tekst !== undefined) compareRow(row, norm, uitgave, terug)
    if (tekst !== undefined) seen.add(id)
  }
  return terug
}

function problemOf(
  {cells}: Kaderrij,
  norm: Norm | undefined,
  double: boolean,
  known: string[]
): string | undefined {
  const {Code: code, Norm: tekst, Object: object, Oordeel: oordeel, Opmerking: opmerking} = cells
  if (oordeel === undefined && opmerking === undefined) return undefined
  if (code === undefined) return 'een oordeel of opmerking zonder code.'
  if (tekst === undefined) return `${code} is geen norm; verwacht: een oordeel bij een norm.`
  if (norm === undefined) return `Norm ${code} is niet in het onderzoek${meaning(nearestName(code, known))}`
  if (double) return `${code} staat er voor de tweede keer; de eerste rij telt.`
  if (object !== undefined && !norm.objecten.some(({id}) => id === object))
    return `Norm ${code} heeft geen object ${object}${meaning(
      nearestName(
        object,
        norm.objecten.map(({id}) => id)
      )
    )}`
  return undefined
}

/** One row with the judgement that it is about. */
interface Rij {
  place: string
  /** `n1`, or `n1 (oost)`. */
  name: string
  oordeel: Veldstand
  opmerking: Veldstand
  bestaand?: Oordeel
}

/** A field on both sides. */
interface Veldstand {
  naam: string
  now: string
  there: string
  fate: Fate
}

function compareRow(row: Kaderrij, norm: Norm, uitgave: Uitgave, terug: Terug): void {
  const rij = rowOf(row, norm, uitgave)
  const {place, name, oordeel, opmerking, bestaand} = rij
  tellStay(rij, terug)
  const level = oordeel.fate === 'nieuw' ? levelOf(oordeel.there, norm) : undefined
  const remark = opmerking.fate === 'nieuw' ? opmerking.there : undefined
  if (level !== undefined && 'fout' in level) {
    terug.gebleven.push({plaats: place, tekst: `${name}: ${level.fout}`})
    return
  }
  if (level === undefined && remark === undefined) return
  if (level === undefined && bestaand === undefined) {
    const tekst = `${name}: een opmerking zonder oordeel; verwacht: een oordeel in de kolom Oordeel.`
    terug.gebleven.push({plaats: place, tekst})
    return
  }
  const {Object: object} = row.cells
  terug.wijzigingen.push({
    norm,
    tekst: `${name}: ${changesOf(rij)}`,
    ...(object !== undefined && {object}),
    ...(bestaand && {bestaand}),
    ...(level !== undefined && {oordeel: level.waarde}),
    ...(remark !== undefined && {opmerking: remark})
  })
}

function rowOf({cells, place}: Kaderrij, norm: Norm, {textOf}: Uitgave): Rij {
  const {Object: object, Oordeel: verdict = '', Opmerking: remark = '', Stand: stand} = cells
  const bestaand = norm.oordelen.find((each) => each.object?.id === object)
  const [then, remarkThen] = stand?.split('-') ?? []
  const label = bestaand === undefined ? '' : oordeelLabel(bestaand)
  const text = bestaand?.toelichting === undefined ? '' : textOf(bestaand.toelichting)
  return {
    place,
    name: object === undefined ? norm.id : `${norm.id} (${object})`,
    oordeel: {
      naam: 'het oordeel',
      now: label,
      there: verdict,
      fate: fateOf(label, labelOf(verdict, norm), then)
    },
    opmerking: {naam: 'de opmerking', now: text, there: remark, fate: fateOf(text, remark, remarkThen)},
    ...(bestaand && {bestaand})
  }
}

/** Fields that stay as the study has them, though the table has something else. */
function tellStay({place, name, oordeel, opmerking}: Rij, {conflicten, gebleven}: Terug): void {
  for (const {naam, fate} of [oordeel, opmerking]) {
    if (fate === 'conflict')
      conflicten.push({
        plaats: place,
        tekst: `${name}: ${naam} is in het onderzoek en in de tabel gewijzigd; wat in het onderzoek staat, blijft.`
      })
    if (fate === 'leeg')
      gebleven.push({
        plaats: place,
        tekst: `${name}: ${naam} is in de tabel leeg; wat in het onderzoek staat, blijft.`
      })
  }
}

function changesOf({oordeel, opmerking}: Rij): string {
  const verdict = `oordeel ${oordeel.now === '' ? '' : `${oordeel.now} → `}${oordeel.there}`
  const remark = opmerking.now === '' ? 'opmerking' : 'andere opmerking'
  return [
    ...(oordeel.fate === 'nieuw' ? [verdict] : []),
    ...(opmerking.fate === 'nieuw' ? [remark] : [])
  ].join(', ')
}

/** What was typed, as the list to choose from would have it. */
function labelOf(text: string, norm: Norm): string {
  const level = levelOf(text, norm)
  if ('fout' in level) return text
  const {waarde} = level
  const niet = NIET_SCORES.find((each) => each === waarde)
  if (niet !== undefined) return NIET_SCORE_LABELS[niet]
  return norm.schaal.niveaus.find(({id}) => id === waarde)?.label ?? waarde.replace('.', ',')
}

type Fate = 'gelijk' | 'nieuw' | 'leeg' | 'conflict'

/** What becomes of a field: here it is `now`, in the table `there`, and `then` is the digest of what was handed out. */
function fateOf(now: string, there: string, then: string | undefined): Fate {
  if (plain(now) === plain(there)) return 'gelijk'
  // A table without a digest was made from a framework, in which nothing was judged.
  const base = then ?? '0'
  if (digest(there) === base) return 'gelijk'
  if (there === '') return 'leeg'
  return digest(now) === base ? 'nieuw' : 'conflict'
}

/** A label of the scale, an id of it, a number where the scale has thresholds, or a name of what is no score. */
function levelOf(text: string, {schaal}: Norm): {waarde: string} | {fout: string} {
  const wanted = plain(text).toLowerCase()
  const niveau = schaal.niveaus.find(({id, label}) => [id, plain(label).toLowerCase()].includes(wanted))
  if (niveau !== undefined) return {waarde: niveau.id}
  const niet = NIET_SCORES.find((each) => each === wanted || NIET_SCORE_LABELS[each].toLowerCase() === wanted)
  if (niet !== undefined) return {waarde: niet}
  const number = wanted.replace(',', '.')
  if (/^-?\d+(?:\.\d+)?$/u.test(number) && schaal.niveaus.some(({vanaf}) => vanaf !== undefined))
    return {waarde: number}
  const labels = [...schaal.niveaus.map(({label}) => label), ...Object.values(NIET_SCORE_LABELS)]
  return {
    fout: `‘${text.slice(0, 60)}’ is geen oordeel op schaal ${schaal.id}; verwacht: ${labels.join(', ')}.`
  }
}
