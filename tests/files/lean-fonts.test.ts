import {expect, test} from 'vitest'
import {loadPdfEngine} from '../../src/files.ts'
import {readFonts} from '../../src/files/fonts.ts'
import {leanFonts, unusualIn} from '../../src/files/lean-fonts.ts'
import {charactersOfAll} from '../../src/render/formats/pdf/cmap.ts'
import {BEYOND_ASCII} from '../../src/render/formats/pdf/glyphs.ts'

const SIGNS = [
  ...Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index)),
  ...Array.from(BEYOND_ASCII)
]
const STYLES = ['', 'style: "italic"', 'weight: 600', 'weight: 600, style: "italic"']

function drawing(text: string): {path: string; bytes: Uint8Array} {
  return {
    path: 'a',
    bytes: new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`)
  }
}

/** Each of these beside each, ligatures and the figures of notes. */
function program(signs: readonly string[], style: string): string {
  const pairs = signs.map((first) => signs.map((second) => first + second).join(''))
  const text = [...pairs, 'heeft het effect op stoffen, offthee, coöperatief → ◐ ✓'].map(
    (line) => `#${JSON.stringify(line)}\n`
  )
  return `#set document(title: "Proef", date: none)
#set page(width: 60cm, height: auto)
#set text(font: ("Source Sans 3", "DejaVu Sans Mono"), fallback: false, lang: "nl", ${style})
${text.join('\n')}
#super[0123456789]a#super[12]De`
}

test.each(STYLES)('text stands where it does with the whole fonts: %s', async (style) => {
  const engine = await loadPdfEngine()
  const lean = program(SIGNS, style)
  // A letter beyond Latin, which is not printed, asks for the whole fonts.
  const whole = `// ω\n${lean}`
  expect([unusualIn(lean, []), unusualIn(whole, [])]).toEqual(['→◐✓', undefined])
  const [one, other] = [lean, whole].map((source) =>
    engine?.compilerFor(source, []).compile(source, [], new Date(0))
  )
  expect(one?.bytes.length).toBeGreaterThan(10_000)
  expect(Buffer.compare(one?.bytes ?? Buffer.of(), other?.bytes ?? Buffer.of(1))).toBe(0)
})

test('a lean font is smaller, and only for fonts that are built as ours', () => {
  const fonts = readFonts()
  const lean = leanFonts(fonts, '→') ?? []
  expect(lean.map(({length}, index) => length < (fonts[index]?.length ?? 0))).toEqual([
    true,
    true,
    true,
    true
  ])
  expect(charactersOfAll(lean)).toContain('→'.codePointAt(0))
  expect(leanFonts([...fonts, Buffer.from('0001000000000000', 'hex')], '')).toBeUndefined()
})

test.each([
  ['usual signs', 'Één zin – “met” €\u00A02', [], ''],
  ['other signs, once and in order', 'b → a ← b →', [], '←→'],
  ['a letter beyond Latin', 'α', [], undefined],
  ['a loose accent', 'i\u0301', [], undefined],
  ['a point between two letters l', 'col·legi', [], undefined],
  ['a drawing', '', [drawing('5 → 6 &amp; 7')], '→'],
  ['a drawing with signs by number', '', [drawing('&#8594;&#x2713;')], '→✓'],
  ['a drawing with signs by name', '', [drawing('&pijl;')], undefined],
  ['a drawing with a letter beyond Latin', '', [drawing('&#945;')], undefined],
  ['a picture', '', [{path: 'a', bytes: Uint8Array.of(0x89, 0xce, 0xb1)}], '']
])('the signs that a document asks for: %s', (_, source, files, expected) => {
  expect(unusualIn(source, files)).toBe(expected)
})

test('the fonts have all signs that are taken for known', () => {
  const known = charactersOfAll(readFonts())
  expect(SIGNS.filter((sign) => !known.has(sign.codePointAt(0) ?? 0))).toEqual([])
})
