import type {Rapport} from '../model/rapport.ts'

/** What every page must say of a report that is not for everyone, or not finished. */
export function bannersOf({concept, intern}: Pick<Rapport, 'concept' | 'intern'>): string[] {
  return [
    ...(intern ? ['Intern – bevat vertrouwelijke informatie, niet verspreiden'] : []),
    ...(concept ? ['Concept – dit rapport bevat nog fouten'] : [])
  ]
}
