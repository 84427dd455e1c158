import type {Diagnostic, Severity} from '../model/diagnostic.ts'

const START = {line: 1, column: 1, offset: 0}

/** A message about a file as a whole: of what was not read no line is known. */
export function aboutFile(file: string, rule: string, message: string, rest: FileMessage = {}): Diagnostic {
  const {severity = 'fout', hint} = rest
  const position = {start: START, end: START}
  return {rule, severity, message, file, position, ...(hint === undefined ? {} : {hint})}
}

interface FileMessage {
  severity?: Severity
  hint?: string
}
