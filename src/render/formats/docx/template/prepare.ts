import type {Rapport} from '../../../../model/rapport.ts'
import {styleXml} from '../styles/stylist.ts'
import type {Stylist} from '../styles/stylist.ts'
import {parse} from '../xml.ts'
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
  const change = (path: string, edit: (xml: string) => string): void => {
    if (parts.has(path)) parts.set(path, bytesOf(edit(textOf(parts.get(path)))))
  }
  change('word/styles.xml', (xml) => inDutch(withStyles(xml, styles)))
  change('[Content_Types].xml', (xml) =>
    xml.replaceAll(/wordprocessingml\.template\.main\+xml/gu, 'wordprocessingml.document.main+xml')
  )
  change('word/settings.xml', (xml) =>
    xml
      .replaceAll(/<w:attachedTemplate\b[^>]*\/>/gu, '')
      .replaceAll(/<w:updateFields\b[^>]*\/>/gu, '')
      .replaceAll(/(<w:themeFontLang\b[^>]*w:val=")[^"]*/gu, '$1nl-NL')
  )
  // The path of the template on someone's disk is nobody's business.
  change('word/_rels/settings.xml.rels', (xml) =>
    xml.replaceAll(/<Relationship\b[^>]*attachedTemplate[^>]*\/>/gu, '')
  )
  parts.set(corePath(parts), bytesOf(coreXml(rapport)))
  const said = banners(rapport)
  if (!own || said.length === 0) return
  for (const path of partsOfPages(parts, 'header')) {
    const header = parse(textOf(parts.get(path)))
    header.children.unshift(...said)
    write(parts, path, header)
  }
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
