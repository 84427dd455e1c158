/** What XML cannot hold, and noncharacters: Word calls a file with one of these damaged. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;'
}

/** Signs for which a text must be looked at more closely; hardly any text has one. */
const SPECIAL = /[&<>"\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/

/** A text as it stands in XML, without what that cannot hold. */
export function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"\r]/gu, (sign) => ESCAPES[sign] ?? sign)
}

/** The same for an attribute, in which a reader makes a space of a line end. */
export function escapedAttribute(text: string): string {
  if (!SPECIAL.test(text)) return text
  return escaped(text).replaceAll(/[\n\t]/gu, (sign) => (sign === '\n' ? '&#10;' : '&#9;'))
}
