import {listed} from '../leaves/alfabet.ts'
import type {BlockContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {grafiekinhoud} from '../leaves/grafiekinhoud.ts'
import type {Plaatsing} from '../model/binding.ts'
import type {Tabel} from '../model/element.ts'
import type {Grafiek} from '../model/grafiek.ts'
import {chartOf, judgements, nameOf} from './chart-data.ts'
import type {Context} from './context.ts'
import {noteOf, paragraph, table} from './grid.ts'
import {captionOf, withUnit} from './heads.ts'
import {laidOut, seeTable, sourceLine} from './tables.ts'

/**
 * A chart with its caption. Its numbers stand below it in a table, unless a text of this report prints these elsewhere.
 * The picture is drawn when the report is rendered.
 */
export function chartBlock(plaatsing: Plaatsing, context: Context): ContainerDirective {
  const {tabel, soort, keuze} = plaatsing
  const grafiek = tabel === undefined ? judgements(context) : chartOf(tabel, soort, keuze)
  const path = pathOf(plaatsing, context)
  context.grafieken.set(path, grafiek)
  const isHere = tabel && context.getoond.get(tabel) === plaatsing.node
  return {
    type: 'containerDirective',
    name: 'figuur',
    attributes: isHere === true ? {id: tabel.id} : {},
    children: [
      {type: 'paragraph', children: [{type: 'image', url: path, alt: ''}]},
      paragraph(tabel?.titel === grafiek.titel ? captionOf(tabel) : grafiek.titel),
      ...(tabel === undefined ? [judgementTable(grafiek)] : below(tabel, isHere === true, plaatsing, context))
    ]
  }
}

/** What the chart leaves out, and the numbers or where they stand. */
function below(tabel: Tabel, isHere: boolean, plaatsing: Plaatsing, context: Context): BlockContent[] {
  const left = leftOut(tabel, plaatsing)
  if (!isHere) return [seeTable(tabel, context, left)]
  const {tabel: made, noten} = laidOut(tabel)
  const lines = [...left, ...noten, ...sourceLine(tabel, context)]
  return [made, ...noteOf(lines)]
}

/** What the table has and the chart has not. */
function leftOut(tabel: Tabel, {keuze}: Plaatsing): string[] {
  if (tabel.enquete !== undefined) return []
  const {eenheid, weggelaten} = grafiekinhoud(tabel, keuze)
  const names = weggelaten.map((each) =>
    withUnit(nameOf(tabel, each), each.eenheid === eenheid ? '' : each.eenheid, [])
  )
  return names.length === 0 ? [] : [`Niet in de grafiek: ${listed(names)}.`]
}

/** The path of the picture among those of the report. */
function pathOf({tabel, soort}: Plaatsing, {grafieken}: Context): string {
  const base = `figuren/grafiek-${tabel?.id ?? 'oordelen'}-${soort ?? 'standaard'}`
  let path = `${base}.svg`
  for (let count = 2; grafieken.has(path); count++) path = `${base}-${String(count)}.svg`
  return path
}

function judgementTable({categorieen, reeksen}: Grafiek): ReturnType<typeof table> {
  return table(
    ['Norm', ...reeksen.map(({label}) => label)],
    categorieen.map((norm, index) => [norm, ...reeksen.map(({teksten}) => teksten[index] ?? '')]),
    ['left', ...reeksen.map(() => 'left' as const)]
  )
}
