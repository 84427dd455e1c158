import type {LeafDirective} from 'mdast-util-directive'
import {listed} from '../leaves/alfabet.ts'
import {toonbaar} from '../leaves/grafiekinhoud.ts'
import {didYouMean} from '../leaves/nearest.ts'
import type {Tabel} from '../model/element.ts'
import type {GrafiekSoort} from '../model/grafiek.ts'

/**
 * The columns of a chart as its author chose them, `kolommen="begroot besteed"`, by their ids; and what is wrong with each
 * that cannot be shown. Without any that can, the chart shows what it shows by default.
 */
export function choiceOf(
  node: LeafDirective,
  tabel: Tabel | undefined,
  soort: GrafiekSoort | undefined
): {keuze?: readonly string[]; fouten: readonly string[]} {
  const names = (node.attributes?.['kolommen'] ?? '').split(/[\s,;]+/u).filter((name) => name !== '')
  if (names.length === 0) return {fouten: []}
  if (tabel === undefined)
    return {fouten: ['Een grafiek van oordelen toont ze allemaal; verwacht: geen `kolommen`.']}
  if (tabel.enquete !== undefined && (soort ?? 'likert') === 'likert')
    return {
      fouten: [
        'Een grafiek van antwoorden toont ze allemaal; verwacht: geen `kolommen`, of een andere `soort`.'
      ]
    }
  const known = toonbaar(tabel).map(({id}) => id)
  const fouten = names.filter((name) => !known.includes(name)).map((name) => wrong(name, tabel, known))
  const keuze = known.filter((id) => names.includes(id))
  return {...(keuze.length > 0 && {keuze}), fouten}
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
