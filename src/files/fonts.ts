import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

const STYLES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']

/** Source Sans 3 from its package, and none of the computer: a report looks the same everywhere. Throws where it is not installed. */
export function readFonts(): Buffer[] {
  const packages = createRequire(import.meta.url)
  const pathOf = (style: string): string =>
    packages.resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`)
  return STYLES.map((style) => readFileSync(pathOf(style)))
}
