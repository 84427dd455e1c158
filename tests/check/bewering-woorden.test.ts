import {describe, expect, test} from 'vitest'
import {analyse} from '../analyse.ts'
import {ID, messages} from './bewering.ts'

describe('a verb in two parts', () => {
  const up = '[wmo.k2018] naar [wmo.k2020]'

  test.each([
    `De kosten namen sterk af, van ${up}.`,
    `Het aantal nam iets af: van ${up}.`,
    `Het aantal nam fors toe van ${up}.`,
    `De kosten namen het afgelopen jaar af van ${up}.`,
    `In 2020 nam het aantal meldingen bij het loket af, van ${up}.`,
    `De kosten gingen omlaag, van ${up}.`,
    `De kosten gingen in 2020 iets omlaag, van ${up}.`,
    'De kosten gingen omhoog, van [wmo.k2020] naar [wmo.k2018].',
    `De wachttijd liep sterk terug, van ${up}.`,
    `De kosten namen sterk af van ${up} ([=groei(kosten.wmo.k2018, kosten.wmo.k2020)]).`,
    'Het aantal nam sterk af ([=groei(kosten.wmo.k2018, kosten.wmo.k2020)]).',
    'Het aantal nam fors toe ([=groei(kosten.wmo.k2018, kosten.wmo.k2020)]).'
  ])('is found: %s', (text) => {
    expect(messages(text)).toHaveLength(1)
  })

  test.each([
    `De kosten namen iets toe, van ${up}.`,
    `De kosten namen niet sterk af, van ${up}.`,
    `De kosten namen eerst toe en daarna weer af, van [wmo.k2020] naar [wmo.k2018].`,
    'De lichte hulp bij Jeugd nam toe van [jeugd.k2018] naar [jeugd.k2020].',
    'In 2020 nam de lichte hulp toe van [jeugd.k2018] naar [jeugd.k2020].',
    'De gemeente nam bij de aanbieder meer uren af, van [jeugd.k2018] naar [jeugd.k2020].',
    'Daarna liep het project op schema, van [jeugd.k2020] naar [jeugd.k2018].',
    `De kosten gingen omhoog, van ${up}.`,
    'Het aantal nam iets toe ([=groei(kosten.wmo.k2018, kosten.wmo.k2020)]).'
  ])('is sound: %s', (text) => {
    expect(messages(text)).toEqual([])
  })
})

