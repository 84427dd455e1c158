import type {Tekst} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'
import {miscounted} from '../language/announced.ts'
import {blocks, isQuoted, type Block} from '../language/blocks.ts'
import {claims, countedNouns, type Claim, type Nouns} from '../language/claims.ts'
import {countAll, countsIn, onderdelenOf} from '../language/counts.ts'
import {whereIn} from '../language/locate.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import type {Problem, Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/**
 * Numbers of things that are counted by hand (vakkennis, K18: `drie thema's` with four of them). Every number that holds
 * for the whole or for the part that the sentence stands in is accepted.
 */
export const aantalAfwijkend: Rule = {
  id: 'aantal-afwijkend',
  severity: perFase('advies', 'advies', 'waarschuwing', 'waarschuwing', 'waarschuwing'),
  inTekst: (onderzoek) => {
    const nouns = countedNouns(onderzoek)
    return function* (tekst) {
      for (const block of blocks(tekst)) {
        if (isQuoted(block)) continue
        const announced = miscounted(block)
        if (announced)
          yield {
            ...at(tekst, block, announced),
            message: `${owner(tekst)} kondigt ${quote(block.text.slice(announced.start, announced.end))} aan, maar de opsomming telt er ${String(announced.items)}; verwacht: hetzelfde aantal.`
          }
        else yield* ofStudy(tekst, block, nouns, onderzoek)
      }
    }
  }
}

function* ofStudy(tekst: Tekst, block: Block, nouns: Nouns, onderzoek: Onderzoek): Iterable<Problem> {
  for (const claim of claims(block.text, nouns)) {
    if (claim.isForeign || (isAboutOthers(tekst) && !claim.isOwn)) continue
    const {total, accepted} = countAll(onderzoek, claim.kind)
    // What is not there yet is another rule's matter.
    if (total === 0 || accepted.has(claim.value) || isOfPart(claim, tekst, onderzoek)) continue
    yield {
      ...at(tekst, block, claim),
      message: `${owner(tekst)} spreekt van ${quote(block.text.slice(claim.start, claim.end))}, maar het onderzoek telt er ${String(total)}; verwacht: het werkelijke aantal.`
    }
  }
}

/** What a finding tells of is the practice that was examined, and its themes and norms are not ours. */
function isAboutOthers({bij}: Tekst): boolean {
  return (
    bij.soort !== 'onderzoek' &&
    bij.soort !== 'hoofdstuk' &&
    bij.soort !== 'conclusie' &&
    bij.soort !== 'onderdeel'
  )
}

function isOfPart({sentence, kind, value}: Claim, tekst: Tekst, onderzoek: Onderzoek): boolean {
  const words = sentence.toLowerCase()
  const named = onderzoek.alleOnderdelen.filter(
    ({titel}) => titel !== '' && words.includes(titel.toLowerCase())
  )
  return [...onderdelenOf(tekst, onderzoek), ...named].some((each) => countsIn(each, kind).includes(value))
}

function at(
  tekst: Tekst,
  block: Block,
  {start, end}: {start: number; end: number}
): Pick<Problem, 'at' | 'position'> {
  return {at: textOf(tekst), ...whereIn(block, start, end)}
}
