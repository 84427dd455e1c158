import type {Aanbeveling, Norm, Schaal} from '../model/element.ts'
import type {MatrixRij, NormBeeld, OordeelBeeld, OordeelKlasse} from '../model/rapport.ts'
import type {NormScore, Uitslag, Weglating} from '../model/score.ts'
import {numbered, reference, references, type Context} from './context.ts'
import {block, line} from './fragment.ts'
import {normSource} from './words.ts'

const LABELS: Readonly<Record<Weglating, string>> = {
  'niet-van-toepassing': 'Niet van toepassing',
  'niet-onderzocht': 'Niet onderzocht',
  'niet-te-beoordelen': 'Niet te beoordelen',
  'nog-niet-beoordeeld': 'Nog niet beoordeeld'
}

/** The words for the four ways to have no score, with a small letter, for counts. */
export const WEGLATINGEN: readonly Weglating[] = [
  'niet-van-toepassing',
  'niet-onderzocht',
  'niet-te-beoordelen',
  'nog-niet-beoordeeld'
]
export function omission(soort: Weglating): string {
  return LABELS[soort].toLowerCase()
}

export function normBeeld(norm: Norm, context: Context): NormBeeld {
  const bronnen = norm.bevindingen
    .filter((each) => context.intern || !each.vertrouwelijk)
    .flatMap((each) => each.bronnen)
  return {
    ...numbered(norm, context),
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
    ...beeld,
    label: beeld.label + blocked,
    ...(object && {object: object.naam}),
    ...(oordeel?.toelichting && {toelichting: block(oordeel.toelichting, context)}),
    bevindingen: references(oordeel?.bevindingen ?? [], context)
  }
}

function verdict(uitslag: Uitslag, schaal: Schaal): Pick<OordeelBeeld, 'label' | 'klasse' | 'niveau'> {
  if (uitslag.soort === 'niveau') {
    const value = uitslag.waarde === undefined ? '' : ` (${uitslag.waarde.replace('.', ',')})`
    return {
      label: uitslag.niveau.label + value,
      klasse: levelClass(uitslag.niveau.id, schaal),
      niveau: uitslag.niveau.id
    }
  }
  const klasse = uitslag.soort === 'nog-niet-beoordeeld' ? 'open' : 'geen'
  return {label: LABELS[uitslag.soort], klasse, niveau: uitslag.soort}
}

/** The highest level of a scale is `hoog`, the lowest `laag`, whatever is between `midden`. */
export function levelClass(id: string, {niveaus}: Schaal): OordeelKlasse {
  if (niveaus[0]?.id === id) return 'hoog'
  return niveaus.at(-1)?.id === id ? 'laag' : 'midden'
}
