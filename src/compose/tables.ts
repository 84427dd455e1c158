import type {Table} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {afwijking, celtekst, opgavetekst} from '../cel.ts'
import {standaardOpmaak} from '../getal.ts'
import type {Cel, Kolom} from '../model/cijfers.ts'
import type {Tabel} from '../model/element.ts'
import {title, type Context} from './context.ts'
import {missingNotes, paragraph, table, type Opgemaakt} from './grid.ts'
import {surveyTable} from './surveys.ts'
import {enumeration} from './words.ts'

/** More columns than this do not fit across a page. */
const WIDE = 7

/** A table with its caption, its sources and its notes; the caption gets its number when all stands in its place. */
export function tableBlock(tabel: Tabel, context: Context): ContainerDirective {
  const {tabel: table, noten} = laidOut(tabel)
  const lines = [...noten, ...sourceLine(tabel, context)]
  const notes = lines.length === 0 ? [] : [paragraph(lines.join(' '))]
  const wide = (table.children[0]?.children.length ?? 0) > WIDE
  return wide
    ? {
        type: 'containerDirective',
        name: 'breed',
        attributes: {id: tabel.id, label: captionOf(tabel)},
        children: [table, ...notes]
      }
    : {
        type: 'containerDirective',
        name: 'figuur',
        attributes: {id: tabel.id},
        children: [paragraph(captionOf(tabel)), table, ...notes]
      }
}

/** The table alone, as it stands beside a chart. */
export function laidOut(tabel: Tabel): Opgemaakt {
  if (tabel.vorm === 'berekening') return calculationTable(tabel)
  return tabel.enquete === undefined ? dataTable(tabel) : surveyTable(tabel, tabel.enquete)
}

/** The title, with the unit that all numbers share. */
export function captionOf(tabel: Tabel): string {
  const unit = tabel.vorm === 'tabel' ? sharedUnit(tabel.kolommen) : ''
  return unit === '' ? tabel.titel : `${tabel.titel} (in ${unit})`
}

/** `Bron: …`, with a confidential source as its kind alone. */
export function sourceLine({bronnen}: Tabel, context: Context): string[] {
  if (bronnen.length === 0) return []
  const names = [...new Set(bronnen.map((bron) => title(bron, context)))]
  return [`${bronnen.length === 1 ? 'Bron' : 'Bronnen'}: ${names.join('; ')}.`]
}

/** A number as a table prints it; one that rests on a missing value has a star. */
export function shown(cel: Cel): string {
  return celtekst(cel) + star(cel)
}

function star({waarde, onvolledig}: Cel): string {
  return waarde.soort === 'getal' && onvolledig ? '*' : ''
}

function dataTable(tabel: Tabel): Opgemaakt {
  const {kolommen, rijen, totaal} = tabel
  const unit = sharedUnit(kolommen)
  const rows = [...rijen, ...(totaal ? [totaal] : [])]
  return {
    tabel: table(
      kolommen.map((kolom) => heading(kolom, unit)),
      rows.map(({cellen}) => cellen.map(shown)),
      kolommen.map(({eenheid}) => (eenheid === 'tekst' ? 'left' : 'right'))
    ),
    noten: [...missingNotes(rows.flatMap(({cellen}) => cellen)), ...statedNotes(tabel)]
  }
}

/** The group belongs to the heading: `Begroot 2019`. */
export function heading({label, groep, eenheid}: Kolom, shared: string): string {
  const name = groep === undefined ? label : `${label} ${groep}`
  const isNamed =
    ['', 'tekst', 'procent', 'aantal', 'jaar', shared].includes(eenheid) ||
    name.toLowerCase().includes(eenheid)
  return isNamed ? name : `${name} (${eenheid})`
}

/** The unit of every column of numbers, where they have one and it needs saying. */
function sharedUnit(kolommen: readonly Kolom[]): string {
  const units = new Set(kolommen.map(({eenheid}) => eenheid).filter((eenheid) => eenheid !== 'tekst'))
  units.delete('procent')
  const [only = ''] = units
  return units.size === 1 && only !== 'aantal' && only !== 'jaar' ? only : ''
}

function calculationTable({rijen}: Tabel): Opgemaakt {
  const cells = rijen.map(({cellen: [cel]}) => cel)
  return {
    tabel: table(
      ['Grootheid', 'Waarde', 'Berekening'],
      rijen.map(({label, cellen: [cel]}) => [
        label,
        cel ? celtekst(cel, standaardOpmaak(cel)) + star(cel) : '',
        derivation(cel)
      ]),
      ['left', 'right', 'left']
    ),
    noten: missingNotes(cells.filter((cel) => cel !== undefined))
  }
}

function derivation(cel: Cel | undefined): string {
  if (cel?.afleiding === undefined) return 'gegeven'
  const {formule, ingevuld} = cel.afleiding
  return `${formule} = ${ingevuld}${cel.afronden === undefined ? '' : `, afgerond op ${cel.afronden.replace('.', ',')}`}`
}

/** Where the source prints something else than what its own numbers come to. */
function statedNotes(tabel: Tabel): string[] {
  const other = [...tabel.rijen, ...(tabel.totaal ? [tabel.totaal] : [])].flatMap(({label, cellen}) =>
    cellen.flatMap((cel, index) => {
      if (cel.opgegeven === undefined || afwijking(cel) === undefined) return []
      const kolom = tabel.kolommen[index]
      const where = kolom === undefined ? '' : `, ${heading(kolom, kolom.eenheid)}`
      return [`${label}${where}: ${opgavetekst(cel.opgegeven, cel)}`]
    })
  )
  return other.length === 0 ? [] : [`De bron drukt iets anders af: ${enumeration(other)}.`]
}

/** The formulas of a table with what they come to, for the annex; of columns the formula alone. */
export function derivations(tabel: Tabel): Table | undefined {
  const columns = tabel.kolommen.flatMap((kolom) =>
    kolom.formule === undefined ? [] : [[heading(kolom, kolom.eenheid), `${kolom.formule}, in elke rij`]]
  )
  const totals = (tabel.totaal?.cellen ?? []).flatMap((cel, index) => {
    const kolom = tabel.kolommen[index]
    if (kolom === undefined || cel.afleiding === undefined || cel.waarde.soort !== 'getal') return []
    const {formule, ingevuld} = cel.afleiding
    const name = `${tabel.totaal?.label ?? ''} ${heading(kolom, kolom.eenheid)}`
    return [[name, `${formule} = ${ingevuld} = ${shown(cel)}`]]
  })
  const rows = [...columns, ...totals]
  return tabel.vorm !== 'tabel' || rows.length === 0
    ? undefined
    : table(['Wat', 'Berekening'], rows, ['left', 'left'])
}
