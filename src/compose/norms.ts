import type {Aanbeveling, Norm, Oordeel} from '../model/element.ts'
import type {MatrixRij, NormBeeld, OordeelBeeld} from '../model/beelden.ts'
import type {NormScore} from '../model/score.ts'
import {numbered, reference, references, type Context} from './context.ts'
import {block, line} from './fragment.ts'
import {verdict} from './verdict.ts'
import {normSource} from './words.ts'

export function normBeeld(norm: Norm, context: Context): NormBeeld {
  const bronnen = norm.bevindingen
    .filter((each) => context.intern || !each.vertrouwelijk)
    .flatMap((each) => each.bronnen)
  const {id, anker, nummer} = numbered(norm, context)
  return {
    id,
    anker,
    nummer,
    tekst: line(norm.tekst, context),
    ...(norm.toelichting && {toelichting: block(norm.toelichting, context)}),
    ...(norm.indicator && {indicator: block(norm.indicator, context)}),
    bron: normSource(norm),
    aspect: norm.aspect ?? '',
    schaal: norm.schaal.niveaus.map(({label}) => label.toLowerCase()).join(', '),
    weging: norm.weging === '1' ? '' : norm.weging.replace('.', ','),
    onderdeel: reference(norm.onderdeel, context),
    vragen: references(norm.vragen, context),
    oordelen: judgements(norm, context),
    bevindingen: references(norm.bevindingen, context),
    bronnen: references(bronnen, context),
    conclusies: references(norm.conclusies, context),
    aanbevelingen: references(adviceOn(norm), context),
    herkomst: norm.overgenomen === undefined ? '' : `${norm.overgenomen.kader} ${norm.overgenomen.versie}`,
    aanpassingen: norm.aanpassingen.map(({sleutel = '', was = '', reden = ''}) => ({sleutel, was, reden}))
  }
}

export function matrixRow(norm: Norm, context: Context): MatrixRij {
  return {
    norm: reference(norm, context),
    tekst: line(norm.tekst, context),
    onderdeel: reference(norm.onderdeel, context),
    oordelen: judgements(norm, context),
    bevindingen: references(norm.bevindingen, context),
    conclusies: references(norm.conclusies, context),
    aanbevelingen: references(adviceOn(norm), context)
  }
}

/** The recommendations that follow from what is concluded of a norm. */
function adviceOn(norm: Norm): Aanbeveling[] {
  return [...new Set(norm.conclusies.flatMap(({aanbevelingen}) => aanbevelingen))]
}

function judgements(norm: Norm, context: Context): OordeelBeeld[] {
  return (context.scores.get(norm) ?? []).map((score) => judgement(score, context))
}

function judgement({norm, object, oordeel, uitslag}: NormScore, context: Context): OordeelBeeld {
  const beeld = verdict(uitslag, norm.schaal)
  const blocked =
    'voorwaarde' in uitslag
      ? ` (voorwaarde ${context.nummers.get(uitslag.voorwaarde)?.nummer ?? ''} niet gehaald)`
      : ''
  return {
    label: beeld.label + blocked,
    klasse: beeld.klasse,
    niveau: beeld.niveau,
    ...(object && {object: object.naam}),
    ...(oordeel?.toelichting && {toelichting: block(oordeel.toelichting, context)}),
    omgezet: converted(oordeel?.omgezet),
    bevindingen: references(oordeel?.bevindingen ?? [], context)
  }
}

function converted(omgezet: Oordeel['omgezet']): string {
  if (omgezet === undefined) return ''
  return `omgezet van ${omgezet.van}, bij ${omgezet.kader} ${omgezet.versie}`
}
