import type {Link, Paragraph} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {celtekst} from '../cel.ts'
import {schrijf} from '../getal.ts'
import type {Plaatsing} from '../model/binding.ts'
import type {Cel, Kolom} from '../model/cijfers.ts'
import type {Tabel} from '../model/element.ts'
import type {Grafiek, GrafiekReeks, GrafiekSoort} from '../model/grafiek.ts'
import type {OordeelBeeld} from '../model/beelden.ts'
import type {Context} from './context.ts'
import {answers, chartTitle} from './surveys.ts'
import {paragraph, table} from './grid.ts'
import {heading} from './heads.ts'
import {laidOut, sourceLine} from './tables.ts'
import {verdict} from './verdict.ts'

/** A chart with its caption, and its numbers in a table beside it. The picture is drawn when the report is rendered. */
export function chartBlock(plaatsing: Plaatsing, context: Context): ContainerDirective {
  const {tabel, soort} = plaatsing
  const grafiek = tabel === undefined ? judgements(context) : chartOf(tabel, soort)
  const path = pathOf(plaatsing, context)
  context.grafieken.set(path, grafiek)
  const beside = tabel === undefined ? undefined : laidOut(tabel)
  const notes = [...(beside?.noten ?? []), ...(tabel ? sourceLine(tabel, context) : [])]
  return {
    type: 'containerDirective',
    name: 'figuur',
    attributes: {},
    children: [
      {type: 'paragraph', children: [{type: 'image', url: path, alt: ''}]},
      paragraph(grafiek.titel),
      ...(tabel !== undefined && context.getoond.has(tabel)
        ? [seeTable(tabel)]
        : [
            beside?.tabel ?? judgementTable(grafiek),
            ...(notes.length > 0 ? [paragraph(notes.join(' '))] : [])
          ])
    ]
  }
}

/** Numbers that a text of this report prints already are not printed twice. */
function seeTable({id}: Tabel): Paragraph {
  const link: Link = {type: 'link', url: `#${id}`, children: [], data: {noemtNummer: true}}
  return {
    type: 'paragraph',
    children: [{type: 'text', value: 'De getallen staan in '}, link, {type: 'text', value: '.'}]
  }
}

/** The path of the picture among those of the report. */
function pathOf({tabel, soort}: Plaatsing, {grafieken}: Context): string {
  const base = `figuren/grafiek-${tabel?.id ?? 'oordelen'}-${soort ?? 'standaard'}`
  let path = `${base}.svg`
  for (let count = 2; grafieken.has(path); count++) path = `${base}-${String(count)}.svg`
  return path
}

function chartOf(tabel: Tabel, soort: GrafiekSoort | undefined): Grafiek {
  if (tabel.enquete !== undefined && (soort ?? 'likert') === 'likert') return likert(tabel, tabel.enquete)
  if (tabel.vorm === 'berekening') return quantities(tabel)
  return soort === 'lijn' ? lines(tabel) : bars(tabel, soort ?? 'staaf')
}

function likert(tabel: Tabel, enquete: NonNullable<Tabel['enquete']>): Grafiek {
  const rows = answers(tabel, enquete)
  const several = enquete.groepen.length > 1
  return {
    soort: 'likert',
    titel: chartTitle(tabel, enquete),
    eenheid: '%',
    categorienaam: 'stelling',
    categorieen: rows.map(({stelling, groep, n}) => `${stelling}${several ? ` – ${groep}` : ''} (N = ${n})`),
    reeksen: enquete.antwoorden.map(({label}, index) => ({
      label,
      waarden: rows.map(({delen}) => percent(delen[index]?.waarde)),
      teksten: rows.map(({delen, isDeel, aantallen}) => (isDeel ? (delen[index]?.tekst ?? '') : aantallen))
    }))
  }
}

/** The columns of one unit: that of the first column of numbers. A year says when, and is no length of a bar. */
function numeric({kolommen}: Tabel): {kolom: Kolom; index: number}[] {
  const numbers = kolommen
    .map((kolom, index) => ({kolom, index}))
    .filter(({kolom}) => kolom.eenheid !== 'tekst' && kolom.eenheid !== 'jaar')
  const given = numbers.filter(({kolom}) => kolom.formule === undefined)
  const [first] = given.length > 0 ? given : numbers
  return (given.length > 0 ? given : numbers).filter(({kolom}) => kolom.eenheid === first?.kolom.eenheid)
}

