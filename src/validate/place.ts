import type {DocumentKind} from '../model/document.ts'
import type {Path} from '../model/source.ts'
import {nameOf} from './kinds.ts'

/** What a message calls the items of a list. */
const nouns: Readonly<Record<string, string>> = {
  aanbevelingen: 'aanbeveling',
  aanpassingen: 'aanpassing',
  begrippen: 'begrip',
  bronnen: 'bron',
  kaders: 'kader',
  koppelingen: 'koppeling',
  normen: 'norm',
  objecten: 'object',
  onderdelen: 'onderdeel',
  oordelen: 'oordeel',
  overnemen: 'overname',
  parameters: 'parameter',
  schaaltabellen: 'schaaltabel',
  schalen: 'niveau',
  vragen: 'vraag',
  vrijstellingen: 'vrijstelling'
}

/** The keys by which an author knows an item, in order of preference. */
const names = ['id', 'norm', 'bij', 'kader', 'term']

/** How a message speaks of a value. */
export interface Place {
  /** The element that the value belongs to: `norm n1a-1`, `onderzoek.yaml`. */
  owner: string
  /** The key within it: `bron.soort`; empty when the value is an element itself. */
  key: string
  /** Whether the value is one of a list at `key`. */
  item: boolean
}

interface Context {
  kind: DocumentKind
  file: string
  data: unknown
}

export function placeOf({kind, file, data}: Context, path: Path): Place {
  let place: Place = {owner: rootName(kind, file, data), key: '', item: false}
  let list = ''
  let value = data
  for (const step of path) {
    value = partOf(value, step)
    const noun = nouns[list]
    if (typeof step === 'string') {
      // The lists in `schalen` have names of their own.
      if (list !== 'schalen') list = step
      place = {...place, key: place.key === '' ? step : `${place.key}.${step}`, item: false}
    } else if (isObject(value) && noun !== undefined) {
      place = {owner: itemName(noun, value, step), key: '', item: false}
      list = ''
    } else place = {...place, item: true}
  }
  return place
}

export function partOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? (value[step] as unknown) : undefined
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

export function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function rootName(kind: DocumentKind, file: string, data: unknown): string {
  if (!file.endsWith('.md')) return file
  const id = partOf(data, 'id')
  return `${kind} ${typeof id === 'string' ? id : nameOf(file)}`
}

function itemName(noun: string, value: Record<string | number, unknown>, index: number): string {
  const name = names.map((key) => value[key]).find((text) => typeof text === 'string' && text.trim() !== '')
  if (typeof name !== 'string') return `${noun} nummer ${String(index + 1)}`
  const over = noun === 'oordeel' ? 'oordeel over norm' : noun === 'aanpassing' ? 'aanpassing van' : noun
  return `${over} ${cut(name)}`
}

/** A piece of an author's text: one line, cut, and safe to print. */
export function cut(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
