import {element, fixed, property, toggle} from './xml.ts'
import type {Child, Element} from './xml.ts'

/** How letters look, where that differs from their paragraph. */
export interface RunLook {
  /** The id of a style of letters. */
  style?: string
  bold?: boolean
  italics?: boolean
  strike?: boolean
  /** The colour behind them, as six digits. */
  fill?: string
}

export function run(children: Child[], look: RunLook = {}): Element {
  const properties = propertiesOf(look)
  return element('w:r', {}, properties === undefined ? children : [properties, ...children])
}

/** The same for looks that are the same. */
export function keyOf({style, bold, italics, strike, fill}: RunLook): string {
  return `${style ?? ''} ${String(bold)} ${String(italics)} ${String(strike)} ${fill ?? ''}`
}

export function text(value: string, look?: RunLook): Element {
  return run([words('w:t', value)], look)
}

/** Words of a run or a field; white space at their ends is lost unless that is asked for. */
export function words(name: 'w:t' | 'w:instrText', value: string): Element {
  const isLoose = value.trim().length < value.length || value.includes('  ')
  return element(name, isLoose ? {'xml:space': 'preserve'} : {}, [value])
}

export function lineBreak(look?: RunLook): Element {
  return run([element('w:br')], look)
}

/** By look: a report has some ten of them, and thousands of runs. */
const known = new Map<string, Element | undefined>()

function propertiesOf(look: RunLook): Element | undefined {
  const key = keyOf(look)
  if (known.has(key)) return known.get(key)
  const made = runProperties(look)
  const properties = made.length === 0 ? undefined : fixed(element('w:rPr', {}, made))
  known.set(key, properties)
  return properties
}

/** In the order of the standard (ECMA-376 part 1, 17.3.2.28): Word takes no other. */
function runProperties({style, bold, italics, strike, fill}: RunLook): Element[] {
  return [
    ...(style === undefined ? [] : [property('w:rStyle', style)]),
    ...(bold === undefined ? [] : [toggle('w:b', bold)]),
    ...(italics === undefined ? [] : [toggle('w:i', italics)]),
    ...(strike === undefined ? [] : [toggle('w:strike', strike)]),
    ...(fill === undefined ? [] : [element('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill})])
  ]
}
