import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  leesGetal,
  leesOpmaak,
  metKomma,
  opmaakVan,
  past,
  schrijf,
  standaardOpmaak,
  tabelOpmaak,
  telwoord
} from '../../src/leaves/getal.ts'

const decimal = fc
  .tuple(fc.integer({min: -999_999_999, max: 999_999_999}), fc.integer({min: 0, max: 4}))
  .map(([whole, decimalen]) => ({decimalen, text: (whole / 10 ** decimalen).toFixed(decimalen)}))

describe('reading and writing', () => {
  test('a number that is written and read again is the same number', () => {
    fc.assert(
      fc.property(decimal, ({decimalen, text}) => {
        const getal = Number(text).toFixed(decimalen)
        const written = schrijf({getal, eenheid: '', decimalen}, tabelOpmaak({eenheid: ''}))
        const read = leesGetal(written, 'nederlands')
        expect('fout' in read ? read : Number(read.getal)).toBe(Number(getal) + 0)
      })
    )
  })

  test('the way in which a number was printed is found in it', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom('euro', 'procent', 'fte', 'week', ''),
        ({decimalen, text}, eenheid) => {
          const getal = {getal: text, eenheid, decimalen}
          const written = schrijf(getal, standaardOpmaak(getal))
          const found = opmaakVan(written)
          expect(found && past(found, eenheid) && schrijf(getal, found)).toBe(written)
        }
      )
    )
  })

  test.each([
    ['1', 'week', '1 week'],
    ['6', 'week', '6 weken'],
    ['0.5', 'dag per week', '0,5 dagen per week'],
    ['6', 'uur', '6 uur']
  ])('%s %s is written as %s', (getal, eenheid, expected) => {
    const decimalen = getal.includes('.') ? 1 : 0
    expect(schrijf({getal, eenheid, decimalen}, standaardOpmaak({eenheid}))).toBe(expected)
  })

  test('a unit that was typed follows the number', () => {
    const weken = {getal: '1', eenheid: 'week', decimalen: 0}
    expect(schrijf(weken, opmaakVan('2 weken') ?? standaardOpmaak(weken))).toBe('1 week')
  })

  test.each([
    ['12.345,67', 'nederlands', '12345.67'],
    ['€ 1.234', 'nederlands', '1234'],
    ['-0,5', 'nederlands', '-0.5'],
    ['12345.67', 'gewoon', '12345.67'],
    ['58,1%', 'nederlands', '58.1']
  ] as const)('%s in %s notation', (text, notatie, getal) => {
    expect(leesGetal(text, notatie)).toMatchObject({getal})
  })

  test.each([
    ['12345.67', 'nederlands', 'andere-notatie'],
    ['12.345,67', 'gewoon', 'andere-notatie'],
    ['1.234', 'gewoon', 'dubbelzinnig'],
    ['veel', 'gewoon', 'geen-getal'],
    ['1e5', 'gewoon', 'geen-getal']
  ] as const)('%s in %s notation is refused: %s', (text, notatie, fout) => {
    expect(leesGetal(text, notatie)).toEqual({fout})
  })
})

describe('three decimals of what is mostly whole', () => {
  test.each(['468,500', '-1,234', '€ 12,000'])('%s may be thousands', (text) => {
    expect(leesGetal(text, 'nederlands', true)).toEqual({fout: 'dubbelzinnig'})
  })

  test.each([
    ['0,500', '0.5'],
    ['1234,500', '1234.5'],
    ['1.234,500', '1234.5'],
    ['468,5000', '468.5'],
    ['468,50', '468.5'],
    ['468.500', '468500']
  ])('%s cannot be', (text, getal) => {
    expect(leesGetal(text, 'nederlands', true)).toMatchObject({getal})
  })
})

describe('printing', () => {
  const euro = {getal: '4300376', eenheid: 'euro', decimalen: 0}
  test.each([
    [undefined, '€ 4.300.376'],
    ['0,0 miljoen', '€ 4,3 miljoen'],
    ['kaal', '4.300.376'],
    ['0,00', '€ 4.300.376,00']
  ])('with opmaak %s', (opmaak, expected) => {
    const form = opmaak === undefined ? standaardOpmaak(euro) : leesOpmaak(opmaak, euro)
    expect(form && schrijf(euro, form)).toBe(expected)
  })

  test('a share is a percentage where that is asked', () => {
    const share = {getal: '0.12345', eenheid: '', decimalen: 3}
    expect(schrijf(share, opmaakVan('99,9%') ?? standaardOpmaak(share))).toBe('12,3%')
  })

  test.each([
    ['90.3%', '0.903', 'procent', '90,3%'],
    ['€ 1.6 miljoen', '1600000', 'euro', '€ 1,6 miljoen'],
    ['0.125 uur', '0.5', 'uur', '0,500 uur'],
    ['€ 1.250', '1250', 'euro', '€ 1.250']
  ])('a decimal point is read as one: %s of %s', (typed, getal, eenheid, expected) => {
    const value = {getal, eenheid, decimalen: 0}
    expect(schrijf(value, opmaakVan(typed) ?? standaardOpmaak(value))).toBe(expected)
  })

  test.each([
    ['€ 1.5 miljoen', '€ 1,5 miljoen'],
    ['-0.5', '-0,5'],
    ['0.500', '0,500'],
    ['1250.500', '1250,500'],
    ['€ 1.500', undefined],
    ['€ 1.500.000', undefined],
    ['1.234,5', undefined],
    ['12.5.2021', undefined]
  ])('%s with a comma is %s', (typed, expected) => {
    expect(metKomma(typed)).toBe(expected)
  })

  test('numbers up to twelve can be words, and a larger one is digits', () => {
    const words = opmaakVan('drie')
    expect(words?.inWoorden).toBe(true)
    const printed = ['1', '12', '13'].map(
      (getal) => words && schrijf({getal, eenheid: '', decimalen: 0}, words)
    )
    expect(printed).toEqual(['één', 'twaalf', '13'])
    expect([telwoord('een'), telwoord('elf'), telwoord('dertien')]).toEqual([1, 11, undefined])
  })

  test('halves go away from zero, once, also to a step', () => {
    const shown = (getal: string, afronden?: string): string =>
      schrijf({getal, eenheid: '', decimalen: 0, ...(afronden && {afronden})}, tabelOpmaak({eenheid: ''}))
    expect([shown('2.5'), shown('-2.5'), shown('1655', '10'), shown('1.4999999')]).toEqual([
      '3',
      '-3',
      '1.660',
      '1'
    ])
  })

  test('an unknown opmaak is none, and a unit is not printed as another', () => {
    expect(leesOpmaak('netjes', euro)).toBeUndefined()
    const euros = opmaakVan('€ 12')
    expect(euros && past(euros, 'uur')).toBe(false)
  })
})
