import type {Table} from './tabel.ts'

/**
 * The columns of a normenkader that is handed out as a table, by which it is known again when it comes back. What people
 * read and fill in comes first.
 */
export const KADERKOLOMMEN = [
  'Code',
  'Onderdeel',
  'Vraag',
  'Norm',
  'Indicator',
  'Bron',
  'Oordeel',
  'Opmerking',
  'Toelichting',
  'Bronsoort',
  'Aspect',
  'Schaal',
  'Weging',
  'Bij vragen',
  'Voorwaardelijk',
  'Onderwerpen',
  'Onder',
  'Object',
  'Beschrijvend',
  'Afkomst',
  'Wijziging',
  'Stand'
] as const
export type Kaderkolom = (typeof KADERKOLOMMEN)[number]

/** Without these a table is still one of ours: only a framework has them, and only in its later versions. */
const MAY_LACK: ReadonlySet<Kaderkolom> = new Set(['Afkomst', 'Wijziging'])

/** Names of the sheets. */
export const KADERBLAD = 'Normenkader'
export const TOELICHTINGBLAD = 'Toelichting'

/**
 * Headings of the lists on the sheet with the explanation: facts of the framework, the levels of its scales, its
 * parameters, and its objects (of one onderdeel, or of all).
 */
export const GEGEVENKOP = ['Gegeven', 'Waarde'] as const
export const SCHAALKOP = ['Schaal', 'Niveau', 'Label', 'Waarde', 'Vanaf'] as const

export const PARAMETERKOP = ['Parameter', 'Omschrijving', 'Voorbeeld'] as const
export const OBJECTKOP = ['Object', 'Naam', 'Bij onderdeel'] as const

/** Facts of a framework that a table holds, by their key. */
export const GEGEVENS = [
  'id',
  'versie',
  'titel',
  'licentie',
  'herkomst',
  'hoofdvraag',
  'schaal',
  'optelling'
] as const

/** How the three judgements that are no level are called in a table. */
export const NIET_SCORE_LABELS = {
  'niet-van-toepassing': 'Niet van toepassing',
  'niet-onderzocht': 'Niet onderzocht',
  'niet-te-beoordelen': 'Niet te beoordelen'
} as const

/** One row of a table that came back. */
export interface Kaderrij {
  cells: Readonly<Partial<Record<Kaderkolom, string>>>
  /** Where the row stands, as a user finds it. */
  place: string
}

const HIGHEST = 10

/** The rows of a table of ours, whatever the order of its columns is by now; undefined for any other table. */
export function kaderrijen({name, rows}: Table): Kaderrij[] | undefined {
  const isCsv = name === 'CSV'
  const header = rows.slice(0, HIGHEST).findIndex((row) => {
    const names = row.map((cell) => cell?.text.trim())
    return KADERKOLOMMEN.every((kolom) => names.includes(kolom) || MAY_LACK.has(kolom))
  })
  if (header < 0) return undefined
  const names = rows[header]?.map((cell) => cell?.text.trim()) ?? []
  return rows.slice(header + 1).flatMap((row) => {
    const cells = Object.fromEntries(
      KADERKOLOMMEN.flatMap((kolom) => {
        const text = row[names.indexOf(kolom)]?.text.trim() ?? ''
        return text === '' ? [] : [[kolom, isCsv ? withoutGuard(text) : text]]
      })
    )
    const place = row.find((cell) => cell !== undefined)?.place ?? ''
    return Object.keys(cells).length === 0 ? [] : [{cells, place}]
  })
}

/** The apostrophe by which a spreadsheet knows that it is no formula; see csv-write.ts. */
function withoutGuard(text: string): string {
  return /^'\s*[=+\-@＝＋－＠]/u.test(text) ? text.slice(1) : text
}
