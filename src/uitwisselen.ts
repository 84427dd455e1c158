import {writeCsv} from './csv-write.ts'
import {KADERKOLOMMEN} from './kadertabel.ts'
import type {Onderzoek} from './model/onderzoek.ts'
import type {Origin, Source} from './model/source.ts'
import {gegevensOf, type Uitgave} from './uitwisselen/gegevens.ts'
import {writeJson} from './uitwisselen/json.ts'
import {writeMarkdown} from './uitwisselen/markdown.ts'
import {cellsInOrder, rowsOf} from './uitwisselen/rows.ts'
import {writeWorkbook} from './uitwisselen/workbook.ts'

export type Uitwisselvorm = 'xlsx' | 'csv' | 'md' | 'json'

/** A normenkader that was read, and the files that it was read from. */
export interface Gelezen {
  soort: 'onderzoek' | 'kader'
  onderzoek: Onderzoek
  sources: ReadonlyMap<string, Source>
}

/**
 * Hands out a normenkader: as a workbook in which judgements can be chosen, as CSV, as Markdown to read, or as JSON. The
 * judgements of a study come along; what is confidential in it does not, for that is in its findings and sources. The
 * same normenkader gives the same bytes.
 */
export async function exportTable(gelezen: Gelezen, vorm: Uitwisselvorm): Promise<Uint8Array> {
  const uitgave = uitgaveOf(gelezen)
  if (vorm === 'xlsx') return writeWorkbook(uitgave)
  if (vorm === 'csv') return writeCsv([KADERKOLOMMEN, ...rowsOf(uitgave).map(cellsInOrder)])
  return new TextEncoder().encode(vorm === 'md' ? writeMarkdown(uitgave) : writeJson(uitgave))
}

function uitgaveOf({soort, onderzoek, sources}: Gelezen): Uitgave {
  const own = gegevensOf(sources.get('normenkader.yaml')?.data)
  return {
    soort,
    onderzoek,
    gegevens: soort === 'kader' ? own : {...own, titel: onderzoek.titel},
    // In a study the open places are filled in, which only the words without marks show.
    textOf: ({plain, origin}) => {
      const written = valueAt(sources, origin)
      return written === undefined || (soort === 'onderzoek' && /\{[a-z]/u.test(written))
        ? plain
        : written.trim()
    }
  }
}

function valueAt(sources: ReadonlyMap<string, Source>, {file, path}: Origin): string | undefined {
  let value: unknown = sources.get(file)?.data
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = new Map<string | number, unknown>(Object.entries(value)).get(String(key))
  }
  return typeof value === 'string' ? value : undefined
}
