import {expect, test} from 'vitest'
import {compose} from '../src/compose.ts'
import type {Rapport} from '../src/model/rapport.ts'
import {textOf} from '../src/render/finish/text.ts'
import {drawCharts} from '../src/render.ts'
import {analyse} from './analyse.ts'

test('a reference to a norm uses the word that the office chose for it', () => {
  const study = (termen: string): Record<string, string> => ({
    'onderzoek.yaml': `titel: T\noverheden: [Waterveen]\n${termen}`,
    'normenkader.yaml':
      'onderdelen:\n  - id: o1\n    titel: Een\n    normen:\n      - {id: n1, tekst: Er is een plan.}\n',
    'hoofdstukken/inleiding.md': '---\ntitel: Inleiding\n---\nZie [](#n1).\n'
  })
  const inleiding = (termen: string): string => {
    const {onderzoek, score} = analyse(study(termen))
    if (!onderzoek || !score) throw new Error('The study cannot be read.')
    const {inleiding} = compose(onderzoek, score, {concept: false, intern: false})
    return textOf(inleiding[0]?.inhoud.tree ?? {type: 'root'})
  }
  expect(inleiding('')).toBe('Zie norm N1.1.')
  expect(inleiding('termen: {norm: [doel, doelen]}\n')).toBe('Zie doel N1.1.')
})

const BASE = {
  'onderzoek.yaml': 'titel: T\noverheden: [Waterveen]\n',
  'normenkader.yaml': 'onderdelen: []\n',
  'cijfers/kosten.yaml':
    'titel: Kosten\neenheid: euro\nsleutel: team\nkolommen: [{id: team}, {id: a}]\nrijen: [{team: Oost, a: 1200}]\ntotaal: {}\n'
}

function rapportOf(inleiding: string): Rapport {
  const {onderzoek, score} = analyse({
    ...BASE,
    'hoofdstukken/inleiding.md': `---\ntitel: Inleiding\n---\n${inleiding}\n`
  })
  if (!onderzoek || !score) throw new Error('The study cannot be read.')
  return compose(onderzoek, score, {concept: false, intern: false})
}

test('an amount of money stays on one line', () => {
  const {inleiding} = rapportOf('Het kost € 5 en :getal[€ 1.200]{uit=kosten.oost.a}; een € is geld.')
  expect(textOf(inleiding[0]?.inhoud.tree ?? {type: 'root'})).toBe(
    'Het kost €\u00A05 en €\u00A01.200; een € is geld.'
  )
})

test('a number stays on one line with its magnitude and its unit', () => {
  const {inleiding} = rapportOf(
    'Het is € 1,6 miljoen, 12 %, 58,1 fte of 3 procentpunt, en :getal[1.200]{uit=kosten.oost.a opmaak=kaal} euro; 4 miljoenen en 5 feiten.'
  )
  expect(textOf(inleiding[0]?.inhoud.tree ?? {type: 'root'}).replaceAll('\u00A0', '_')).toBe(
    'Het is €_1,6_miljoen, 12_%, 58,1_fte of 3_procentpunt, en 1.200_euro; 4 miljoenen en 5 feiten.'
  )
})

test('a chart is drawn for a page and for a telephone', async () => {
  const {afbeeldingen} = await drawCharts(rapportOf('::grafiek{uit=kosten}'))
  const drawn = Object.values(afbeeldingen).map(({bytes, smal}) =>
    [bytes, smal].map((each) => /width="(\d+)"/u.exec(new TextDecoder().decode(each))?.[1])
  )
  expect(drawn).toEqual([['680', '340']])
  const forPaper = await drawCharts(rapportOf('::grafiek{uit=kosten}'), {narrow: false})
  expect(Object.values(forPaper.afbeeldingen).map(({smal}) => smal)).toEqual([undefined])
})

test('a total that is not added up needs no annex of figures', () => {
  const shown = rapportOf('::tabel{uit=kosten}')
  expect([shown.bijlagenummers.cijfers, shown.cijfers.length]).toEqual(['1', 1])
  const files = {
    ...BASE,
    'cijfers/kosten.yaml': BASE['cijfers/kosten.yaml'].replace('{id: a}', '{id: a, totaal: geen}')
  }
  const {onderzoek, score} = analyse({
    ...files,
    'hoofdstukken/inleiding.md': '---\ntitel: I\n---\n::tabel{uit=kosten}\n'
  })
  if (!onderzoek || !score) throw new Error('The study cannot be read.')
  const none = compose(onderzoek, score, {concept: false, intern: false})
  expect([none.bijlagenummers.cijfers, none.cijfers.length]).toEqual(['', 0])
})

test('a year is no length of a bar', () => {
  const files = {
    ...BASE,
    'cijfers/kosten.yaml':
      'titel: Kosten\nsleutel: team\nkolommen: [{id: team}, {id: sinds, eenheid: jaar}, {id: a, eenheid: euro}]\nrijen: [{team: Oost, sinds: 2022, a: 1200}]\n',
    'hoofdstukken/inleiding.md': '---\ntitel: I\n---\n::grafiek{uit=kosten}\n'
  }
  const {onderzoek, score} = analyse(files)
  if (!onderzoek || !score) throw new Error('The study cannot be read.')
  const [grafiek] = Object.values(compose(onderzoek, score, {concept: false, intern: false}).grafieken)
  expect(grafiek?.reeksen.map(({waarden}) => waarden)).toEqual([['1200']])
})

test('the recommendations of a report are there by addressee, and in the order of their numbers', () => {
  const norm = (id: string): string =>
    `  - id: o${id}\n    titel: Deel ${id}\n    vragen: [{id: v${id}, tekst: Is er een plan?}]\n`
  const {onderzoek, score} = analyse({
    'normenkader.yaml': `onderdelen:\n${norm('1')}${norm('2')}`,
    'conclusies/c1.md': '---\nonderdeel: o1\n---\nEr is een plan.\n',
    'conclusies/c2.md': '---\nonderdeel: o2\n---\nEr is geen plan.\n',
    'aanbevelingen.yaml': `aanbevelingen:\n${[
      ['a', 'raad', 'c1'],
      ['b', 'college', 'c1'],
      ['c', 'college', 'c2']
    ]
      .map(
        ([id, aan, c]) =>
          `  - {id: ${id ?? ''}, aan: ${aan ?? ''}, tekst: Doe ${id ?? ''}., conclusies: [${c ?? ''}]}\n`
      )
      .join('')}`
  })
  if (!onderzoek || !score) throw new Error('The study cannot be read.')
  const rapport = compose(onderzoek, score, {concept: false, intern: false})
  const numbers = (of: readonly {nummer: string}[]): string[] => of.map(({nummer}) => nummer)
  expect(rapport.aanbevelingen.map(({aanbevelingen}) => numbers(aanbevelingen))).toEqual([['1', '3'], ['2']])
  expect(numbers(rapport.aanbevelingenOpNummer)).toEqual(['1', '2', '3'])
})
