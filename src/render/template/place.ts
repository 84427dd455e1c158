import type {Position} from 'unist'
import type {Diagnostic} from '../../model/diagnostic.ts'

/** A place in a template. */
export interface Place {
  file: string
  position: Position
}

/** A place by lines and columns as Handlebars counts them: columns from 0. */
export function placeOf(
  file: string,
  loc: {start: {line: number; column: number}; end: {line: number; column: number}}
): Place {
  return {
    file,
    position: {
      start: {line: loc.start.line, column: loc.start.column + 1},
      end: {line: loc.end.line, column: loc.end.column + 1}
    }
  }
}

/** The place of a part of a text, by its offset. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const column = offset - before.lastIndexOf('\n')
  return {file, position: {start: {line, column}, end: {line, column: column + 1}}}
}

/** One kind of message for all that can be wrong with a template: the place says what. */
export function fault(at: Place, message: string, hint?: string): Diagnostic {
  const diagnostic: Diagnostic = {rule: 'sjabloon-fout', severity: 'fout', message, ...at}
  return hint === undefined ? diagnostic : {...diagnostic, hint}
}
