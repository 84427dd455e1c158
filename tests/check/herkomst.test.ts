import {describe, expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const STUDY = {
  'onderzoek.yaml': 'titel: X\noverheden: [GM0037]\nfase: definitief\nadressaten: {college: het college}\n',
  'normenkader.yaml': `onderdelen:
  - id: t
    titel: T
    vragen: [{id: v, tekst: Wat?}]
    normen:
      - {id: n, tekst: Ten minste 80% van de bruggen is in goede staat., indicator: Een melding is in tien werkdagen af.}
      - {id: ander, tekst: Ten minste 65 procent is tevreden.}
`,
  'cijfers/m.yaml': `titel: Meldingen
sleutel: jaar
kolommen:
  - {id: jaar, label: Jaar}
  - {id: meldingen, label: Meldingen, eenheid: aantal}
  - {id: op_tijd, label: Binnen tien werkdagen, eenheid: aantal}
  - {id: aandeel, label: Aandeel op tijd, formule: "aandeel(op_tijd, meldingen)", eenheid: procent}
rijen:
  - {jaar: 2022, meldingen: 412, op_tijd: 297}
  - {jaar: 2025, meldingen: 618, op_tijd: 321}
`,
  'cijfers/k.yaml': `titel: Bruggen
sleutel: wijk
kolommen:
  - {id: wijk, label: Wijk}
  - {id: bruggen, label: Bruggen, eenheid: aantal}
  - {id: goed, label: In goede staat, eenheid: aantal}
  - {id: aandeel, label: Aandeel in goede staat, formule: "aandeel(goed, bruggen)", eenheid: procent}
rijen:
  - {wijk: Zuid, bruggen: 30, goed: 24}
  - {wijk: Noord, bruggen: 134, goed: 95}
totaal: {}
`,
  'cijfers/d.yaml': `titel: D
grootheden:
  acht: {waarde: 8, eenheid: aantal}
  veertien: {waarde: 14, eenheid: aantal}
  twaalf: {waarde: 12, eenheid: aantal}
  vierentwintig: {waarde: 24, eenheid: aantal}
  eenenveertig: {waarde: 41, eenheid: aantal}
`
}

const NUMBERS: Readonly<Record<string, string>> = {
  321: 'm.2025.op_tijd',
  618: 'm.2025.meldingen',
  412: 'm.2022.meldingen',
  297: 'm.2025.meldingen - m.2025.op_tijd',
  '72%': 'm.2022.aandeel',
  '52%': 'm.2025.aandeel',
  164: 'k.totaal.bruggen',
  45: 'k.totaal.bruggen - k.totaal.goed',
  8: 'd.acht',
  14: 'd.veertien',
  12: 'd.twaalf',
  24: 'd.vierentwintig',
  41: 'd.eenenveertig'
}

/** In a text `[321]` is that number, bound. */
function messages(
  text: string,
  file = 'bevindingen/b.md',
  head = 'titel: B\nnormen: [n]\nbronnen: []'
): string[] {
  const bound = text.replaceAll(
    /\[([\d%]+)\]/gu,
    (_, number: string) => `:getal[${number}]{uit="${NUMBERS[number] ?? ''}"}`
  )
  return analyse({...STUDY, [file]: `---\n${head}\n---\n${bound}\n`})
    .diagnostics.filter(({rule}) => rule === 'getal-zonder-herkomst')
    .map(({message}) => message)
}

/** The words that have no origin. */
function loose(text: string): string[] {
  return messages(text).map((message) => /noemt "([^"]+)"/u.exec(message)?.[1] ?? message)
}

