import type {Rapport} from '../../../../model/rapport.ts'
import {bannersOf} from '../../../banners.ts'
import {firstFont, fonts, hexOf} from '../styles/properties.ts'
import {escaped} from '../text.ts'
import {bytesOf} from './open.ts'
import type {Parts} from './open.ts'

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Where text ends on an upright page. */
const RIGHT = 9298

/** The template of an office that has none: A4, a cover without header, and the styles of the report itself. */
export function builtin(rapport: Rapport): Parts {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['settings', 'settings.xml'],
      ['header', 'header1.xml'],
      ['footer', 'footer1.xml']
    ]),
    'word/document.xml': documentXml(),
    'word/styles.xml': stylesXml(rapport),
    'word/settings.xml': settingsXml(),
    'word/header1.xml': header(rapport),
    'word/footer1.xml': footer(rapport)
  }
  return new Map(Object.entries(parts).map(([path, xml]) => [path, bytesOf(DECLARATION + xml)]))
}

function contentTypes(): string {
  const kinds = [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['settings', 'settings'],
    ['header1', 'header'],
    ['footer1', 'footer']
  ]
  const overrides = kinds.map(
    ([name = '', kind = '']) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${kind}+xml"/>`
  )
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

function documentXml(): string {
  const margins =
    '<w:pgMar w:top="1588" w:right="1304" w:bottom="1418" w:left="1304" w:header="680" w:footer="624" w:gutter="0"/>'
  return `<w:document ${MAIN} ${RELATIONS}><w:body><w:p><w:r><w:t>{{inhoud}}</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>${margins}<w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>`
}

function stylesXml({huisstijl}: Rapport): string {
  const font = fonts(firstFont(huisstijl['lettertype']) ?? 'Calibri')
  const colour = `<w:color w:val="${hexOf(huisstijl)('tekst')}"/>`
  const run = `<w:rPr>${font}${colour}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr>`
  return `<w:styles ${MAIN}><w:docDefaults><w:rPrDefault>${run}</w:rPrDefault><w:pPrDefault/></w:docDefaults></w:styles>`
}

function settingsXml(): string {
  return `<w:settings ${MAIN}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`
}

/** `w:ptab` follows the margin when a page is turned. */
const TO_RIGHT = '<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>'

function header(rapport: Rapport): string {
  const {titel, opdrachtgever, uitvoerder} = rapport
  const line = `<w:p><w:pPr>${style('Header')}<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="${hexOf(rapport.huisstijl)('lijn')}"/></w:pBdr>${tabs()}</w:pPr>${text(titel)}${TO_RIGHT}${text(opdrachtgever || uitvoerder)}</w:p>`
  return `<w:hdr ${MAIN} ${RELATIONS}>${bannerXml(rapport)}${line}</w:hdr>`
}

function footer({datum}: Rapport): string {
  return `<w:ftr ${MAIN} ${RELATIONS}><w:p><w:pPr>${style('Footer')}${tabs()}</w:pPr>${text(datum)}${TO_RIGHT}${text('Pagina ')}${number('PAGE', '1')}${text(' van ')}${number('NUMPAGES', '1')}</w:p></w:ftr>`
}

/** What every page must say, above all else in its header. */
export function bannerXml(rapport: Rapport): string {
  return bannersOf(rapport)
    .map(
      (banner) =>
        `<w:p><w:r><w:rPr><w:b/><w:color w:val="A8261C"/><w:sz w:val="18"/></w:rPr><w:t>${escaped(banner)}</w:t></w:r></w:p>`
    )
    .join('')
}

function style(id: string): string {
  return `<w:pStyle w:val="${id}"/>`
}

/** For programs that do not know `w:ptab`. */
function tabs(): string {
  return `<w:tabs><w:tab w:val="right" w:pos="${String(RIGHT)}"/></w:tabs>`
}

function text(value: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(value)}</w:t></w:r>`
}

function number(instruction: string, result: string): string {
  const character = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  return `${character('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${character('separate')}${text(result)}${character('end')}`
}
