import {LETTERS} from './letters.ts'
import type {Range} from './sentences.ts'

/** Years that a text names together: `2018-2020`, `2018 tot en met 2020`, `2018, 2019 en 2020`, `2018 tot heden`. */
export interface Period extends Range {
  van: number
  /** Absent for `tot heden`. */
  tot?: number
}

const YEAR = '(?:19|20)[0-9]{2}'
const PERIODS = new RegExp(
  `(?<![${LETTERS}0-9/.-])${YEAR}(?:(?:(?:\\s*[-–—]\\s*|\\s*,\\s*(?:en\\s+)?|\\s+(?:tot en met|t/m|tot|en)\\s+)${YEAR}){1,20}|\\s*(?:[-–—]|tot en met|t/m|tot)\\s*(?:heden|nu|vandaag))(?![${LETTERS}0-9/-])`,
  'gi'
)

/** The years of a plan or a term of office are part of its name. */
const NAME_BEFORE =
  /(?:plan(?:nen)?|visie|nota|kader|begroting(?:en)?|programma|agenda|akkoord|verordening|rapportage|stukken|rekening|verslag|strategie|contract(?:en)?|convenant|schooljaar|raadsperiode|bestuursperiode|collegeperiode|["“‘«]|(?<![a-z])')[^.;:]{0,40}$/i

/** The periods in a text. A single year is none: prose may well look back. */
export function periods(text: string): Period[] {
  return [...text.matchAll(PERIODS)].map(({0: words, index}) => {
    const years = [...words.matchAll(/[0-9]{4}/g)].map(([year]) => Number(year))
    const range = {start: index, end: index + words.length, van: Math.min(...years)}
    return years.length > 1 ? {...range, tot: Math.max(...years)} : range
  })
}

/** Whether the years belong to the name of something, as in `Beleidsplan Jeugdhulp 2018 t/m 2020`. */
export function isOfName(text: string, {start}: Range): boolean {
  return NAME_BEFORE.test(text.slice(Math.max(0, start - 60), start))
}

/** Whether two periods are the same, as far as both say. */
export function isSamePeriod(a: Pick<Period, 'van' | 'tot'>, b: Pick<Period, 'van' | 'tot'>): boolean {
  return a.van === b.van && (a.tot === undefined || b.tot === undefined || a.tot === b.tot)
}

/** As a message shows it. */
export function shown({van, tot}: Pick<Period, 'van' | 'tot'>): string {
  return `${String(van)}${tot === undefined ? ' tot heden' : `-${String(tot)}`}`
}
