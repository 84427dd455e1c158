const MOST = 60

/** Words of the author as a message shows them: on one line, and cut where they would drown the sentence. */
export function quote(words: string): string {
  const line = words.replaceAll('\uFFFC', '…').replace(/\s+/g, ' ').trim()
  return `"${line.length > MOST ? `${line.slice(0, MOST - 1).trimEnd()}…` : line}"`
}
