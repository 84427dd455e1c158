import {STANDARD, colour} from '../../../leaves/huisstijl.ts'
import {blocks} from './prelude/blocks.ts'
import {boxes} from './prelude/boxes.ts'
import {cover} from './prelude/cover.ts'
import {page} from './prelude/page.ts'
import {tables} from './prelude/tables.ts'
import {type Expression, print} from './expression.ts'

/** The names by which Typst knows the fonts. The second comes with it: for code, and for signs that the first lacks. */
const FAMILY = 'Source Sans 3'
const SECOND_FAMILY = 'DejaVu Sans Mono'

/** The whole program: ours, with the report as one expression at its end. */
export function sourceOf(huisstijl: Readonly<Record<string, string>>, rapport: Expression): string {
  return [...prelude(huisstijl), `#${print(rapport)}`].join('\n')
}

/** A document of one thing, to see whether it can be made. */
export function proef(code: string): string {
  return [...prelude({}), `#set document(title: "Proef")\n#${code}`].join('\n')
}

function prelude(huisstijl: Readonly<Record<string, string>>): string[] {
  return [tokens(huisstijl), blocks, boxes, tables, cover, page]
}

/** Colours are checked, so they can be code. */
function tokens(huisstijl: Readonly<Record<string, string>>): string {
  const colours = Object.keys(STANDARD).map(
    (key) => `#let ${key === 'kop' ? 'kopkleur' : key} = rgb("${colour(huisstijl, key)}")`
  )
  return [
    ...colours,
    '#let zacht = color.mix((tekst, 80%), (achtergrond, 20%), space: rgb)',
    `#let letters = ("${FAMILY}", "${SECOND_FAMILY}")`,
    `#let codeletters = ("${SECOND_FAMILY}", "${FAMILY}")`
  ].join('\n')
}
