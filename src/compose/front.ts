import {listed} from '../leaves/alfabet.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Rapport} from '../model/rapport.ts'
import type {ComposeOptions} from './context.ts'
import {dutchDate} from './words.ts'

/** What the cover and the colophon say. */
export function front(
  onderzoek: Onderzoek,
  {concept, intern}: ComposeOptions
): Pick<
  Rapport,
  | 'titel'
  | 'ondertitel'
  | 'overheden'
  | 'opdrachtgever'
  | 'uitvoerder'
  | 'datum'
  | 'datumIso'
  | 'periode'
  | 'fase'
  | 'concept'
  | 'intern'
  | 'termen'
  | 'huisstijl'
> {
  const {titel, ondertitel = '', opdrachtgever = '', uitvoerder = '', datum = '', periode, fase} = onderzoek
  return {
    titel,
    ondertitel,
    overheden: listed(
      onderzoek.overheden.map(({naam, code}) => (code === undefined ? naam : `gemeente ${naam}`))
    ),
    opdrachtgever,
    uitvoerder,
    datum: dutchDate(datum),
    datumIso: datum,
    periode: periode === undefined ? '' : `${String(periode.van)}-${String(periode.tot)}`,
    fase: fase.replace('-', ' '),
    concept,
    intern,
    termen: Object.fromEntries(
      Object.entries(onderzoek.termen).map(([key, [enkelvoud, meervoud]]) => [key, {enkelvoud, meervoud}])
    ),
    huisstijl: onderzoek.huisstijl
  }
}
