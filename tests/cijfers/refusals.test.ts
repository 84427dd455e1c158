import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const table = (kolommen: string, rijen: string): string =>
  `titel: T\nsleutel: naam\nkolommen:\n  - {id: naam}\n${kolommen}rijen:\n${rijen}`

function messages(files: Readonly<Record<string, string>>): string[] {
  const {diagnostics} = analyse({'normenkader.yaml': 'onderdelen: []\n', ...files})
  return diagnostics.filter(({rule}) => /^(?:kring|formule)/u.test(rule)).map(({message}) => message)
}

const calculation = (grootheden: string): Record<string, string> => ({
  'cijfers/f.yaml': `titel: F\ngrootheden:\n${grootheden}`
})

test('a circle is named whole, from where it closes', () => {
  const ring = '  a: {formule: b * 2}\n  b: {formule: c + 1}\n  c: {formule: a - 1}\n'
  expect(messages(calculation(`  x: {formule: a}\n${ring}`))).toEqual([
    '`f.a` wordt uit zichzelf berekend (`f.a` → `f.b` → `f.c` → `f.a`); verwacht: formules die niet in een kring naar elkaar verwijzen.'
  ])
})

test('so is one of a cell with itself, and one of many has its middle left out', () => {
  expect(messages(calculation('  a: {formule: a + 1}\n'))).toEqual([
    expect.stringContaining('(`f.a` → `f.a`)')
  ])
  const many = Array.from({length: 20}, (_, i) => `  q${String(i)}: {formule: q${String((i + 1) % 20)}}\n`)
  expect(messages(calculation(many.join('')))).toEqual([
    expect.stringContaining('→ `f.q6` → nog 12 … → `f.q19` → `f.q0`)')
  ])
})

test('a circle through the rows of two tables names their cells', () => {
  const found = messages({
    'cijfers/t.yaml': table('  - {id: a, formule: u.een.b}\n', '  - {naam: Een}\n'),
    'cijfers/u.yaml': table('  - {id: b, formule: som(t.a)}\n', '  - {naam: Een}\n')
  })
  expect(found).toEqual([expect.stringContaining('(`t.een.a` → `u.een.b` → `t.een.a`)')])
})

test('what is right of both sides of a circle is silent', () => {
  expect(messages(calculation('  a: {formule: b * 2}\n  b: {formule: c + 1}\n  c: {waarde: 1}\n'))).toEqual(
    []
  )
})

const ROWS = '  - {naam: Jeugd, a: 4, b: 2}\n  - {naam: Wmo, a: 4, b: 0}\n'

test('a division by zero in a column names the cells, in one message', () => {
  const column = (formule: string): string => `  - {id: a}\n  - {id: b}\n  - {id: c, formule: "${formule}"}\n`
  expect(messages({'cijfers/t.yaml': table(column('a / b'), ROWS)})).toEqual([
    '`a / b`: Hier wordt door nul gedeeld, in `t.wmo.c`; verwacht: een deler die niet nul is.'
  ])
  const two = `${ROWS}  - {naam: Zorg, a: 1, b: 0}\n`
  expect(messages({'cijfers/t.yaml': table(column('groei(b, a)'), two)})).toEqual([
    '`groei(b, a)`: Hier wordt door nul gedeeld, in `t.wmo.c` en `t.zorg.c`; verwacht: een geheel dat niet nul is.'
  ])
  const seven = Array.from({length: 7}, (_, i) => `  - {naam: R${String(i)}, a: 1, b: 0}\n`).join('')
  expect(messages({'cijfers/t.yaml': table(column('aandeel(a, b)'), seven)})).toEqual([
    expect.stringContaining('`t.r4.c` en nog 2;')
  ])
  expect(messages({'cijfers/t.yaml': table(column('a / b'), ROWS.replace('b: 0', 'b: 1'))})).toEqual([])
})

test('in a text it has the place of the text', () => {
  const {diagnostics} = analyse({
    'normenkader.yaml': 'onderdelen: []\n',
    'cijfers/t.yaml': table('  - {id: a}\n  - {id: b}\n', ROWS),
    'hoofdstukken/h.md': '---\ntitel: H\n---\nHet is :getal[2]{uit="t.wmo.a / t.wmo.b"}.\n'
  })
  expect(diagnostics.map(({rule, message}) => [rule, message])).toEqual([
    [
      'getal-onbekend',
      '`t.wmo.a / t.wmo.b`: Hier wordt door nul gedeeld; verwacht: een deler die niet nul is.'
    ]
  ])
})
