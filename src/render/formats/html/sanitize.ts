import type {ElementContent, Nodes, RootContent} from 'hast'
import {sanitize} from 'hast-util-sanitize'
import type {Schema} from 'hast-util-sanitize'

const TAGS = (
  'a article blockquote br caption code colgroup del details div em figcaption figure h1 h2 h3 h4 h5 h6 hr img li ol p picture pre section ' +
  'source span strong summary sup table tbody td th thead tr ul'
).split(' ')

/** Exactly what our handlers make, and nothing that an author could add to it. */
const SCHEMA: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  tagNames: TAGS,
  ancestors: {},
  protocols: {href: ['http', 'https', 'mailto'], src: ['data'], srcSet: ['data']},
  attributes: {
    '*': ['id', 'className', 'ariaLabel', 'ariaHidden', 'ariaDescribedBy', 'hidden', 'title'],
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref'],
    div: [['role', 'group', 'note'], ['tabIndex', 0], 'dataOordeel', 'dataAdressaat'],
    img: ['src', 'alt'],
    ol: ['start'],
    section: ['dataFootnotes'],
    source: ['media', 'srcSet'],
    span: ['dataFacet', 'dataWaarde'],
    colgroup: ['span'],
    td: ['colSpan', 'rowSpan'],
    th: ['scope', 'colSpan', 'rowSpan']
  }
}

/**
 * A last net: even if a handler let something through, no script, style or foreign link reaches the page. One by one,
 * so that the copies of a large report do not all exist at once.
 */
export function sanitized(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.map((node) => sanitize(node, SCHEMA)).filter(isContent)
}

function isContent(node: Nodes): node is ElementContent {
  return node.type === 'element' || node.type === 'text'
}
