import {nearestName} from '../../../../leaves/nearest.ts'
import {childrenOf, textOf} from '../xml.ts'
import type {Element} from '../xml.ts'

/** What a template of an office can have filled in. */
export const FIELDS = ['titel', 'ondertitel', 'datum', 'opdrachtgever', 'uitvoerder', 'inhoud'] as const

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/gu

/** What holds paragraphs of its own, in which no section can end. */
const BOXES = ['w:tc', 'w:txbxContent']

interface Found {
  paragraph: Element
  /** What it stands in. */
  parent: Element
  /** Within a table or a text box. */
  isInside: boolean
}

/** All paragraphs, also those in tables and text boxes. */
export function paragraphsIn(parent: Element, isInside = false): Found[] {
  return childrenOf(parent).flatMap((child) => [
    ...(child.name === 'w:p' ? [{paragraph: child, parent, isInside}] : []),
    ...paragraphsIn(child, isInside || BOXES.includes(child.name))
  ])
}

/** The pieces of text in a paragraph itself: Word cuts up what is typed. A text box in it has paragraphs of its own. */
function textsIn(parent: Element): Element[] {
  return childrenOf(parent).flatMap((child) =>
    child.name === 'w:t' ? [child] : child.name === 'w:p' ? [] : textsIn(child)
  )
}

/** The names between double braces. */
export function placeholdersIn(roots: Iterable<Element>): string[] {
  const paragraphs = [...roots].flatMap((root) => paragraphsIn(root))
  return [...new Set(paragraphs.flatMap(({paragraph}) => matchesIn(paragraph).map(([, name = '']) => name)))]
}

export function isSaid(name: string, paragraph: Element): boolean {
  return matchesIn(paragraph).some(([, found]) => found === name)
}

function matchesIn(paragraph: Element): RegExpExecArray[] {
  return [...textsIn(paragraph).map(textOf).join('').matchAll(PLACEHOLDER)]
}

/**
 * Fills in what a part of a template asks for, in the letters in which it is asked; what is filled in is not looked at
 * again. `valueFor` gives undefined for what stays as it is. Returns whether there was anything to fill in.
 */
export function fillIn(root: Element, valueFor: (name: string) => string | undefined): boolean {
  let isChanged = false
  for (const {paragraph} of paragraphsIn(root)) {
    const texts = textsIn(paragraph).map((text) => ({text, length: textOf(text).length}))
    // From the last to the first, so that places further on do not move.
    for (const match of matchesIn(paragraph).reverse()) {
      const value = valueFor(match[1] ?? '')
      if (value === undefined) continue
      replace(texts, {start: match.index, end: match.index + match[0].length, value})
      isChanged = true
    }
  }
  return isChanged
}

function replace(
  texts: readonly {text: Element; length: number}[],
  {start, end, value}: {start: number; end: number; value: string}
): void {
  let from = 0
  for (const {text, length} of texts) {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, length)]
    if (first < last) {
      const now = textOf(text)
      text.children = [now.slice(0, first) + (start >= from ? value : '') + now.slice(last)]
      text.attributes = {...text.attributes, 'xml:space': 'preserve'}
    }
    from += length
  }
}

export function visibleText(root: Element): string {
  return root.name === 'w:t' ? textOf(root) : childrenOf(root).map(visibleText).join('')
}

/** What is wrong with the placeholders, in Dutch. */
export function unknownPlaceholders(names: readonly string[]): string[] {
  return names
    .filter((name) => !FIELDS.some((field) => field === name))
    .map((name) => {
      const near = nearestName(name, FIELDS)
      const known = FIELDS.map((field) => `{{${field}}}`).join(', ')
      const meant = near === undefined ? `Bekend zijn ${known}.` : `Bedoelt u {{${near}}}?`
      return `Het invulveld {{${name}}} bestaat niet. ${meant}`
    })
}
