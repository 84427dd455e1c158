/** The signs of lists and quotes at the start of a line of Markdown. */
export interface Prefix {
  markers: number
  /** Columns before the first sign or the content; a tab counts for four. */
  indent: number
  /** Where the content begins; the end of the line when there is none. */
  content: number
}

export function readPrefix(text: string, start: number, end: number): Prefix {
  let markers = 0
  let indent = 0
  let index = start
  while (index < end) {
    const sign = text[index]
    if (sign === ' ' || sign === '\t' || sign === '\r') {
      if (markers === 0) indent += sign === '\t' ? 4 : 1
      index++
    } else {
      const length = markerLength(text, index, end)
      if (length === 0) break
      markers++
      index += length
    }
  }
  return {markers, indent, content: index}
}

/** Zero when no marker stands here. */
function markerLength(text: string, index: number, end: number): number {
  const sign = text[index]
  if (sign === '>') return 1
  if (sign === '-' || sign === '+' || sign === '*') return isSpace(text, index + 1, end) ? 1 : 0
  let length = 0
  while (length < 10 && isDigit(text, index + length)) length++
  if (length === 0 || length > 9) return 0
  const mark = text[index + length]
  return (mark === '.' || mark === ')') && isSpace(text, index + length + 1, end) ? length + 1 : 0
}

function isSpace(text: string, index: number, end: number): boolean {
  return index >= end || text[index] === ' ' || text[index] === '\t' || text[index] === '\r'
}

function isDigit(text: string, index: number): boolean {
  const sign = text[index] ?? ''
  return sign >= '0' && sign <= '9'
}
