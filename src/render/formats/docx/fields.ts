import {run, words} from './run.ts'
import {element} from './xml.ts'
import type {Element} from './xml.ts'

/** A field with the result that it has now, each part in a run of its own: programs that do not count show that. */
export function field(instruction: string, result: readonly Element[]): Element[] {
  return [...fieldStart(instruction), ...result, fieldEnd()]
}

export function fieldStart(instruction: string): Element[] {
  return [character('begin'), run([words('w:instrText', instruction)]), character('separate')]
}

export function fieldEnd(): Element {
  return character('end')
}

function character(type: 'begin' | 'separate' | 'end'): Element {
  return run([element('w:fldChar', {'w:fldCharType': type})])
}
