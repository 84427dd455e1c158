import type {Vergelijking} from '../model/vergelijking.ts'

/** A way to write a comparison down: one file, or several that belong together. */
export interface ComparisonFormat {
  id: 'html' | 'xlsx' | 'csv' | 'json'
  write: (vergelijking: Vergelijking) => Promise<{name: string; bytes: Uint8Array}[]>
}

/** Each is loaded when it is asked for. */
export const COMPARISONS: readonly ComparisonFormat[] = [
  {
    id: 'html',
    write: async (vergelijking) => {
      const {comparisonPage} = await import('./comparison/page.ts')
      return [{name: 'vergelijking.html', bytes: await comparisonPage(vergelijking)}]
    }
  },
  {
    id: 'xlsx',
    write: async (vergelijking) => (await import('./comparison/workbook.ts')).workbook(vergelijking)
  },
  {
    id: 'csv',
    write: async (vergelijking) => (await import('./comparison/workbook.ts')).csvFiles(vergelijking)
  },
  {
    id: 'json',
    write: (vergelijking) =>
      Promise.resolve([
        {
          name: 'vergelijking.json',
          bytes: new TextEncoder().encode(`${JSON.stringify(vergelijking, null, 2)}\n`)
        }
      ])
  }
]
