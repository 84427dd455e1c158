/**
 * Text as it goes into the tree: one line, without characters that no format may hold. Line ends in a value would
 * otherwise end a paragraph where the tree is written as Markdown again.
 */
export function clean(value: string): string {
  return value
    .replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]/gu, '')
    .replaceAll(/\s*[\n\r\u2028\u2029]\s*/gu, ' ')
}