describe('a part or a multiple in words has its origin in the bound numbers beside it', () => {
  test.each([
    'In 2025 zijn [321] van de [618] meldingen op tijd afgehandeld, ruim de helft.',
    'Ruim de helft van de schippers is het eens: [8] van de [14].',
    'Van de [14] schippers zijn er [8] het eens. Ruim de helft is dus tevreden.',
    'Te laat was bijna de helft ([297]).',
    'In slechte staat zijn er [45] van alle bruggen samen, ruim een kwart.',
    'Een kwart van de [164] bruggen, [41], is oud.',
    'Het aandeel daalde met ruim een kwart, van [72%] naar [52%].',
    'Het aantal is niet verdubbeld: [412] naar [618].',
    'De gemeente heeft de helft minder bruggen: [12] tegen [24].',
    'Van [412] naar [618] is een stijging met de helft.'
  ])('%s', (text) => {
    expect(loose(text)).toEqual([])
  })

  test.each([
    ['Van de [14] schippers zijn er [8] het eens, en een derde klaagt.', 'een derde'],
    ['Ongeveer een kwart van de [618] inwoners klaagt, zegt de gemeente; [8] belden.', 'een kwart'],
    ['De helft van de inwoners klaagt.', 'De helft'],
    ['De overlast is verdubbeld.', 'verdubbeld']
  ])('but %s', (text, words) => {
    expect(loose(text)).toEqual([words])
  })
})

describe('a number of elsewhere needs none', () => {
  test.each([
    'Dat is onder de norm van 80 procent.',
    'Van de meldingen hoort 80% op tijd te zijn.',
    'Dat moet binnen 10 werkdagen.',
    'Het blijft onder de streefwaarde van 65%.',
    'Zij geven een cijfer op een schaal van 1 tot 5.',
    'De conditie loopt van 1 (uitstekend) tot 6 (zeer slecht).',
    'Een inwoner zei: „Wij wachten al 17 weken op antwoord”.',
    'Een inwoner zei: ‘In de wijk zijn thema’s als 17 kapotte bruggen gewoon’.',
    'Het bedrag is met 21% btw.',
    'Gemeenten van 50.000 tot 100.000 inwoners doen dit ook.',
    'Zij doen dit in 2019-2020, 2-3 keer.',
    'In de jaren zeventig kwamen er honderden bruggen en tientallen sluizen, binnen veertien dagen.'
  ])('%s', (text) => {
    expect(loose(text)).toEqual([])
  })

  test.each([
    ['Dat is 65% van de bruggen.', '65%'],
    ['Er zijn „17” bruggen.', '17'],
    ['De gemeente heeft 50.000 inwoners.', '50.000']
  ])('but %s', (text, words) => {
    expect(loose(text)).toEqual([words])
  })

  test('nor does the target of a recommendation, and one of a finding does', () => {
    const text = 'Handel in 2028 ten minste 90 procent op tijd af, voor maximaal € 200.000.'
    const aanbeveling = `aanbevelingen:\n  - {id: a, aan: college, tekst: Doe het., uitwerking: "${text} Nu is dat 53%."}`
    const {diagnostics} = analyse({...STUDY, 'aanbevelingen.yaml': `${aanbeveling}\n`})
    const found = diagnostics.filter(({rule}) => rule === 'getal-zonder-herkomst')
    expect(found.map(({message}) => message)).toEqual([expect.stringContaining('"53%"')])
    expect(loose(text)).toEqual(['90 procent', '€ 200.000'])
  })
})

describe('what is typed is found', () => {
  test.each([
    ['De groei was -8,3% en het saldo € -62.800.', ['-8,3%', '€ -62.800']],
    ['De groei was −8,3%.', ['−8,3%']],
    ['Er waren vijftien schippers.', ['vijftien']],
    ['Het kostte anderhalf miljoen euro.', ['anderhalf miljoen euro']],
    ['Het waren er ruim tweehonderd.', ['tweehonderd']],
    ['Er rijden 25K auto’s per dag.', ['25K']]
  ])('%s', (text, words) => {
    expect(loose(text)).toEqual(words)
  })
})

describe('the cells that are proposed', () => {
  test('of a round percentage are those of a row that the sentence names', () => {
    expect(messages('In de gemeente is 80,0% in goede staat en 70% niet.').join(' ')).not.toContain('`k.')
    expect(messages('Een klein deel, 78% in goede staat.').join(' ')).not.toContain('`k.')
    expect(messages('In Zuid is 80,0 procent in goede staat, dus 80,1%.').join(' ')).toContain(
      '`k.zuid.aandeel`'
    )
  })

  test('are none for one and two', () => {
    expect(messages('Er is 1 brug dicht.')).toEqual([expect.not.stringContaining('deze waarde')])
  })

  test('are those with its very value', () => {
    expect(messages('Er kwamen 618 klachten.')).toEqual([
      expect.stringContaining('staat in `m.2025.meldingen`')
    ])
  })
})
