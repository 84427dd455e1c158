import type {Root} from 'hast'
import {sanitize} from 'hast-util-sanitize'
import type {Schema} from 'hast-util-sanitize'

const TAGS = (
  'a article blockquote br caption code del details div em figcaption figure h1 h2 h3 h4 h5 h6 hr img li ol p pre section ' +
  'span strong summary sup table tbody td th thead tr ul'
).split(' ')

/** Exactly what our handlers make, and nothing that an author could add to it. */
const SCHEMA: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  tagNames: TAGS,
  ancestors: {},
  protocols: {href: ['http', 'https', 'mailto'], src: ['data']},
  attributes: {
    '*': ['id', 'className', 'ariaLabel', 'ariaHidden', 'ariaDescribedBy', 'hidden', 'title'],
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref'],
    div: [['role', 'group', 'note'], ['tabIndex', 0], 'dataOordeel', 'dataAdressaat'],
    img: ['src', 'alt'],
    ol: ['start'],
    section: ['dataFootnotes'],
    span: ['dataFacet', 'dataWaarde'],
    th: ['scope']
  }
}

/** A last net: even if a handler let something through, no script, style or foreign link reaches the page. */
export function sanitized(root: Root): Root {
  const clean = sanitize(root, SCHEMA)
  return clean.type === 'root' ? clean : {type: 'root', children: []}
}
