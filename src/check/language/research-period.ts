import type {Tekst} from '../../model/element.ts'
import {blocks, isQuoted, type Block} from './blocks.ts'
import {NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'
import {isOfName, periods, type Period} from './periods.ts'

/** Words that can only mean the period of this study. */
const SURE =
  'onderzoeksperiode|onderzochte (?:periode|jaren)|te onderzoeken (?:periode|jaren)|periode van (?:het|dit|ons) onderzoek'
/** Words that mean it in the study's own chapters; in a finding it may be the research of another. */
const OWN =
  '(?:dit|het|ons) onderzoek(?:\\s(?:(?!(?:die|dat|waarin|waarbij|wat)\\s)[^\\s.;:!?,]+\\s){1,12}?en)? (?:betreft|beslaat|bestrijkt|omvat|gaat over|richt zich op|heeft betrekking op|kijkt terug op)|we (?:hierin )?(?:terugkijken|terug) op de periode|(?:wij|we) (?:onderzochten|onderzoeken) (?:de jaren|de periode)|onderzochten (?:wij|we) (?:de jaren|de periode)'

const YEAR = /[0-9]{4}/
const CUE = /onderzoek|onderzochte|terug/i
const SURE_CUE = new RegExp(`${NO_LETTER_BEFORE}(?:${SURE})${NO_LETTER_AFTER}`, 'gi')
const ANY_CUE = new RegExp(`${NO_LETTER_BEFORE}(?:${SURE}|${OWN})${NO_LETTER_AFTER}`, 'gi')
const EXAMINED = /^(?:wij|we|onderzochten)\s/i
/** Of some years more was done than of the whole. */
const SOME = /^[^.!?]*(?:uitgebreid|nader|apart|extra|verdiep|diep|vooral|daarnaast)/i
/** How far behind the words the years may stand. */
const REACH = 80

export interface Stated {
  tekst: Tekst
  block: Block
  period: Period
}

// Under `--kijk` most texts stay, and a text is never changed.
const known = new WeakMap<Tekst, readonly Stated[]>()

/** Where a text states which period the study is about. */
export function statedPeriods(tekst: Tekst): readonly Stated[] {
  const found = known.get(tekst) ?? [...statedIn(tekst)]
  known.set(tekst, found)
  return found
}

function* statedIn(tekst: Tekst): Iterable<Stated> {
  const cue = tekst.bij.soort === 'bevinding' || tekst.bij.soort === 'bron' ? SURE_CUE : ANY_CUE
  for (const block of blocks(tekst)) {
    if (!CUE.test(block.text) || !YEAR.test(block.text) || isQuoted(block)) continue
    for (const {0: words, index} of block.text.matchAll(cue)) {
      const end = index + words.length
      const period = periods(block.text).find(({start}) => start >= end && start - end <= REACH)
      if (
        period &&
        !isOfName(block.text, period) &&
        !/[.!?]\s/u.test(block.text.slice(end, period.start)) &&
        !(EXAMINED.test(words) && SOME.test(block.text.slice(period.end)))
      )
        yield {tekst, block, period}
    }
  }
}
