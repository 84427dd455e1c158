import type {Document} from 'yaml'
import {Composer, Parser} from 'yaml'
import type {Report} from './report.ts'
import {SpanTable} from './span-table.ts'
import type {YamlResult} from './yaml-data.ts'
import {buildData} from './yaml-data.ts'
import {yamlMessage} from './yaml-errors.ts'
import {readPlainYaml} from './yaml-plain.ts'
import {scanYaml} from './yaml-scan.ts'

/** No types are guessed: every scalar stays text, until a schema says what it is. */
const options = {
  version: '1.2',
  schema: 'failsafe',
  strict: true,
  stringKeys: true,
  uniqueKeys: false,
  merge: false,
  logLevel: 'error',
  prettyErrors: false
} as const

/** Reads YAML that begins at `base` in its file. */
export function readYaml(text: string, base: number, report: Report): YamlResult {
  return readPlainYaml(text, base) ?? readAnyYaml(text, base, report)
}

/** The same by the parser, which knows all of YAML. */
export function readAnyYaml(text: string, base: number, report: Report): YamlResult {
  const nothing = {data: undefined, spans: new SpanTable(), dropped: []}
  const scan = scanYaml(text, base, report)
  if (!scan) return nothing
  const [document, second] = compose(scan.tokens, text.length)
  if (!document) return nothing
  const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  if (error) {
    // The first only: those after it mostly follow from it.
    const start = Math.min(error.pos[0], text.length)
    report(
      'yaml-fout',
      [base + start, base + start + 1],
      yamlMessage(error.code, text, start, scan.inFlow(start))
    )
    return nothing
  }
  if (second) {
    const [start] = second.range
    report(
      'verboden-yaml',
      [base + start, base + start],
      'Hier begint een tweede document. Haal de regel `---` of `...` weg.'
    )
    return nothing
  }
  return buildData(document.contents, text, base, report)
}

function compose(tokens: readonly string[], length: number): Document.Parsed[] {
  const composer = new Composer(options)
  return [...composer.compose(parse(tokens), true, length)]
}

function* parse(tokens: readonly string[]): ReturnType<Parser['parse']> {
  const parser = new Parser()
  for (const token of tokens) yield* parser.next(token)
  yield* parser.end()
}
