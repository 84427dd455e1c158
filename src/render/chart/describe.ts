import {listed} from '../../leaves/alfabet.ts'
import {Decimal} from 'decimal.js'
import {jarenVan} from '../../leaves/jaren.ts'
import {noemtEenheid} from '../../leaves/eenheid.ts'
import type {Grafiek} from '../../model/grafiek.ts'
import type {OordeelKlasse} from '../../model/oordeelklasse.ts'
import {isNoAnswer} from './no-answer.ts'
import {named, sentences} from './prose.ts'

/** A value that there is, and what it is called. */
interface Known {
  value: Decimal
  /** With its unit where its text has none. */
  text: string
  category: string
  name: string
}

const MOST_NAMED = 3
const KLASSEN: readonly OordeelKlasse[] = ['hoog', 'midden', 'laag', 'geen', 'open']

/** One to four sentences: the kind of chart, what is on its axes, the highest and lowest, the direction, what is missing. */
export function describe(grafiek: Grafiek): string {
  switch (grafiek.soort) {
    case 'staaf':
      return sentences([bars(grafiek), extremes(grafiek), missing(grafiek)])
    case 'lijn':
      return sentences([lines(grafiek), direction(grafiek), extremes(grafiek), missing(grafiek)])
    case 'likert':
      return sentences([likert(grafiek), missing(grafiek), ...answers(grafiek)])
    case 'warmte':
      return sentences([heatmap(grafiek), lowest(grafiek)])
  }
}

function bars({categorieen, reeksen, categorienaam = '', eenheid}: Grafiek): string {
  const per = categorienaam === '' ? '' : ` per ${categorienaam}`
  const of = reeksen.length > 1 ? ` voor ${series({reeksen})}` : ''
  const what = reeksen.length === 1 ? subject({reeksen}) : ''
  return `Staafdiagram${what}${per}${of}${unitOf({reeksen, eenheid})}, met ${counted(categorieen.length, 'rij', 'rijen')}.`
}

function lines({categorieen, reeksen, eenheid}: Grafiek): string {
  const [first = '', last = ''] = [categorieen[0], categorieen.at(-1)]
  const over =
    categorieen.length > 1
      ? ` van ${named(first)} tot en met ${named(last)}${skipped(categorieen)}`
      : ` in ${named(first)}`
  const what = reeksen.length === 1 ? subject({reeksen}) : ` van ${series({reeksen})}`
  return `Lijndiagram${what}${over}${unitOf({reeksen, eenheid})}.`
}

/** The years between the first and the last that are not there. */
function skipped(categorieen: Grafiek['categorieen']): string {
  const years = jarenVan(categorieen) ?? []
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const missed = Array.from({length: Math.max(0, last - first)}, (_, index) => first + index).filter(
    (year) => !years.includes(year)
  )
  return missed.length === 0 || missed.length > MOST_NAMED ? '' : ` zonder ${listed(missed.map(String))}`
}

function likert({categorieen, reeksen, eenheid}: Grafiek): string {
  const labels = listed(reeksen.map(({label}) => `‘${named(label)}’`))
  return `Gestapelde staven met ${counted(categorieen.length, 'rij', 'rijen')}, verdeeld in ${labels}${inUnit(eenheid)}.`
}

/** Where the answers at both ends of the scale are given most and least. */
function answers({categorieen, reeksen}: Grafiek): string[] {
  const scale = reeksen.filter((reeks) => !isNoAnswer(reeks))
  const ends = scale.length > 1 ? [scale[0], scale.at(-1)] : scale
  return ends.flatMap((reeks) => {
    if (reeks === undefined) return []
    const values = known({categorieen, reeksen: [reeks]})
    const [low, high] = bounds(values)
    if (low === undefined || high === undefined) return []
    const label = `Het aandeel ‘${named(reeks.label)}’`
    if (low.value.eq(high.value)) return [`${label} is overal ${high.text}.`]
    const [most, least] = [high, low].map(({category, text}) => `bij ‘${named(category)}’ (${text})`)
    return [`${label} is het grootst ${most ?? ''} en het kleinst ${least ?? ''}.`]
  })
}

function heatmap(grafiek: Grafiek): string {
  const {categorieen, reeksen} = grafiek
  const cells = cellsOf(grafiek)
  const words = KLASSEN.flatMap((klasse) => {
    const texts = cells.filter((cell) => cell.klasse === klasse).map(({text}) => text)
    return [...new Set(texts)].map(
      (text) => `${String(texts.filter((each) => each === text).length)} keer ‘${named(text)}’`
    )
  })
  const size = `${counted(categorieen.length, 'rij', 'rijen')} en ${counted(reeksen.length, 'kolom', 'kolommen')}`
  return `Oordelen in een tabel van ${size}: ${listed(words)}.`
}

/** Where the lowest judgements are. */
function lowest(grafiek: Grafiek): string {
  const low = cellsOf(grafiek).filter(({klasse}) => klasse === 'laag')
  const isOne = grafiek.reeksen.length === 1
  const places = low.map(({category, object}) =>
    isOne ? named(category) : `${named(category)} (${named(object)})`
  )
  return low.length === 0 ? '' : `Het laagst beoordeeld: ${few(places)}.`
}

function cellsOf({categorieen, reeksen}: Grafiek): {
  klasse: OordeelKlasse
  text: string
  category: string
  object: string
}[] {
  return categorieen.flatMap((category, row) =>
    reeksen.map(({label, klassen, teksten}) => {
      return {klasse: klassen?.[row] ?? 'open', text: teksten[row] ?? '', category, object: label}
    })
  )
}

