import type {Document} from '../model/document.ts'
import type {BerekeningBestand, GrootheidInvoer} from '../model/generated/bestanden.ts'
import type {Origin} from '../model/source.ts'
import {gegeven, opgave} from './cells.ts'
import {
  below,
  isKort,
  cellenVan,
  koppenVan,
  indexOf,
  nameOf,
  type Raster,
  type RuweCel,
  type RuweRij,
  type Tell
} from './grid.ts'
import {meant, tellUnit} from './units-known.ts'

/** A calculation: a row per grootheid and one column. */
export function berekening({data, file, weg}: Document<BerekeningBestand>, tell: Tell): Raster {
  const origin: Origin = {file, path: []}
  const rijen = Object.entries(data.grootheden).map(([id, invoer]) =>
    grootheid(id, {bronnen: data.bronnen ?? [], ...invoer}, below(origin, 'grootheden', id), {
      tell,
      isKort: isKort(weg, ['grootheden', id])
    })
  )
  return {
    id: nameOf(file),
    vorm: 'berekening',
    origin,
    titel: data.titel,
    ...(data.toelichting !== undefined && {toelichting: data.toelichting}),
    bronverwijzingen: [
      ...sources(data.bronnen, origin),
      ...Object.entries(data.grootheden).flatMap(([id, {bronnen}]) =>
        sources(bronnen, below(origin, 'grootheden', id))
      )
    ],
    kolommen: [{id: 'waarde', label: 'Waarde', eenheid: '', wijze: 'geen'}],
    rijen: koppenVan(rijen),
    cellen: cellenVan(rijen),
    rijIndex: indexOf(rijen.map(({id}) => id)),
    kolomIndex: new Map([['waarde', 0]]),
    eisen: [],
    verdelingen: []
  }
}

function sources(bronnen: readonly string[] | undefined, origin: Origin): {waarde: string; origin: Origin}[] {
  return (bronnen ?? []).map((waarde, index) => ({waarde, origin: below(origin, 'bronnen', index)}))
}

interface Regels {
  tell: Tell
  /** Whether something of it was left out, which has its message. */
  isKort: boolean
}

function grootheid(id: string, invoer: GrootheidInvoer, origin: Origin, {tell, isKort}: Regels): RuweRij {
  const {label, waarde, formule, eenheid, afronden, opgegeven, toelichting, bronnen} = invoer
  if ((waarde === undefined) === (formule === undefined) && !isKort)
    tell({
      rule: 'grootheid-onduidelijk',
      message: `Grootheid \`${id}\` heeft ${waarde === undefined ? 'geen waarde en geen formule' : 'een waarde en een formule'}; verwacht: één van beide. Wat de bron als uitkomst afdrukt, staat in \`opgegeven\`.`,
      origin
    })
  const unit = meant(eenheid ?? '')
  tellUnit(eenheid, below(origin, 'eenheid'), tell)
  const cel: RuweCel = {
    inhoud:
      formule !== undefined
        ? {soort: 'formule', formule}
        : waarde === undefined
          ? {soort: 'gegeven', waarde: {soort: 'fout'}, decimalen: 0}
          : {soort: 'gegeven', ...gegeven(waarde, unit)},
    eenheid: unit,
    ...(afronden !== undefined && {afronden}),
    ...(opgegeven !== undefined && {
      opgegeven: opgave(opgegeven, unit, below(origin, 'opgegeven'))
    }),
    origin,
    formuleOrigin: below(origin, 'formule')
  }
  return {
    id,
    label: label ?? readable(id),
    cellen: [cel],
    ...(bronnen && {bronnen}),
    ...(toelichting !== undefined && {toelichting})
  }
}

/** `uren_per_week` as a reader sees it: `Uren per week`. */
export function readable(id: string): string {
  const words = id.replaceAll(/[-_]/gu, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
