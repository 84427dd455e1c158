/** What Word takes for the name of a bookmark. */
const NAME = /^[A-Za-z][\w-]{0,39}$/u

/** The bookmark that carries an id: the id itself, unless Word could not read that. */
export function bookmarkName(id: string): string {
  if (NAME.test(id)) return id
  const readable = id.replaceAll(/[^\w-]/gu, '_').replace(/^(?![A-Za-z])/u, 'b')
  return `${readable.slice(0, 30)}_${hash(id)}`
}

/** FNV-1a: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value.toString(16).padStart(8, '0')
}
