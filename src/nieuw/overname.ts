import {atLineEnd, type Edit} from '../leaves/edit.ts'
import type {Source} from '../model/source.ts'
import {yamlText} from './yaml.ts'

/** One entry of `overnemen`. */
export interface Overname {
  /** `toegang-sociaal-domein@1.0.0` */
  kader: string
  onder?: string
  /** Names that the texts of the framework leave open. */
  parameters: readonly string[]
}

/** What must be known of a framework to take it over; undefined when its file does not say which it is. */
export function overnameOf(
  data: unknown
): {id: string; versie: string; titel: string; parameters: string[]} | undefined {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('versie' in data)) return undefined
  const {id, versie} = data
  if (typeof id !== 'string' || typeof versie !== 'string') return undefined
  const titel = 'titel' in data && typeof data.titel === 'string' ? data.titel : id
  return {id, versie, titel, parameters: parametersOf(data)}
}

/** The open places in the texts of a framework. The onderzoek itself knows `{gemeente}` and `{periode}`. */
export function parametersOf(data: unknown): string[] {
  const texts = textsIn(data)
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\{([a-z][a-z0-9_-]*)\}/g)].map((match) => match[1] ?? '')
  )
  return [...new Set(names)].filter((name) => name !== 'gemeente' && name !== 'periode').sort()
}

function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => (key === 'parameters' ? [] : textsIn(value)))
}

/** The entry as lines of YAML, the first without indent. A parameter gets a value that the author cannot overlook. */
export function overnameText({kader, onder, parameters}: Overname, indent: string): string {
  const lines = [`kader: ${kader}`]
  if (onder !== undefined) lines.push(`onder: ${onder}`)
  if (parameters.length > 0)
    lines.push('parameters:', ...parameters.map((name) => `  ${name}: ${placeholder(name)}`))
  return lines.join(`\n${indent}`)
}

function placeholder(name: string): string {
  return yamlText(`[${name}: nog invullen]`)
}

/** The edit that adds an entry at the end of `overnemen` and changes nothing else; undefined where that is not clear. */
export function addOvername(source: Source, overname: Overname): Edit | undefined {
  const {text, spans} = source
  const list = spans.get(['overnemen'])
  if (list === undefined) return newList(source, overname)
  const [start, end] = list.value
  const written = text.slice(start, end)
  if (written === '' || written === '[]') {
    const block = `\n  - ${overnameText(overname, '    ')}`
    return {start: startOfValue(text, start), end, text: block}
  }
  if (!written.startsWith('-')) return undefined
  const indent = ' '.repeat(start - lineStart(text, start))
  return atLineEnd(text, end, `\n${indent}- ${overnameText(overname, `${indent}  `)}`)
}

/** What an overname is read before: the own parts of the normenkader come after what was taken over. */
const LATER = ['aanpassingen', 'schalen', 'schaal', 'optelling', 'objecten', 'onderdelen']

/** Above the first key that comes later, with the comments on that key left where they belong; else at the end. */
function newList({text, spans}: Source, overname: Overname): Edit {
  const block = `overnemen:\n  - ${overnameText(overname, '    ')}\n`
  const later = LATER.flatMap((key) => spans.get([key])?.key?.[0] ?? [])
  if (later.length > 0) {
    const at = aboveComments(text, Math.min(...later))
    return {start: at, end: at, text: block}
  }
  const glue = text === '' || text.endsWith('\n') ? '' : '\n'
  return {start: text.length, end: text.length, text: glue + block}
}

function aboveComments(text: string, at: number): number {
  const before = lineStart(text, at - 1)
  return at > 0 && text.startsWith('#', before) ? aboveComments(text, before) : at
}

/** The space between the colon and the value goes with the value. */
function startOfValue(text: string, start: number): number {
  return text.slice(0, start).trimEnd().length
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}
