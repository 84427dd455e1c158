import {keyOf, run, words} from './run.ts'
import type {RunLook} from './run.ts'
import {element, fixed} from './xml.ts'
import type {Element} from './xml.ts'

/**
 * A field with the result that it has now, each part in a run of its own: programs that do not count show that. Each
 * part has the look, for programs that count take that of another part than the result.
 */
export function field(instruction: string, result: readonly Element[], look?: RunLook): Element[] {
  return [...fieldStart(instruction, look), ...result, fieldEnd(look)]
}

export function fieldStart(instruction: string, look?: RunLook): Element[] {
  return [
    character('begin', look),
    run([words('w:instrText', instruction)], look),
    character('separate', look)
  ]
}

export function fieldEnd(look?: RunLook): Element {
  return character('end', look)
}

/** By kind and look: each field has three. */
const characters = new Map<string, Element>()

function character(type: 'begin' | 'separate' | 'end', look: RunLook = {}): Element {
  const key = `${type} ${keyOf(look)}`
  const known = characters.get(key) ?? fixed(run([element('w:fldChar', {'w:fldCharType': type})], look))
  characters.set(key, known)
  return known
}
