import type {Heading, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {isPrinted} from '../language/blocks.ts'
import {placeIn} from '../language/locate.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/** A heading promises a text. K21 of vakkennis: an empty section, whose text was forgotten or lost while copying. */
export const legeSectie: Rule = {
  id: 'lege-sectie',
  severity: perFase('advies', 'advies', 'waarschuwing', 'waarschuwing', 'waarschuwing'),
  inTekst: () =>
    function* (tekst) {
      for (const heading of emptyHeadings(tekst.tree.children))
        yield {
          at: textOf(tekst),
          ...placeIn(heading.position),
          message: `${owner(tekst)} heeft onder de kop ${quote(toString(heading))} geen tekst; verwacht: tekst, of geen kop.`
        }
    }
}

/** A section that holds deeper sections is not empty: each of those is looked at by itself. */
function* emptyHeadings(children: readonly RootContent[]): Iterable<Heading> {
  let open: Heading | undefined
  for (const node of children) {
    if (!isContent(node)) continue
    if (open && node.type === 'heading' && node.depth <= open.depth) yield open
    open = node.type === 'heading' ? node : undefined
  }
  if (open) yield open
}

/** Footnotes and comments do not fill a section. */
function isContent(node: RootContent): boolean {
  return isPrinted(node) && node.type !== 'footnoteDefinition' && node.type !== 'thematicBreak'
}
