import {Decimal} from 'decimal.js'
import {benoemd, cellen, celnaam, plaatsVan, type Benoemd} from '../leaves/celnaam.ts'
import {celtekst, opgavetekst} from '../leaves/cel.ts'
import {standaardOpmaak} from '../leaves/getal.ts'
import type {Cel} from '../model/cijfers.ts'
import type {Tabel} from '../model/element.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import {painter} from './colour.ts'
import {safe} from './safe.ts'

interface Options {
  colour: boolean
}

/** More cells of one table than this are counted. */
const MOST = 40

/** Every number that is computed, with its derivation, by table; of what was given, how much there is. */
export function printFigures({tabellen, getallen}: Onderzoek, {colour}: Options): string {
  if (tabellen.length === 0) return 'Dit onderzoek heeft geen cijfers: er is niets in cijfers/.\n'
  const parts = tabellen.map((tabel) => {
    const lines: string[] = []
    let [given, computed] = [0, 0]
    for (const each of cellen(tabel)) {
      if (each.cel.afleiding === undefined) given += each.cel.waarde.soort === 'getal' ? 1 : 0
      else if (++computed <= MOST) lines.push(`  ${line(each)}\n`)
    }
    const more = computed > MOST ? `  en nog ${String(computed - MOST)} berekende cellen\n` : ''
    return `${painter(colour)('bold', tabel.id)}  ${safe(tabel.titel)}\n  ${String(given)} gegeven ${given === 1 ? 'getal' : 'getallen'}, ${String(computed)} berekend\n${lines.join('')}${more}`
  })
  const stale = getallen.filter(({verouderd}) => verouderd).length
  const [count, wrong] = [String(getallen.length), String(stale)]
  const bound = `In de teksten ${getallen.length === 1 ? 'zit 1 getal' : `zitten ${count} getallen`} aan deze cijfers vast${stale === 0 ? '' : `; ${stale === 1 ? '1 klopt' : `${wrong} kloppen`} niet meer (normenkader cijfers --bijwerken)`}.\n`
  return `${parts.join('\n')}\n${bound}`
}

function line({naam, cel}: Benoemd): string {
  const how = cel.afleiding === undefined ? '' : `  =  ${cel.afleiding.formule}  =  ${cel.afleiding.ingevuld}`
  return safe(`${naam}: ${shown(cel)}${how}`)
}

/** One cell: its value exact and as printed, its formula, its sources and who uses it. Undefined for no such cell. */
export function printCell(onderzoek: Onderzoek, naam: string, {colour}: Options): string | undefined {
  for (const tabel of onderzoek.tabellen) {
    const place = plaatsVan(tabel, naam)
    if (place !== undefined) return described(benoemd(tabel, place), tabel, onderzoek, colour)
  }
  return undefined
}

function described(each: Benoemd, tabel: Tabel, onderzoek: Onderzoek, colour: boolean): string {
  const {naam, cel} = each
  const {waarde, opgegeven, afronden, onvolledig} = cel
  const users = onderzoek.getallen.filter(({uitkomst}) => uitkomst.namen.includes(naam))
  const bronnen = tabel.rijen[each.rij]?.bronnen ?? tabel.bronnen.map(({id}) => id)
  const rows: (readonly [string, string])[] = [
    ['waarde', shown(cel)],
    ...(waarde.soort === 'getal' ? [['precies', exactly(cel, waarde.getal)] as const] : []),
    ...origin(cel),
    ...(afronden === undefined ? [] : [['afgerond op', afronden.replace('.', ',')] as const]),
    ...(opgegeven ? [['de bron drukt af', opgavetekst(opgegeven, cel, standaardOpmaak(cel))] as const] : []),
    ...(onvolledig && waarde.soort === 'getal' ? [['let op', incomplete(cel)] as const] : []),
    [VORMEN[tabel.vorm], `${tabel.titel} (${fileOf(each, tabel)})`],
    ...(bronnen.length > 0 ? [[bronnen.length === 1 ? 'bron' : 'bronnen', bronnen.join(', ')] as const] : []),
    ...users.map(
      ({tekst, gedrukt, verwacht, voluit}) =>
        ['gebruikt in', `${tekst.bij.soort} ${tekst.bij.id}: ${gedrukt}${signed(verwacht, voluit)}`] as const
    )
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return `${painter(colour)('bold', naam)}\n${rows.map(([label, value]) => `  ${label.padEnd(width)}  ${safe(value)}\n`).join('')}`
}

/** Of a number that stands without its sign, the sign. */
function signed(verwacht: string, voluit = ''): string {
  return voluit.includes('-') && !verwacht.includes('-')
    ? ` (de woorden zeggen een daling; met teken: ${voluit})`
    : ''
}

/** Of no number are digits lost. */
const Exact = Decimal.clone({precision: 100})

const VORMEN = {tabel: 'tabel', berekening: 'berekening', enquete: 'enquête'} as const

/** All its digits, a percentage as one. */
function exactly({eenheid}: Cel, getal: string): string {
  const isShare = eenheid === 'procent'
  return `${new Exact(getal)
    .times(isShare ? 100 : 1)
    .toFixed()
    .replace('.', ',')}${isShare ? '%' : ''}`
}

/** How the number came about; one that is missing says why elsewhere. */
function origin({waarde, afleiding}: Cel): (readonly [string, string])[] {
  if (waarde.soort === 'ontbreekt' && waarde.inPlaats !== undefined) return [['verwacht', waarde.inPlaats]]
  if (afleiding === undefined) return waarde.soort === 'getal' ? [['herkomst', 'gegeven']] : []
  return [
    ['formule', afleiding.formule],
    ...(afleiding.woorden === afleiding.formule ? [] : [['in woorden', afleiding.woorden] as const]),
    ['ingevuld', afleiding.ingevuld]
  ]
}

/** The file in which it stands what a cell is: the formula of a column with its table, whatever file has the rows. */
function fileOf({cel, kolom}: Benoemd, tabel: Tabel): string {
  const {formule} = tabel.kolommen[kolom] ?? {}
  return formule !== undefined && cel.afleiding?.formule === formule ? tabel.origin.file : cel.origin.file
}

function incomplete({buiten = []}: Cel): string {
  const more = buiten.length - MOST
  const rows = `${buiten.slice(0, MOST).join(', ')}${more > 0 ? ` en nog ${String(more)}` : ''}`
  return buiten.length === 0
    ? 'onvolledig: er ontbreken waarden'
    : `onvolledig: over de rijen waarin de formule een uitkomst heeft, dus zonder ${rows}`
}

/** The names that `--uitleg` knows. */
export function cellNames({tabellen}: Onderzoek): string[] {
  return tabellen.flatMap((tabel) =>
    tabel.rijen
      .slice(0, 1000)
      .concat(tabel.totaal ?? [])
      .flatMap((rij) => tabel.kolommen.map((kolom) => celnaam(tabel, rij.id, kolom.id)))
  )
}

function shown(cel: Cel): string {
  const {waarde, onvolledig} = cel
  if (waarde.soort === 'fout') return 'niet te berekenen'
  const why = waarde.soort === 'ontbreekt' ? ` (${waarde.reden})` : ''
  return `${celtekst(cel, standaardOpmaak(cel))}${why}${waarde.soort === 'getal' && onvolledig ? ' (onvolledig)' : ''}`
}
