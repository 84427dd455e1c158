import type {RootContent} from 'mdast'
import {schrijf, standaardOpmaak} from '../getal.ts'
import type {Rapport} from '../model/rapport.ts'
import type {CijferBeeld, Fragment} from '../model/beelden.ts'
import type {Plaatsing} from '../model/binding.ts'
import type {Tabel} from '../model/element.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import {reference, type ComposeOptions, type Context} from './context.ts'
import {block} from './fragment.ts'
import {derivations, seeTable, tableBlock} from './tables.ts'
import {unbroken} from './words.ts'

/** The annex of figures: every table that no text shows, and how computed numbers came about. */
export function figures(context: Context): Pick<Rapport, 'cijfers' | 'tekstberekeningen'> {
  const {onderzoek} = context
  return {
    cijfers: onderzoek.tabellen.flatMap((tabel) => figureOf(tabel, context) ?? []),
    tekstberekeningen: inTexts(onderzoek)
  }
}

/** Whether the annex has anything to show, beside the tables that stand in a text. */
export function hasFigures(onderzoek: Onderzoek, getoond: Context['getoond']): boolean {
  const isListed = (tabel: Tabel): boolean => !getoond.has(tabel) || derivations(tabel) !== undefined
  return onderzoek.tabellen.some(isListed) || inTexts(onderzoek).length > 0
}

/**
 * The tables that a text of this report prints, with where: in its place, or else below the first chart of it. A text
 * that is not part of the report prints nothing.
 */
export function placedTables({plaatsingen}: Onderzoek, {intern}: ComposeOptions): Context['getoond'] {
  const found = new Map<Tabel, Plaatsing>()
  for (const plaatsing of plaatsingen) {
    const {tabel, vorm, tekst} = plaatsing
    if (tabel === undefined || (tekst.bij.vertrouwelijk && !intern)) continue
    const known = found.get(tabel)
    if (known === undefined || (vorm === 'tabel' && known.vorm === 'grafiek')) found.set(tabel, plaatsing)
  }
  return new Map([...found].map(([tabel, {node}]) => [tabel, node]))
}

/** Nothing is said of a table that stands elsewhere and in which nothing is computed. */
function figureOf(tabel: Tabel, context: Context): CijferBeeld | undefined {
  const isPlaced = context.getoond.has(tabel)
  const computed = derivations(tabel)
  if (isPlaced && computed === undefined) return undefined
  return {
    ...reference(tabel, context),
    vorm: tabel.vorm,
    ...(!isPlaced && tabel.toelichting && {toelichting: block(tabel.toelichting, context)}),
    ...(!isPlaced && {tabel: fragment([tableBlock(tabel, context)])}),
    ...(computed && {afleiding: fragment(isPlaced ? [seeTable(tabel), computed] : [computed])})
  }
}

function fragment(children: readonly RootContent[]): Fragment {
  return {fragment: 'blok', tree: {type: 'root', children: [...children]}, plain: ''}
}

/** What a text computes itself, each formula once. */
function inTexts({getallen}: Onderzoek): Rapport['tekstberekeningen'] {
  const seen = new Map<string, Rapport['tekstberekeningen'][number]>()
  for (const {uit, uitkomst} of getallen) {
    const {afleiding} = uitkomst
    const isName = uitkomst.namen.length === 1 && uitkomst.namen[0] === uit
    if (afleiding === undefined || isName || seen.has(uit)) continue
    const share =
      uitkomst.eenheid === '' ? {...uitkomst, decimalen: Math.max(uitkomst.decimalen, 3)} : uitkomst
    seen.set(uit, {
      formule: afleiding.formule,
      ingevuld: unbroken(afleiding.ingevuld),
      uitkomst: unbroken(schrijf(share, standaardOpmaak(share)))
    })
  }
  return [...seen.values()]
}
