import {expect, test} from 'vitest'
import {checkHuisstijl, contrast} from '../../src/render/contrast.ts'
import {styleFor} from '../../src/render/formats/html/style.ts'

test('the ratio is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#fff', '#ffffff')).toBe(1)
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2)
})

test('the standard colours, and those of nobody, are in order', () => {
  expect(checkHuisstijl({})).toEqual([])
})

test('a colour that cannot be read is named with its ratio', () => {
  expect(checkHuisstijl({primair: '#ffe600'})).toEqual([
    {
      sleutel: 'primair',
      message: expect.stringMatching(/`primair-tekst` op `primair` is 1,3 op 1/u) as unknown
    }
  ])
  expect(checkHuisstijl({accent: '#9ec9e8'}).map(({sleutel}) => sleutel)).toEqual(['accent', 'accent'])
  expect(
    checkHuisstijl({
      tekst: '#ffffff',
      achtergrond: '#000000',
      vlak: '#222222',
      kop: '#ffffff',
      accent: '#9ec9e8'
    })
  ).toEqual([])
})

test('what is no colour is named, and not used', () => {
  expect(checkHuisstijl({tekst: 'red;} body{display:none'})).toHaveLength(1)
  expect(styleFor({tekst: 'red;} body{display:none'})).not.toContain('display:none}')
})

test('fonts are names and nothing else', () => {
  expect(styleFor({lettertype: `'Open Sans', Arial`})).toContain(`--nk-lettertype:'Open Sans', Arial`)
  for (const lettertype of ['x;}*{color:red', 'url(https://kwaad.example/x)', `'Open`, '@import'])
    expect(styleFor({lettertype})).not.toContain(lettertype)
})
