import {Decimal} from 'decimal.js'
import type {Nodes} from 'mdast'
import type {} from 'mdast-util-directive'
import {visit} from 'unist-util-visit'
import {cellen} from '../../leaves/celnaam.ts'
import {groupBy} from '../../leaves/group-by.ts'
import {metKomma} from '../../leaves/getal.ts'
import type {Getalbinding} from '../../model/binding.ts'
import type {Tekst} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'
import {blocks, isQuoted, type Block} from '../language/blocks.ts'
import {boundIn, canBeHeld, masked} from '../language/bound-numbers.ts'
import {claims, countedNouns, type Nouns} from '../language/claims.ts'
import {locate, placeIn} from '../language/locate.ts'
import {asserts, numberClaims} from '../language/number-claims.ts'
import {numerals, type Numeral} from '../language/numerals.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {sentences, type Range} from '../language/sentences.ts'
import type {Rule} from '../rule.ts'
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
    const known = valuesOf(onderzoek)
    const byText = groupBy(onderzoek.getallen, ({tekst}) => tekst)
    return function* (tekst) {
      if (!isChecked(tekst)) return
      const bound = boundWords(tekst)
      for (const block of blocks(tekst)) {
        if (isQuoted(block)) continue
        for (const numeral of loose(block, bound, byText.get(tekst) ?? [], nouns))
          yield {
            at: textOf(tekst),
            ...placeIn(locate(block, numeral.start, numeral.end)),
            message: `${owner(tekst)} noemt ${quote(numeral.text)} zonder herkomst; verwacht: ${proposal(numeral, known)}.`
          }
      }
    }
  }
}

const CHECKED = new Set(['bevinding', 'oordeel', 'conclusie', 'aanbeveling'])

function isChecked({bij}: Tekst): boolean {
  return CHECKED.has(bij.soort) && bij.sleutel !== 'titel'
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

/** The names of cells by value, at most a few thousand. */
function valuesOf({tabellen}: Onderzoek): {naam: string; value: Decimal}[] {
  const found: {naam: string; value: Decimal}[] = []
  for (const tabel of tabellen)
    for (const {naam, cel} of cellen(tabel)) {
      if (found.length === MOST) return found
      if (cel.waarde.soort === 'getal') found.push({naam, value: new Decimal(cel.waarde.getal)})
    }
  return found
}

const MOST = 5000

/** The cells that have this value, or nearly; and the number with a comma where it has a decimal point. */
function proposal({text, value}: Numeral, known: readonly {naam: string; value: Decimal}[]): string {
  const comma = metKomma(text)
  const written = comma === undefined ? '' : ` met een komma (\`${comma}\`)`
  const plain = `een getal${written} dat met \`:getal[…]{uit=…}\` aan de cijfers vastzit`
  if (value === undefined) return plain
  const wanted = new Decimal(value)
  const near = known
    .map((each) => ({...each, off: each.value.minus(wanted).abs()}))
    .filter(({off}) => off.lte(wanted.abs().times(0.01)))
    .sort((a, b) => a.off.comparedTo(b.off))
  const names = near.slice(0, 3).map(({naam}) => `\`${naam}\``)
  return names.length === 0
    ? plain
    : `\`:getal[${comma ?? text}]{uit=…}\`${comma === undefined ? '' : ', met een komma'}; deze waarde of bijna staat in ${names.join(' en ')}`
}
