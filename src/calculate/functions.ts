import {nearestName} from '../leaves/nearest.ts'
import {divisionByZero} from './by-zero.ts'
import type {Formule} from './formula.ts'
import {quotient, same} from './units.ts'
import {overOf} from './sides.ts'
import {ongelijk} from './telling.ts'
import type {Enkel, FoutWaarde, GetalWaarde, Lijst, OntbrekendeWaarde, Waarde} from './value.ts'
import {Exact, getal} from './value.ts'
import {toStep} from '../leaves/getal.ts'
import {inColumn, rowsOf, unlikeIn, type Deel} from './list.ts'
import {single} from './single.ts'

type Aanroep = Extract<Formule, {soort: 'functie'}>
type Bereken = (argument: Formule, alsLijst: boolean) => Waarde

/** The numbers that a function over many works on, and whether some were missing. */
interface Reeks {
  getallen: GetalWaarde[]
  /** How many there are: a number may stand for many of a column. */
  aantal: number
  onvolledig: boolean
}

interface Functie {
  /** How it is written, for messages. */
  vorm: string
  aantal: number | 'meer'
  reken: (aanroep: Aanroep, argumenten: readonly Enkel[]) => Waarde
}

/** One argument that is the name of a column stands for all its cells. */
const OVER_MEER: Readonly<Record<string, (reeks: Reeks, aanroep: Aanroep) => Waarde>> = {
  som: total,
  gemiddelde: (reeks, aanroep) => {
    const {aantal} = reeks
    const sum = total(reeks, aanroep)
    return aantal === 0 || sum.soort !== 'getal'
      ? fault(aanroep, 'Er is niets om het gemiddelde van te nemen; verwacht: minstens één getal.')
      : {...sum, getal: sum.getal.div(aantal)}
  },
  aantal: ({aantal}) => getal(aantal, {eenheid: 'aantal'}),
  max: (reeks, aanroep) => extreme(reeks, aanroep, (a, b) => a.getal.gt(b.getal)),
  min: (reeks, aanroep) => extreme(reeks, aanroep, (a, b) => a.getal.lt(b.getal))
}

const OVER_WAARDEN: Readonly<Record<string, Functie>> = {
  aandeel: {
    vorm: 'aandeel(deel, geheel)',
    aantal: 2,
    reken: (aanroep, [deel, geheel]) =>
      share(aanroep, deel, geheel, (part, whole) => part.getal.div(whole.getal))
  },
  groei: {
    vorm: 'groei(oud, nieuw)',
    aantal: 2,
    reken: (aanroep, [oud, nieuw]) =>
      share(aanroep, nieuw, oud, (now, before) => now.getal.minus(before.getal).div(before.getal.abs()))
  },
  afronden: {
    vorm: 'afronden(getal, stap)',
    aantal: 2,
    reken: (aanroep, [value, stap]) => {
      if (value?.soort !== 'getal' || stap?.soort !== 'getal') return missing(aanroep, [value, stap])
      return stap.getal.lte(0)
        ? fault(aanroep, 'Er wordt afgerond op nul of minder; verwacht: een stap zoals `10` of `0.1`.')
        : {
            ...value,
            getal: new Exact(toStep(value.getal, stap.getal.toFixed())),
            decimalen: stap.getal.decimalPlaces()
          }
    }
  }
}

const NAMEN = [...Object.keys(OVER_MEER), ...Object.keys(OVER_WAARDEN)]

/** Whether one name in a function stands for a whole column. */
export function isOverMany(naam: string): boolean {
  return Object.hasOwn(OVER_MEER, naam)
}

/** The value of a function; `bereken` gives those of its arguments. */
export function callFunction(aanroep: Aanroep, bereken: Bereken): Waarde {
  const {naam, argumenten} = aanroep
  const over = isOverMany(naam) ? OVER_MEER[naam] : undefined
  if (over !== undefined) return overMany(over, aanroep, bereken)
  const functie = Object.hasOwn(OVER_WAARDEN, naam) ? OVER_WAARDEN[naam] : undefined
  if (functie === undefined) return unknown(aanroep)
  if (argumenten.length !== functie.aantal)
    return fault(
      aanroep,
      `\`${naam}\` heeft ${String(argumenten.length)} waarden; verwacht: \`${functie.vorm}\`.`
    )
  const values = argumenten.map((argument) => single(bereken(argument, false), argument))
  return values.find(({soort}) => soort === 'fout') ?? functie.reken(aanroep, values)
}

