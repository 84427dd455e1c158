import type {Nodes} from 'mdast'
import {isIn, type Block} from './blocks.ts'
import {CAPITALS, caseless, exact, LETTERS, NO_LETTER_AFTER, NO_WORD_BEFORE} from './letters.ts'
import {STAND_IN} from './pieces.ts'
import {anyOf} from './words.ts'

/** What shows that a block breaks off: `komma` at the end, a last `woord` that asks for more, and so on. */
export interface Breach {
  wat: 'komma' | 'woord' | 'aankondiging' | 'leesteken' | 'voetnoot' | 'leeg'
  /** From here to the end of the block. */
  start: number
}

/** The number of a footnote may stand behind the point. */
const CLOSED = /[.!?…:;]["'”’»)\]*_]*[¹²³⁰⁴-⁹]*$/u
/** No Dutch sentence ends with one of these. */
const OPEN_WORD = caseless`${NO_WORD_BEFORE}(?:de|het|een|der|den|van|en|of|te|zoals|waaronder|namelijk|alsmede|evenals|vanuit|via|per|tussen|tegen|wegens|omdat|doordat|zodat|volgende|onze|hun)$`
/** Of those, the ones that a fragment in a list may not end with either. */
const OPEN_ITEM_WORD = caseless`${NO_WORD_BEFORE}(?:de|het|een|der|van|zoals|waaronder|vanuit|via|per|tussen|te|volgende)$`
const BEGIN = exact`^["'“‘«(]*[${CAPITALS}0-9]`
const LAST_WORD = exact`[${LETTERS}0-9]+\W*$`
/** Under a table or an image, or a numbered title that was not marked as a heading: no sentence. */
const CAPTION = caseless`^[0-9]+(?:\.[0-9]+)+\.?\s|^(?:tabel|figuur|grafiek|diagram|kaart|afbeelding|bron|bijlage|noot|foto)${NO_LETTER_AFTER}`
const VERB = anyOf(
  `is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest moesten
  zal zullen zou zouden mag mogen wil willen blijkt blijken geeft geven gaat gaan komt komen staat staan ligt liggen
  vindt vinden maakt maken doet doen krijgt krijgen laat laten neemt nemen ziet zien vraagt vragen werkt werken
  biedt bieden dient dienen betreft zorgt zorgen stelt stellen`.split(/\s+/),
  'i'
)
/** From so many words on a paragraph is taken for a sentence. `Ter attentie van` is a label. */
const FEWEST_WORDS = 8
const FEWEST_OPEN = 4
/** So much of a text is enough to see how it ends. */
const END = 200

/** Whether and where a paragraph breaks off. Headings and cells are no sentences. */
export function breach(block: Block): Breach | undefined {
  if (block.node.type !== 'paragraph') return undefined
  const text = block.text.trimEnd()
  const item = isIn(block, 'listItem')
  if (text === '')
    return item && !block.node.children.some(isVisible) ? {wat: 'voetnoot', start: 0} : undefined
  if (text.endsWith(':')) return announcesNothing(block) ? tail(text, 'aankondiging') : undefined
  const end = text.slice(-END)
  if (CLOSED.test(end) || isNoProse(block, text)) return undefined
  if (item) return inItem(block, text)
  if (block.next?.type === 'list') return undefined
  if (text.endsWith(',')) return tail(text, 'komma')
  const length = text.split(/\s+/).length
  if (length >= FEWEST_OPEN && OPEN_WORD.test(end)) return tail(text, 'woord')
  if (length < FEWEST_WORDS || isIn(block, 'footnoteDefinition')) return undefined
  return isSentence(text) ? tail(text, 'leesteken') : undefined
}

/** A list may hold fragments, each with a comma; only the last of them closes the enumeration. */
function inItem(block: Block, text: string): Breach | undefined {
  if (OPEN_ITEM_WORD.test(text.slice(-END)))
    return block.next?.type === 'list' ? undefined : tail(text, 'woord')
  const isLast = block.next?.type !== 'listItem' && block.next?.type !== 'list'
  return isLast && /(?:,| en| of)$/u.test(text)
    ? tail(text, text.endsWith(',') ? 'komma' : 'woord')
    : undefined
}

/** In a list, the items after it may well be what is announced: the indent is easily lost. */
function announcesNothing({next}: Block): boolean {
  return !next || next.type === 'heading' || next.type === 'thematicBreak'
}

/** A line that is wholly bold is a heading in disguise, one with line breaks an address or a signature. */
function isNoProse(block: Block, text: string): boolean {
  const children: readonly Nodes[] = block.node.children
  return (
    CAPTION.test(text) ||
    text.endsWith(STAND_IN) ||
    children.some(({type}) => type === 'break') ||
    (children.length === 1 && (children[0]?.type === 'strong' || children[0]?.type === 'emphasis')) ||
    block.parents.some((parent) => parent.type === 'containerDirective' && parent.name === 'figuur') ||
    /^\S+$|(?:https?:|www\.|@)\S+$/u.test(text.slice(-END))
  )
}

function isSentence(text: string): boolean {
  return BEGIN.test(text) && VERB.test(text)
}

function isVisible({type}: Nodes): boolean {
  return type !== 'footnoteReference'
}

function tail(text: string, wat: Breach['wat']): Breach {
  return {wat, start: Math.max(0, text.length - END) + (LAST_WORD.exec(text.slice(-END))?.index ?? 0)}
}
