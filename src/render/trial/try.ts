import type {Root} from 'mdast'
import type {Diagnostic, Outcome} from '../../model/diagnostic.ts'
import type {Rapport} from '../../model/rapport.ts'
import type {InputFile} from '../../model/source.ts'
import {TERMEN} from '../../model/termen.ts'
import type {Aids, Format} from '../format.ts'
import type {Template} from '../template/template.ts'
import {TRIALS, trialReport, type Trial} from './data.ts'
import {unused, unusedFiles} from './unused.ts'

/** How the report is made in use: what is tried is what is used. */
export interface Means {
  build: (rapport: Rapport, template: Template) => Outcome<Root>
  formats: readonly Format[]
  checkWord: (file: InputFile) => Promise<Diagnostic[]>
  aids: Aids
}

const WORDS: Readonly<Record<Trial, string>> = {
  volledig: 'een rapport waarin alles staat',
  leeg: 'een rapport waarin nog niets staat',
  vijandig: 'een rapport met tekst die op opmaak of een programma lijkt'
}

/**
 * Makes a report of everything, of nothing and of what tries to break out, in every format: a template without fouten here
 * does not fail in use. What it leaves out of the report of everything is advice.
 */
export async function tryTemplate(template: Template, means: Means): Promise<Diagnostic[]> {
  const found: Diagnostic[] = unusedFiles(template.files)
  for (const trial of TRIALS) found.push(...(await tried(trial, template, means)))
  for (const file of template.files.filter(({path}) => /\.do[ct]x$/i.test(path)))
    found.push(...(await means.checkWord(file)))
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()]
}

async function tried(trial: Trial, template: Template, {build, formats, aids}: Means): Promise<Diagnostic[]> {
  const termen = Object.entries(TERMEN).map(
    ([key, [enkelvoud, meervoud]]) => [key, {enkelvoud, meervoud}] as const
  )
  const rapport = trialReport(trial, Object.fromEntries(termen))
  const {value, diagnostics} = build(rapport, template)
  const start = template.files.find(({path}) => path === START)?.path
  if (diagnostics.length > 0 || start === undefined) return diagnostics
  const found = trial === 'volledig' ? unused(value, start) : []
  for (const format of formats) {
    const {id} = format
    const isMissing = id === 'pdf' && (await aids.pdf?.()) === undefined
    const made = isMissing ? [] : (await format.write(value, rapport, aids)).diagnostics
    for (const each of made) if (each.severity === 'fout') found.push(notMade(trial, id, each, start))
  }
  return found
}

const START = 'rapport.md.hbs'

function notMade(trial: Trial, format: string, {message, position}: Diagnostic, file: string): Diagnostic {
  return {
    rule: 'sjabloon-fout',
    severity: 'fout',
    message: `Van ${WORDS[trial]} kan met dit sjabloon geen ${format} worden gemaakt. ${message}`,
    file,
    position
  }
}
