import type {OordeelKlasse} from '../../../model/oordeelklasse.ts'

/** Behind the word of a judgement; dark text is readable on each. */
export const GROUNDS: Readonly<Record<OordeelKlasse, string>> = {
  hoog: 'D5EBDC',
  midden: 'FBE7B8',
  laag: 'F8D5D1',
  geen: 'E3E8ED',
  open: 'F2F4F6'
}

/** The bar beside a card. */
export const BARS: Readonly<Record<OordeelKlasse, string>> = {
  hoog: '1D6B3A',
  midden: '8A6100',
  laag: 'A8261C',
  geen: '5B6B7C',
  open: '5B6B7C'
}
