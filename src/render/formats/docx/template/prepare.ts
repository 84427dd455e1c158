import type {Rapport} from '../../../../model/rapport.ts'
import {styleXml} from '../styles/stylist.ts'
import type {Stylist} from '../styles/stylist.ts'
import {attributeOf, childOf, childrenOf, parse} from '../xml.ts'
import type {Element} from '../xml.ts'
import {banners} from './builtin.ts'
import {partsOfPages} from './content-types.ts'
import {bytesOf, textOf} from './open.ts'
import type {Parts} from './open.ts'
import {corePath, coreXml} from './properties.ts'
import {write} from './write.ts'

const LANGUAGE = '<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/>'

/** The template as a document: with the styles it lacks, in Dutch, and with what every page must say. */
export function prepare(
  parts: Parts,
  {rapport, styles, own}: {rapport: Rapport; styles: Stylist; own: boolean}
): void {
  const change = (path: string, edit: (root: Element) => void): void => {
    if (!parts.has(path)) return
    const root = parse(textOf(parts.get(path)))
    edit(root)
    write(parts, path, root)
  }
  const path = 'word/styles.xml'
  if (parts.has(path)) parts.set(path, bytesOf(inDutch(withStyles(textOf(parts.get(path)), styles))))
  change('[Content_Types].xml', (types) => {
    for (const each of childrenOf(types)) asDocument(each)
  })
  change('word/settings.xml', (settings) => {
    leaveOut(settings, ({name}) => name === 'w:attachedTemplate' || name === 'w:updateFields')
    const theme = childOf(settings, 'w:themeFontLang')
    if (theme !== undefined) theme.attributes = {...theme.attributes, 'w:val': 'nl-NL'}
  })
  // The path of the template on someone's disk is nobody's business.
  change('word/_rels/settings.xml.rels', (relations) => {
    leaveOut(relations, (each) => attributeOf(each, 'Type').endsWith('/attachedTemplate'))
  })
  parts.set(corePath(parts), bytesOf(coreXml(rapport)))
  const said = banners(rapport)
  if (!own || said.length === 0) return
  for (const path of partsOfPages(parts, 'header')) {
    const header = parse(textOf(parts.get(path)))
    header.children.unshift(...said)
    write(parts, path, header)
  }
}

/** A template says that it is one; its kind has another name as a document. */
function asDocument(type: Element): void {
  const kind = attributeOf(type, 'ContentType').replace(
    /wordprocessingml\.template\.main\+xml$/u,
    'wordprocessingml.document.main+xml'
  )
  type.attributes = {...type.attributes, ContentType: kind}
}

function leaveOut(parent: Element, isOut: (child: Element) => boolean): void {
  parent.children = parent.children.filter((child) => typeof child === 'string' || !isOut(child))
}

function withStyles(xml: string, styles: Stylist): string {
  const added = styles.missing().map(styleXml).join('')
  return xml
    .replace(/<w:styles\b([^>]*)\/>/u, '<w:styles$1></w:styles>')
    .replace('</w:styles>', () => `${added}</w:styles>`)
}

/** The language of a text is Dutch, unless the template says otherwise of a style. */
function inDutch(xml: string): string {
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>|<w:rPrDefault\/>/su
  if (!defaults.test(xml)) {
    const made = `<w:rPrDefault><w:rPr>${LANGUAGE}</w:rPr></w:rPrDefault>`
    if (xml.includes('<w:docDefaults>')) return xml.replace('<w:docDefaults>', `<w:docDefaults>${made}`)
    return xml.replace(/<w:styles\b[^>]*>/u, (start) => `${start}<w:docDefaults>${made}</w:docDefaults>`)
  }
  return xml.replace(defaults, (found) => {
    const bare = found.replaceAll(/<w:lang\b[^>]*\/>/gu, '')
    if (bare.includes('</w:rPr>')) return bare.replace('</w:rPr>', `${LANGUAGE}</w:rPr>`)
    return `<w:rPrDefault><w:rPr>${LANGUAGE}</w:rPr></w:rPrDefault>`
  })
}
