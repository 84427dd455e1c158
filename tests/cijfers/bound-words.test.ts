import {describe, expect, test} from 'vitest'
import {analyse} from '../analyse.ts'
import {study} from './study.ts'

const TABLE = `titel: M
sleutel: jaar
kolommen:
  - {id: jaar}
  - {id: alle, eenheid: aantal}
  - {id: goed, eenheid: aantal}
  - {id: euro, eenheid: euro}
  - {id: los}
  - {id: deel, formule: "aandeel(goed, alle)"}
  - {id: procent, formule: "aandeel(goed, alle)", eenheid: procent, afronden: 0.1}
rijen:
  - {jaar: 2022, alle: 400, goed: 300, euro: 1550000, los: 2}
  - {jaar: 2025, alle: 500, goed: 290, euro: 1486200, los: 9}
`

function messages(text: string): string[] {
  return analyse({
    'normenkader.yaml': 'onderdelen: []\n',
    'cijfers/m.yaml': TABLE,
    'hoofdstukken/h.md': `---\ntitel: H\n---\n${text}\n`
  }).diagnostics.map(({rule, message}) => `${rule}: ${message}`)
}

const DELEN = 'aandeel(m.2025.goed, m.2025.alle) - aandeel(m.2022.goed, m.2022.alle)'
const GROEI = 'groei(m.2022.goed, m.2025.goed)'

describe('a share, a growth and a difference of shares are times 100 in percentage points', () => {
  test.each([
    `Het is :getal[-17 procentpunt]{uit="${DELEN}"}.`,
    `Het is :getal[-17,0 procentpunten]{uit="${DELEN}"}.`,
    `Het is :getal[-17]{uit="${DELEN}"} procentpunt.`,
    `Het is :getal[-3 procentpunt]{uit="${GROEI}"}.`,
    'Het is :getal[-17 procentpunt]{uit="m.2025.deel - m.2022.deel"}.',
    'Het is :getal[-17 procentpunt]{uit="m.2025.procent - m.2022.procent"}.',
    'Het is :getal[58]{uit=m.2025.deel} procent.',
    'Het is :getal[58]{uit="m.2025.goed / m.2025.alle"} procent.',
    'Het is :getal[0,58]{uit=m.2025.deel} van het geheel.',
    'Het is :getal[7 procentpunt]{uit="m.2025.los - m.2022.los"}.',
    'Het is :getal[58 procentpunt]{uit="100 * m.2025.goed / m.2025.alle"}.'
  ])('%s', (text) => {
    expect(messages(text)).toEqual([])
  })

  test('and a wrong one is told times 100', () => {
    expect(messages(`Het is :getal[12 procentpunt]{uit="${DELEN}"}.`)).toEqual([
      expect.stringMatching(/^getal-verouderd: .*verwacht: -17 procentpunt\.$/u)
    ])
  })

  test('printed as a percentage, the difference is told to be in procentpunt', () => {
    expect(messages(`Het is :getal[-17%]{uit="${DELEN}"}.`)).toEqual([
      expect.stringMatching(/^eenheid-anders: .*verwacht: `-17 procentpunt`, of/u)
    ])
    expect(messages(`Het is :getal[42%]{uit="1 - aandeel(m.2025.goed, m.2025.alle)"}.`)).toEqual([])
  })
})

describe('where the words say a decline, a negative number stands without its sign', () => {
  test.each([
    `Er is een daling van :getal[3,3%]{uit="${GROEI}"}.`,
    `Het daalde met ruim :getal[3%]{uit="${GROEI}"}.`,
    `Het aantal goede bruggen daalde in de periode 2022-2025 met :getal[3,3%]{uit="${GROEI}"}.`,
    `Het nam sinds 2022 af met :getal[3,3%]{uit="${GROEI}"}.`,
    `Het nam met :getal[3,3%]{uit="${GROEI}"} af.`,
    `Dat het met **:getal[3,3%]{uit="${GROEI}"}** is gedaald, is bekend.`,
    `Het is :getal[3,3%]{uit="${GROEI}"} lager.`,
    `Zij gaf :getal[€ 63.800]{uit="m.2025.euro - m.2022.euro"} minder uit.`,
    `Er is een begrotingstekort van :getal[€ 63.800]{uit="m.2025.euro - m.2022.euro"}.`,
    `Het daalde met :getal[-3,3%]{uit="${GROEI}"}.`,
    `De groei was :getal[-3,3%]{uit="${GROEI}"}.`
  ])('%s', (text) => {
    expect(messages(text)).toEqual([])
  })

  test.each([
    [`De groei was :getal[3,3%]{uit="${GROEI}"}.`, '-3,3%'],
    [`Het daalde fors. De groei was :getal[3,3%]{uit="${GROEI}"}.`, '-3,3%'],
    [`Het daalde met :getal[4,4%]{uit="${GROEI}"}.`, '3,3%'],
    [`Er is een stijging van :getal[3,3%]{uit="${GROEI}"}.`, '-3,3%']
  ])('but %s is %s', (text, expected) => {
    expect(messages(text)).toContainEqual(
      expect.stringMatching(new RegExp(`^getal-verouderd: .*verwacht: ${expected}\\.$`, 'u'))
    )
  })

  test('--bijwerken keeps it so, and the annex has the sign', async () => {
    const {run, read, report} = study({
      'cijfers/m.yaml': TABLE,
      'hoofdstukken/h.md': `---\ntitel: H\n---\nHet daalde met :getal[9,9%]{uit="${GROEI}"}.\n`
    })
    await run('cijfers', '--bijwerken')
    expect(read('hoofdstukken/h.md')).toContain('Het daalde met :getal[3,3%]{')
    expect(await run('cijfers', '--bijwerken')).toContain('Alle getallen in de teksten kloppen')
    expect(await report()).toContain('-3,3%')
    expect(await run('cijfers', '--uitleg', 'm.2025.goed')).toContain(
      '3,3% (de woorden zeggen een daling; met teken: -3,3%)'
    )
  })
})

