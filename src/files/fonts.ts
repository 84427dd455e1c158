import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'

const STYLES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']

/** Source Sans 3 from its package, and none of the computer: a report looks the same everywhere. */
export function readFonts(): Promise<Buffer[]> {
  const packages = createRequire(import.meta.url)
  const pathOf = (style: string): string =>
    packages.resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`)
  return Promise.all(STYLES.map((style) => readFile(pathOf(style))))
}
