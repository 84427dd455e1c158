import type {RootContent} from 'mdast'
import {opmaakVan, schrijf, standaardOpmaak} from '../leaves/getal.ts'
import {groupBy} from '../leaves/group-by.ts'
import type {Rapport} from '../model/rapport.ts'
import type {CijferBeeld, Fragment} from '../model/beelden.ts'
import type {Getalbinding, Plaatsing} from '../model/binding.ts'
import type {Tabel} from '../model/element.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import {reference, type ComposeOptions, type Context} from './context.ts'
import {block} from './fragment.ts'
import {derivations, seeTable, tableBlock} from './tables.ts'
import {capital, unbroken} from './words.ts'

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
    ...(computed && {afleiding: fragment(isPlaced ? [seeTable(tabel, context), computed] : [computed])})
  }
}

function fragment(children: readonly RootContent[]): Fragment {
  return {fragment: 'blok', tree: {type: 'root', children: [...children]}, plain: ''}
}

/** What a text computes itself, each formula once, with the outcome as the texts print it. */
function inTexts({getallen}: Onderzoek): Rapport['tekstberekeningen'] {
  const byFormula = groupBy(
    getallen.filter(({uit, uitkomst: {namen}}) => namen.length !== 1 || namen[0] !== uit),
    ({uit}) => uit
  )
  return [...byFormula.values()].flatMap((bindings) => {
    const [first] = bindings
    const afleiding = first?.uitkomst.afleiding
    if (first === undefined || afleiding === undefined) return []
    const printed = bindings.map(withUnit)
    return [
      {
        formule: capital(afleiding.woorden),
        ingevuld: unbroken(afleiding.uitgewerkt),
        uitkomst: unbroken([...new Set(printed)].join(' of '))
      }
    ]
  })
}

/** As a text prints it; what it prints in words or without its unit in digits and with it. */
function withUnit({verwacht, uitkomst, voluit}: Getalbinding): string {
  if (voluit !== undefined) return voluit
  const {inWoorden = true, voor = '', na = '', decimalen} = opmaakVan(verwacht) ?? {}
  if (!inWoorden && voor + na !== '') return verwacht
  const standard = standaardOpmaak(uitkomst)
  return schrijf(uitkomst, inWoorden || decimalen === undefined ? standard : {...standard, decimalen})
}
