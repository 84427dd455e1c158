import type {Cell} from '../leaves/tabel.ts'
import type {NormDraft, OnderdeelDraft, Verslag, VraagDraft} from './draft.ts'
import {tell, type Codes, type Reading} from './reading.ts'
import {asMarkdown, piecesOf, sentencesIn} from './texts.ts'

/** The questions in a cell; one that the onderdeel has already is that one. */
export function vragenIn(
  cell: Cell,
  codes: Codes,
  onderdeel: OnderdeelDraft,
  {verslag}: Reading
): VraagDraft[] {
  const pieces = piecesOf(cell)
  return pieces.map(({tekst, guess}, index) => {
    const markdown = asMarkdown(tekst)
    const known = onderdeel.vragen.find((each) => each.tekst === markdown)
    if (known !== undefined) return known
    const code = numbered(codes.vraag, index, pieces.length)
    const vraag: VraagDraft = {
      tekst: markdown,
      place: cell.place,
      guesses: [],
      ...(code !== undefined && {code})
    }
    guessOf(vraag, guess, cell, verslag)
    if (codes.norm === undefined && index === 0) vraag.guesses.push(...codes.guesses)
    if (!tekst.endsWith('?')) guessOf(vraag, 'Gelezen als vraag, maar zonder vraagteken.', cell, verslag)
    onderdeel.vragen.push(vraag)
    return vraag
  })
}

/** The norms in a cell, linked to the questions of the row. */
export function normenIn(cell: Cell, codes: Codes, reading: Reading): NormDraft[] {
  const pieces = piecesOf(cell)
  const {vragen, verslag} = reading
  if (pieces.length > 1 && vragen.length > 1)
    tell(
      verslag.geraden,
      cell,
      `${String(vragen.length)} vragen naast ${String(pieces.length)} normen; elke norm is gekoppeld aan al deze vragen.`
    )
  return pieces.map(({tekst, guess}, index) => {
    const code = numbered(codes.norm, index, pieces.length)
    const norm: NormDraft = {
      tekst: asMarkdown(tekst),
      place: cell.place,
      guesses: index === 0 ? [...codes.guesses] : [],
      vragen: [...vragen],
      ...(code !== undefined && {code})
    }
    guessOf(norm, guess, cell, verslag)
    const sentences = sentencesIn(tekst)
    if (sentences > 1)
      guessOf(
        norm,
        `${String(sentences)} zinnen in één norm; splits haar als elke zin een eigen oordeel vraagt.`,
        cell,
        verslag
      )
    return norm
  })
}

function numbered(code: string | undefined, index: number, of: number): string | undefined {
  return code === undefined || of === 1 ? code : `${code}-${String(index + 1)}`
}

function guessOf(draft: {guesses: string[]}, guess: string | undefined, cell: Cell, verslag: Verslag): void {
  if (guess === undefined) return
  draft.guesses.push(guess)
  tell(verslag.geraden, cell, guess)
}
