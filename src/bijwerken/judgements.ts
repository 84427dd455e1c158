import {atLineEnd, type Edit} from '../edit.ts'
import {NIET_SCORES, type Schaal} from '../model/element.ts'
import type {NodigeOmzetting, Overgang} from '../model/bijwerking.ts'
import type {NormenkaderBestand, OordeelInvoer} from '../model/generated/bestanden.ts'
import type {OpgelosteNorm, OpgelostOnderdeel} from '../model/kader.ts'
import {pathKey, type Path, type Source} from '../model/source.ts'
import type {Gewijzigde, Lijn} from './line.ts'

/** What a new version does to one judgement. */
export interface Herziening {
  /** The id of the norm afterwards. */
  bij: string
  edits: Edit[]
  /** Why it is to be looked at again. */
  reden?: string
  nodig?: NodigeOmzetting
}

/**
 * The judgements on norms that were changed in substance or got another scale: each is marked, and goes to the level
 * that the author stated. Without such a statement it stays, and `nodig` says what is asked. `levels` has the level of
 * each judgement that is a number or a cell.
 */
export function revise(
  oordelen: readonly OordeelInvoer[],
  source: Source,
  data: NormenkaderBestand,
  overgang: Overgang,
  lijn: Lijn,
  levels: ReadonlyMap<number, string>
): Herziening[] {
  return oordelen.flatMap((oordeel, index): Herziening[] => {
    const norm = lijn.gewijzigd.find(({was, verschil}) => was === oordeel.norm && verschil.element === 'norm')
    if (norm === undefined) return []
    const path = ['oordelen', index]
    const level = converted(oordeel, levels.get(index), norm, data, overgang)
    if (typeof level === 'object') return [{bij: norm.wordt, edits: [], nodig: level}]
    const redenen = [
      ...(norm.verschil.wijziging === 'inhoudelijk' ? ['inhoudelijk gewijzigd'] : []),
      ...(level === undefined ? [] : [`omgezet van ${oordeel.oordeel}`])
    ]
    if (redenen.length === 0) return []
    const reden = redenen.join(' en ')
    const edits = [
      ...(level === undefined || level === oordeel.oordeel
        ? []
        : replaced(source, [...path, 'oordeel'], oordeel.oordeel, level)),
      ...marked(
        source,
        path,
        `{kader: ${overgang.naar.id}, versie: ${overgang.naar.versie}, reden: ${reden}}`
      )
    ]
    return [{bij: norm.wordt, edits, reden}]
  })
}

/** The level on the new scale; undefined where the judgement can stay as it is. */
function converted(
  {norm, oordeel}: OordeelInvoer,
  reached: string | undefined,
  {was, wordt, verschil}: Gewijzigde,
  {omzettingen = [], aanpassingen = []}: NormenkaderBestand,
  {van, naar, overname}: Overgang
): string | NodigeOmzetting | undefined {
  const own = aanpassingen.some((each) => each.bij === norm && each.schaal !== undefined)
  if (own || !verschil.velden.some(({sleutel}) => sleutel === 'schaal')) return undefined
  const prefix = overname.voorvoegsel ?? ''
  const before = scaleOf(van.kader.onderdelen, was.slice(prefix.length))
  const after = scaleOf(naar.kader.onderdelen, wordt.slice(prefix.length))
  if (before === undefined || after === undefined || sameLevels(before, after)) return undefined
  if (NIET_SCORES.some((each) => each === oordeel)) return undefined
  const isLevel = before.niveaus.some(({id}) => id === oordeel)
  if (!isLevel && after.niveaus.some(({vanaf}) => vanaf !== undefined)) return oordeel
  const level = isLevel ? oordeel : (reached ?? oordeel)
  const stated = omzettingen.find(
    (each) =>
      each.kader === naar.id &&
      each.versie === naar.versie &&
      each.van === before.id &&
      each.naar === after.id
  )
  const target = stated?.niveaus[level]
  const keuze = [...after.niveaus.map(({id}) => id), ...NIET_SCORES]
  if (target !== undefined && keuze.includes(target)) return target
  return {kader: naar.id, versie: naar.versie, van: before.id, naar: after.id, niveaus: [level], keuze}
}

/** Labels and values may differ: then a judgement means what it meant. */
function sameLevels(a: Schaal, b: Schaal): boolean {
  const levels = ({niveaus}: Schaal): string =>
    niveaus.map(({id, vanaf}) => `${id} ${vanaf ?? ''}`).join('\n')
  return levels(a) === levels(b)
}

function scaleOf(parts: readonly OpgelostOnderdeel[], id: string): Schaal | undefined {
  const norms = (below: readonly OpgelostOnderdeel[]): OpgelosteNorm[] =>
    below.flatMap((part) => [...part.normen, ...norms(part.onderdelen)])
  return norms(parts).find((norm) => norm.id === id)?.schaal
}

function replaced({text, spans}: Source, path: Path, was: string, wordt: string): Edit[] {
  const span = spans[pathKey(path)]?.value
  const start = span === undefined ? -1 : text.indexOf(was, span[0])
  return start === -1 ? [] : [{start, end: start + was.length, text: wordt}]
}

/** `herzien` after the key `oordeel`: on a line of its own, or between the same braces. An earlier mark is replaced. */
function marked({text, spans}: Source, path: Path, value: string): Edit[] {
  const earlier = spans[pathKey([...path, 'herzien'])]?.value
  if (earlier !== undefined) return [{start: earlier[0], end: endOf(text, earlier), text: value}]
  const item = spans[pathKey(path)]?.value
  const oordeel = spans[pathKey([...path, 'oordeel'])]
  if (item === undefined || oordeel?.key === undefined) return []
  const end = endOf(text, oordeel.value)
  if (text[item[0]] === '{') return [{start: end, end, text: `, herzien: ${value}`}]
  const indent = ' '.repeat(oordeel.key[0] - (text.lastIndexOf('\n', oordeel.key[0]) + 1))
  return [atLineEnd(text, end, `\n${indent}herzien: ${value}`)]
}

function endOf(text: string, [start, end]: readonly [number, number]): number {
  return start + text.slice(start, end).trimEnd().length
}
