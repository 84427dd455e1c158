import type {Celwaarde} from '../model/cijfers.ts'
import type {RuweCel} from './grid.ts'
import {Exact} from './value.ts'

/** The answers of a group to a stelling, and one of them; of less than `vanaf` answers no percentage is given. */
export interface Antwoord {
  /** The name of the row: `tevredenheid.bereikbaar.medewerkers`. */
  rij: string
  antwoord: string
  /** How often it was given; not a number where that is not there. */
  aantal: number
  n: number
  vanaf: number
}

/** Why there is no percentage, and what is to be written for it. */
export function geenPercentage({rij, antwoord, aantal, n, vanaf}: Antwoord): {
  reden: string
  inPlaats: string
} {
  return {
    reden: `van minder dan ${String(vanaf)} antwoorden (N = ${String(n)}) wordt geen percentage gegeven`,
    inPlaats: `het aantal, zoals \`:getal[${String(aantal)}]{uit=${rij}.${antwoord}}\` van de \`:getal[${String(n)}]{uit=${rij}.n}\``
  }
}

/** A share that is not given, and that what the source printed is held against all the same. */
function verzwegen(gekozen: Antwoord): Pick<RuweCel, 'inhoud' | 'verzwegen'> {
  return {
    inhoud: {
      soort: 'gegeven',
      waarde: {soort: 'ontbreekt', teken: '–', teltMee: true, ...geenPercentage(gekozen)},
      decimalen: 0
    },
    verzwegen: new Exact(gekozen.aantal).div(gekozen.n).toFixed()
  }
}

/** Of an answer of which the number is not known; why has its message. */
export const BROKEN: RuweCel['inhoud'] = {soort: 'gegeven', waarde: {soort: 'fout'}, decimalen: 0}

const NOBODY = {soort: 'ontbreekt', teken: '–', reden: 'geen antwoorden', teltMee: false} as const

/** What is in a cell: a count, or what follows from the counts of its row. */
export function content(
  gekozen: Antwoord,
  kolom: string,
  formule: string | undefined
): Pick<RuweCel, 'inhoud' | 'verzwegen'> {
  const {aantal, n, vanaf} = gekozen
  if (formule === undefined)
    return {inhoud: given(Number.isNaN(aantal) ? {soort: 'fout'} : {soort: 'getal', getal: String(aantal)})}
  if (n === 0 && kolom !== 'n') return {inhoud: given(NOBODY)}
  if (n >= vanaf || !kolom.endsWith('_procent')) return {inhoud: {soort: 'formule', formule}}
  return Number.isNaN(aantal) ? {inhoud: given({soort: 'fout'})} : verzwegen(gekozen)
}

function given(waarde: Celwaarde): RuweCel['inhoud'] {
  return {soort: 'gegeven', waarde, decimalen: 0}
}
