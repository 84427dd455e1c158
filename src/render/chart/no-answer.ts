import type {GrafiekReeks} from '../../model/grafiek.ts'

const NO_ANSWER =
  /^(?:weet (?:ik )?niet|geen (?:mening|antwoord|idee)|niet van toepassing|n\.?v\.?t\.?|anders|onbekend)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i

/** Whether an answer stands outside the scale: by its class, or where it has none by its words. */
export function isNoAnswer({label, klasse}: Pick<GrafiekReeks, 'label' | 'klasse'>): boolean {
  return klasse === undefined ? NO_ANSWER.test(label) : klasse === 'geen' || klasse === 'open'
}