/** From the first to the last value of each line; of many lines, how many went which way. */
function direction({categorieen, reeksen}: Grafiek): string {
  const moves = reeksen.flatMap((reeks) => {
    const values = known({categorieen, reeksen: [reeks]})
    const [first, last] = [values[0], values.at(-1)]
    if (first === undefined || last === undefined || first === last) return []
    const verb = {'-1': 'daalt', 0: 'blijft gelijk', 1: 'stijgt'}[String(last.value.cmp(first.value))] ?? ''
    return [{label: reeks.label, verb, first, last}]
  })
  if (moves.length > MOST_NAMED) {
    const verbs = ['stijgt', 'daalt', 'blijft gelijk']
    const counts = verbs.map((verb) => [moves.filter((move) => move.verb === verb).length, verb] as const)
    const told = counts
      .filter(([count]) => count > 0)
      .map(([count, verb]) => `${String(count)} keer ‘${verb}’`)
    return `Van de eerste naar de laatste waarde: ${listed(told)}.`
  }
  const told = moves.map(({label, verb, first, last}) => {
    const who = label === '' ? 'De lijn' : named(label)
    const from = `van ${first.text} (${named(first.category)}) naar ${last.text} (${named(last.category)})`
    return verb === 'blijft gelijk' ? `${who} eindigt gelijk: ${from}` : `${who} ${verb} ${from}`
  })
  return told.length === 0 ? '' : `${told.join('; ')}.`
}

function extremes(grafiek: Grafiek): string {
  const values = known(grafiek)
  const [low, high] = bounds(values)
  if (low === undefined || high === undefined) return 'Er zijn geen waarden.'
  if (low.value.eq(high.value)) return `Alle waarden zijn gelijk: ${high.text}.`
  return `Het hoogst is ${high.name} (${high.text}), het laagst ${low.name} (${low.text}).`
}

function missing({categorieen, reeksen}: Grafiek): string {
  const names = [
    ...categorieen.flatMap((category, index) => withReason(named(category), commonReason(reeksen, index))),
    ...reeksen.flatMap(({label, waarden, teksten}) =>
      categorieen.flatMap((category, index) =>
        exact(waarden[index]) === undefined && commonReason(reeksen, index) === undefined
          ? withReason(nameOf(category, label, reeksen.length), teksten[index] ?? '')
          : []
      )
    )
  ]
  return names.length === 0 ? '' : `Geen waarde bij ${few(names)}.`
}

/** Why a category has no value in any series, where that is one reason. */
function commonReason(reeksen: Grafiek['reeksen'], index: number): string | undefined {
  const reasons = new Set(reeksen.map(({teksten}) => teksten[index] ?? ''))
  const isMissing = reeksen.every(({waarden}) => exact(waarden[index]) === undefined)
  return isMissing && reasons.size === 1 ? [...reasons][0] : undefined
}

function withReason(name: string, reason: string | undefined): string[] {
  if (reason === undefined) return []
  return [reason === '' ? name : `${name}: ${named(reason)}`]
}

function known({categorieen, reeksen}: Pick<Grafiek, 'categorieen' | 'reeksen'>): Known[] {
  return reeksen.flatMap(({label, waarden, teksten}) =>
    categorieen.flatMap((category, index) => {
      const value = exact(waarden[index])
      const name = nameOf(category, label, reeksen.length)
      return value === undefined ? [] : [{value, text: named(teksten[index] ?? ''), category, name}]
    })
  )
}

function nameOf(category: string, label: string, count: number): string {
  return count > 1 ? `${named(category)} voor ${named(label)}` : named(category)
}

/** The first of the lowest and the first of the highest. */
function bounds(values: readonly Known[]): [low: Known | undefined, high: Known | undefined] {
  const [first, ...rest] = values
  if (first === undefined) return [undefined, undefined]
  return rest.reduce<[Known, Known]>(
    ([low, high], each) => [each.value.lt(low.value) ? each : low, each.value.gt(high.value) ? each : high],
    [first, first]
  )
}

function exact(value: string | undefined): Decimal | undefined {
  if (value === undefined || !/^-?\d+(?:\.\d+)?$/u.test(value)) return undefined
  return new Decimal(value)
}

function series({reeksen}: Pick<Grafiek, 'reeksen'>): string {
  if (reeksen.length > MOST_NAMED) return `${String(reeksen.length)} reeksen`
  return listed(reeksen.map(({label}) => `‘${named(label)}’`))
}

function subject({reeksen}: Pick<Grafiek, 'reeksen'>): string {
  const label = reeksen[0]?.label ?? ''
  return label === '' ? '' : ` van ‘${named(label)}’`
}

/** Unless the name of the only series says it. */
function unitOf({reeksen: [only, ...others], eenheid}: Pick<Grafiek, 'reeksen' | 'eenheid'>): string {
  return only !== undefined && others.length === 0 && noemtEenheid(only.label, eenheid) ? '' : inUnit(eenheid)
}

function inUnit(eenheid: string): string {
  if (eenheid === '') return ''
  return eenheid === '%' ? ', in procenten' : `, in ${named(eenheid)}`
}

function counted(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`
}

function few(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED
  const shown = names.slice(0, MOST_NAMED).join('; ')
  return rest > 0 ? `${shown}; en nog ${String(rest)}` : shown
}
