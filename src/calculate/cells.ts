import type {Celwaarde} from '../model/cijfers.ts'
import type {Origin} from '../model/source.ts'
import {isMeestalHeel, vreemdTeken} from '../leaves/eenheid.ts'
import {decimalenVan, leesGetal, type Notatie} from '../leaves/getal.ts'
import type {VreemdGetal} from './foreign-signs.ts'
import {Exact} from './value.ts'
import type {RuweCel, Tell} from './grid.ts'

export type Ontbrekend = Readonly<Record<string, string | {reden: string; 'telt-mee'?: boolean}>>

export interface Celregels {
  eenheid: string
  afronden?: string
  notatie: Notatie
  ontbrekend: Ontbrekend
  /** How a message names the column. */
  kolom: string
  /** Where numbers with the sign of another unit are gathered. */
  vreemd: VreemdGetal[]
  tell: Tell
}

const BROKEN: RuweCel['inhoud'] = {soort: 'gegeven', waarde: {soort: 'fout'}, decimalen: 0}

/** What was written in a cell of numbers. */
export function leesCel(text: string, origin: Origin, regels: Celregels): RuweCel {
  const {eenheid, afronden} = regels
  const shared = {eenheid, origin, ...(afronden !== undefined && {afronden})}
  const written = text.trim()
  if (written.startsWith('='))
    return {...shared, inhoud: {soort: 'formule', formule: written.slice(1).trim()}}
  const missing = ontbrekend(written, regels.ontbrekend)
  if (missing !== undefined) return {...shared, inhoud: {soort: 'gegeven', waarde: missing, decimalen: 0}}
  const gelezen = leesGetal(written, regels.notatie, mayBeThousands(regels))
  if ('fout' in gelezen) {
    tellUnreadable(written, gelezen.fout, origin, regels)
    return {...shared, inhoud: BROKEN}
  }
  const teken = vreemdTeken(written, eenheid)
  if (teken !== undefined) {
    regels.vreemd.push({geschreven: written, teken, origin})
    return {...shared, inhoud: BROKEN}
  }
  return {...shared, inhoud: {soort: 'gegeven', ...inUnit(gelezen.getal, gelezen.decimalen, eenheid)}}
}

/** Where three decimals may be thousands, unless the column says that it is rounded to as many. */
function mayBeThousands({eenheid, afronden}: Celregels): boolean {
  return isMeestalHeel(eenheid) && (afronden === undefined || decimalenVan(afronden) < 3)
}

/** A number as it was given in its unit: a percentage is kept as its fraction. */
export function gegeven(getal: string, eenheid: string): {waarde: Celwaarde; decimalen: number} {
  return inUnit(getal, decimalenVan(getal), eenheid)
}

/** What the source printed, as the author gives it. */
export function opgave(getal: string, eenheid: string, origin: Origin): RuweCel['opgegeven'] & object {
  return {getal: fraction(getal, eenheid), decimalen: decimalenVan(getal), origin}
}

function inUnit(getal: string, decimalen: number, eenheid: string): {waarde: Celwaarde; decimalen: number} {
  return {waarde: {soort: 'getal', getal: fraction(getal, eenheid)}, decimalen}
}

/** 12 percent is 0.12; of any other unit the number itself. */
function fraction(getal: string, eenheid: string): string {
  return eenheid === 'procent' ? new Exact(getal).div(100).toFixed() : getal
}

function ontbrekend(written: string, known: Ontbrekend): Celwaarde | undefined {
  const teken = written === '' && Object.hasOwn(known, 'leeg') ? 'leeg' : written
  const reden = Object.hasOwn(known, teken) ? known[teken] : undefined
  if (reden === undefined) return undefined
  const shown = written === '' ? '–' : written
  return typeof reden === 'string'
    ? {soort: 'ontbreekt', teken: shown, reden, teltMee: true}
    : {soort: 'ontbreekt', teken: shown, reden: reden.reden, teltMee: reden['telt-mee'] ?? true}
}

/** What Excel and LibreOffice write, in Dutch and in English, for a formula that has no outcome. */
const EXCELFOUT =
  /^#(?:DEEL\/0!|DIV\/0!|VERW!|REF!|N\/B|N\/A|NAAM\?|NAME\?|WAARDE!|VALUE!|GETAL!|NUM!|LEEG!|NULL!|OVERLOOP!|SPILL!|BEREKENING!|CALC!|#+)$|^(?:Err:|Fout:)\d{3}$/i

type Fout = 'geen-getal' | 'andere-notatie' | 'dubbelzinnig'

function tellUnreadable(
  written: string,
  fout: Fout,
  origin: Origin,
  {kolom, notatie, tell}: Celregels
): void {
  if (written === '') {
    tell(
      {
        rule: 'cel-leeg',
        message: `In kolom \`${kolom}\` staat een lege cel; verwacht: een getal, of onder \`ontbrekend\` bij \`leeg\` waarom het er niet is.`,
        origin
      },
      `leeg ${kolom}`
    )
    return
  }
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written
  const expected: Record<Fout, string> = {
    'geen-getal': EXCELFOUT.test(written)
      ? 'een getal: dit is een fout uit Excel, die in het rekenblad zelf moet worden hersteld'
      : `een getal, of onder \`ontbrekend\` wat \`${shown}\` betekent`,
    'andere-notatie':
      notatie === 'nederlands'
        ? `Nederlandse notatie, zoals ${other(written.replaceAll(',', ''), '.', ',')}, want dit bestand heeft puntkomma's`
        : `gewone notatie, zoals ${other(written.replaceAll('.', ''), ',', '.')}`,
    dubbelzinnig: `\`${notatie === 'nederlands' ? written.replace(',', '.') : written.replace('.', '')}\` als het een duizendtal is, of \`${written.replace(/[.,]\d{3}/u, '$&0')}\` als het drie decimalen zijn`
  }
  tell(
    {
      rule: 'getal-onleesbaar',
      message: `In kolom \`${kolom}\` staat \`${shown}\`; verwacht: ${expected[fout]}.`,
      origin
    },
    fout === 'geen-getal' ? `${fout} ${shown}` : fout
  )
}

function other(written: string, from: string, to: string): string {
  return `\`${written.replace(from, to)}\``
}
