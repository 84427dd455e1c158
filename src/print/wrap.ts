import {safe} from './safe.ts'

const WIDEST = 100

/** A text as lines that fit a terminal; those after the first are indented further. */
export function wrap(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of safe(text.replaceAll(/\s+/g, ' ')).split(' ')) {
    const longer = line.trim() === '' ? `${line}${word}` : `${line} ${word}`
    if (longer.length > WIDEST && line.trim() !== '') {
      lines.push(line)
      line = `${indent}  ${word}`
    } else line = longer
  }
  return [...lines, line]
}