function bars(tabel: Tabel, soort: GrafiekSoort): Grafiek {
  const columns = numeric(tabel)
  return {
    soort: soort === 'likert' || soort === 'warmte' ? 'staaf' : soort,
    titel: tabel.titel,
    eenheid: unitOf(columns[0]?.kolom),
    categorienaam: tabel.kolommen[0]?.label.toLowerCase() ?? '',
    categorieen: tabel.rijen.map(({label}) => label),
    reeksen: columns.map(({kolom, index}) =>
      series(
        heading(kolom, kolom.eenheid),
        tabel.rijen.map(({cellen}) => cellen[index])
      )
    )
  }
}

/** Over the rows where these are years, else over the columns. */
function lines(tabel: Tabel): Grafiek {
  if (tabel.rijen.every(({label}) => /^\d{4}\b/u.test(label))) return bars(tabel, 'lijn')
  const columns = numeric(tabel)
  return {
    soort: 'lijn',
    titel: tabel.titel,
    eenheid: unitOf(columns[0]?.kolom),
    categorieen: columns.map(({kolom}) => heading(kolom, kolom.eenheid)),
    reeksen: tabel.rijen.map(({label, cellen}) =>
      series(
        label,
        columns.map(({index}) => cellen[index])
      )
    )
  }
}

function quantities(tabel: Tabel): Grafiek {
  const [first] = tabel.rijen[0]?.cellen ?? []
  const rows = tabel.rijen.filter(({cellen: [cel]}) => cel?.eenheid === first?.eenheid)
  return {
    soort: 'staaf',
    titel: tabel.titel,
    eenheid: first?.eenheid === 'procent' ? '%' : (first?.eenheid ?? ''),
    categorieen: rows.map(({label}) => label),
    reeksen: [
      series(
        tabel.titel,
        rows.map(({cellen: [cel]}) => cel)
      )
    ]
  }
}

function series(label: string, cells: readonly (Cel | undefined)[]): GrafiekReeks {
  return {
    label,
    waarden: cells.map((cel) =>
      cel?.waarde.soort === 'getal'
        ? cel.eenheid === 'procent'
          ? percent(cel.waarde.getal)
          : cel.waarde.getal
        : undefined
    ),
    teksten: cells.map((cel) => {
      if (cel?.waarde.soort === 'getal') return celtekst(cel)
      return cel?.waarde.soort === 'ontbreekt' ? cel.waarde.reden : ''
    })
  }
}

function unitOf(kolom: Kolom | undefined): string {
  if (kolom?.eenheid === 'procent') return '%'
  return kolom === undefined || kolom.eenheid === 'aantal' ? '' : kolom.eenheid
}

/** From a fraction to percents, exact. */
function percent(fraction: string | undefined): string | undefined {
  return fraction === undefined
    ? undefined
    : schrijf(
        {getal: fraction, eenheid: 'procent', decimalen: 10},
        {voor: '', na: '', schaal: 1, isPercentage: true, inWoorden: false, punten: false}
      ).replace(',', '.')
}

/** Every norm by object, or all in one column. */
function judgements({onderzoek, nummers, scores}: Context): Grafiek {
  const {normen} = onderzoek
  const all = normen.map((norm) => scores.get(norm) ?? [])
  const objects = [...new Set(all.flatMap((each) => each.map(({object}) => object?.naam ?? '')))]
  const cells = (object: string): Pick<OordeelBeeld, 'label' | 'klasse'>[] =>
    all.map((each) => {
      const score = each.find((one) => (one.object?.naam ?? '') === object)
      return score === undefined ? {label: '', klasse: 'open'} : verdict(score.uitslag, score.norm.schaal)
    })
  return {
    soort: 'warmte',
    titel: 'Oordelen per norm',
    eenheid: '',
    categorienaam: 'norm',
    categorieen: normen.map((norm) => nummers.get(norm)?.nummer ?? ''),
    reeksen: objects.map((object) => ({
      label: object === '' ? 'Oordeel' : object,
      klassen: cells(object).map(({klasse}) => klasse),
      waarden: normen.map(() => undefined),
      teksten: cells(object).map(({label}) => label)
    }))
  }
}

function judgementTable({categorieen, reeksen}: Grafiek): ReturnType<typeof table> {
  return table(
    ['Norm', ...reeksen.map(({label}) => label)],
    categorieen.map((norm, index) => [norm, ...reeksen.map(({teksten}) => teksten[index] ?? '')]),
    ['left', ...reeksen.map(() => 'left' as const)]
  )
}
