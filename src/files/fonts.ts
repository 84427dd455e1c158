import {readFileSync} from 'node:fs'
import {packageFile} from './package-file.ts'

const STYLES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']

/** Source Sans 3 from its package, and none of the computer: a report looks the same everywhere. Throws where it is not installed. */
export function readFonts(): Buffer[] {
  return STYLES.map((style) =>
    readFileSync(packageFile(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`))
  )
}
