import type {Nodes} from 'mdast'
import type {} from 'mdast-util-directive'
import {visit} from 'unist-util-visit'
import {groupBy} from '../../leaves/group-by.ts'
import type {Getalbinding} from '../../model/binding.ts'
import type {Tekst} from '../../model/element.ts'
import {blocks, isQuoted, type Block} from '../language/blocks.ts'
import {boundIn, canBeHeld, masked, type Bound} from '../language/bound-numbers.ts'
import {claims, countedNouns, type Nouns} from '../language/claims.ts'
import {whereIn} from '../language/locate.ts'
import {asserts, numberClaims} from '../language/number-claims.ts'
import {numerals, type Numeral} from '../language/numerals.ts'
import {isOfConvention, isTarget, quotations} from '../language/other-origin.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {sentences, type Range} from '../language/sentences.ts'
import {isTitle, repeated} from '../language/title-numbers.ts'
import {isGiven} from '../fraction-origin.ts'
import {normNumbers, type InNorm} from '../norm-numbers.ts'
import {ofTitle, proposal, valuesOf} from '../proposals.ts'
import type {Rule} from '../rule.ts'
import {placeOf, type Place} from '../series.ts'
import {ADVIES_KWALITEIT} from '../severity.ts'

/**
 * Quantities in findings, judgements, conclusions and recommendations that are bound to nothing, in a study that keeps its
 * figures in `cijfers/` (ontwerpen 5.4; vakkennis, K02 and K03). Numbers of things that the study itself counts are
 * those of `aantal-afwijkend`.
 */
export const getalZonderHerkomst: Rule = {
  id: 'getal-zonder-herkomst',
  severity: ADVIES_KWALITEIT,
  inTekst: (onderzoek) => {
    if (onderzoek.tabellen.length === 0) return () => []
    const nouns = countedNouns(onderzoek)
    const known = valuesOf(onderzoek.tabellen)
    const inNorm = normNumbers(onderzoek)
    const place = (naam: string): Place | undefined => placeOf(naam, onderzoek.tabellen)
    const byText = groupBy(onderzoek.getallen, ({tekst}) => tekst)
    const byElement = groupBy(onderzoek.getallen, ({tekst}) => tekst.bij.id)
    return function* (tekst) {
      if (!isChecked(tekst)) return
      const bound = boundWords(tekst)
      const title = isTitle(tekst)
      const below = title ? (byElement.get(tekst.bij.id) ?? []) : []
      for (const block of blocks(tekst)) {
        if (isQuoted(block)) continue
        const own = byText.get(tekst) ?? []
        for (const numeral of loose(block, bound, own, nouns)) {
          if (title && repeated(numeral, below).length > 0) continue
          if (hasOtherOrigin(numeral, {tekst, block, own}, inNorm, place)) continue
          yield {
            at: textOf(tekst),
            ...whereIn(block, numeral.start, numeral.end),
            message: `${owner(tekst)} noemt ${quote(numeral.text)} ${title ? 'in de titel ' : ''}zonder herkomst; verwacht: ${(title ? ofTitle : proposal)(numeral, block.text, known)}.`
          }
        }
      }
    }
  }
}

const CHECKED = new Set(['bevinding', 'oordeel', 'conclusie', 'aanbeveling'])

function isChecked({bij}: Tekst): boolean {
  return CHECKED.has(bij.soort)
}

/** The words that stand in a bound number. */
function boundWords({tree}: Tekst): Set<Nodes> {
  const bound = new Set<Nodes>()
  visit(tree, 'textDirective', (node) => {
    if (node.name === 'getal') visit(node, 'text', (text) => void bound.add(text))
  })
  return bound
}

function loose(
  block: Block,
  bound: ReadonlySet<Nodes>,
  bindings: readonly Getalbinding[],
  nouns: Nouns
): Numeral[] {
  const counted = [...claims(block.text, nouns)]
  const held = claimed(block, bindings)
  const pieces = block.pieces.filter(({node}) => bound.has(node))
  return numerals(block.text).filter(
    (numeral) =>
      !pieces.some((piece) => overlaps(piece, numeral)) &&
      !counted.some((claim) => overlaps(claim, numeral)) &&
      (/\d/u.test(numeral.text) || !held.some((each) => overlaps(each, numeral)))
  )
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * Words beside the bound numbers that they are about: `een derde` beside a percentage, `verdubbeld` beside two numbers.
 * `bewering-weerspreekt-cijfer` holds those against the data, but for a change that is only wished or expected.
 */
function claimed(block: Block, bindings: readonly Getalbinding[]): Range[] {
  const bounds = boundIn(block, bindings)
  if (bounds.length === 0) return []
  const text = masked(block.text, bounds)
  return sentences(text).flatMap(({start, end}) => {
    const sentence = text.slice(start, end)
    const own = bounds.filter((each) => each.start >= start && each.end <= end)
    if (!asserts(sentence)) return own.length > 1 ? [{start, end}] : []
    return numberClaims(sentence)
      .filter((claim) => canBeHeld(claim, own))
      .map((claim) => ({start: start + claim.start, end: start + claim.end}))
  })
}

/** Where a number stands, with the bound numbers of its text. */
interface Surroundings {
  tekst: Tekst
  block: Block
  own: readonly Getalbinding[]
}

/** Whether a number is given by the bound numbers beside it, or is none of the study: of a norm, a quotation, a scale. */
function hasOtherOrigin(
  numeral: Numeral,
  {tekst, block, own}: Surroundings,
  inNorm: InNorm,
  place: (naam: string) => Place | undefined
): boolean {
  const {text} = block
  if (quotations(text).some((each) => overlaps(each, numeral))) return true
  const all = sentences(text)
  const at = all.findIndex(({start, end}) => start <= numeral.start && numeral.end <= end)
  const sentence = all[at] ?? {start: 0, end: text.length}
  if (/\d/u.test(numeral.text)) {
    if (isOfConvention(text, numeral)) return true
    if (tekst.bij.soort === 'aanbeveling' && isTarget(text, numeral)) return true
    return inNorm(tekst, numeral, text, text.slice(sentence.start, sentence.end))
  }
  const bounds = boundIn(block, own)
  const beside = within(bounds, sentence)
  const near = beside.length > 0 ? beside : within(bounds, all[at - 1] ?? sentence)
  return isGiven(numeral.text, text.slice(sentence.start, numeral.start), near, place)
}

function within(bounds: readonly Bound[], {start, end}: Range): Bound[] {
  return bounds.filter((each) => each.start >= start && each.end <= end)
}
