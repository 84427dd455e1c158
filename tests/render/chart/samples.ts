import type {Grafiek, GrafiekReeks} from '../../../src/model/grafiek.ts'

export const BARS: Grafiek = {
  soort: 'staaf',
  titel: 'Personeelskosten',
  eenheid: 'euro',
  categorienaam: 'team',
  categorieen: [
    'Wmo',
    'Kwaliteitsmedewerkers en beleidsadviseurs sociaal domein',
    'Administratie',
    'Reserve'
  ],
  reeksen: [
    {
      label: '2019',
      waarden: ['4300376', '890400.5', undefined, '-95000'],
      teksten: ['€ 4.300.376', '€ 890.401', 'niet geleverd', '€ -95.000']
    }
  ]
}

export const ANSWERS: Grafiek = {
  soort: 'likert',
  titel: 'Wat inwoners vinden',
  eenheid: '%',
  categorieen: ['Ik ben snel geholpen (n = 212)', 'Ik wist waar ik moest zijn (n = 6)'],
  reeksen: [
    answer('eens', 'hoog', '71.3', '71,3%'),
    answer('neutraal', 'midden', '15', '15%'),
    answer('oneens', 'laag', '12.2', '12,2%'),
    answer('weet niet', 'geen', '1.5', '1,5%')
  ]
}

export const LINES: Grafiek = {
  soort: 'lijn',
  titel: 'Cliënten',
  eenheid: 'cliënten',
  categorienaam: 'jaar',
  categorieen: ['2015', '2016', '2017', '2018'],
  reeksen: [
    {
      label: 'Jeugd',
      waarden: ['120', '130', undefined, '175'],
      teksten: ['120', '130', 'niet geteld', '175']
    },
    {label: 'Wmo', waarden: ['820', '830', '815', '810'], teksten: ['820', '830', '815', '810']}
  ]
}

export const JUDGEMENTS: Grafiek = {
  soort: 'warmte',
  titel: 'Oordelen',
  eenheid: '',
  categorienaam: 'norm',
  categorieen: ['1. Kaders', '2. Sturing'],
  reeksen: [
    {label: 'Veen', klassen: ['hoog', 'laag'], waarden: [], teksten: ['voldaan', 'niet voldaan']},
    {label: 'Horst', klassen: ['midden'], waarden: [], teksten: ['deels voldaan', 'nog niet beoordeeld']}
  ]
}

export const ALL: readonly Grafiek[] = [BARS, ANSWERS, LINES, JUDGEMENTS]

/** Names that mean something to Vega, to XML or to JavaScript, that are long, empty, or run from right to left. */
const NAMES = [
  ...[
    'datum.x',
    'signal',
    '{"signal": "width"}',
    '"][constructor]',
    '__proto__',
    'NaN',
    'null',
    '2015-01-01'
  ],
  ...['<script>alert(1)</script>', '</text></svg>', 'a" onload="alert(1)', '&amp; &lt;b&gt;', ']]>', '<!--'],
  ...['תקציב', 'الميزانية', 'a\u0000\u0007b', 'half \ud800 paar', 'twee\nregels', '\u202Eomgekeerd', ''],
  ...['x'.repeat(500), 'woord '.repeat(80)]
]

export function hostile(soort: Grafiek['soort']): Grafiek {
  const values = NAMES.map((_, index) => ['12', '-3.5', undefined, '1e400', 'geen getal', '0'][index % 6])
  const series = NAMES.slice(0, 5).map((label) => ({label, waarden: values, teksten: NAMES}))
  const [titel = '', eenheid = ''] = [NAMES[8], NAMES[0]]
  return {soort, titel, eenheid, categorieen: NAMES, reeksen: series}
}

export function many(soort: Grafiek['soort'], count: number): Grafiek {
  const numbers = Array.from({length: count}, (_, index) => String(count - index))
  const reeks: GrafiekReeks = {label: 'aantal', waarden: numbers, teksten: numbers}
  const categorieen = numbers.map((number) => `Categorie nummer ${number}`)
  return {soort, titel: 'Veel', eenheid: '', categorieen, reeksen: [reeks]}
}

/** An answer of the first row; of the second there were too few for a percentage. */
function answer(
  label: string,
  klasse: NonNullable<GrafiekReeks['klasse']>,
  waarde: string,
  tekst: string
): GrafiekReeks {
  return {label, klasse, waarden: [waarde, undefined], teksten: [tekst, 'te weinig antwoorden']}
}
