import {listed} from '../leaves/alfabet.ts'
import {kolomnaam} from '../leaves/celnaam.ts'
import {celtekst} from '../leaves/cel.ts'
import {schrijf} from '../leaves/getal.ts'
import {gaatOverRijen, grafiekinhoud, type Grafiekreeks} from '../leaves/grafiekinhoud.ts'
import {jarenVan} from '../leaves/jaren.ts'
import type {OordeelBeeld} from '../model/beelden.ts'
import type {Cel, Kolom} from '../model/cijfers.ts'
import type {Tabel} from '../model/element.ts'
import type {Grafiek, GrafiekReeks, GrafiekSoort} from '../model/grafiek.ts'
import type {Context} from './context.ts'
import {heading} from './heads.ts'
import {answers, chartTitle} from './surveys.ts'
import {verdict} from './verdict.ts'

/** What a chart of a table shows: of one unit. */
export function chartOf(tabel: Tabel, soort: GrafiekSoort | undefined, keuze?: Keuze): Grafiek {
  if (tabel.enquete !== undefined) return likert(tabel, tabel.enquete)
  if (tabel.vorm === 'berekening') return quantities(tabel, keuze)
  return soort === 'lijn' ? lines(tabel, keuze) : bars(tabel, 'staaf', keuze)
}

/** The ids of the columns that the author chose. */
type Keuze = readonly string[] | undefined

/** What the chart is about, which is less than the table where that has more units. */
function titleOf(tabel: Tabel, keuze: Keuze): string {
  const {eenheid, getoond, andereEenheid, weggelaten} = grafiekinhoud(tabel, keuze)
  const chosen = keuze !== undefined && weggelaten.length > 0
  if (chosen && getoond.length <= MOST_NAMED)
    return `${tabel.titel} (alleen ${listed(getoond.map((each) => nameOf(tabel, each)))})`
  if (chosen) return `${tabel.titel} (een deel)`
  if (andereEenheid.length === 0) return tabel.titel
  const what = (Object.hasOwn(ALONE, eenheid) ? ALONE[eenheid] : undefined) ?? `in ${eenheid}`
  return `${tabel.titel} (alleen ${what})`
}

const MOST_NAMED = 3

/** A column, or a quantity, by its full name. */
export function nameOf({vorm, kolommen, rijen}: Tabel, {index}: Grafiekreeks): string {
  const kolom = kolommen[index]
  if (vorm === 'berekening') return rijen[index]?.label ?? ''
  return kolom === undefined ? '' : kolomnaam(kolom)
}

const ALONE: Readonly<Record<string, string>> = {
  '': 'aantallen',
  aantal: 'aantallen',
  procent: 'percentages',
  rapportcijfer: 'rapportcijfers'
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

/** The columns that are shown. */
function numeric(tabel: Tabel, keuze: Keuze): {kolom: Kolom; index: number}[] {
  return grafiekinhoud(tabel, keuze).getoond.flatMap(({index}) => {
    const kolom = tabel.kolommen[index]
    return kolom === undefined ? [] : [{kolom, index}]
  })
}

function bars(tabel: Tabel, soort: 'staaf' | 'lijn', keuze: Keuze): Grafiek {
  const columns = numeric(tabel, keuze)
  return {
    soort,
    titel: titleOf(tabel, keuze),
    eenheid: unitOf(tabel, keuze),
    categorienaam: tabel.kolommen[0]?.label.toLowerCase() ?? '',
    categorieen: tabel.rijen.map(({label}) => label),
    reeksen: columns.map(({kolom, index}) => ({
      ...series(
        heading(kolom, kolom.eenheid),
        tabel.rijen.map(({cellen}) => cellen[index])
      ),
      ...(kolom.groep !== undefined && {kolom: {naam: kolom.label, groep: kolom.groep}})
    }))
  }
}

/** Over the rows where these are years, else over the columns. */
function lines(tabel: Tabel, keuze: Keuze): Grafiek {
  if (gaatOverRijen(tabel)) return inTime(bars(tabel, 'lijn', keuze))
  const columns = numeric(tabel, keuze)
  return inTime({
    soort: 'lijn',
    titel: titleOf(tabel, keuze),
    eenheid: unitOf(tabel, keuze),
    categorieen: columns.map(({kolom}) => heading(kolom, kolom.eenheid)),
    reeksen: tabel.rijen.map(({label, cellen}) =>
      series(
        label,
        columns.map(({index}) => cellen[index])
      )
    )
  })
}

/** Years in their order, whatever the order of the table: a line goes from the past to the present. */
function inTime(grafiek: Grafiek): Grafiek {
  const years = jarenVan(grafiek.categorieen)
  if (years === undefined) return grafiek
  const order = [...years.keys()].sort((one, other) => (years[one] ?? 0) - (years[other] ?? 0))
  const sorted = <T>(list: readonly T[]): T[] => order.flatMap((index) => list.slice(index, index + 1))
  return {
    ...grafiek,
    categorieen: sorted(grafiek.categorieen),
    reeksen: grafiek.reeksen.map((reeks) => ({
      ...reeks,
      waarden: sorted(reeks.waarden),
      teksten: sorted(reeks.teksten)
    }))
  }
}

function quantities(tabel: Tabel, keuze: Keuze): Grafiek {
  const rows = grafiekinhoud(tabel, keuze).getoond.flatMap(({index}) => tabel.rijen[index] ?? [])
  return {
    soort: 'staaf',
    titel: titleOf(tabel, keuze),
    eenheid: unitOf(tabel, keuze),
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

function unitOf(tabel: Tabel, keuze: Keuze): string {
  const {eenheid} = grafiekinhoud(tabel, keuze)
  if (eenheid === 'procent') return '%'
  return eenheid === 'aantal' ? '' : eenheid
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
export function judgements({onderzoek, nummers, scores}: Context): Grafiek {
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
