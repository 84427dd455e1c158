import type {LeafDirective} from 'mdast-util-directive'
import {listed} from '../leaves/alfabet.ts'
import {toonbaar} from '../leaves/grafiekinhoud.ts'
import {didYouMean} from '../leaves/nearest.ts'
import type {Tabel} from '../model/element.ts'
import {GRAFIEK_SOORTEN, type GrafiekSoort} from '../model/grafiek.ts'

/**
 * The columns of a chart as its author chose them, `kolommen="begroot besteed"`, by their ids; and what is wrong with each
 * that cannot be shown. Without any that can, the chart shows what it shows by default.
 */
export function choiceOf(
  node: LeafDirective,
  tabel: Tabel | undefined
): {keuze?: readonly string[]; fouten: readonly string[]} {
  const names = (node.attributes?.['kolommen'] ?? '').split(/[\s,;]+/u).filter((name) => name !== '')
  if (names.length === 0) return {fouten: []}
  if (tabel === undefined)
    return {fouten: ['Een grafiek van oordelen toont ze allemaal; verwacht: geen `kolommen`.']}
  if (tabel.enquete !== undefined)
    return {fouten: ['Een grafiek van antwoorden toont ze allemaal; verwacht: geen `kolommen`.']}
  const known = toonbaar(tabel).map(({id}) => id)
  const fouten = names.filter((name) => !known.includes(name)).map((name) => wrong(name, tabel, known))
  const keuze = known.filter((id) => names.includes(id))
  return {...(keuze.length > 0 && {keuze}), fouten}
}

/** The kinds of chart that show what a file holds, the default first, and what it is called. */
function fitting(tabel: Tabel | undefined): {wat: string; soorten: readonly GrafiekSoort[]} {
  if (tabel === undefined) return {wat: 'de oordelen', soorten: ['warmte']}
  if (tabel.enquete !== undefined) return {wat: `enquête ${tabel.id}`, soorten: ['likert']}
  return tabel.vorm === 'berekening'
    ? {wat: `berekening ${tabel.id}`, soorten: ['staaf']}
    : {wat: `tabel ${tabel.id}`, soorten: ['staaf', 'lijn']}
}

/** The kind of chart as its author chose it; or what is wrong with that, and then the default is drawn. */
export function kindOf(
  node: LeafDirective,
  tabel: Tabel | undefined
): {soort?: GrafiekSoort; fouten: readonly string[]} {
  const said = node.attributes?.['soort'] ?? undefined
  if (said === undefined) return {fouten: []}
  const soort = GRAFIEK_SOORTEN.find((each) => each === said)
  const {wat, soorten} = fitting(tabel)
  if (soort !== undefined && soorten.includes(soort)) return {soort, fouten: []}
  const fits = soorten.map((each) => `\`${each}\``).join(' of ')
  if (soort !== undefined)
    return {
      fouten: [`Een grafiek met \`soort=${soort}\` toont ${SHOWS[soort]}; verwacht bij ${wat}: ${fits}.`]
    }
  const meant = didYouMean(said, soorten)
  return {
    fouten: [`\`${said}\` is geen soort grafiek${meant === '.' ? `; verwacht bij ${wat}: ${fits}.` : meant}`]
  }
}

const SHOWS: Readonly<Record<GrafiekSoort, string>> = {
  staaf: 'de getallen van een tabel of berekening als balken',
  lijn: 'de getallen van een tabel door de jaren',
  likert: 'de antwoorden van een enquête',
  warmte: 'oordelen, met `uit=oordelen`'
}

const SHOWN = 6

function wrong(name: string, tabel: Tabel, known: readonly string[]): string {
  const wat = tabel.vorm === 'berekening' ? 'grootheid' : 'kolom'
  if (tabel.kolommen.some(({id}) => id === name))
    return `In de kolom \`${name}\` van ${tabel.id} staan geen getallen; verwacht: ${expected(known)}.`
  const meant = didYouMean(name, known)
  return `${tabel.id} heeft geen ${wat} \`${name}\`${meant === '.' ? `; verwacht: ${expected(known)}.` : meant}`
}

function expected(known: readonly string[]): string {
  const names = known.slice(0, SHOWN).map((id) => `\`${id}\``)
  return known.length === 0 ? 'een tabel met getallen' : `een of meer van ${listed(names)}`
}
