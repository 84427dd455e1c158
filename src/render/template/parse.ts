import handlebars from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import type {Program} from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import type {Diagnostic, Outcome} from '../../model/diagnostic.ts'
import type {InputFile} from '../../model/source.ts'
import {programs} from '../kept.ts'
import {recall} from '../recall.ts'
import type {Statement} from './ast.ts'
import {lower} from './lower.ts'
import {fault, placeAt} from './place.ts'
import {scan} from './scan.ts'

/** The files of a template after parsing, by the name that `{{> naam}}` uses. */
export type Parsed = ReadonlyMap<string, readonly Statement[]>

/** The file that a template starts with. */
export const START = 'rapport'

const EXTENSION = '.md.hbs'
const MAX_FILES = 200

/** Parses every `.md.hbs` file of a template. */
export function parse(files: readonly InputFile[]): Outcome<Parsed> {
  const parsed = new Map<string, readonly Statement[]>()
  const diagnostics: Diagnostic[] = []
  for (const file of files.filter(({path}) => path.endsWith(EXTENSION)).slice(0, MAX_FILES)) {
    const name = file.path.slice(0, -EXTENSION.length)
    const program = parseFile(file)
    if ('rule' in program) diagnostics.push(program)
    else parsed.set(name, lower(program.body, {file: file.path, diagnostics}))
    if ('rule' in program) parsed.set(name, [])
  }
  if (!parsed.has(START)) {
    const at = placeAt(`${START}${EXTENSION}`, '', 0)
    diagnostics.push(fault(at, `Het sjabloon heeft geen bestand \`${START}${EXTENSION}\`.`))
  }
  return {value: parsed, diagnostics}
}

function parseFile(file: InputFile): Program | Diagnostic {
  const text = scan(file)
  if (typeof text !== 'string') return text
  try {
    return recall(programs, text, (each) => handlebars.parse(each))
  } catch (error) {
    return syntaxFault(file.path, text, error)
  }
}

/** Handlebars throws an English sentence, with the line in the text or in a property. */
function syntaxFault(file: string, text: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : ''
  const [, line = '1'] = /(?:on line |- )(\d+)/u.exec(message) ?? []
  const lines = text.split('\n')
  const start = lines.slice(0, Number(line) - 1).join('\n').length + (line === '1' ? 0 : 1)
  const [, opened, closed] = /^(.+) doesn't match (.+?)(?: - \d|$)/u.exec(message) ?? []
  if (opened !== undefined && closed !== undefined)
    return fault(
      placeAt(file, text, start),
      `Het blok \`{{#${opened}}}\` wordt gesloten met \`{{/${closed}}}\`; verwacht was \`{{/${opened}}}\`.`
    )
  const culprit = lines[Number(line) - 1] ?? ''
  const at = placeAt(file, text, start + Math.max(0, culprit.indexOf('{{')))
  return /\{\{[^{}]*\}\}\}/u.test(culprit)
    ? fault(
        at,
        'Hier staat `}}}`, dat iets anders sluit dan `}}`.',
        'Zet aanhalingstekens: `{id="{{anker}}"}`.'
      )
    : fault(at, 'Deze regel is geen geldig sjabloon: een blok of een paar accolades is niet goed gesloten.')
}