describe('above or below the budget', () => {
  const TABLE = `titel: Lasten
eenheid: euro
sleutel: post
kolommen: [{id: post}, {id: begroot}, {id: werkelijk}, {id: verschil, formule: werkelijk - begroot}]
rijen: [{post: Jeugd, begroot: 1000, werkelijk: 1261}, {post: Wmo, begroot: 900, werkelijk: 700}]
`
  const found = (text: string): string[] =>
    analyse({
      'onderzoek.yaml': 'titel: Voorbeeld\noverheden: [GM0037]\nfase: definitief\n',
      'normenkader.yaml': 'onderdelen: [{id: deel, titel: Deel, vragen: [{id: v1, tekst: Hoe gaat het?}]}]\n',
      'cijfers/lasten.yaml': TABLE,
      'bevindingen/b1.md': `---\ntitel: Lasten\nvragen: [v1]\n---\n${text.replaceAll(/\[([^\]]+)\]/gu, ':getal[1]{uit="$1"}')}\n`
    })
      .diagnostics.filter(({rule}) => rule === ID)
      .map(({message}) => message)

  test('says what the number is', () => {
    expect(found('De lasten lagen met [lasten.jeugd.werkelijk] lager dan begroot.')).toEqual([
      'Bevinding b1 zegt "lager dan begroot", maar lasten.jeugd.werkelijk is 1.261, en dat is meer dan begroot; verwacht: een getal dat minder is, of andere woorden.'
    ])
  })

  test.each([
    'De lasten lagen [lasten.jeugd.verschil] lager dan begroot.',
    'De lasten lagen met [lasten.jeugd.werkelijk - lasten.jeugd.begroot] in 2020 lager dan begroot.',
    'De lasten lagen [lasten.wmo.begroot - lasten.wmo.werkelijk] hoger dan begroot.',
    'De lasten kwamen op [lasten.wmo.werkelijk], meer dan begroot.'
  ])('is found: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  test.each([
    'De lasten lagen [lasten.jeugd.verschil] hoger dan begroot.',
    'De lasten lagen [lasten.wmo.verschil] lager dan begroot.',
    'De lasten lagen [lasten.wmo.begroot - lasten.wmo.werkelijk] lager dan begroot.',
    'De lasten lagen met [lasten.wmo.werkelijk] lager dan begroot.',
    'De lasten lagen met [lasten.jeugd.werkelijk] niet lager dan begroot.',
    'De baten waren lager dan begroot, en er was [lasten.wmo.begroot] beschikbaar.',
    'De baten waren lager dan begroot, en de lasten kwamen op [lasten.jeugd.werkelijk].',
    'De lasten kwamen op [lasten.jeugd.werkelijk] en de baten waren lager dan begroot.',
    'Van de [lasten.jeugd.werkelijk] en [lasten.wmo.werkelijk] was de een hoger dan begroot.'
  ])('is sound: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a line', () => {
  test('that goes the other way is found', () => {
    expect(
      messages('De kosten vertonen een stijgende lijn, van [schulden.k2018] naar [schulden.k2020].')
    ).toHaveLength(1)
    expect(
      messages('Het aantal laat een dalende lijn zien: [wmo.k2018] in 2018 en [wmo.k2020] in 2020.')
    ).toHaveLength(1)
    expect(messages('Er is een dalende trend, van [wmo.k2018] naar [wmo.k2020].')).toHaveLength(1)
  })

  test('that goes so is sound', () => {
    expect(
      messages('De kosten vertonen een dalende lijn, van [schulden.k2018] naar [schulden.k2020].')
    ).toEqual([])
    expect(
      messages('Het aantal laat geen dalende lijn zien: [wmo.k2018] in 2018 en [wmo.k2020] in 2020.')
    ).toEqual([])
  })
})

describe('a part of a whole with words between', () => {
  const herkomst = (text: string): string[] => messages(text, '', 'getal-zonder-herkomst')

  test.each([
    'Meer dan de helft van de bewoners, [jeugd.tevreden], is tevreden.',
    'Van de meldingen is meer dan de helft op tijd afgehandeld, namelijk [jeugd.tevreden].',
    'De gemeente handelt [jeugd.tevreden] van de meldingen op tijd af, meer dan de helft.',
    'Van de meldingen is [jeugd.tevreden] op tijd, meer dan de helft van de meldingen.',
    'De meeste bewoners ([jeugd.tevreden]) zijn tevreden.',
    'De meeste bewoners, [jeugd.tevreden], zijn tevreden.',
    'Alle bewoners ([jeugd.tevreden]) zijn tevreden.',
    'Geen enkele bewoner ([jeugd.tevreden]) is tevreden.'
  ])('is found: %s', (text) => {
    expect(messages(text)).toHaveLength(1)
    expect(herkomst(text)).toEqual([])
  })

  test.each([
    'Jeugd maakt [jeugd.tevreden] van de kosten uit, minder dan de helft.',
    'Bijna een derde van de bewoners die antwoordden, namelijk [wmo.tevreden], is tevreden.',
    'Minder dan de helft van de bewoners, [jeugd.tevreden], is tevreden.',
    'De meeste bewoners ([schulden.tevreden]) zijn tevreden.',
    'Niet alle bewoners ([schulden.tevreden]) zijn tevreden.',
    'Van alle bewoners ([schulden.tevreden]) is bekend wie zij zijn.'
  ])('is sound: %s', (text) => {
    expect(messages(text)).toEqual([])
    expect(herkomst(text)).toEqual([])
  })

  test.each([
    'Meer dan de helft is tevreden en van de rest is een deel neutraal, namelijk [wmo.tevreden].',
    'Van de bewoners is [wmo.tevreden] tevreden, meer dan de helft niet.',
    'Van Jeugd is [jeugd.tevreden] tevreden, bij een derde van de teams.',
    'Bij een derde van de teams, en bij de helft van de loketten, namelijk [schulden.tevreden].',
    'Meer dan de helft is tevreden, namelijk [wmo.tevreden] en [jeugd.tevreden].'
  ])('is no claim of the number: %s', (text) => {
    expect(messages(text)).toEqual([])
    expect(herkomst(text)).not.toEqual([])
  })

  test('most of them may be said without a number', () => {
    expect(messages('De meeste klachten komen uit de wijk; [wmo.tevreden] is tevreden.')).toEqual([])
  })
})
