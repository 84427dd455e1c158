import {atLineEnd, flowText, type Edit} from '../leaves/edit.ts'
import {NIET_SCORES, type Schaal} from '../model/element.ts'
import type {NodigeOmzetting, Overgang} from '../model/bijwerking.ts'
import type {NormenkaderBestand, OordeelInvoer} from '../model/generated/bestanden.ts'
import type {OpgelosteNorm, OpgelostOnderdeel} from '../model/kader.ts'
import type {Path, Source} from '../model/source.ts'
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
    if (level !== undefined && 'nodig' in level) return [{bij: norm.wordt, edits: [], nodig: level.nodig}]
    const redenen = [
      ...(norm.verschil.wijziging === 'inhoudelijk' ? ['inhoudelijk gewijzigd'] : []),
      ...(level === undefined ? [] : [`omgezet van ${oordeel.oordeel}`])
    ]
    if (redenen.length === 0) return []
    const reden = redenen.join(' en ')
    const version = `kader: ${overgang.naar.id}, versie: ${overgang.naar.versie}`
    const edits = [
      ...(level === undefined || level.niveau === oordeel.oordeel
        ? []
        : replaced(source, [...path, 'oordeel'], oordeel.oordeel, level.niveau)),
      ...marked(source, path, {
        herzien: `{${version}, reden: ${reden}}`,
        ...(level && {omgezet: `{${version}, van: ${flowText(level.van)}}`})
      })
    ]
    return [{bij: norm.wordt, edits, reden}]
  })
}

/** How a judgement goes to another scale; `van` is how it read. */
interface Omgezet {
  niveau: string
  van: string
}

/** The level on the new scale, or what has to be stated first; undefined where the judgement can stay as it is. */
function converted(
  {norm, oordeel}: OordeelInvoer,
  reached: string | undefined,
  {was, wordt, verschil}: Gewijzigde,
  {omzettingen = [], aanpassingen = []}: NormenkaderBestand,
  {van, naar, overname}: Overgang
): Omgezet | {nodig: NodigeOmzetting} | undefined {
  const own = aanpassingen.some((each) => each.bij === norm && each.schaal !== undefined)
  if (own || !verschil.velden.some(({sleutel}) => sleutel === 'schaal')) return undefined
  const prefix = overname.voorvoegsel ?? ''
  const before = scaleOf(van.kader.onderdelen, was.slice(prefix.length))
  const after = scaleOf(naar.kader.onderdelen, wordt.slice(prefix.length))
  if (before === undefined || after === undefined || sameLevels(before, after)) return undefined
  if (NIET_SCORES.some((each) => each === oordeel)) return undefined
  const isLevel = before.niveaus.some(({id}) => id === oordeel)
  const level = isLevel ? oordeel : (reached ?? oordeel)
  const label = before.niveaus.find(({id}) => id === level)?.label ?? oordeel
  const words = isLevel || reached === undefined ? label : `${label} (${oordeel.replace('.', ',')})`
  if (!isLevel && after.niveaus.some(({vanaf}) => vanaf !== undefined)) return {niveau: oordeel, van: words}
  const stated = omzettingen.find(
    (each) =>
      each.kader === naar.id &&
      each.versie === naar.versie &&
      each.van === before.id &&
      each.naar === after.id
  )
  const target = stated?.niveaus[level]
  const keuze = [...after.niveaus.map(({id}) => id), ...NIET_SCORES]
  if (target !== undefined && keuze.includes(target)) return {niveau: target, van: words}
  const {id: kader, versie} = naar
  return {nodig: {kader, versie, van: before.id, naar: after.id, niveaus: [level], keuze}}
}

/** Labels and values may differ: then a judgement means what it meant. */
function sameLevels(a: Schaal, b: Schaal): boolean {
  const levels = ({niveaus}: Schaal): string =>
    niveaus.map(({id, vanaf}) => `${id} ${vanaf ?? ''}`).join('\n')
  return levels(a) === levels(b)
}

/** The scale of a norm, by its id in the framework. */
export function scaleOf(parts: readonly OpgelostOnderdeel[], id: string): Schaal | undefined {
  const norms = (below: readonly OpgelostOnderdeel[]): OpgelosteNorm[] =>
    below.flatMap((part) => [...part.normen, ...norms(part.onderdelen)])
  return norms(parts).find((norm) => norm.id === id)?.schaal
}

function replaced({text, spans}: Source, path: Path, was: string, wordt: string): Edit[] {
  const span = spans.get(path)?.value
  const start = span === undefined ? -1 : text.indexOf(was, span[0])
  return start === -1 ? [] : [{start, end: start + was.length, text: wordt}]
}

/**
 * The keys after `oordeel`: on lines of their own, or between the same braces. What an earlier version marked is
 * replaced.
 */
function marked(
  {text, spans}: Source,
  path: Path,
  values: Readonly<Partial<Record<'herzien' | 'omgezet', string>>>
): Edit[] {
  const item = spans.get(path)?.value
  const oordeel = spans.get([...path, 'oordeel'])
  if (item === undefined || oordeel?.key === undefined) return []
  const end = endOf(text, oordeel.value)
  const isFlow = text[item[0]] === '{'
  const indent = ' '.repeat(oordeel.key[0] - (text.lastIndexOf('\n', oordeel.key[0]) + 1))
  const added: string[] = []
  const edits = Object.entries(values).flatMap(([key, value]): Edit[] => {
    const earlier = spans.get([...path, key])?.value
    if (earlier !== undefined) return [{start: earlier[0], end: endOf(text, earlier), text: value}]
    added.push(isFlow ? `, ${key}: ${value}` : `\n${indent}${key}: ${value}`)
    return []
  })
  if (added.length === 0) return edits
  const lines = added.join('')
  return [...edits, isFlow ? {start: end, end, text: lines} : atLineEnd(text, end, lines)]
}

function endOf(text: string, [start, end]: readonly [number, number]): number {
  return start + text.slice(start, end).trimEnd().length
}
