import type {Run} from './paragraphs.ts'
import {isOn} from './xlsx-styles.ts'
import {walk, type Handlers} from './xml.ts'

/** Collects the runs of `<si>` or `<is>`: plain text, or pieces with a font of their own. */
export function runsCollector(): Required<Handlers> & {take: () => Run[]} {
  let runs: Run[] = []
  let font = {bold: false, italic: false}
  let text: string | undefined
  let phonetic = false
  return {
    open: (name, attributes) => {
      if (name === 'rPh') phonetic = true
      if (name === 'r') font = {bold: false, italic: false}
      if (name === 'b' && isOn(attributes['val'])) font.bold = true
      if (name === 'i' && isOn(attributes['val'])) font.italic = true
      if (name === 't' && !phonetic) text = ''
    },
    text: (piece) => {
      if (text !== undefined) text += piece
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false
      if (name !== 't' || text === undefined) return
      runs.push({text: unescaped(text), ...font})
      text = undefined
    },
    take: () => {
      const taken = runs
      runs = []
      font = {bold: false, italic: false}
      return taken
    }
  }
}

/** The strings that cells name by their number. */
export function stringsOf(xml: string): Run[][] {
  const strings: Run[][] = []
  const collector = runsCollector()
  walk(xml, {
    ...collector,
    close: (name) => {
      collector.close(name)
      if (name === 'si') strings.push(collector.take())
    }
  })
  return strings
}

/** Excel writes a character that XML cannot hold as `_x000D_`. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-F]{4})_/giu, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
