import type {Root} from 'mdast'
import type {Rapport} from '../../model/rapport.ts'
import {EMPTY} from '../empty.ts'
import type {BeeldName, Kind} from '../template/kinds.ts'
import {KNOWN_NAMES} from '../template/known-names.ts'
import {HOSTILE, hostileTree} from './hostile.ts'

/** What a template is tried with: everything that can be there, nothing yet, and what tries to break out. */
export type Trial = 'volledig' | 'leeg' | 'vijandig'
export const TRIALS: readonly Trial[] = ['volledig', 'leeg', 'vijandig']

/** An onderdeel holds onderdelen, so somewhere it ends. */
const DEEPEST = 2
const ITEMS = 2

/** A report that is made from the table of known names, so that no template can name what is not in it. */
export function trialReport(trial: Trial, termen: Rapport['termen']): Rapport {
  if (trial === 'leeg') return {...EMPTY, titel: 'Een onderzoek', termen}
  const {afbeeldingen, grafieken} = EMPTY
  return {
    ...filled(EMPTY, {trial, list: '', depth: 0, count: {value: 0}}),
    termen,
    afbeeldingen,
    grafieken,
    huisstijl: {}
  }
}

/** The word that stands in the place of a value, by which it can be found in the report. */
export function wordFor(list: string, beeld: BeeldName, name: string): string {
  return `${list}-${beeld}-${name}`.toLowerCase()
}

interface Making {
  trial: Trial
  /** The name in the report under which we are: `bevindingen`. */
  list: string
  depth: number
  /** Ids occur once. */
  count: {value: number}
}

/** The table says of each name what kind of value it has, and is held against the model by its type. */
function filled(rapport: Rapport, making: Making): Rapport
function filled(_: unknown, making: Making): unknown {
  return beeldOf('Rapport', making)
}

function beeldOf(beeld: BeeldName, making: Making): unknown {
  const names = Object.entries(KNOWN_NAMES[beeld])
  const entries = names.map(([name, kind]) => {
    const list = beeld === 'Rapport' ? name : making.list
    return [name, sampleOf(kind, beeld, name, {...making, list})]
  })
  return Object.fromEntries(entries)
}

function sampleOf(kind: Kind, beeld: BeeldName, name: string, making: Making): unknown {
  const {trial, depth} = making
  if (kind === 'getal') return ITEMS
  if (kind === 'ja-nee') return true
  if (kind === 'tekst') return trial === 'vijandig' ? HOSTILE : textOf(beeld, name, making)
  if (kind === 'fragment') return fragment(beeld, name, making)
  if (kind === 'opmaak' || kind === 'onbekend') return ''
  if (typeof kind === 'string') return beeldOf(kind, making)
  if ('tabel' in kind) return {}
  const item = kind.lijst
  const inside = item === beeld ? depth + 1 : depth
  const length = inside > DEEPEST ? 0 : ITEMS
  return Array.from({length}, () => sampleOf(item, beeld, name, {...making, depth: inside}))
}

function textOf(beeld: BeeldName, name: string, {list, count}: Making): string {
  if (name === 'klasse') return 'midden'
  if (name === 'datumIso') return '2026-01-31'
  const word = wordFor(list, beeld, name)
  return name === 'anker' || name === 'id' ? `${word}-${String(++count.value)}` : word
}

function fragment(beeld: BeeldName, name: string, {trial, list}: Making): unknown {
  const plain = trial === 'vijandig' ? HOSTILE : wordFor(list, beeld, name)
  const tree = trial === 'vijandig' ? hostileTree() : prose(plain)
  return {fragment: 'blok', tree, plain}
}

/** One of everything that an author can write. */
function prose(word: string): Root {
  const words = {type: 'text' as const, value: word}
  const cell = {type: 'tableCell' as const, children: [words]}
  const row = {type: 'tableRow' as const, children: [cell, cell]}
  const note = `noot-${word}`
  return {
    type: 'root',
    children: [
      {type: 'paragraph', children: [words, {type: 'footnoteReference', identifier: note}]},
      {type: 'heading', depth: 2, children: [words]},
      {type: 'list', children: [{type: 'listItem', children: [{type: 'paragraph', children: [words]}]}]},
      {
        type: 'containerDirective',
        name: 'figuur',
        children: [{type: 'table', children: [row, row]}, paragraph(word)]
      },
      {type: 'blockquote', children: [paragraph(word)]},
      {type: 'footnoteDefinition', identifier: note, children: [paragraph(word)]}
    ]
  }
}

function paragraph(value: string): {type: 'paragraph'; children: [{type: 'text'; value: string}]} {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}
