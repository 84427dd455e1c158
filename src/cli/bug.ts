/**
 * What the user sees of a fault in the tool itself. The code tells the makers where it happened; the message of the
 * error is left out, for it may hold text of the author that is confidential.
 */
export function reportBug(error: unknown, debug: boolean): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const sentence = `Er ging iets mis in normenkader zelf, niet in uw bestanden. Meld dit aan de makers, met code ${codeOf(stack)} en de opdracht die u gaf.\n`
  return debug ? `${sentence}${stack}\n` : sentence
}

/** The same place in the code gives the same code, whatever the input and wherever the tool is installed. */
function codeOf(stack: string): string {
  const places = stack.matchAll(/([^/\\(\s]+\.[cm]?[jt]s:\d+:\d+)/g)
  const place = [...places]
    .slice(0, 3)
    .map(([text]) => text)
    .join(' ')
  let hash = 0x811c9dc5
  for (const character of place) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36).toUpperCase().padStart(7, '0').slice(-6)
}
