import {listed} from '../leaves/alfabet.ts'
import type {Link, Paragraph, Table} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {afwijking, celtekst, opgavetekst} from '../leaves/cel.ts'
import {kolomnaam} from '../leaves/celnaam.ts'
import {standaardOpmaak} from '../leaves/getal.ts'
import type {Cel} from '../model/cijfers.ts'
import type {Tabel} from '../model/element.ts'
import {title, type Context} from './context.ts'
import {missingNotes, noteOf, paragraph, table, type Opgemaakt} from './grid.ts'
import {captionOf, groups, heading, sharedUnit, withUnit} from './heads.ts'
import {surveyTable} from './surveys.ts'
import {totalNotes} from './total-notes.ts'

/** A table with its caption, its sources and its notes; the caption gets its number when all stands in its place. */
export function tableBlock(tabel: Tabel, context: Context): ContainerDirective {
  const {tabel: table, noten} = laidOut(tabel)
  const lines = [...noten, ...sourceLine(tabel, context)]
  return {
    type: 'containerDirective',
    name: 'figuur',
    attributes: {id: tabel.id},
    children: [paragraph(captionOf(tabel)), table, ...noteOf(lines)]
  }
}

/** Where the numbers of a table stand that is not printed here: below a chart it has no number of its own. */
export function seeTable(tabel: Tabel, {getoond}: Context, more: readonly string[] = []): Paragraph {
  const link: Link = {type: 'link', url: `#${tabel.id}`, children: [], data: {noemtNummer: true}}
  const isBelowChart = getoond.get(tabel)?.name === 'grafiek'
  return {
    type: 'paragraph',
    children: [
      {type: 'text', value: `De getallen staan in ${isBelowChart ? 'de tabel onder ' : ''}`},
      link,
      {type: 'text', value: ['.', ...more].join(' ')}
    ]
  }
}

/** The table alone, as it stands beside a chart. */
export function laidOut(tabel: Tabel): Opgemaakt {
  if (tabel.vorm === 'berekening') return calculationTable(tabel)
  return tabel.enquete === undefined ? dataTable(tabel) : surveyTable(tabel, tabel.enquete)
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
  const unit = sharedUnit(tabel)
  const rows = [...rijen, ...(totaal ? [totaal] : [])]
  const made = table(
    kolommen.map(({label, groep, eenheid}) => withUnit(label, eenheid, [unit, groep])),
    rows.map(({cellen}) => cellen.map(shown)),
    kolommen.map(({eenheid}) => (eenheid === 'tekst' ? 'left' : 'right'))
  )
  return {
    tabel: {...made, data: {...groups(kolommen), heeftTotaal: totaal !== undefined}},
    noten: [...missingNotes(rows.flatMap(({cellen}) => cellen)), ...totalNotes(tabel), ...statedNotes(tabel)]
  }
}

function calculationTable({rijen}: Tabel): Opgemaakt {
  const cells = rijen.flatMap(({cellen: [cel]}) => cel ?? [])
  // What is all given needs no column that says so.
  const isComputed = cells.some(({afleiding}) => afleiding !== undefined)
  return {
    tabel: table(
      ['Grootheid', 'Waarde', ...(isComputed ? ['Berekening'] : [])],
      rijen.map(({label, cellen: [cel]}) => [
        label,
        cel ? celtekst(cel, standaardOpmaak(cel)) + star(cel) : '',
        ...(isComputed ? [derivation(cel)] : [])
      ]),
      ['left', 'right', ...(isComputed ? ['left' as const] : [])]
    ),
    noten: missingNotes(cells)
  }
}

function derivation(cel: Cel | undefined): string {
  if (cel?.afleiding === undefined) return 'gegeven'
  const {woorden, uitgewerkt} = cel.afleiding
  const isPlain = uitgewerkt === celtekst(cel, standaardOpmaak(cel))
  const rounded = cel.afronden === undefined ? '' : `, afgerond op ${cel.afronden.replace('.', ',')}`
  return isPlain ? woorden : `${woorden} = ${uitgewerkt}${rounded}`
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
  return other.length === 0 ? [] : [`De bron drukt iets anders af: ${listed(other)}.`]
}

/** The formulas of a table with what they come to, for the annex; of columns the formula alone. */
export function derivations(tabel: Tabel): Table | undefined {
  const columns = tabel.kolommen.flatMap((kolom) =>
    kolom.inWoorden === undefined ? [] : [[kolomnaam(kolom), `${kolom.inWoorden}, in elke rij`]]
  )
  const totals = (tabel.totaal?.cellen ?? []).flatMap((cel, index) => {
    const kolom = tabel.kolommen[index]
    if (kolom === undefined || cel.afleiding === undefined || cel.waarde.soort !== 'getal') return []
    const {woorden, uitgewerkt} = cel.afleiding
    const outcome = `${celtekst(cel, standaardOpmaak(cel))}${star(cel)}`
    const [label, name] = [tabel.totaal?.label ?? '', kolomnaam(kolom)]
    return [[label === name ? label : `${label} ${name}`, `${woorden} = ${uitgewerkt} = ${outcome}`]]
  })
  const rows = [...columns, ...totals]
  return tabel.vorm !== 'tabel' || rows.length === 0
    ? undefined
    : table(['Wat', 'Berekening'], rows, ['left', 'left'])
}
