import {KADERKOLOMMEN, NIET_SCORE_LABELS, type Kaderkolom} from '../leaves/kadertabel.ts'
import type {Norm, Onderdeel, Oordeel, Vraag} from '../model/element.ts'
import type {Uitgave} from './gegevens.ts'
import {standOf} from './stand.ts'

/** A row of the table: an onderdeel, a question, or a norm (for one object). Cells without text are absent. */
export interface Rij {
  soort: 'onderdeel' | 'vraag' | 'norm'
  cells: Partial<Record<Kaderkolom, string>>
  norm?: Norm
}

/** The whole tree in reading order. */
export function rowsOf(uitgave: Uitgave): Rij[] {
  return uitgave.onderzoek.onderdelen
    .filter(({ouder}) => ouder === undefined)
    .flatMap((each) => onderdeelRows(each, uitgave))
}

function onderdeelRows(onderdeel: Onderdeel, uitgave: Uitgave): Rij[] {
  const {id, titel, ouder, toelichting} = onderdeel
  const cells = {
    Code: id,
    Onderdeel: titel,
    ...(ouder && {Onder: ouder.id}),
    ...(toelichting && {Toelichting: uitgave.textOf(toelichting)})
  }
  return [
    {soort: 'onderdeel', cells},
    ...onderdeel.vragen.map((vraag) => vraagRow(vraag, uitgave)),
    ...onderdeel.normen.flatMap((norm) => normRows(norm, uitgave)),
    ...onderdeel.onderdelen.flatMap((each) => onderdeelRows(each, uitgave))
  ]
}

function vraagRow({id, tekst, toelichting, beschrijvend, onderdeel}: Vraag, {textOf}: Uitgave): Rij {
  const cells = {
    Code: id,
    Onderdeel: onderdeel.titel,
    Onder: onderdeel.id,
    Vraag: textOf(tekst),
    ...(toelichting && {Toelichting: textOf(toelichting)}),
    ...(beschrijvend && {Beschrijvend: 'ja'})
  }
  return {soort: 'vraag', cells}
}

/** A norm has a row for each object that is judged, and one where there are none. */
function normRows(norm: Norm, uitgave: Uitgave): Rij[] {
  const objecten = norm.objecten.length > 0 ? norm.objecten : [undefined]
  return objecten.map((object) => {
    const oordeel = norm.oordelen.find((each) => each.object?.id === object?.id)
    return {
      soort: 'norm',
      norm,
      cells: {...normCells(norm, uitgave), ...(object && {Object: object.id}), ...judgement(oordeel, uitgave)}
    }
  })
}

function normCells(norm: Norm, {textOf, lineageOf}: Uitgave): Rij['cells'] {
  const {id, onderdeel, tekst, indicator, toelichting, bron, aspect, schaal, weging} = norm
  const {wijziging, ...afkomst} = lineageOf(norm)
  return {
    Code: id,
    Onderdeel: onderdeel.titel,
    Onder: onderdeel.id,
    Norm: textOf(tekst),
    Schaal: schaal.id,
    'Bij vragen': norm.vragen.map((each) => each.id).join(', '),
    Voorwaardelijk: norm.voorwaardelijk.map((each) => each.id).join(', '),
    Onderwerpen: norm.onderwerpen.join(', '),
    ...(indicator && {Indicator: textOf(indicator)}),
    ...(toelichting && {Toelichting: textOf(toelichting)}),
    ...(bron && {Bronsoort: bron.soort, ...(bron.verwijzing !== undefined && {Bron: bron.verwijzing})}),
    ...(aspect !== undefined && {Aspect: aspect}),
    ...(weging !== '1' && {Weging: weging}),
    Afkomst: Object.entries(afkomst)
      .map(([key, ids]) => `${key}: ${ids.join(', ')}`)
      .join('; '),
    ...(wijziging && {Wijziging: wijziging})
  }
}

/** In a study, with a digest by which a change on either side is known when the table comes back. */
function judgement(oordeel: Oordeel | undefined, {soort, textOf}: Uitgave): Rij['cells'] {
  if (soort === 'kader') return {}
  const label = oordeel === undefined ? '' : oordeelLabel(oordeel)
  const opmerking = oordeel?.toelichting === undefined ? '' : textOf(oordeel.toelichting)
  return {
    ...(label !== '' && {Oordeel: label}),
    ...(opmerking !== '' && {Opmerking: opmerking}),
    Stand: standOf(label, opmerking)
  }
}

/** A judgement as a table has it: the label of the level, a number in Dutch notation, or the name of what is no score. */
export function oordeelLabel({uitspraak}: Oordeel): string {
  if (uitspraak.soort === 'niveau') return uitspraak.niveau.label
  if (uitspraak.soort === 'waarde') return uitspraak.waarde.replace('.', ',')
  return NIET_SCORE_LABELS[uitspraak.soort]
}

/** The cells of a row in the order of the columns. */
export function cellsInOrder({cells}: Rij): string[] {
  return KADERKOLOMMEN.map((kolom) => cells[kolom] ?? '')
}
