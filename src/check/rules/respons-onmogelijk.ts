import {listed} from '../../leaves/alfabet.ts'
import {benoemd} from '../../leaves/celnaam.ts'
import type {Cel} from '../../model/cijfers.ts'
import type {Bron, Tabel} from '../../model/element.ts'
import type {Problem, Rule} from '../rule.ts'
import {CIJFERS} from '../severity.ts'

/**
 * More who answered than were asked, and items with more answers than there are respondents (vakkennis, K06: N per item
 * beside the response of the source). Groups of one source may overlap, so their numbers are not added up.
 */
export const responsOnmogelijk: Rule = {
  id: 'respons-onmogelijk',
  severity: CIJFERS,
  prose: 'none',
  *check({bronnen, tabellen}) {
    for (const bron of bronnen) yield* moreThanAsked(bron)
    for (const tabel of tabellen) for (const reeks of countsOf(tabel)) yield* moreThanAnswered(tabel, reeks)
  }
}

function* moreThanAsked({id, origin, populatie, respons}: Bron): Iterable<Problem> {
  if (populatie === undefined || respons === undefined || respons <= populatie) return
  yield {
    at: {id, origin},
    property: 'respons',
    message: `Bij bron ${id} is de respons ${String(respons)} en de populatie ${String(populatie)}; verwacht: een respons van hoogstens ${String(populatie)}, of het aantal mensen dat is gevraagd als populatie.`
  }
}

/** The numbers of answers of one group, or of one column, with the source that says how many responded. */
interface Reeks {
  bron: Bron
  kolom: number
  rijen: readonly number[]
}

function countsOf(tabel: Tabel): Reeks[] {
  return tabel.enquete === undefined ? inColumns(tabel) : inGroups(tabel, tabel.enquete.groepen)
}

function inGroups(tabel: Tabel, groepen: (Tabel['enquete'] & object)['groepen']): Reeks[] {
  const kolom = tabel.kolommen.findIndex(({id}) => id === 'n')
  return groepen.flatMap((groep) => {
    const bron = tabel.bronnen.find(({id}) => id === groep.bron)
    const rijen = [...tabel.rijen.keys()].filter((rij) => tabel.rijen[rij]?.id.endsWith(`.${groep.id}`))
    return bron === undefined ? [] : [{bron, kolom, rijen}]
  })
}

/** In a table of one survey: the columns that say of how many answers a mean or percentage is. */
function inColumns(tabel: Tabel): Reeks[] {
  const [bron, ...others] = tabel.bronnen
  if (bron?.bronsoort !== 'enquete' || others.length > 0) return []
  const named = new Set(tabel.kolommen.map(({n}) => n))
  const rijen = [...tabel.rijen.keys()]
  return [...tabel.kolommen.entries()].flatMap(([kolom, {id}]) =>
    named.has(id) ? [{bron, kolom, rijen}] : []
  )
}

function* moreThanAnswered(tabel: Tabel, {bron, kolom, rijen}: Reeks): Iterable<Problem> {
  const most = bron.respons ?? bron.populatie
  if (most === undefined) return
  const above = rijen
    .filter((rij) => numberIn(tabel.cel(rij, kolom)) > most)
    .map((rij) => benoemd(tabel, {rij, kolom}))
  const [first] = above
  if (first === undefined) return
  const what = listed(above.map(({naam, cel}) => `${naam} (${String(numberIn(cel))})`))
  const wie = bron.respons === undefined ? 'de populatie' : 'de respons'
  yield {
    at: {id: first.naam, origin: first.cel.origin},
    message: `Meer antwoorden dan ${wie} van bron ${bron.id}, die ${String(most)} is: ${what}; verwacht: hoogstens ${String(most)}.`,
    ...(tabel.enquete && {
      hint: 'Mocht men meer dan één antwoord kiezen, zet de antwoorden dan in een tabel: in een enquête is N hun som.'
    }),
    related: [{message: 'Hier staat de bron.', origin: bron.origin}]
  }
}

function numberIn({waarde}: Cel): number {
  return waarde.soort === 'getal' ? Number(waarde.getal) : 0
}
