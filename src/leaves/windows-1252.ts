/** The characters of the bytes 0x80 to 0x9f; https://encoding.spec.whatwg.org/index-windows-1252.txt. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/**
 * Text in the encoding that Windows wrote by default in Western Europe; every byte is a character. Node 20 decodes it as
 * Latin-1, which has no € and no curly quotation marks.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.replaceAll(/[\u0080-\u009f]/gu, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control)
}
