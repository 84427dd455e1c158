import type {OordeelKlasse} from '../model/oordeelklasse.ts'

/** A sign beside the word of a judgement, for who does not see its colour. */
const SYMBOLS: Readonly<Record<OordeelKlasse, string>> = {
  hoog: '✓',
  midden: '◐',
  laag: '✗',
  geen: '–',
  open: '?'
}

export function isKlasse(value: unknown): value is OordeelKlasse {
  return typeof value === 'string' && Object.hasOwn(SYMBOLS, value)
}

/** The class that a template gave, or that of a norm not yet judged. */
export function klasseOf(value: unknown): OordeelKlasse {
  return isKlasse(value) ? value : 'open'
}

export function symbolOf(klasse: OordeelKlasse): string {
  return SYMBOLS[klasse]
}
