import type {PatchedTemplate, TemplatePageNumberEstimator, XmlElement} from 'docx'
import {estimatePageNumbersWith} from 'docx/layout'

const DOCUMENT = 'word/document.xml'

/** Of a larger report the pages would take longer than the report; Word fills them in when the contents are updated. */
const MOST_PARAGRAPHS = 30_000

/**
 * On which page everything stands, so that the contents say so without being updated. It is measured on a copy without
 * fields and links, which take no room and most of the time: page numbers in it are all `00`, so that it need not be
 * measured again for each number that was found.
 */
export const estimatePages: TemplatePageNumberEstimator = (template: PatchedTemplate) => {
  const document = template.parts.get(DOCUMENT)
  const unknown = {bookmarks: new Map<string, string>()}
  if (document === undefined || count(document, 'w:p') > MOST_PARAGRAPHS) return unknown
  const parts = new Map(template.parts).set(DOCUMENT, lighter(document))
  try {
    return estimatePageNumbersWith({guess: true})({...template, parts})
  } catch {
    // Contents without page numbers are better than no report.
    return unknown
  }
}

function count(element: XmlElement, name: string): number {
  const own = element.name === name ? 1 : 0
  return (element.elements ?? []).reduce((sum, child) => sum + count(child, name), own)
}

function lighter(element: XmlElement): XmlElement {
  const {name, elements} = element
  if (elements === undefined || name === 'w:r' || name === 'w:pPr') return element
  if (name === 'w:p') return {...element, elements: joined(flat(elements))}
  return {...element, elements: elements.map(lighter)}
}

function textIn({elements = []}: XmlElement): string {
  return elements.map(({text = ''}) => String(text)).join('')
}

/** What is in links, without the parts of fields and the bookmarks of references. */
function flat(elements: readonly XmlElement[]): XmlElement[] {
  return elements.flatMap((child) => {
    if (child.name === 'w:hyperlink') return flat(child.elements ?? [])
    if (child.name === 'w:r' && child.elements?.some(isFieldPart) === true) return []
    const bookmark = child.name === 'w:bookmarkStart' ? String(child.attributes?.['w:name']) : ''
    return bookmark.startsWith('_Ref') ? [] : [lighter(child)]
  })
}

function isFieldPart({name}: XmlElement): boolean {
  return name === 'w:fldChar' || name === 'w:instrText'
}

/** Neighbours that look the same as one run. */
function joined(elements: readonly XmlElement[]): XmlElement[] {
  const made: XmlElement[] = []
  for (const element of elements) {
    const last = made.at(-1)
    const before = last && wordsOf(last)
    const words = wordsOf(element)
    if (before === undefined || before.look !== words?.look) made.push(element)
    else made.splice(-1, 1, withText(element, before.text + words.text))
  }
  return made
}

/** The text of a run of nothing but text, and how it looks: that something is a reference gives it a colour only. */
function wordsOf({name, elements = []}: XmlElement): {text: string; look: string} | undefined {
  if (name !== 'w:r' || !elements.every((child) => child.name === 'w:t' || child.name === 'w:rPr'))
    return undefined
  const properties = elements.find((child) => child.name === 'w:rPr')?.elements ?? []
  const look = properties.filter((each) => each.attributes?.['w:val'] !== 'RKVerwijzing')
  const text = elements.filter((child) => child.name === 'w:t').map(textIn)
  return {text: text.join(''), look: JSON.stringify(look)}
}

function withText(run: XmlElement, text: string): XmlElement {
  const properties = (run.elements ?? []).filter(({name}) => name === 'w:rPr')
  const words = {
    type: 'element',
    name: 'w:t',
    attributes: {'xml:space': 'preserve'},
    elements: [{type: 'text', text}]
  }
  return {...run, elements: [...properties, words]}
}
