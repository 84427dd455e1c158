import {groupBy} from '../../leaves/group-by.ts'
import type {Tabel, Tekst} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'
import {blocks, isQuoted, type Block} from '../language/blocks.ts'
import {boundIn, masked, type Bound} from '../language/bound-numbers.ts'
import {whereIn} from '../language/locate.ts'
import {isNamed, namedYears, saidOf} from '../language/named-place.ts'
import {asserts} from '../language/number-claims.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {sentences, type Range} from '../language/sentences.ts'
import type {Problem, Rule} from '../rule.ts'
import {KWALITEIT} from '../severity.ts'
import {cellsOf, ofRow, ofYear, yearOf} from '../siblings.ts'

/** What a sentence puts at a number that its cell does not. */
interface Other extends Range {
  feit: string
  verwacht: string
}

/** A table with more rows than this is looked up in, and not told of row by row. */
const TOLD = 400
const NAME = /^[A-ZÀ-ÖØ-Þ][^,;:()]{2,}$/u

/** The year and the row that a sentence puts at a bound number are those of its cell. */
export const celAfwijkend: Rule = {
  id: 'cel-afwijkend',
  severity: KWALITEIT,
  *check(onderzoek) {
    for (const [tekst, bindings] of groupBy(onderzoek.getallen, ({tekst}) => tekst))
      for (const block of blocks(tekst))
        if (!isQuoted(block)) yield* inBlock(tekst, block, boundIn(block, bindings), onderzoek)
  }
}

function* inBlock(
  tekst: Tekst,
  block: Block,
  bounds: readonly Bound[],
  {tabellen}: Onderzoek
): Iterable<Problem> {
  const text = masked(block.text, bounds)
  for (const {start, end} of bounds.length > 0 ? sentences(text) : []) {
    const own = bounds.filter((each) => each.start >= start && each.end <= end)
    const sentence = text.slice(start, end)
    if (own.length === 0 || !asserts(sentence)) continue
    for (const found of [
      ...otherYears(sentence, start, own, tabellen),
      ...otherRow(sentence, start, own, tabellen)
    ]) {
      const said = quote(block.text.slice(start + found.start, start + found.end))
      yield {
        at: textOf(tekst),
        ...whereIn(block, start + found.start, start + found.end),
        message: `${owner(tekst)} noemt ${said} bij een getal, maar ${found.feit}; verwacht: ${found.verwacht}.`
      }
    }
  }
}

function* otherYears(
  sentence: string,
  start: number,
  own: readonly Bound[],
  tabellen: readonly Tabel[]
): Iterable<Other> {
  for (const {jaar, getal, ...place} of namedYears(sentence)) {
    const binding = own.find((each) => each.start === start + getal)?.binding
    const cells = binding && cellsOf(binding.uitkomst.namen, tabellen)
    const year = cells && yearOf(cells)
    if (binding === undefined || cells === undefined || year === undefined || year === jaar) continue
    const others = cells.map((cell) => ofYear(cell, jaar))
    const uit = replaced(
      binding.uit,
      cells.map(({naam}) => naam),
      others
    )
    if (uit === undefined) continue
    yield {
      start: place.start,
      end: place.end,
      feit: `${binding.uit} is van ${String(year)}`,
      verwacht: `${uit}, of een ander jaar`
    }
  }
}

/** Of a sentence that names one row of a table and binds one number of that table, which is of another row. */
function* otherRow(
  sentence: string,
  start: number,
  own: readonly Bound[],
  tabellen: readonly Tabel[]
): Iterable<Other> {
  const [first, ...more] = own
  const cells = first && cellsOf(first.binding.uitkomst.namen, tabellen)
  const [cell] = cells ?? []
  if (first === undefined || more.length > 0 || cells === undefined || cell === undefined) return
  const {tabel, rij} = cell
  const isPlain = cells.every((each) => each.tabel === tabel && each.rij === rij)
  if (!isPlain || rij < 0 || tabel.vorm !== 'tabel' || tabel.rijen.length > TOLD) return
  const named = [...tabel.rijen.entries()].filter(
    ([, {label}]) => NAME.test(label) && isNamed(sentence, label)
  )
  const outer = named.filter(
    ([, {label}]) => !named.some(([, each]) => each.label !== label && each.label.includes(label))
  )
  const [only, ...others] = outer
  if (only === undefined || others.length > 0 || only[0] === rij) return
  const bound = tabel.rijen[rij]?.label ?? ''
  const place = saidOf(sentence, only[1].label, first.start - start)
  if (place === undefined || wordsOf(bound).some((word) => isNamed(sentence, word))) return
  const uit = replaced(
    first.binding.uit,
    cells.map(({naam}) => naam),
    cells.map((each) => ofRow(each, only[0]))
  )
  if (uit === undefined) return
  yield {...place, feit: `${first.binding.uit} is van ${bound}`, verwacht: `${uit}, of een andere naam`}
}

function wordsOf(label: string): string[] {
  return label.split(/[^A-Za-zÀ-ɏ]+/u).filter((word) => word.length > 3)
}

/** An expression with other names in it; undefined where one of these is not known. */
function replaced(
  uit: string,
  names: readonly string[],
  others: readonly (string | undefined)[]
): string | undefined {
  let result = uit
  for (const [index, name] of names.entries()) {
    const other = others[index]
    if (other === undefined || !result.includes(name)) return undefined
    result = result.replaceAll(name, other)
  }
  return result
}
