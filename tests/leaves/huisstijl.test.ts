import {expect, test} from 'vitest'
import {checkContrast, contrast} from '../../src/leaves/huisstijl.ts'
import {styleFor} from '../../src/render/formats/html/style.ts'

test('the ratio is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#fff', '#ffffff')).toBe(1)
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2)
})

test('the standard colours, and those of nobody, are in order', () => {
  expect(checkContrast({})).toEqual([])
})

test('a colour that cannot be read is named with its ratio', () => {
  const [fault] = checkContrast({primair: '#ffe600'})
  expect(fault?.sleutel).toBe('primair')
  expect(fault?.message).toMatch(/`primair-tekst` op `primair` is 1,3 op 1/u)
  expect(checkContrast({accent: '#9ec9e8'}).map(({sleutel}) => sleutel)).toEqual(['accent', 'accent'])
  expect(
    checkContrast({
      tekst: '#ffffff',
      achtergrond: '#000000',
      vlak: '#222222',
      kop: '#ffffff',
      accent: '#9ec9e8'
    })
  ).toEqual([])
})

test('what is no colour is not used', () => {
  expect(checkContrast({tekst: 'red;} body{display:none'})).toEqual([])
  expect(styleFor({tekst: 'red;} body{display:none'})).not.toContain('display:none}')
})

test('fonts are names and nothing else', () => {
  expect(styleFor({lettertype: `'Open Sans', Arial`})).toContain(`--nk-lettertype:'Open Sans', Arial`)
  for (const lettertype of ['x;}*{color:red', 'url(https://kwaad.example/x)', `'Open`, '@import'])
    expect(styleFor({lettertype})).not.toContain(lettertype)
})
