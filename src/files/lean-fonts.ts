import type {EngineFile} from '../model/pdf-engine.ts'
import {cmapOf, glyphsOf} from './lean-fonts/cmap.ts'
import {kerningOf} from './lean-fonts/kerning.ts'
import {fontOf, tablesOf} from './lean-fonts/sfnt.ts'
import {withoutComposition, withStandIns} from './lean-fonts/substitution.ts'

/** What nearly every report is written with, beside ASCII. */
const USUAL = '\u00A0áàâäãåçéèêëíìîïñóòôöõøúùûüÁÀÂÄÉÈÊËÍÎÏÓÔÖÚÛÜß–—‘’“”„…•€§°²½×·'
/** What is not seen: where a word may or may not be broken. */
const SILENT = [0xad, 0x200b, 0x200c, 0x200d, 0x2060]
const UNUSUAL = new RegExp(`[^\\n -~${USUAL}\\u00AD\\u200B-\\u200D\\u2060]`, 'gu')
/** Letters of Latin and signs that are no letters: what stands on its own, whatever is beside it. */
const ALONE = /^[\u00A0-\u024F\u2010-\u2027\u2030-\u205E\u20A0-\u20CF\u2100-\u2BFF]*$/u
/** The one pair of such signs for which the fonts have something else. */
const POINTED = /l·l|L·L/u
/** A sign in an SVG by its number. */
const NUMBERED = /&#(?:x([\dA-Fa-f]{1,5})|(\d{1,6}));/gu
/** Any other reference to a sign that does not stand there itself. */
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos);)/u

/**
 * The signs beside the usual ones in a program and its drawings, each once and in order; undefined when there are some
 * that a lean font cannot do right, such as loose accents and letters beyond Latin.
 */
export function unusualIn(source: string, files: readonly EngineFile[]): string | undefined {
  const drawings = files.filter(({bytes}) => isText(bytes)).map(({bytes}) => textOf(bytes))
  if (drawings.some((drawing) => REFERENCE.test(drawing))) return undefined
  const texts = [source, ...drawings]
  const signs = [...new Set(texts.flatMap((text) => text.match(UNUSUAL) ?? []))].sort().join('')
  return ALONE.test(signs) && !texts.some((text) => POINTED.test(text)) ? signs : undefined
}

/** Other images begin with a byte of their own. */
function isText([first]: Uint8Array): boolean {
  return first !== undefined && [0x3c, 0x20, 0x0a, 0x0d, 0x09, 0xef].includes(first)
}

function textOf(drawing: Uint8Array): string {
  return new TextDecoder()
    .decode(drawing)
    .replaceAll(NUMBERED, (_, hex: string | undefined, number: string | undefined) =>
      String.fromCodePoint(hex === undefined ? Number(number) : Number.parseInt(hex, 16))
    )
    .replaceAll(/\s/gu, ' ')
}

/**
 * The fonts with the usual signs and these, and of what makes text of them only what such signs need: the engine looks
 * for each glyph through all of it, which was a sixth of its work. The text stands where it would with the whole
 * fonts, to the pixel. They are made in memory for one document, which gets the shapes alone; they are never written.
 * Undefined for fonts that are built in another way than ours.
 */
export function leanFonts(fonts: readonly Uint8Array[], unusual: string): Buffer[] | undefined {
  const ascii = Array.from({length: 95}, (_, index) => 32 + index)
  const others = Array.from(USUAL + unusual, (sign) => sign.codePointAt(0) ?? 0)
  const codes = [...new Set([...ascii, ...SILENT, ...others])].sort((one, other) => one - other)
  const made = fonts.flatMap((font) => leanFont(font, codes) ?? [])
  return made.length === fonts.length ? made : undefined
}

function leanFont(font: Uint8Array, codes: readonly number[]): Buffer | undefined {
  const tables = new Map(tablesOf(font))
  const [cmap, gsub, gpos] = ['cmap', 'GSUB', 'GPOS'].map((tag) => tables.get(tag))
  if (!cmap || !gsub || !gpos) return undefined
  const glyphs = glyphsOf(cmap, codes)
  const kerning = kerningOf(
    gpos,
    withStandIns(
      gsub,
      [...new Set(glyphs.values())].sort((one, other) => one - other)
    )
  )
  if (kerning === undefined || glyphs.size === 0) return undefined
  tables.set('cmap', cmapOf(glyphs)).set('GSUB', withoutComposition(gsub)).set('GPOS', kerning)
  // Which glyphs are loose accents; there are none.
  tables.delete('GDEF')
  return fontOf(tables)
}
