import {describe, expect, test} from 'vitest'
import {sentences} from '../../src/check/language/sentences.ts'

function split(text: string): string[] {
  return sentences(text).map(({start, end}) => text.slice(start, end))
}

describe('sentences', () => {
  test('end at a point, a question mark or an exclamation mark before a capital', () => {
    expect(split('Er is een visie. Is die bekend? Ja! Dat bleek.')).toEqual([
      'Er is een visie.',
      'Is die bekend?',
      'Ja!',
      'Dat bleek.'
    ])
  })

  test.each([
    'De teams, o.a. Wmo en Jeugd, overleggen.',
    'Dit volgt uit art. 4 van de wet, zoals dhr. De Vries zei.',
    'De kosten m.b.t. Jeugd zijn hoger, bijv. Veilig Thuis.',
    'Zie nr. 3 en blz. 12 van het plan.',
    'J.P. de Boer en A. Jansen werkten mee.',
    'Zie paragraaf 2.1. Toegang staat daarin.',
    'De kosten waren € 4.300.376 in 2020.'
  ])('do not end within: %s', (text) => {
    expect(split(text)).toEqual([text])
  })

  test('end behind a quotation mark or bracket', () => {
    expect(split('Hij zei: "Het gaat goed." (Dat klopt.) Toch niet.')).toEqual([
      'Hij zei: "Het gaat goed."',
      '(Dat klopt.)',
      'Toch niet.'
    ])
  })

  test('end where the author broke the line', () => {
    expect(split('Afdeling Onderzoek\nPostbus 1')).toEqual(['Afdeling Onderzoek', 'Postbus 1'])
  })

  test('an empty text has none', () => {
    expect(split('  ')).toEqual([])
  })
})
