import type {Term} from './onderzoek.ts'

/** The words of the field, where an office has chosen none of its own. */
export const TERMEN: Readonly<Record<string, Term>> = {
  rekenkamer: ['rekenkamer', 'rekenkamers'],
  onderdeel: ['onderdeel', 'onderdelen'],
  vraag: ['onderzoeksvraag', 'onderzoeksvragen'],
  norm: ['norm', 'normen'],
  bevinding: ['bevinding', 'bevindingen'],
  oordeel: ['oordeel', 'oordelen'],
  conclusie: ['conclusie', 'conclusies'],
  aanbeveling: ['aanbeveling', 'aanbevelingen'],
  bron: ['bron', 'bronnen']
}
