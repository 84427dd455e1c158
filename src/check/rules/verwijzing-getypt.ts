import type {Tekst} from '../../model/element.ts'
import {blocks, isQuoted, type Block} from '../language/blocks.ts'
import {whereIn} from '../language/locate.ts'
import {nodesOf} from '../language/nodes.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {typedReferences, type TypedReference} from '../language/typed-references.ts'
import type {Problem, Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/**
 * Numbers of tables, figures, annexes and chapters that were typed: the report gives those itself, and they change with
 * every text that comes before (vakkennis, K15).
 */
export const verwijzingGetypt: Rule = {
  id: 'verwijzing-getypt',
  severity: perFase('advies', 'advies', 'waarschuwing', 'waarschuwing', 'waarschuwing'),
  inTekst: () =>
    function* (tekst) {
      if (!CHECKED.has(tekst.bij.soort)) return
      for (const block of blocks(tekst)) {
        if (block.node.type === 'heading' || isQuoted(block)) continue
        for (const found of typedReferences(block.text)) {
          if (!isInLink(tekst, block, found)) yield problem(tekst, block, found)
        }
      }
    }
}

/** Texts in which the study tells what it found; a norm or a source speaks of other documents. */
const CHECKED = new Set<Tekst['bij']['soort']>([
  'bevinding',
  'oordeel',
  'conclusie',
  'aanbeveling',
  'hoofdstuk'
])

/** Whether the words lead to another document, of which they are a part. */
function isInLink(tekst: Tekst, {pieces}: Block, {start}: TypedReference): boolean {
  const piece = pieces.find((each) => each.end > start)
  return nodesOf(tekst, 'link').some(
    (link) => !link.url.startsWith('#') && link.children.some((child) => child === piece?.node)
  )
}

const TARGETS: Readonly<Record<string, string>> = {
  tabel: 'het id van de tabel',
  figuur: 'het id van de figuur of haar tabel',
  grafiek: 'het id van haar tabel',
  bijlage: 'een id, of de naam van de bijlage'
}

function problem(tekst: Tekst, block: Block, {wat, start, end}: TypedReference): Problem {
  const target = TARGETS[wat] ?? 'het id van het hoofdstuk, het onderdeel of de norm'
  return {
    at: textOf(tekst),
    ...whereIn(block, start, end),
    message: `${owner(tekst)} verwijst met ${quote(block.text.slice(start, end))} naar een getypt nummer, dat niet meeverandert; verwacht: \`[](#…)\` met ${target}, of bij een ander stuk de naam daarvan erachter.`
  }
}
