import {describe, expect, test} from 'vitest'
import {numerals} from '../../src/check/language/numerals.ts'

describe('a quantity', () => {
  test.each([
    ['Jeugd kost € 1.250.000 per jaar.', '€ 1.250.000', '1250000'],
    ['Dat is € 4,3 miljoen.', '€ 4,3 miljoen', '4300000'],
    ['Het kost 12 mln. euro meer.', '12 mln. euro', '12000000'],
    ['Er is 2,5 miljard euro.', '2,5 miljard euro', '2500000000'],
    ['Zo vindt 12,3% van hen.', '12,3%', '0.123'],
    ['Zo vindt 12 procent van hen.', '12 procent', '0.12'],
    ['Het team heeft 58,1 fte.', '58,1 fte', '58.1'],
    ['Wij spraken 21 inwoners.', '21', '21'],
    ['Het duurde 6 weken.', '6 weken', '6'],
    ['De wachttijd is 3 jaar.', '3', '3'],
    ['Dat is € 1.5 miljoen meer.', '€ 1.5 miljoen', '1500000'],
    ['Er is 1.5 miljoen euro voor.', '1.5 miljoen euro', '1500000'],
    ['Zo vindt 12.5% van hen.', '12.5%', '0.125'],
    ['Zo vindt 12.55 procent van hen.', '12.55 procent', '0.1255'],
    ['Een uur kost € 7.50.', '€ 7.50', '7.5'],
    ['Het team heeft 58.1 FTE.', '58.1 FTE', '58.1'],
    ['De wachttijd is 2.5 jaar.', '2.5', '2.5'],
    ['Er is 0.125% over.', '0.125%', '0.00125'],
    ['Er is € 1.500 miljoen.', '€ 1.500 miljoen', '1500000000'],
    ['Inwoners geven gemiddeld een 7.5 voor de hulp.', '7.5', '7.5'],
    ['Het rapportcijfer is 7.5.', '7.5', '7.5'],
    ['De score was 7.25 in de vorige meting.', '7.25', '7.25'],
    ['Dat is 2.1 keer zo veel.', '2.1', '2.1'],
    ['Zij krijgen 6.8 op een schaal tot tien.', '6.8', '6.8'],
    ['Het steeg met ongeveer een derde.', 'een derde', '0.3333'],
    ['Ruim de helft is klaar.', 'de helft', '0.5'],
    ['Driekwart is tevreden.', 'Driekwart', '0.75']
  ])('in "%s"', (text, words, value) => {
    const [numeral, ...more] = numerals(text)
    expect(numeral).toMatchObject({text: words, value})
    expect(text.slice(numeral?.start, numeral?.end)).toBe(words)
    expect(more).toEqual([])
  })

  test('with a point may be one of two', () => {
    const text = 'De waardering ging van 6.8 naar 7.5, tegen een 6.1 en 6.3 elders.'
    expect(numerals(text).map(({text: words}) => words)).toEqual(['6.8', '7.5', '6.1', '6.3'])
  })

  test('that is a change has no value', () => {
    expect(numerals('De lasten zijn verdubbeld.')).toEqual([{start: 15, end: 25, text: 'verdubbeld'}])
  })

  test('and another come in the order of the text', () => {
    expect(numerals('De helft van 40 teams heeft 3,5 fte, een kwart 4 fte.').map(({text}) => text)).toEqual([
      'De helft',
      '40',
      '3,5 fte',
      'een kwart',
      '4 fte'
    ])
  })
})

describe('no quantity', () => {
  test.each([
    'Op 3, 10 en 17 september 2019 en op 1 juli 2020.',
    'Van 9.30 tot 12.00 uur en om 20:00 uur.',
    'In 2018, 2019/2020, 2015-2018, 05-03-2020 en 09/03/2020.',
    "In de jaren '90 begon dat.",
    'De artikelen 3, 4 en 5, de artikelen 20 tot en met 24, artikel 2.1.2 en art. 4:23 Awb.',
    'Op 12.5.2021, in versie 2.1, in norm 2.1 en 2.2, volgens 3.4 en in 2.1.2.',
    '2.1 Uren per week',
    'Zie paragraaf 7.5, in paragraaf 7.5 en 7.6, hoofdstuk 3.2 en artikel 2.3 van de wet.',
    'In 3.2 staat dat; het volgt uit 4.1 en onder 4.2 (2.1).',
    'Versie 1.2, een update van 1.2 naar 1.3 en Suite4Sociaal 5.1, Windows 8.1 en web 2.0.',
    'Om 19.30 uur, van 9.00 tot 17.00 en om 8.15; op 12.5 en 12.5.2021.',
    'Norm 2.1 is 2.1, en artikel 2.3.1 is van kracht.',
    'Van 9.30 uur tot 12.00 uur, paragraaf 3.1 procent en de normen 2.1 jaar na de start.',
    'Artikel 8 (lid 2 en 3) en § 4.',
    'Stb. 2014, 280 en Stcrt. 2019, 12345; Kamerstukken II 2012/13, 33 684, nr. 3, p. 12.',
    'Zie tabel 3, figuur 7a, voetnoot 12, box 2 en blz. 33-35.',
    'Jongeren tot 18 jaar, kinderen van 0 tot 4 jaar, tussen 4 en 12 jaar, onder de 23 jaar.',
    'Voor 12- tot 18-jarigen, 65-plussers en 75+.',
    'Bel 14 0599, 0599-631631 of 06-12345678; 9501 HJ, Raadhuisplein 1.',
    'ISO 27001, NEN 7510, GM0037, NL91ABNA0417164300 en Z/19/012345.',
    'Het 1e loket, de 2de stap en (3) het doel.',
    'Er is een twee derde meerderheid nodig.'
  ])('in "%s"', (text) => {
    expect(numerals(text).map(({text: words}) => words)).toEqual([])
  })
})
