import type {Schaal} from '../model/element.ts'
import type {OordeelBeeld} from '../model/beelden.ts'
import type {OordeelKlasse} from '../model/oordeelklasse.ts'
import type {Uitslag, Weglating} from '../model/score.ts'

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

/** A judgement in words, and where it stands between good and bad. */
export function verdict(uitslag: Uitslag, schaal: Schaal): Pick<OordeelBeeld, 'label' | 'klasse' | 'niveau'> {
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
