import {describe, expect, test} from 'vitest'
import {analyse} from '../analyse.ts'
import {ID, messages} from './bewering.ts'

describe('the largest and the smallest', () => {
  test('are held against row and column', () => {
    expect(messages('De kosten zijn het hoogst bij Jeugd ([jeugd.k2020]).')).toEqual([
      'Bevinding b1 zegt "het hoogst", maar kosten.jeugd.k2020 is 120, en kosten.jeugd.k2019 en kosten.wmo.k2020 zijn meer; verwacht: het grootste getal van zijn rij of kolom, of andere woorden.'
    ])
  })

  test.each([
    'De laagste tevredenheid is er bij Jeugd ([jeugd.tevreden]).',
    'Wmo heeft met [wmo.tevreden] de hoogste tevredenheid.',
    'Het minst tevreden zijn bewoners over Schulden ([schulden.tevreden]).',
    'Schulden heeft de hoogste kosten, met [schulden.k2020].',
    'De hoogste score is [jeugd.tevreden], bij Jeugd.',
    'Bij Jeugd ([jeugd.k2020]) zijn de kosten het hoogst, bij Schulden ([schulden.k2020]) het laagst.'
  ])('are found: %s', (text) => {
    expect(messages(text)).toHaveLength(1)
  })

  test.each([
    'De kosten zijn het hoogst bij Wmo ([wmo.k2020]).',
    'De kosten van Jeugd waren het hoogst in 2019 ([jeugd.k2019]).',
    'Schulden heeft met [schulden.tevreden] de hoogste tevredenheid.',
    'De kosten zijn na Wmo het hoogst bij Jeugd ([jeugd.k2020]).',
    'Jeugd is met [jeugd.k2020] een van de grootste posten.',
    'Jeugd heeft niet de hoogste kosten ([jeugd.k2020]).',
    'De kosten stegen het meest bij Jeugd ([jeugd.k2020]).',
    'Het meest opvallend is de tevredenheid bij Jeugd ([jeugd.tevreden]).',
    'De laagste inkomens ([jeugd.tevreden]) zijn tevreden.',
    'Jeugd heeft de hoogste kosten van de regio ([jeugd.k2020]).',
    'Van de totale kosten ([totaal.k2020]) is het grootste deel voor Wmo.',
    'Jeugd kost met [jeugd.k2020] minder dan de hoogste uitgaven in de raming.'
  ])('are sound: %s', (text) => {
    expect(messages(text)).toEqual([])
  })

  test('are not held against what is left over', () => {
    expect(messages('De tevredenheid is het laagst bij Wmo ([wmo.tevreden]).')).toEqual([])
  })
})

describe('two numbers', () => {
  test('are held against each other', () => {
    expect(
      messages('Jeugd scoort [jeugd.tevreden], en ligt daarmee onder het gemiddelde ([wmo.tevreden]).')
    ).toEqual([
      'Bevinding b1 zegt "onder het gemiddelde", maar 48% (kosten.jeugd.tevreden) is meer dan 31% (kosten.wmo.tevreden); verwacht: een getal dat minder is, of andere woorden.'
    ])
  })

  test.each([
    'Bij Wmo is [wmo.tevreden] tevreden, boven het landelijk gemiddelde van [jeugd.tevreden].',
    'Wmo ([wmo.tevreden]) ligt boven het landelijke gemiddelde ([jeugd.tevreden]).',
    'In 2020 was [wmo.tevreden] tevreden, en dat is meer dan de [jeugd.tevreden] van Jeugd.',
    'Jeugd ([jeugd.k2020]) kost meer dan Wmo ([wmo.k2020]) en meer dan de rest.'.replace(
      'dan Wmo',
      'dan bij Wmo'
    )
  ])('are found: %s', (text) => {
    expect(messages(text)).toHaveLength(1)
  })

  test.each([
    'Bij Wmo is [wmo.tevreden] tevreden, onder het landelijk gemiddelde van [jeugd.tevreden].',
    'Wmo ([wmo.tevreden]) ligt niet boven het landelijke gemiddelde ([jeugd.tevreden]).',
    'Jeugd kost [schulden.k2020] meer dan de [wmo.k2020] van Wmo.',
    'De kosten liggen [schulden.k2020] hoger dan de [jeugd.k2018] in 2018.',
    'De kosten liggen [schulden.k2020] euro hoger dan de [jeugd.k2018] in 2018.',
    'Er zijn [jeugd.k2018] meldingen van meer dan [jeugd.k2020] inwoners.',
    'Het aantal is [jeugd.k2020], en de tevredenheid ligt onder het gemiddelde ([jeugd.tevreden]).'
  ])('are sound: %s', (text) => {
    expect(messages(text)).toEqual([])
  })
})

test('all of it is not a little', () => {
  const found = (text: string): number =>
    analyse({
      'onderzoek.yaml': 'titel: Voorbeeld\noverheden: [GM0037]\nfase: definitief\n',
      'normenkader.yaml': 'onderdelen: [{id: deel, titel: Deel, vragen: [{id: v1, tekst: Hoe gaat het?}]}]\n',
      'cijfers/tijd.yaml':
        'titel: Tijd\ngrootheden: {alles: {waarde: 100, eenheid: procent}, deel: {waarde: 31, eenheid: procent}}\n',
      'bevindingen/b1.md': `---\ntitel: Tijd\nvragen: [v1]\n---\n${text.replaceAll(/\[(\w+)\]/gu, ':getal[1%]{uit=tijd.$1}')}\n`
    }).diagnostics.filter(({rule}) => rule === ID).length
  expect(found('Slechts [alles] is op tijd.')).toBe(1)
  expect(found('Van de meldingen is maar [alles] op tijd.')).toBe(1)
  expect(found('Niet slechts een deel, maar [alles] is op tijd.')).toBe(0)
  expect(found('Slechts [deel] is op tijd.')).toBe(0)
})

test.each([
  'Het is niet zo dat de kosten fors zijn gedaald: zij gingen van [jeugd.k2019] naar [schulden.k2018].',
  'De stijging van de kosten vlakte af: na [jeugd.k2019] in 2019 kwam 2020 uit op [jeugd.k2020].',
  'De hoogste uitgaven per cliënt zijn er bij Jeugd ([jeugd.k2020]).',
  'Er was een daling van de wachttijd; de kosten gingen van [jeugd.k2018] naar [jeugd.k2020].',
  'Als het aantal daalt, blijven de kosten gelijk: van [jeugd.k2018] naar [jeugd.k2020].',
  'De wethouder spreekt van een daling, al gingen de kosten van [jeugd.k2018] naar [jeugd.k2020].'
])('natural prose is left alone: %s', (text) => {
  expect(messages(text)).toEqual([])
})

test.each([
  'Volgens respondenten daalde het aantal van [jeugd.k2018] naar [jeugd.k2020].',
  'Medewerkers geven aan dat het aantal daalde, van [jeugd.k2018] naar [jeugd.k2020].',
  'Een medewerker: ‘Het aantal daalde enorm.’ Het ging van [jeugd.k2018] naar [jeugd.k2020].',
  '“Het aantal daalde”, aldus een medewerker; het ging van [jeugd.k2018] naar [jeugd.k2020].',
  'De vraag was: “Daalde het aantal van [jeugd.k2018] naar [jeugd.k2020]?”'
])('what others say is theirs: %s', (text) => {
  expect(messages(text)).toEqual([])
})

test('what a document says is of the number', () => {
  expect(
    messages('Volgens de jaarrekening daalde het aantal van [jeugd.k2018] naar [jeugd.k2020].')
  ).toHaveLength(1)
})
