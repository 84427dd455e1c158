import type {Root} from 'mdast'
import type {Veld} from '../model/kader.ts'
import type {Tekst} from '../model/element.ts'
import type {Origin} from '../model/source.ts'
import {literal, tekst, type ParseText} from './fields.ts'

/** Makes the texts of an onderzoek, and keeps them all for the rules on text. */
export interface Texts {
  readonly all: Tekst[]
  /** A text key: Markdown. */
  parse: (value: string, origin: Origin, bij: Tekst['bij']) => Tekst
  /** A title: words only. */
  literal: (value: string, origin: Origin, bij: Tekst['bij']) => Tekst
  /** What follows the front matter of a Markdown file. */
  body: (tree: Root | undefined, origin: Origin, bij: Tekst['bij']) => Tekst
  /** A field of the normenkader. */
  field: (veld: Veld<string>, bij: Omit<Tekst['bij'], 'vertrouwelijk'>, isLiteral?: boolean) => Tekst
}

const NOTHING: Root = {type: 'root', children: []}

export function makeTexts(parseText: ParseText): Texts {
  const all: Tekst[] = []
  const keep = (made: Tekst): Tekst => {
    all.push(made)
    return made
  }
  const texts: Texts = {
    all,
    parse: (value, origin, bij) => keep(tekst(parseText(value, origin), origin, bij)),
    literal: (value, origin, bij) => keep(tekst(literal(value), origin, bij)),
    body: (tree, origin, bij) => keep(tekst(tree ?? NOTHING, origin, bij)),
    field: ({waarde, origin}, bij, isLiteral = false) => {
      const whole = {...bij, vertrouwelijk: false}
      return isLiteral ? texts.literal(waarde, origin, whole) : texts.parse(waarde, origin, whole)
    }
  }
  return texts
}
