import type {Rapport} from '../../../../model/rapport.ts'
import {bannersOf} from '../../../banners.ts'
import {firstFont, fonts, hexOf} from '../styles/properties.ts'
import {field} from '../fields.ts'
import {run, text, words} from '../run.ts'
import {element, property, serialize, toggle} from '../xml.ts'
import type {Element} from '../xml.ts'
import {bytesOf} from './open.ts'
import type {Parts} from './open.ts'
import {NAMESPACES} from './read.ts'
import {DECLARATION} from './write.ts'

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Where text ends on a page that stands and on one that lies, in twips. */
const RIGHT = {upright: 9298, lying: 14_230} as const

/** What stands above and below the text of a page that lies, by what does on one that stands: ids of relations. */
export const LYING: ReadonlyMap<string, string> = new Map([
  ['rId3', 'rId5'],
  ['rId4', 'rId6']
])

/** The template of an office that has none: A4, a cover without header, and the styles of the report itself. */
export function builtin(rapport: Rapport): Parts {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['settings', 'settings.xml'],
      ['header', 'header1.xml'],
      ['footer', 'footer1.xml'],
      ['header', 'header2.xml'],
      ['footer', 'footer2.xml']
    ]),
    'word/document.xml': documentXml(),
    'word/styles.xml': stylesXml(rapport),
    'word/settings.xml': settingsXml(),
    'word/header1.xml': serialize(header(rapport, RIGHT.upright)),
    'word/footer1.xml': serialize(footer(rapport, RIGHT.upright)),
    'word/header2.xml': serialize(header(rapport, RIGHT.lying)),
    'word/footer2.xml': serialize(footer(rapport, RIGHT.lying))
  }
  return new Map(Object.entries(parts).map(([path, xml]) => [path, bytesOf(DECLARATION + xml)]))
}

function contentTypes(): string {
  const kinds = [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['settings', 'settings'],
    ['header1', 'header'],
    ['footer1', 'footer'],
    ['header2', 'header'],
    ['footer2', 'footer']
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

/** What stands above every page but the first. */
function header(rapport: Rapport, right: number): Element {
  const {titel, opdrachtgever, uitvoerder, huisstijl} = rapport
  const line = {'w:val': 'single', 'w:sz': 4, 'w:space': 4, 'w:color': hexOf(huisstijl)('lijn')}
  const border = element('w:pBdr', {}, [element('w:bottom', line)])
  const said = [text(titel), toRight(), text(opdrachtgever || uitvoerder)]
  return element('w:hdr', NAMESPACES, [
    ...banners(rapport),
    lineIn('Header', {right, border: [border]}, said)
  ])
}

function footer({datum}: Rapport, right: number): Element {
  const page = [text('Pagina '), ...field(' PAGE ', [text('1')])]
  const pages = [text(' van '), ...field(' NUMPAGES ', [text('1')])]
  return element('w:ftr', NAMESPACES, [
    lineIn('Footer', {right, border: []}, [text(datum), toRight(), ...page, ...pages])
  ])
}

/** What every page must say, above all else in its header. */
export function banners(rapport: Rapport): Element[] {
  const look = [toggle('w:b', true), property('w:color', 'A8261C'), property('w:sz', 18)]
  return bannersOf(rapport).map((banner) =>
    element('w:p', {}, [element('w:r', {}, [element('w:rPr', {}, look), words('w:t', banner)])])
  )
}

/** A line with something at its right; the tab is for programs that do not know `w:ptab`, such as LibreOffice 7. */
function lineIn(
  style: string,
  {right, border}: {right: number; border: readonly Element[]},
  children: readonly Element[]
): Element {
  const tab = element('w:tabs', {}, [element('w:tab', {'w:val': 'right', 'w:pos': right})])
  const all = [property('w:pStyle', style), ...border, tab]
  return element('w:p', {}, [element('w:pPr', {}, all), ...children])
}

/** `w:ptab` follows the margin when a page is turned. */
function toRight(): Element {
  return run([element('w:ptab', {'w:relativeTo': 'margin', 'w:alignment': 'right', 'w:leader': 'none'})])
}
