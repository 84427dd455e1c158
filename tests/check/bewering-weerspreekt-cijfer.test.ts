import {describe, expect, test} from 'vitest'
import {ID, messages} from './bewering.ts'

test('a direction that is not so, with the numbers and what was expected', () => {
  expect(messages('De kosten van Schulden stegen van [schulden.k2018] naar [schulden.k2020].')).toEqual([
    'Bevinding b1 zegt "stegen", maar van 50 (kosten.schulden.k2018) naar 40 (kosten.schulden.k2020) is 20% minder; verwacht: een getal dat meer is, of andere woorden.'
  ])
})

describe.each([
  ['van … naar', 'De kosten zijn gestegen van [X] naar [Y].', 'De kosten zijn gedaald van [X] naar [Y].'],
  [
    'dan',
    'De kosten van [Y] zijn hoger dan de [X] van 2018.',
    'De kosten van [Y] zijn lager dan de [X] van 2018.'
  ],
  ['tegen', 'De kosten liggen hoger: [Y] tegen [X] eerder.', 'De kosten liggen lager: [Y] tegen [X] eerder.'],
  [
    'years',
    'In 2018 was het [X] en in 2020 is het toegenomen: [Y].',
    'Het is afgenomen: [Y], en in 2018 was het [X].'
  ],
  [
    'growth',
    'Dat is een stijging van [=groei(kosten.jeugd.k2018, kosten.jeugd.k2020)].',
    'Dat is een daling van [=groei(kosten.jeugd.k2018, kosten.jeugd.k2020)].'
  ],
  [
    'degree',
    'De kosten zijn fors gestegen van [X] naar [Y].',
    'De kosten zijn licht gestegen van [X] naar [Y].'
  ],
  [
    'twice',
    'De kosten zijn verdubbeld van [schulden.k2020] naar [wmo.k2018].',
    'De kosten zijn verdubbeld van [X] naar [Y].'
  ],
  [
    'half',
    'De kosten zijn gehalveerd: van [wmo.k2018] naar [jeugd.k2018].',
    'De kosten zijn gehalveerd: van [Y] naar [X].'
  ],
  [
    'stable',
    'De kosten van Wmo bleven gelijk: van [wmo.k2018] naar [wmo.k2020].',
    'De kosten bleven gelijk: van [X] naar [Y].'
  ],
  [
    'a part',
    'Meer dan de helft van de cliënten is tevreden ([schulden.tevreden]).',
    'Meer dan de helft van de cliënten is tevreden ([jeugd.tevreden]).'
  ],
  [
    'nearly',
    'Bijna een derde is tevreden (in 2020 [wmo.tevreden]).',
    'Ruim een derde is tevreden (in 2020 [wmo.tevreden]).'
  ],
  [
    'than, and then the numbers',
    'De kosten waren hoger dan begroot: [Y] tegen [X].',
    'De kosten waren lager dan begroot: [Y] tegen [X].'
  ],
  [
    'a growth behind it',
    'De kosten stegen van [X] naar [Y], een stijging van [=groei(kosten.jeugd.k2018, kosten.jeugd.k2020)].',
    'De kosten stegen van [X] naar [Y], een daling van [=groei(kosten.jeugd.k2018, kosten.jeugd.k2020)].'
  ],
  [
    'two claims',
    'Jeugd steeg van [X] naar [Y] en Schulden daalde van [schulden.k2018] naar [schulden.k2020].',
    'Jeugd steeg van [X] naar [Y] en Schulden steeg van [schulden.k2018] naar [schulden.k2020].'
  ]
])('%s', (_, sound, faulty) => {
  const filled = (text: string): string =>
    text.replaceAll('[X]', '[jeugd.k2018]').replaceAll('[Y]', '[jeugd.k2020]')
  test('sound', () => {
    expect(messages(filled(sound))).toEqual([])
  })
  test('faulty', () => {
    expect(messages(filled(faulty))).toHaveLength(1)
  })
})

describe('each row and each year', () => {
  test('that goes the other way is named', () => {
    expect(messages('Bij alle teams stegen de kosten: van [totaal.k2018] naar [totaal.k2020].')).toEqual([
      'Bevinding b1 zegt "stegen", maar van kosten.schulden.k2018 naar kosten.schulden.k2020 is 20% minder; verwacht: een getal dat meer is, of andere woorden.'
    ])
    expect(messages('De kosten stegen elk jaar, van [jeugd.k2018] naar [jeugd.k2020].')).toEqual([
      'Bevinding b1 zegt "stegen", maar van kosten.jeugd.k2019 naar kosten.jeugd.k2020 is 20% minder; verwacht: een getal dat meer is, of andere woorden.'
    ])
  })

  test('does not matter where the sentence is about the whole', () => {
    expect(messages('De kosten stegen van [totaal.k2018] naar [totaal.k2020].')).toEqual([])
    expect(messages('De kosten voor alle inwoners stegen van [totaal.k2018] naar [totaal.k2020].')).toEqual(
      []
    )
    expect(messages('De kosten van Wmo stegen elk jaar, van [wmo.k2018] naar [wmo.k2020].')).toEqual([])
  })

  test('what is stable is so in the years between', () => {
    expect(messages('De kosten bleven stabiel: [wmo.k2018] in 2018 en [wmo.k2020] in 2020.')).toEqual([])
    expect(
      messages(
        'De kosten bleven stabiel: [jeugd.k2018] in 2018 en [jeugd.k2020] in 2020.',
        'beweringen: {stabiel: 20}'
      )
    ).toHaveLength(1)
  })
})

