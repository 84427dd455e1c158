import {walk} from './xml.ts'

/** What a cell style says that matters here. */
export interface Style {
  bold: boolean
  italic: boolean
  date: boolean
  /** Digits that are always shown behind the decimal sign. */
  decimals: number
}

export const PLAIN: Style = {bold: false, italic: false, date: false, decimals: 0}

/** The styles of cells in the order of `cellXfs`, by which `s="3"` names them. */
export function stylesOf(xml: string): Style[] {
  const fonts: Pick<Style, 'bold' | 'italic'>[] = []
  const formats = new Map<string, string>()
  const styles: Style[] = []
  const inside: string[] = []
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '')
      if (name === 'font' && inside.at(-1) === 'fonts') fonts.push({bold: false, italic: false})
      const font = fonts.at(-1)
      const on = inside.at(-1) === 'font' && inside.at(-2) === 'fonts' && isOn(attributes['val'])
      if (font !== undefined && name === 'b' && on) font.bold = true
      if (font !== undefined && name === 'i' && on) font.italic = true
      if (name === 'xf' && inside.at(-1) === 'cellXfs') {
        const font = fonts[Number(attributes['fontId'])] ?? {bold: false, italic: false}
        const id = attributes['numFmtId'] ?? '0'
        styles.push({...font, ...formatOf(id, formats.get(id))})
      }
      inside.push(name)
    },
    close: () => inside.pop()
  })
  return styles
}

export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|none)$/iu.test(value)
}

/** ECMA-376 part 1, 18.8.30: the formats without a code have fixed numbers. */
function formatOf(id: string, code: string | undefined): Pick<Style, 'date' | 'decimals'> {
  const number = Number(id)
  if (code === undefined) {
    const date = (number >= 14 && number <= 22) || (number >= 45 && number <= 47)
    return {date, decimals: number === 2 || number === 4 || number === 10 ? 2 : 0}
  }
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/gu, '')
  return {date: /[dmyhs]/iu.test(bare), decimals: /\.(0+)/u.exec(bare)?.[1]?.length ?? 0}
}
