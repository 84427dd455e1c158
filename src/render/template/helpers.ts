import type {Fragment} from '../../model/beelden.ts'
import type {Kind} from './kinds.ts'
import {own} from './own.ts'
import {references} from './references.ts'

/** What an argument may be: a kind, anything at all, something with a length, or a word of the office. */
export type Accepts = 'getal' | 'tekst' | 'iets' | 'lijst' | 'lijst of getal' | 'term'

/** A function for expressions: `{{kop (plus diepte 1)}}`. Pure, and of bounded work. */
export interface Helper {
  accepts: readonly Accepts[]
  /** The last argument may be repeated. */
  repeats?: boolean
  makes: Kind
  run(values: readonly unknown[]): string | number | boolean | Fragment
}

/** The closed list: a template cannot bring code. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  /** The signs of a heading: `##` for 2. Deeper than 6 does not exist. */
  kop: {
    accepts: ['getal'],
    makes: 'opmaak',
    run: ([depth]) => '#'.repeat(Math.max(1, Math.min(6, number(depth))))
  },
  plus: {accepts: ['getal', 'getal'], repeats: true, makes: 'getal', run: (values) => sum(values)},
  aantal: {accepts: ['lijst of getal'], makes: 'getal', run: ([value]) => count(value)},
  /** The right form of a word of the office: `{{meervoud normen @root.termen.norm}}`. */
  meervoud: {
    accepts: ['lijst of getal', 'term'],
    makes: 'tekst',
    run: ([value, term]) => text(own(term, count(value) === 1 ? 'enkelvoud' : 'meervoud'))
  },
  /** `Onderzoeksvragen` of `onderzoeksvragen`. */
  hoofdletter: {
    accepts: ['tekst'],
    makes: 'tekst',
    run: ([value]) => text(value).charAt(0).toUpperCase() + text(value).slice(1)
  },
  /** Links by number: `1.1.1, 1.1.2`. */
  nummers: {accepts: ['lijst'], makes: 'fragment', run: ([list]) => references(list, false)},
  /** Links by number and title: `1.1.1 Doelen; 1.1.2 Middelen`. */
  titels: {accepts: ['lijst'], makes: 'fragment', run: ([list]) => references(list, true)},
  gelijk: {accepts: ['iets', 'iets'], makes: 'ja-nee', run: ([left, right]) => left === right},
  meer: {
    accepts: ['lijst of getal', 'lijst of getal'],
    makes: 'ja-nee',
    run: ([left, right]) => count(left) > count(right)
  },
  niet: {accepts: ['iets'], makes: 'ja-nee', run: ([value]) => !holds(value)},
  en: {accepts: ['iets', 'iets'], repeats: true, makes: 'ja-nee', run: (values) => values.every(holds)},
  of: {accepts: ['iets', 'iets'], repeats: true, makes: 'ja-nee', run: (values) => values.some(holds)}
}

/** What `{{#if}}` takes for yes: as in Handlebars, and not a text without content. */
export function holds(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  const tree = own(value, 'tree')
  return tree === undefined ? Boolean(value) : count(own(tree, 'children')) > 0
}

function count(value: unknown): number {
  return Array.isArray(value) ? value.length : number(value)
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function sum(values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => total + number(value), 0)
}
