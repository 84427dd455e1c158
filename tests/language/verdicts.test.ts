import {expect, test} from 'vitest'
import {verdicts} from '../../src/check/language/verdicts.ts'

function said(text: string): string[] {
  return [...verdicts(text)].map(({start, end, says, isMostly, isWhole}) => {
    const extent = isMostly ? ' (meest)' : isWhole ? ' (alles)' : ''
    return `${says}${extent}: ${text.slice(start, end)}`
  })
}

test.each([
  ['De processen zijn op orde.', 'hoog: De processen zijn op orde'],
  ['De processen zijn niet op orde.', 'laag: De processen zijn niet op orde'],
  ['Er is geen verordening die voldoet', 'laag: Er is geen verordening die voldoet'],
  ['Het plan voldoet niet aan de wet.', 'laag: Het plan voldoet niet aan de wet'],
  ['De informatie schiet tekort.', 'laag: De informatie schiet tekort'],
  ['De informatie schiet nergens tekort', undefined],
  ['De doelen zijn meetbaar en helder.', 'hoog: De doelen zijn meetbaar en helder'],
  ['De doelen zijn niet meetbaar', 'laag: De doelen zijn niet meetbaar'],
  ['Gebleken is dat het toezicht toereikend is.', 'hoog: Gebleken is dat het toezicht toereikend is'],
  [
    'Evaluaties ontbreken, en de sturing is gebrekkig',
    'laag: Evaluaties ontbreken',
    'laag: de sturing is gebrekkig'
  ],
  ['De dossiers zijn grotendeels op orde', 'hoog (meest): De dossiers zijn grotendeels op orde'],
  ['De dossiers zijn volledig op orde', 'hoog (alles): De dossiers zijn volledig op orde'],
  ['Nergens is de taak goed belegd', 'laag (alles): Nergens is de taak goed belegd'],
  [
    'De gemeente handelt meldingen goed en op tijd af.',
    'hoog: De gemeente handelt meldingen goed en op tijd af'
  ],
  ['De gemeente handelt meldingen niet op tijd af.', 'laag: De gemeente handelt meldingen niet op tijd af'],
  ['De gemeente doet het goed bij meldingen.', 'hoog: De gemeente doet het goed bij meldingen'],
  ['De gemeente doet het niet goed', 'laag: De gemeente doet het niet goed'],
  ['De gemeente werkt volledig doeltreffend.', 'hoog (alles): De gemeente werkt volledig doeltreffend'],
  ['), maar de overdracht is niet beschreven (', 'laag: de overdracht is niet beschreven']
])('%s', (text, ...expected) => {
  expect(said(text)).toEqual(expected.filter((each) => each !== undefined))
})

test.each([
  'De gemeente heeft een adequaat plan vastgesteld.',
  'Voldoende vaste formatie is een voorwaarde.',
  'De processen zijn deels op orde.',
  'De processen zijn nog niet op orde.',
  'De processen zijn niet overal op orde.',
  'De dossiers lijken op orde.',
  'De gemeente handelt meldingen meestal goed en op tijd af.',
  'De gemeente handelt meldingen af.',
  'De gemeente doet het zo goed mogelijk.',
  'De gemeente doet het redelijk goed bij meldingen.',
  'De gemeente werkt niet volledig doeltreffend.',
  'Om volledig doeltreffend te zijn ontbrak het aan tijd.',
  'Volgens medewerkers zijn de processen op orde.',
  'De processen waren in 2019 niet op orde.',
  'De processen moeten op orde zijn.',
  'Zijn de processen op orde?',
  'Of de processen op orde zijn, is niet te zeggen.',
  'De processen zijn op orde, al ontbreekt een evaluatie.',
  'Het team werkt goed samen met de wijk, behalve op vrijdag.'
])('no verdict: %s', (text) => {
  expect(said(text)).toEqual([])
})

test('of a long clause, what is near the words', () => {
  const long = `De afspraken over de verdeling van taken en verantwoordelijkheden tussen de gemeente en de zeven partners ontbreken.`
  expect(said(long)).toEqual(['laag: tussen de gemeente en de zeven partners ontbreken'])
})
