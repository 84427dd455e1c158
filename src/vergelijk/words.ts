import type {Weglating} from '../model/score.ts'

/** What a reader calls a norm without a score. */
export const LABELS: Readonly<Record<Weglating, string>> = {
  'niet-van-toepassing': 'Niet van toepassing',
  'niet-onderzocht': 'Niet onderzocht',
  'niet-te-beoordelen': 'Niet te beoordelen',
  'nog-niet-beoordeeld': 'Nog niet beoordeeld'
}
