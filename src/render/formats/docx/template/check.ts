import type {Root} from 'mdast'
import type {Diagnostic} from '../../../../model/diagnostic.ts'
import type {InputFile} from '../../../../model/source.ts'
import {writeDocx} from '../../docx.ts'
import {SAMPLE, sampleRapport} from './sample.ts'

/** Text that would do harm if a template could be filled by it. */
const HOSTILE = '{{titel}} {{inhoud}} <w:p/> & \uFFFE'

const ROOTS: readonly Root[] = [{type: 'root', children: []}, SAMPLE]

/**
 * Puts reports into the template as they are put in when it is used: one of nothing, one with everything that a report
 * can hold, and one that tries to fill the template itself. What a template says about itself is said once.
 */
export async function checkTemplate({path, bytes}: InputFile): Promise<Diagnostic[]> {
  const found = new Map<string, Diagnostic>()
  for (const root of ROOTS)
    for (const titel of ['', HOSTILE]) {
      const {diagnostics} = await writeDocx(root, sampleRapport(titel, {path, bytes}))
      for (const each of diagnostics) found.set(each.message, asAsked(each))
    }
  const all = [...found.values()]
  // The styles that an empty report misses are among those that a full one misses.
  const styles = all.filter(({rule}) => rule === 'word-stijl')
  return all.filter((each) => each.rule !== 'word-stijl' || each === styles.at(-1))
}

/** While a template is made, a placeholder that does not exist is a fault; in a report it is a flaw. */
function asAsked(each: Diagnostic): Diagnostic {
  return each.rule === 'word-invulveld' ? {...each, severity: 'fout'} : each
}
