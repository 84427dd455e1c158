import type {Norm, Tekst} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'
import type {Origin} from '../../model/source.ts'
import {blocks, isQuoted, type Block} from '../language/blocks.ts'
import {whereIn} from '../language/locate.ts'
import {owner, textOf} from '../language/owner.ts'
import {isOfName, isSamePeriod, periods, shown, type Period} from '../language/periods.ts'
import {statedPeriods, type Stated} from '../language/research-period.ts'
import type {Problem, Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/**
 * One study, one period (vakkennis, K22: 2018-2020 in one place, 2018-2021 in another). Questions and norms may not go
 * beyond it, a norm has the years of its question, and every place that states the period states the same.
 * A finding may tell of other years: that is history.
 */
export const periodeAfwijkend: Rule = {
  id: 'periode-afwijkend',
  severity: perFase('waarschuwing', 'waarschuwing', 'waarschuwing', 'waarschuwing', 'waarschuwing'),
  // Without a period of the study, the first text that states one is held against the others.
  prose: ({periode}) => (periode ? 'none' : undefined),
  *check(onderzoek) {
    const {hoofdvraag, vragen, normen, periode, teksten} = onderzoek
    for (const tekst of [hoofdvraag, ...vragen.map((vraag) => vraag.tekst)])
      if (tekst) yield* outside(tekst, onderzoek, () => true)
    for (const norm of normen) yield* ofNorm(norm, onderzoek)
    if (!periode) yield* unlikeFirst(teksten)
  },
  inTekst: (onderzoek) => {
    const {periode} = onderzoek
    if (!periode) return () => []
    return function* (tekst) {
      const {soort, sleutel} = tekst.bij
      if (soort === 'conclusie' && sleutel === 'inhoud') yield* outside(tekst, onderzoek, overlaps)
      for (const one of statedPeriods(tekst))
        if (!isSamePeriod(one.period, periode)) yield other(one, periode, 'onderzoek.yaml', periode.origin)
    }
  }
}

function* ofNorm(norm: Norm, onderzoek: Onderzoek): Iterable<Problem> {
  for (const tekst of [norm.tekst, norm.indicator]) {
    if (!tekst) continue
    const problems = [...outside(tekst, onderzoek, () => true)]
    yield* problems.length > 0 ? problems : otherThanQuestion(norm, tekst)
  }
}

/** Periods that reach outside that of the study. */
function* outside(
  tekst: Tekst,
  {periode}: Onderzoek,
  concerns: (period: Period, of: {van: number; tot: number}) => boolean
): Iterable<Problem> {
  if (!periode) return
  for (const [block, period] of named(tekst)) {
    const {van, tot = periode.tot} = period
    if (van >= periode.van && tot <= periode.tot) continue
    if (concerns(period, periode))
      yield {
        ...at(tekst, block, period),
        message: `${owner(tekst)} gaat over ${shown(period)}, terwijl het onderzoek over ${shown(periode)} gaat; verwacht: jaren daarbinnen.`,
        related: [{message: 'Hier staat de periode van het onderzoek.', origin: periode.origin}]
      }
  }
}

/** Wholly before the study is history, and wholly after it is what is to come. */
function overlaps({van, tot}: Period, periode: {van: number; tot: number}): boolean {
  return tot !== undefined && tot >= periode.van && van <= periode.tot
}

function* otherThanQuestion(norm: Norm, tekst: Tekst): Iterable<Problem> {
  const asked = norm.vragen.flatMap((vraag) => [...named(vraag.tekst)].map(([, period]) => ({vraag, period})))
  const [first] = asked
  if (!first) return
  for (const [block, period] of named(tekst))
    if (!asked.some((each) => isSamePeriod(each.period, period)))
      yield {
        ...at(tekst, block, period),
        message: `Norm ${norm.id} gaat over ${shown(period)}, terwijl vraag ${first.vraag.id} over ${shown(first.period)} gaat; verwacht: dezelfde periode.`,
        related: [{message: 'Hier staat de vraag.', origin: first.vraag.tekst.origin}]
      }
}

function* unlikeFirst(teksten: readonly Tekst[]): Iterable<Problem> {
  let first: Stated | undefined
  for (const tekst of teksten)
    for (const one of statedPeriods(tekst)) {
      first ??= one
      if (!isSamePeriod(one.period, first.period))
        yield other(one, first.period, lower(owner(first.tekst)), first.tekst.origin)
    }
}

/** A period that is said to be that of the study, where another is said elsewhere. */
function other(
  {tekst, block, period}: Stated,
  right: Pick<Period, 'van' | 'tot'>,
  where: string,
  origin: Origin
): Problem {
  return {
    ...at(tekst, block, period),
    message: `${owner(tekst)} noemt ${shown(period)} als periode van het onderzoek, terwijl ${where} ${shown(right)} geeft; verwacht: overal dezelfde periode.`,
    related: [{message: 'Hier staat de andere periode.', origin}]
  }
}

function* named(tekst: Tekst): Iterable<[Block, Period]> {
  for (const block of blocks(tekst))
    if (/[0-9]{4}/.test(block.text) && !isQuoted(block))
      for (const period of periods(block.text)) if (!isOfName(block.text, period)) yield [block, period]
}

function at(tekst: Tekst, block: Block, {start, end}: Period): Pick<Problem, 'at' | 'position'> {
  return {at: textOf(tekst), ...whereIn(block, start, end)}
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
