import type {Onderzoek, VervallenNorm} from '../model/onderzoek.ts'
import type {NormScore, Score, Totaal} from '../model/score.ts'
import {stringify} from './json.ts'
import {publicFindings} from './score-aftermath.ts'
import {resultOf, sentence} from './score-words.ts'

/** The judgements and totals for another program: ids in place of elements, decimals as exact text. */
export function printScoreJson(onderzoek: Onderzoek, score: Score): string {
  const totals = [...score.onderdelen].flatMap(([id, totalen]) =>
    totalen.map((totaal) => ({onderdeel: id, ...plain(totaal, score)}))
  )
  return stringify({
    titel: onderzoek.titel,
    normen: score.normen.map(normOf),
    onderdelen: totals,
    totaal: score.totaal.map((totaal) => plain(totaal, score)),
    vervallen: onderzoek.vervallen.map(goneOf),
    omzettingen: onderzoek.omzettingen.map(({reden, ...each}) => ({...each, reden: reden.plain}))
  })
}

function normOf(score: NormScore): object {
  const {norm, object, uitslag, weging} = score
  const level = uitslag.soort === 'niveau' ? {niveau: uitslag.niveau.id, waarde: uitslag.waarde} : {}
  const why = 'voorwaarde' in uitslag ? {voorwaarde: uitslag.voorwaarde.id} : {}
  return {
    norm: norm.id,
    onderdeel: norm.onderdeel.id,
    object: object?.id,
    soort: uitslag.soort,
    ...level,
    ...why,
    label: resultOf(score),
    omgezet: score.oordeel?.omgezet,
    weging
  }
}

function goneOf(norm: VervallenNorm): object {
  const {id, kader, versie, tekst, opvolgers, oordelen} = norm
  return {
    norm: id,
    kader,
    versie,
    tekst: tekst?.plain,
    opvolgers: opvolgers.map((norm) => norm.id),
    oordelen: oordelen.map(({object, label, toelichting}) => ({
      object,
      label,
      toelichting: toelichting?.plain
    })),
    bevindingen: publicFindings(norm).map((each) => each.id)
  }
}

function plain(totaal: Totaal, score: Score): object {
  const {object, beoordeeld, schalen, weggelaten, uitkomst} = totaal
  return {
    object: object?.id,
    beoordeeld,
    schalen: schalen.map(({schaal, niveaus}) => ({
      schaal,
      niveaus: niveaus.map(({niveau, aantal}) => ({id: niveau.id, label: niveau.label, aantal}))
    })),
    weggelaten,
    zin: sentence(totaal, score),
    uitkomst:
      uitkomst === undefined
        ? undefined
        : {...uitkomst, niveau: uitkomst.niveau?.id, bijdragen: uitkomst.bijdragen.map(shareOf)}
  }
}

function shareOf({score, waarde, weging}: {score: NormScore; waarde: string; weging: string}): object {
  return {norm: score.norm.id, object: score.object?.id, waarde, weging}
}