test.each([
  'De kosten zijn niet gestegen van [jeugd.k2018] naar [schulden.k2020].',
  'De kosten zouden stijgen van [jeugd.k2018] naar [schulden.k2020].',
  'Stegen de kosten van [jeugd.k2018] naar [schulden.k2020]?',
  'De kosten van Jeugd zijn [jeugd.k2018] en de tevredenheid is hoger dan bij Wmo.',
  'De tevredenheid steeg, en de kosten zijn [jeugd.k2020] bij [jeugd.tevreden] tevredenheid.',
  'Meer dan de helft is tevreden, [wmo.tevreden] is ontevreden.',
  'De kosten stegen en daalden: van [jeugd.k2018] naar [schulden.k2020].',
  'Van de [jeugd.k2018] cliënten zijn er [jeugd.k2020] tevreden; dat is hoger dan in 2018.',
  'In 2018 was [jeugd.k2020] hoger dan begroot; in 2020 was [jeugd.k2018] lager dan begroot.',
  'Van de teams is Jeugd met [jeugd.k2018] gegroeid, Wmo bleef op [wmo.k2018] en Schulden op [schulden.k2018].',
  'De kosten van Jeugd ([jeugd.k2020]) en Schulden ([schulden.k2018]) zijn gestegen.',
  'Het aantal meldingen steeg. De kosten zijn [jeugd.k2020], en waren [jeugd.k2018].',
  '> De kosten stegen van [jeugd.k2020] naar [jeugd.k2018].'
])('no claim: %s', (text) => {
  expect(messages(text)).toEqual([])
})

test('the bounds are those of the study', () => {
  const text = 'De kosten stegen fors, van [jeugd.k2018] naar [jeugd.k2020].'
  expect(messages(text, 'beweringen: {fors: 20}')).toEqual([])
  expect(messages(text, 'beweringen: {fors: 25}')).toEqual([
    'Bevinding b1 zegt "stegen fors", maar van 100 (kosten.jeugd.k2018) naar 120 (kosten.jeugd.k2020) is 20% meer; verwacht: ten minste 25% meer, of andere woorden.'
  ])
})

test('a waiver settles it', () => {
  const waiver = `vrijstellingen: [{controle: ${ID}, bij: b1, reden: Het gaat om een ander jaar.}]`
  expect(messages('De kosten stegen van [schulden.k2018] naar [schulden.k2020].', waiver)).toEqual([])
})

describe('a word right beside a number', () => {
  const [down, up, less] = [
    '[=groei(kosten.schulden.k2018, kosten.schulden.k2020)]',
    '[=groei(kosten.jeugd.k2018, kosten.jeugd.k2020)]',
    '[=-groei(kosten.schulden.k2018, kosten.schulden.k2020)]'
  ]

  test.each([
    `Er was [schulden.k2018] begroot, en [schulden.k2020] besteed: ${down} meer.`,
    `Schulden kostte [schulden.k2020], ${down} hoger dan begroot.`,
    `Dat is een toename van ${down}.`,
    `Schulden kost ${less} meer dan in 2018.`,
    `Het is een verhoging van ruim ${less}.`,
    `De kosten zijn gestegen met ${down}, en Jeugd bleef op [jeugd.k2018].`,
    `Jeugd kostte [jeugd.k2020], ${up} minder dan begroot.`,
    `Dat is een daling van ${up}.`,
    'Het verschil: [=kosten.schulden.k2020 - kosten.schulden.k2018] meer dan eerder.'
  ])('is found: %s', (text) => {
    expect(messages(text)).toHaveLength(1)
  })

  test.each([
    `Jeugd kostte [jeugd.k2020], ${up} meer dan begroot.`,
    `Schulden kostte [schulden.k2020], ${less} minder dan begroot.`,
    `Dat is een daling van ${less}.`,
    `Dat is een daling van ${down}.`,
    `De kosten zijn niet ${down} meer geworden.`,
    'Er waren [jeugd.k2018] minder meldingen.',
    'Het verschil is [=kosten.schulden.k2020 - kosten.schulden.k2018], meer dan verwacht.',
    'Het is [=kosten.schulden.k2020 - kosten.schulden.k2018] minder dan eerder.'
  ])('is sound: %s', (text) => {
    expect(messages(text)).toEqual([])
  })

  test('says what the number is', () => {
    expect(messages(`Schulden kostte [schulden.k2020], ${down} meer dan begroot.`)).toEqual([
      'Bevinding b1 zegt "1 meer", maar groei(kosten.schulden.k2018, kosten.schulden.k2020) is 20% minder; verwacht: een getal dat meer is, of andere woorden.'
    ])
  })
})
