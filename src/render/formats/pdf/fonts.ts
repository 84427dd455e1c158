import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {charactersOf} from './cmap.ts'

/** The name by which Typst knows the family. */
export const FAMILY = 'Source Sans 3'
/** Comes with Typst; for the few signs that the first one lacks, and for code. */
export const SECOND_FAMILY = 'DejaVu Sans Mono'

const STYLES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']

export interface Fonts {
  blobs: Buffer[]
  /** What every style can show. */
  covered: ReadonlySet<number>
}

/** The fonts of the package, and none of the computer: a report looks the same everywhere. */
export async function loadFonts(): Promise<Fonts> {
  const {resolve} = createRequire(import.meta.url)
  const paths = STYLES.map((style) =>
    resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`)
  )
  const blobs = await Promise.all(paths.map((path) => readFile(path)))
  const [first = new Set<number>(), ...others] = blobs.map(charactersOf)
  const covered = new Set([...first].filter((code) => others.every((other) => other.has(code))))
  return {blobs, covered}
}
