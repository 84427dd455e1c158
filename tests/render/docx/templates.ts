import {zipSync} from 'fflate'

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** One blue pixel, which the imitated office calls its logo. */
export const LOGO: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVQI12NgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC',
  'base64'
)

interface Parts {
  body: string
  styles: string
  kind?: 'document' | 'template'
  header?: string
  extra?: Readonly<Record<string, string | Uint8Array>>
}

/** The template of an office with a Dutch Word: ids in Dutch, a logo and a page number in its header, its own cover. */
export function gemeenteTemplate(): Uint8Array {
  const style = (id: string, name: string, rest = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standaard"/><w:qFormat/>${rest}</w:style>`
  const levels = [1, 2, 3, 4, 5].map((level) =>
    style(
      `Kop${String(level)}`,
      `heading ${String(level)}`,
      `<w:pPr><w:keepNext/><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F5C"/></w:rPr>`
    )
  )
  const others = [
    ['Titel', 'Title'],
    ['Ondertitel', 'Subtitle'],
    ['Bijschrift', 'caption'],
    ['Kopvaninhoudsopgave', 'TOC Heading'],
    ['Inhopg1', 'toc 1'],
    ['Inhopg2', 'toc 2'],
    ['Inhopg3', 'toc 3'],
    ['Lijstmetafbeeldingen', 'table of figures'],
    ['Lijstalinea', 'List Paragraph'],
    ['Citaat', 'Quote'],
    ['Voetnoottekst', 'footnote text'],
    ['RKNorm', 'RK Norm']
  ].map(([id = '', name = '']) => style(id, name))
  const styles = [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="character" w:styleId="Voetnootmarkering"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>',
    ...levels,
    ...others
  ].join('')
  const logo = `<w:drawing><wp:inline><wp:extent cx="900000" cy="450000"/><wp:docPr id="1" name="Logo" descr="Logo van de gemeente"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="450000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
  // Word cuts up what is typed in parts, as it does here with the title.
  const cover = `<w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>{{ti</w:t></w:r><w:r><w:t>tel}}</w:t></w:r></w:p>${paragraph('{{ ondertitel }}')}${paragraph('Aangeboden door {{uitvoerder}}, {{datum}}')}`
  const breaks = `<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:pPr></w:p>`
  return pack({
    body: `${cover}${breaks}${paragraph('{{inhoud}}')}`,
    styles,
    header: `<w:p><w:r>${logo}</w:r><w:r><w:t xml:space="preserve">Kenmerk: {{titel}} </w:t></w:r></w:p>`,
    extra: {'word/media/logo.png': LOGO}
  })
}

/** The one style that every template has. */
export const NORMAL = '<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'

/** A .dotx that was made in a hurry: few styles, a placeholder with a typing error, and no header. */
export function haastTemplate(): Uint8Array {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="Heading 1"/><w:basedOn w:val="Normal"/></w:style>`
  return pack({
    body: `${paragraph('{{titl}}')}${paragraph('{{inhoud}}')}${paragraph('Colofon van het bureau')}`,
    styles,
    kind: 'template'
  })
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A Word file of a few parts. */
export function pack({body, styles, kind = 'document', header, extra = {}}: Parts): Uint8Array {
  const reference = header === undefined ? '' : '<w:headerReference w:type="default" r:id="rId2"/>'
  const section = `<w:sectPr>${reference}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD}.${kind}.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>${header === undefined ? '' : `<Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/>`}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document ${MAIN} ${RELATIONS}><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ...(header === undefined ? [] : [['header', 'header1.xml']])
    ]),
    'word/styles.xml': `<w:styles ${MAIN}>${styles}</w:styles>`,
    ...(header !== undefined && {
      'word/header1.xml': `<w:hdr ${MAIN} ${RELATIONS} ${DRAWING}>${header}</w:hdr>`,
      'word/_rels/header1.xml.rels': relations([['image', 'media/logo.png']])
    }),
    ...extra
  }
  const encoder = new TextEncoder()
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        typeof part === 'string' ? encoder.encode(part) : part
      ])
    )
  )
}

function relations(targets: readonly (readonly string[])[]): string {
  const each = targets.map(
    ([type = '', target = ''], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}
