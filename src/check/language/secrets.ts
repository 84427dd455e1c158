import type {Bevinding, Bron, Tekst} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'
import {blocks} from './blocks.ts'
import type {Phrase} from './phrases.ts'
import {sentences} from './sentences.ts'
import {wordPattern} from './words.ts'

/** What may not be read in public: the `titel`, the id or a sentence, and of which element. */
export interface Secret {
  wat: 'de titel' | 'het id' | 'een zin uit de tekst'
  van: string
}

/** A sentence of fewer words may well be written twice by chance. */
const FEWEST_WORDS = 8

/** All that gives a confidential source or finding away when it stands in a public text. */
export function* secrets(onderzoek: Onderzoek): Iterable<Phrase<Secret>> {
  const known = publicNames(onderzoek)
  for (const element of [...onderzoek.bronnen, ...onderzoek.bevindingen]) {
    if (!element.vertrouwelijk) continue
    const van = `${element.soort} ${element.id}`
    if (!known.has(element.titel.toLowerCase())) yield* ofTitle(element.titel, van)
    // An id of one plain word is a word of the language.
    if (/[a-z0-9][-_.][a-z0-9]/u.test(element.id))
      yield {text: element.id, match: 'exact', value: {wat: 'het id', van}}
    for (const tekst of textsOf(element)) yield* ofText(tekst, van)
  }
}

/** Two words may meet by chance, so they count only in the very letters of the title. One word has to be a name. */
function* ofTitle(titel: string, van: string): Iterable<Phrase<Secret>> {
  const count = wordsIn(titel)
  const value: Secret = {wat: 'de titel', van}
  if (count > 2) yield {text: titel, match: 'any-case', value}
  else if (count === 2 || /\p{L}.*[\p{Lu}\p{N}]/u.test(titel)) yield {text: titel, match: 'exact', value}
}

function* ofText(tekst: Tekst, van: string): Iterable<Phrase<Secret>> {
  for (const {text} of blocks(tekst))
    for (const {start, end} of sentences(text)) {
      const sentence = text.slice(start, end)
      if (wordsIn(sentence) >= FEWEST_WORDS)
        yield {text: sentence, match: 'words', value: {wat: 'een zin uit de tekst', van}}
    }
}

function textsOf(element: Bron | Bevinding): Tekst[] {
  const texts =
    element.soort === 'bron'
      ? [element.toelichting]
      : [element.kern, element.oorzaak, element.gevolg, element.inhoud]
  return texts.filter((tekst) => tekst !== undefined)
}

/** The name of a body or a term is no secret because a source has it for its title. */
function publicNames({begrippen, objecten, overheden}: Onderzoek): ReadonlySet<string> {
  return new Set(
    [
      ...begrippen.flatMap(({term, afkorting}) => [term, afkorting ?? '']),
      ...[...objecten, ...overheden].map(({naam}) => naam)
    ].map((name) => name.toLowerCase())
  )
}

function wordsIn(text: string): number {
  return text.match(wordPattern(text))?.length ?? 0
}