describe('words between the brackets', () => {
  test('words before a number are kept', async () => {
    expect(messages('Het kost :getal[circa € 1,5 miljoen]{uit=m.2025.euro}.')).toEqual([])
    expect(messages('Het kost :getal[circa € 1,7 miljoen]{uit=m.2025.euro}.')).toEqual([
      expect.stringMatching(
        /"circa € 1,5 miljoen".*zet "circa" liever vóór de haken; verwacht: circa € 1,5 miljoen\.$/u
      )
    ])
    const {run, read} = study({
      'cijfers/m.yaml': TABLE,
      'hoofdstukken/h.md': '---\ntitel: H\n---\nHet kost :getal[circa € 1,7 miljoen]{uit=m.2025.euro}.\n'
    })
    await run('cijfers', '--bijwerken')
    expect(read('hoofdstukken/h.md')).toContain(':getal[circa € 1,5 miljoen]{')
  })

  test('a part of a whole in words is told to stand outside, and left', async () => {
    const text = 'Het is :getal[ruim de helft]{uit=m.2025.procent} van alle.'
    expect(messages(text)).toEqual([
      expect.stringContaining(
        'verwacht: de woorden buiten de haken, en het getal ertussen: `ruim de helft (:getal[58%]{uit=…})`'
      )
    ])
    const {run, read} = study({'cijfers/m.yaml': TABLE, 'hoofdstukken/h.md': `---\ntitel: H\n---\n${text}\n`})
    expect(await run('cijfers', '--bijwerken')).toContain('‘ruim de helft’ is niet bijgewerkt')
    expect(read('hoofdstukken/h.md')).toContain(text)
  })

  test('a number in words above twelve is told to be in digits', () => {
    expect(messages('Het zijn er :getal[vierhonderd]{uit=m.2022.alle}.')).toEqual([
      expect.stringContaining('boven twaalf staat een getal in cijfers; verwacht: 400.')
    ])
    expect(messages('Het zijn er :getal[negen]{uit=m.2025.los}.')).toEqual([])
  })
})

test('a percentage that is typed as its fraction is told as a percentage', () => {
  expect(messages('Het is :getal[0,73]{uit=m.2025.procent} van alle, dus geen procent.')).toEqual([
    expect.stringMatching(/verwacht: 58%\.$/u)
  ])
})

describe('a percentage or an amount without its unit', () => {
  test.each([
    ['Van de bruggen is :getal[58,0]{uit=m.2025.procent} in goede staat.', '58,0%'],
    ['Het onderhoud kost :getal[1.486.200]{uit=m.2025.euro} per jaar.', '€ 1.486.200'],
    ['Het kost € 5. Het onderhoud kost **:getal[1.486.200]{uit=m.2025.euro}**.', '€ 1.486.200']
  ])('%s', (text, expected) => {
    expect(messages(text)).toEqual([
      expect.stringMatching(new RegExp(`^eenheid-anders: .*verwacht: \`${expected}\`, of de eenheid`, 'u'))
    ])
  })

  test.each([
    'Dat is :getal[58,0]{uit=m.2025.procent} procent.',
    'Het aandeel daalde van :getal[75,0]{uit=m.2022.procent} naar :getal[58,0%]{uit=m.2025.procent}.',
    'In procenten: :getal[58,0]{uit=m.2025.procent}.',
    'Het verschil is :getal[17,0]{uit="m.2022.procent - m.2025.procent"} punten.',
    'Het kost :getal[1.486.200]{uit=m.2025.euro} euro.',
    'De bedragen in euro zijn :getal[1.486.200]{uit=m.2025.euro} en :getal[1.550.000]{uit=m.2022.euro}.',
    'Het kost :getal[1.486.200]{uit=m.2025.euro opmaak=kaal} per jaar.',
    '| In euro |\n| --- |\n| :getal[1.486.200]{uit=m.2025.euro} |',
    'Het zijn er :getal[290]{uit=m.2025.goed}.'
  ])('%s is sound', (text) => {
    expect(messages(text)).toEqual([])
  })
})

describe('a formula that is typed wrong has one message, with the remedy', () => {
  test.each([
    [
      'uit=m.2022.los - m.2025.los',
      'onbekend-attribuut: Bij `:getal` staat de formule niet tussen aanhalingstekens; verwacht: `{uit="m.2022.los - m.2025.los"}`.'
    ],
    [
      'uit=aandeel(m.2022.goed, m.2022.alle)',
      'onbekend-attribuut: Bij `:getal` staat de formule niet tussen aanhalingstekens; verwacht: `{uit="aandeel(m.2022.goed, m.2022.alle)"}`.'
    ],
    ['uit="aandeel(m.2022.goed; m.2022.alle)"', 'verwacht: een komma tussen waarden, zoals `aandeel(a, b)`.'],
    ['uit="aandeel((m.2022.goed), m.2022.alle"', 'verwacht: bij elk `(` een `)`, meestal aan het eind.'],
    ['uit="1 - m.2022.procent"', 'verwacht: een percentage, zoals `100%`.']
  ])('%s', (attributes, expected) => {
    expect(messages(`Het is :getal[3]{${attributes}} van alle.`)).toEqual([expect.stringContaining(expected)])
  })

  test('and with quotes it is sound', () => {
    expect(messages('Het is :getal[-7]{uit="m.2022.los - m.2025.los"} (x).')).toEqual([])
  })
})
