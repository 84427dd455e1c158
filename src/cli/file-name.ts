import type {Onderzoek} from '../model/onderzoek.ts'

const LONGEST = 80

/**
 * `2021-12_toegang-tot-het-sociaal-domein.html`; a version that is not for everyone says so in its name, and so does
 * a report by another template than the study's own.
 */
export function fileName(
  {titel, datum}: Pick<Onderzoek, 'titel' | 'datum'>,
  extension: string,
  version: {concept: boolean; intern: boolean; sjabloon?: string}
): string {
  const parts = [
    datum,
    slug(titel),
    slugOf(version.sjabloon),
    version.concept ? 'concept' : '',
    version.intern ? 'intern' : ''
  ]
  return `${parts.filter((part) => part !== undefined && part !== '').join('_')}.${extension}`
}

function slugOf(text: string | undefined): string {
  return text === undefined ? '' : slug(text)
}

/** Letters without diacritics, digits and hyphens: a name that every system and every web address takes. */
export function slug(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.replaceAll(/['’]/g, '').replaceAll(/[^a-z0-9]+/g, '-')
  return words.slice(0, LONGEST).replaceAll(/^-+|-+$/g, '') || 'rapport'
}
