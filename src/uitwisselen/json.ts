import type {Norm, Onderdeel, Oordeel} from '../model/element.ts'
import {objectsOf, scalesOf, type Uitgave} from './gegevens.ts'

/** The normenkader for other programs: the tree with everything that is known of each norm, and its judgements. */
export function writeJson(uitgave: Uitgave): string {
  const {onderzoek, soort, gegevens, parameters} = uitgave
  const value = {
    soort,
    ...gegevens,
    schalen: Object.fromEntries(scalesOf(onderzoek).map(({id, niveaus}) => [id, niveaus])),
    parameters,
    objecten: objectsOf(onderzoek),
    onderdelen: onderzoek.onderdelen
      .filter(({ouder}) => ouder === undefined)
      .map((each) => onderdeelOf(each, uitgave))
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function onderdeelOf(onderdeel: Onderdeel, uitgave: Uitgave): object {
  const {id, titel, toelichting, vragen, normen, onderdelen} = onderdeel
  const {textOf} = uitgave
  return {
    id,
    titel,
    ...(toelichting && {toelichting: textOf(toelichting)}),
    vragen: vragen.map((vraag) => ({
      id: vraag.id,
      tekst: textOf(vraag.tekst),
      ...(vraag.toelichting && {toelichting: textOf(vraag.toelichting)}),
      ...(vraag.beschrijvend && {beschrijvend: true})
    })),
    normen: normen.map((norm) => normOf(norm, uitgave)),
    onderdelen: onderdelen.map((each) => onderdeelOf(each, uitgave))
  }
}

function normOf(norm: Norm, {soort, textOf, lineageOf}: Uitgave): object {
  const {id, tekst, indicator, toelichting, bron, aspect, schaal, weging, onderwerpen} = norm
  return {
    id,
    tekst: textOf(tekst),
    vragen: norm.vragen.map((each) => each.id),
    ...(indicator && {indicator: textOf(indicator)}),
    ...(toelichting && {toelichting: textOf(toelichting)}),
    ...(bron && {bron}),
    ...(aspect !== undefined && {aspect}),
    schaal: schaal.id,
    weging,
    voorwaardelijk: norm.voorwaardelijk.map((each) => each.id),
    onderwerpen,
    ...lineageOf(norm),
    ...(soort === 'onderzoek' && {
      oordelen: norm.oordelen.map((oordeel) => ({
        ...(oordeel.object && {object: oordeel.object.id}),
        oordeel: uitspraakOf(oordeel),
        ...(oordeel.toelichting && {toelichting: textOf(oordeel.toelichting)})
      }))
    })
  }
}

/** As oordelen.yaml has it: the id of a level, a number, or the name of what is no score. */
function uitspraakOf({uitspraak}: Oordeel): string {
  if (uitspraak.soort === 'niveau') return uitspraak.niveau.id
  return uitspraak.soort === 'waarde' ? uitspraak.waarde : uitspraak.soort
}
