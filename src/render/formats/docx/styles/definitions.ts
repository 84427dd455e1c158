import {bar, firstFont, fonts, hexOf, indent, size, spacing} from './properties.ts'
import type {Huisstijl} from './properties.ts'
import {ownStyles} from './own.ts'
import {character, paragraph} from './style.ts'
import type {Style} from './style.ts'

/** By role: the built-in styles of Word under their own names, and ours, which an office may define in its template. */
export function definitions(huisstijl: Huisstijl): Readonly<Record<string, Style>> {
  return {...textStyles(huisstijl), ...headingStyles(huisstijl), ...listStyles(), ...ownStyles(huisstijl)}
}

function textStyles(huisstijl: Huisstijl): Record<string, Style> {
  const hex = hexOf(huisstijl)
  const kop = headingFont(huisstijl)
  return {
    normal: paragraph('Normal', 'Normal', 'Standaard', spacing(0, 140, 276)),
    title: {
      ...paragraph('Title', 'Title', 'Titel', `<w:keepLines/>${spacing(2400, 240, 252)}`),
      rPr: `${kop}<w:b/><w:color w:val="${hex('kop')}"/><w:sz w:val="56"/><w:szCs w:val="56"/>`
    },
    subtitle: {
      ...paragraph('Subtitle', 'Subtitle', 'Ondertitel', spacing(0, 480, 288)),
      rPr: '<w:color w:val="44505C"/><w:sz w:val="28"/><w:szCs w:val="28"/>'
    },
    caption: {
      ...paragraph('Caption', 'caption', 'Bijschrift', spacing(160, 120, 252)),
      rPr: `<w:b/><w:color w:val="${hex('kop')}"/><w:sz w:val="19"/><w:szCs w:val="19"/>`
    },
    quote: {
      ...paragraph(
        'Quote',
        'Quote',
        'Citaat',
        `${bar(hex('lijn'), 18)}${spacing(60, 140)}${indent(400, 400)}`
      ),
      rPr: '<w:i/>'
    },
    ...noteStyles(),
    link: {
      ...character('Hyperlink', 'Hyperlink', 'Hyperlink'),
      rPr: `<w:color w:val="${hex('accent')}"/><w:u w:val="single"/>`
    },
    header: {...paragraph('Header', 'header', 'Koptekst', spacing(0, 0, 240)), rPr: size(17)},
    footer: {...paragraph('Footer', 'footer', 'Voettekst', spacing(0, 0, 240)), rPr: size(17)}
  }
}

function noteStyles(): Record<string, Style> {
  return {
    footnoteText: {
      ...paragraph('FootnoteText', 'footnote text', 'Voetnoottekst', spacing(0, 40, 240)),
      rPr: size(18)
    },
    footnoteReference: {
      ...character('FootnoteReference', 'footnote reference', 'Voetnootmarkering'),
      rPr: '<w:vertAlign w:val="superscript"/>'
    }
  }
}

const SIZES = [34, 28, 24, 22, 21, 21]

function headingStyles(huisstijl: Huisstijl): Record<string, Style> {
  const font = `${headingFont(huisstijl)}<w:b/><w:color w:val="${hexOf(huisstijl)('kop')}"/>`
  const styles = SIZES.flatMap((points, index): [string, Style][] => {
    const level = String(index + 1)
    const above = [0, 360, 300, 260, 220, 200][index] ?? 200
    const pPr = `<w:keepNext/><w:keepLines/>${spacing(above, 110, 252)}<w:outlineLvl w:val="${String(index)}"/>`
    const heading = paragraph(`Heading${level}`, `heading ${level}`, `Kop ${level}`, pPr)
    const unlisted = paragraph(
      `RKKop${level}`,
      `RK Kop ${level} buiten inhoud`,
      `RK Kop ${level} buiten inhoud`,
      ''
    )
    return [
      [`heading${level}`, {...heading, next: 'normal', rPr: `${font}${size(points)}`}],
      // Word fills a table of contents with the built-in headings only, so that this one stays out of it.
      [`unlisted${level}`, {...unlisted, basedOn: `heading${level}`, next: 'normal'}]
    ]
  })
  return Object.fromEntries(styles)
}

function listStyles(): Record<string, Style> {
  const toc = (level: number): Style => {
    const left = (level - 1) * 300
    const name = `toc ${String(level)}`
    const pPr = `${spacing(level === 1 ? 140 : 0, 30, 252)}<w:ind w:left="${String(left)}"/>`
    return {
      ...paragraph(`TOC${String(level)}`, name, `Inhopg ${String(level)}`, pPr),
      rPr: level === 1 ? '<w:b/>' : ''
    }
  }
  return {
    tocHeading: {
      ...paragraph('TOCHeading', 'TOC Heading', 'Kop van inhoudsopgave', ''),
      basedOn: 'heading1',
      next: 'normal',
      pPr: '<w:outlineLvl w:val="9"/>'
    },
    toc1: toc(1),
    toc2: toc(2),
    toc3: toc(3),
    toc4: toc(4),
    toc5: toc(5),
    figures: paragraph('TableofFigures', 'table of figures', 'Lijst met afbeeldingen', spacing(0, 30, 252)),
    list: paragraph(
      'ListParagraph',
      'List Paragraph',
      'Lijstalinea',
      `${spacing(0, 70, 276)}${indent(360, 0)}`
    )
  }
}

function headingFont(huisstijl: Huisstijl): string {
  const name = firstFont(huisstijl['lettertype-koppen'])
  return name === undefined ? '' : fonts(name)
}
