import type {Finding} from '../../src/model/diagnostic.ts'
import type {Documents} from '../../src/model/document.ts'
import {read} from '../../src/read.ts'
import {validate} from '../../src/validate.ts'

interface Validated {
  documents: Documents
  /** What validation says, as `rule file path`. */
  problems: string[]
  findings: Finding[]
}

/** Reads and validates whole little files by path, as an author would have typed them. */
export function validateFiles(files: Readonly<Record<string, string>>): Validated {
  const encoder = new TextEncoder()
  const inputs = Object.entries(files).map(([path, text]) => ({path, bytes: encoder.encode(text)}))
  const {value, diagnostics} = validate(read(inputs).value)
  const problems = diagnostics.map(({rule, origin: {file, path}}) =>
    [rule, file, path.join('.')].join(' ').trim()
  )
  return {documents: value, problems, findings: diagnostics}
}
