import type {Table} from 'mdast'
import {schrijf, standaardOpmaak} from '../getal.ts'
import type {CijferBeeld, Fragment, Rapport} from '../model/rapport.ts'
import type {Tabel} from '../model/element.ts'
import {reference, type Context} from './context.ts'
import {block} from './fragment.ts'
import {derivations, tableBlock} from './tables.ts'

/** The annex of figures: every table that no text shows, and how computed numbers came about. */
export function figures(context: Context): Pick<Rapport, 'cijfers' | 'tekstberekeningen'> {
  const {onderzoek} = context
  const placed = new Set(onderzoek.plaatsingen.filter(({vorm}) => vorm === 'tabel').map(({tabel}) => tabel))
  return {
    cijfers: onderzoek.tabellen.flatMap((tabel) => {
      const beeld = figureOf(tabel, placed.has(tabel), context)
      return beeld === undefined ? [] : [beeld]
    }),
    tekstberekeningen: inTexts(context)
  }
}

/** Nothing is said of a table that stands elsewhere and in which nothing is computed. */
function figureOf(tabel: Tabel, isPlaced: boolean, context: Context): CijferBeeld | undefined {
  const computed = derivations(tabel)
  if (isPlaced && computed === undefined) return undefined
  return {
    ...reference(tabel, context),
    vorm: tabel.vorm,
    ...(tabel.toelichting && {toelichting: block(tabel.toelichting, context)}),
    ...(!isPlaced && {tabel: fragment([tableBlock(tabel, context)])}),
    ...(computed && {afleiding: fragment([computed])})
  }
}

function fragment(children: readonly (Table | ReturnType<typeof tableBlock>)[]): Fragment {
  return {fragment: 'blok', tree: {type: 'root', children: [...children]}, plain: ''}
}

/** What a text computes itself, each formula once. */
function inTexts({onderzoek}: Context): Rapport['tekstberekeningen'] {
  const seen = new Map<string, Rapport['tekstberekeningen'][number]>()
  for (const {uit, uitkomst} of onderzoek.getallen) {
    const {afleiding} = uitkomst
    const isName = uitkomst.namen.length === 1 && uitkomst.namen[0] === uit
    if (afleiding === undefined || isName || seen.has(uit)) continue
    const share =
      uitkomst.eenheid === '' ? {...uitkomst, decimalen: Math.max(uitkomst.decimalen, 3)} : uitkomst
    seen.set(uit, {
      formule: afleiding.formule,
      ingevuld: afleiding.ingevuld,
      uitkomst: schrijf(share, standaardOpmaak(share))
    })
  }
  return [...seen.values()]
}
