import {Decimal} from 'decimal.js'
import type {Nodes} from 'mdast'
import type {} from 'mdast-util-directive'
import {visit} from 'unist-util-visit'
import {cellen} from '../../leaves/celnaam.ts'
import {groupBy} from '../../leaves/group-by.ts'
import {metKomma, opmaakVan} from '../../leaves/getal.ts'
import {isOfOtherUnit} from '../../leaves/printed-unit.ts'
import type {Getalbinding} from '../../model/binding.ts'
import type {Tekst} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'
import {blocks, isQuoted, type Block} from '../language/blocks.ts'
import {boundIn, canBeHeld, masked} from '../language/bound-numbers.ts'
import {claims, countedNouns, type Nouns} from '../language/claims.ts'
import {LETTERS} from '../language/letters.ts'
import {whereIn} from '../language/locate.ts'
import {asserts, numberClaims} from '../language/number-claims.ts'
import {numerals, type Numeral} from '../language/numerals.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {sentences, type Range} from '../language/sentences.ts'
import {isTitle, repeated} from '../language/title-numbers.ts'
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
    const byElement = groupBy(onderzoek.getallen, ({tekst}) => tekst.bij.id)
    return function* (tekst) {
      if (!isChecked(tekst)) return
      const bound = boundWords(tekst)
      const title = isTitle(tekst)
      const below = title ? (byElement.get(tekst.bij.id) ?? []) : []
      for (const block of blocks(tekst)) {
        if (isQuoted(block)) continue
        for (const numeral of loose(block, bound, byText.get(tekst) ?? [], nouns)) {
          if (title && repeated(numeral, below).length > 0) continue
          const near = known.filter(isLike(numeral, block.text))
          yield {
            at: textOf(tekst),
            ...whereIn(block, numeral.start, numeral.end),
            message: `${owner(tekst)} noemt ${quote(numeral.text)} ${title ? 'in de titel ' : ''}zonder herkomst; verwacht: ${title ? ofTitle(numeral, near) : proposal(numeral, near)}.`
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

/** The names of cells by value, at most a few thousand. */
function valuesOf({tabellen}: Onderzoek): Known {
  const found: Cell[] = []
  for (const tabel of tabellen)
    for (const {naam, cel} of cellen(tabel)) {
      if (found.length === MOST) return found
      if (cel.waarde.soort === 'getal')
        found.push({naam, value: new Decimal(cel.waarde.getal), eenheid: cel.eenheid})
    }
  return found
}

const MOST = 5000

interface Cell {
  naam: string
  value: Decimal
  eenheid: string
}

type Known = readonly Cell[]

const NEXT = new RegExp(`^\\s[${LETTERS}²]+`, 'u')

/** Whether a cell may be what a number says with its unit: `24 uur` is no number of bridges. */
function isLike({text, end}: Numeral, all: string): (cell: Cell) => boolean {
  const next = /[^\d.,]/u.test(text) ? '' : (NEXT.exec(all.slice(end))?.[0] ?? '')
  const opmaak = opmaakVan(text + next)
  return ({eenheid}) => opmaak === undefined || !isOfOtherUnit(opmaak, eenheid)
}

/** In a title nothing is bound: it repeats what the text below it binds. */
function ofTitle(numeral: Numeral, known: Known): string {
  const names = cellsOf(numeral, known)
  const what =
    'een getal dat de tekst daaronder ook noemt, en dat daar met `:getal[…]{uit=…}` aan de cijfers vastzit'
  return names === undefined ? what : `${what}; deze waarde of bijna staat in ${names}`
}

/** The cells that have this value, or nearly; and the number with a comma where it has a decimal point. */
function proposal(numeral: Numeral, known: Known): string {
  const {text} = numeral
  const comma = metKomma(text)
  const written = comma === undefined ? '' : ` met een komma (\`${comma}\`)`
  const names = cellsOf(numeral, known)
  return names === undefined
    ? `een getal${written} dat met \`:getal[…]{uit=…}\` aan de cijfers vastzit`
    : `\`:getal[${comma ?? text}]{uit=…}\`${comma === undefined ? '' : ', met een komma'}; deze waarde of bijna staat in ${names}`
}

function cellsOf({value}: Numeral, known: Known): string | undefined {
  if (value === undefined) return undefined
  const wanted = new Decimal(value)
  const near = known
    .map((each) => ({...each, off: each.value.minus(wanted).abs()}))
    .filter(({off}) => off.lte(wanted.abs().times(0.01)))
    .sort((a, b) => a.off.comparedTo(b.off))
  const names = near.slice(0, 3).map(({naam}) => `\`${naam}\``)
  return names.length === 0 ? undefined : names.join(' en ')
}
