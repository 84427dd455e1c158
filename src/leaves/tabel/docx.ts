import type {Parts} from '../zip.ts'
import {tablesInHtml} from './docx-html.ts'
import {Unreadable, type Tables} from './grid.ts'
import {walk} from './xml.ts'

const DOCUMENT = 'word/document.xml'
/** Mammoth takes some three seconds for these. */
const MOST_PARAGRAPHS = 20_000

/** The tables of a Word file, with what Word shows and a table cannot hold in the notes. */
export async function docxTables(parts: Parts, bytes: Uint8Array): Promise<Tables> {
  const notes = notesOn(new TextDecoder().decode(parts.get(DOCUMENT)), parts)
  const html = await convert(bytes)
  const tables = tablesInHtml(html)
  if (tables.length === 0)
    throw new Unreadable('Het Word-bestand heeft geen tabel; verwacht: een tabel met een rij per norm.')
  return {tables, notes}
}

async function convert(bytes: Uint8Array): Promise<string> {
  const {default: mammoth} = await import('mammoth')
  try {
    const {value} = await mammoth.convertToHtml(
      {buffer: Buffer.from(bytes)},
      {
        styleMap: ['i => em', 'b => strong'],
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({src: ''}))
      }
    )
    return value
  } catch {
    throw new Unreadable('Het Word-bestand is beschadigd; verwacht: een bestand dat Word kan openen.')
  }
}

function notesOn(xml: string, parts: Parts): string[] {
  const seen = new Set<string>()
  let paragraphs = 0
  walk(xml, {
    open: (name, {val, ...attributes}) => {
      if (name === 'p' && ++paragraphs > MOST_PARAGRAPHS)
        throw new Unreadable(
          `Het Word-bestand heeft meer dan ${String(MOST_PARAGRAPHS)} alinea’s; verwacht: alleen het normenkader.`
        )
      if (name === 'gridSpan' && Number(val ?? attributes['w:val']) > 1000)
        throw new Unreadable(
          'Het Word-bestand heeft een cel over meer dan 1000 kolommen; verwacht: een gewone tabel.'
        )
      seen.add(name)
    }
  })
  const has = (...names: string[]): boolean => names.some((name) => seen.has(name))
  return [
    ...(has('ins', 'moveTo')
      ? ['Ingevoegde tekst die nog niet is aanvaard (wijzigingen bijhouden), is gelezen.']
      : []),
    ...(has('del', 'moveFrom')
      ? ['Verwijderde tekst die nog zichtbaar kan zijn (wijzigingen bijhouden), is niet gelezen.']
      : []),
    ...(has('vanish') ? ['Het bestand heeft verborgen tekst; die is wel gelezen.'] : []),
    ...(parts.has('word/comments.xml') ? ['Opmerkingen in de kantlijn zijn niet gelezen.'] : []),
    ...(has('footnoteReference', 'endnoteReference') ? ['Voetnoten zijn niet gelezen.'] : []),
    ...(onEveryPage(parts) ? ['Kop- en voetteksten zijn niet gelezen.'] : []),
    ...(has('drawing', 'pict') ? ['Afbeeldingen en tekstvakken zijn niet gelezen.'] : [])
  ]
}

/** Whether a header or footer says anything; most say no more than the number of the page, which is in a field. */
function onEveryPage(parts: Parts): boolean {
  const paths = [...parts.keys()].filter((path) => /^word\/(?:header|footer)\d*\.xml$/u.test(path))
  return paths.some((path) => {
    let said = ''
    let inText = false
    walk(new TextDecoder().decode(parts.get(path)), {
      open: (name) => (inText = name === 't'),
      text: (text) => {
        if (inText) said += text
      },
      close: () => (inText = false)
    })
    return /\p{L}{2}/u.test(said)
  })
}
