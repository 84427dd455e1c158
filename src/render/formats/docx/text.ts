/** What XML cannot hold, and noncharacters: Word calls a file with one of these damaged. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu

/** Stands between braces of authors while placeholders are filled, and is in no text of theirs. */
const GUARD = '\uFDD0'

/** Text of an author as Word can hold it; `{{titel}}` in it is no placeholder of a template. */
export function clean(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/\{(?=\{)/gu, `{${GUARD}`)
}

/** The XML of a part as it is written, without what only guarded it. */
export function unguarded(xml: string): string {
  return xml.replaceAll(GUARD, '')
}

/** Text for XML that we write ourselves. */
export function escaped(text: string): string {
  return clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