function unknown(aanroep: Aanroep): FoutWaarde {
  const meant = nearestName(aanroep.naam, NAMEN)
  return fault(
    aanroep,
    `Er is geen functie \`${aanroep.naam}\`; ${meant === undefined ? `verwacht: ${NAMEN.join(', ')}.` : `bedoelt u \`${meant}\`?`}`
  )
}

function overMany(
  over: (reeks: Reeks, aanroep: Aanroep) => Waarde,
  aanroep: Aanroep,
  bereken: Bereken
): Waarde {
  const {argumenten} = aanroep
  if (argumenten.length === 0)
    return fault(
      aanroep,
      `\`${aanroep.naam}\` heeft geen waarden; verwacht: \`${aanroep.naam}(tabel.kolom)\`.`
    )
  const lists: Lijst[] = []
  const parts = argumenten.flatMap((argument): Deel[] => {
    const value = bereken(argument, argumenten.length === 1)
    if (value.soort !== 'lijst') return [{waarde: single(value, argument), aantal: 1}]
    lists.push(value)
    return inColumn(value, argument, aanroep.naam)
  })
  const values = parts.map(({waarde}) => waarde)
  const broken = values.find(({soort}) => soort === 'fout')
  if (broken !== undefined) return broken
  const made = nothingKnown(values, aanroep) ?? unlikeIn(values, aanroep.naam) ?? over(series(parts), aanroep)
  return made.soort === 'getal' ? {...made, ...rowsOf(lists, values, aanroep.naam)} : made
}

/** Of values that are all missing there is no sum: it is missing for the same reason, and not 0. */
function nothingKnown(values: readonly Enkel[], {naam}: Aanroep): OntbrekendeWaarde | undefined {
  if (naam === 'aantal' || values.some(({soort}) => soort === 'getal')) return undefined
  return values.filter((value) => value.soort === 'ontbreekt').find(({teltMee}) => teltMee)
}

/** A missing value that counts makes what is computed over the rest incomplete. */
function series(parts: readonly Deel[]): Reeks {
  const values = parts.map(({waarde}) => waarde)
  const getallen = values.filter((value) => value.soort === 'getal')
  const onvolledig = values.some((value) => value.soort === 'ontbreekt' && value.teltMee)
  const aantal = parts.reduce((sum, part) => sum + (part.waarde.soort === 'getal' ? part.aantal : 0), 0)
  return {getallen, aantal, onvolledig: onvolledig || getallen.some((each) => each.onvolledig)}
}

function total({getallen, onvolledig}: Reeks, aanroep: Aanroep): Waarde {
  const [first] = getallen
  if (first === undefined) return getal(0, {onvolledig, zeker: false})
  const odd = getallen.find((each) => each.zeker && first.zeker && !same(each.eenheid, first.eenheid))
  if (odd !== undefined)
    return fault(
      aanroep,
      `Hier worden \`${first.eenheid}\` en \`${odd.eenheid}\` opgeteld; verwacht: getallen van één eenheid.`
    )
  let sum = new Exact(0)
  let decimalen = 0
  for (const each of getallen) {
    sum = sum.plus(each.getal)
    if (each.decimalen > decimalen) decimalen = each.decimalen
  }
  return getal(sum, {
    eenheid: first.eenheid,
    zeker: getallen.every(({zeker}) => zeker),
    decimalen,
    onvolledig
  })
}

function extreme(
  {getallen, onvolledig}: Reeks,
  aanroep: Aanroep,
  wins: (a: GetalWaarde, b: GetalWaarde) => boolean
): Waarde {
  const [first, ...rest] = getallen
  if (first === undefined)
    return fault(aanroep, 'Er is niets om te vergelijken; verwacht: minstens één getal.')
  return {...rest.reduce((best, each) => (wins(each, best) ? each : best), first), onvolledig}
}

function share(
  aanroep: Aanroep,
  above: Enkel | undefined,
  below: Enkel | undefined,
  divide: (above: GetalWaarde, below: GetalWaarde) => GetalWaarde['getal']
): Waarde {
  if (above?.soort !== 'getal' || below?.soort !== 'getal') return missing(aanroep, [above, below])
  if (below.getal.isZero()) return divisionByZero(aanroep, 'een geheel dat niet nul is')
  const zeker = above.zeker && below.zeker
  if (zeker && !same(above.eenheid, below.eenheid))
    return fault(
      aanroep,
      `\`${aanroep.naam}\` vergelijkt \`${above.eenheid}\` met \`${below.eenheid}\`; verwacht: twee getallen van dezelfde eenheid.`
    )
  return (
    ongelijk(above, below) ??
    getal(divide(above, below), {
      eenheid: quotient(above.eenheid, below.eenheid),
      zeker,
      decimalen: 0,
      onvolledig: above.onvolledig || below.onvolledig,
      ...overOf('/', above, below)
    })
  )
}

function missing(aanroep: Aanroep, values: readonly (Enkel | undefined)[]): Waarde {
  const lacks = values.filter((value) => value?.soort === 'ontbreekt')
  return lacks.find(({teltMee}) => teltMee) ?? lacks[0] ?? fault(aanroep, 'Hier ontbreekt een waarde.')
}

function fault({start, end}: Aanroep, message: string): FoutWaarde {
  return {soort: 'fout', message, start, end}
}
