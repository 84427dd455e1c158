import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {analyse} from './analyse.ts'
import type {Analysis} from '../src/pipeline.ts'
import type {Cel} from '../src/model/cijfers.ts'

const BASE = {
  'onderzoek.yaml': 'titel: X\noverheden: [GM0037]\nfase: veldwerk\n',
  'normenkader.yaml': 'onderdelen: []\n',
  'bronnen.yaml': 'bronnen:\n  - {id: e, soort: enquete, titel: E}\n'
}

function study(cijfers: Record<string, string>): Analysis {
  const files = Object.entries(cijfers).map(([name, text]) => [`cijfers/${name}`, text] as const)
  return analyse({...BASE, ...Object.fromEntries(files)})
}

function cell(analysis: Analysis, blad: string, rij: string, kolom = 0): Cel | undefined {
  const tabel = analysis.onderzoek?.tabellen.find(({id}) => id === blad)
  return (rij === 'totaal' ? tabel?.totaal : tabel?.rijen.find(({id}) => id === rij))?.cellen[kolom]
}

function value(cel: Cel | undefined): string | undefined {
  return cel?.waarde.soort === 'getal' ? cel.waarde.getal : cel?.waarde.soort
}

/** The value of one formula, or its message. */
function calculated(formule: string, others = ''): string | undefined {
  const analysis = study({'f.yaml': `titel: F\ngrootheden:\n  x: {formule: "${formule}"}\n${others}`})
  return (
    analysis.diagnostics.find(({rule}) => rule === 'formule-fout' || rule === 'kringverwijzing')?.message ??
    value(cell(analysis, 'f', 'x'))
  )
}

describe('formulas', () => {
  test.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 / 4', '2.5'],
    ['0.1 + 0.2', '0.3'],
    ['-3 - -4', '1'],
    ['som(1, 2, 3.5)', '6.5'],
    ['gemiddelde(1, 2)', '1.5'],
    ['max(1, 7, 3)', '7'],
    ['min(1, 7, 3)', '1'],
    ['aantal(4, 5)', '2'],
    ['aandeel(1, 4)', '0.25'],
    ['groei(4, 5)', '0.25'],
    ['afronden(1656, 10)', '1660'],
    ['12% * 50', '6']
  ])('%s is %s', (formule, expected) => {
    expect(calculated(formule)).toBe(expected)
  })

  test.each([
    ['1 / 0', 'door nul'],
    ['2 +', 'houdt te vroeg op'],
    ['2 * (3 + 1', 'een haakje niet gesloten'],
    ['2 * 3)', 'een haakje `)` te veel'],
    ['weken-euros', 'spaties om het minteken, zoals `weken - euros`'],
    ['0,5 * 2', 'punt voor de decimalen'],
    ['Weken * 2', 'kleine letters'],
    ['som()', 'geen waarden'],
    ['somm(1)', 'bedoelt u `som`'],
    ['aandeel(1)', 'aandeel(deel, geheel)'],
    ['wekn * 2', 'bedoelt u `weken`'],
    ['weken + euros', 'Hier staan `week` en `euro`'],
    ['12% + 5', '`5%`'],
    ['1 < 2', 'vergelijking kan niet']
  ])('%s has a message: %s', (formule, expected) => {
    const others = '  weken: {waarde: 46, eenheid: weken}\n  euros: {waarde: 5, eenheid: euro}\n'
    expect(calculated(formule, others)).toContain(expected)
  })

  test('units cancel, and a stated unit is checked', () => {
    const others = '  weken: {waarde: 46, eenheid: weken}\n  per: {waarde: 36, eenheid: uur per week}\n'
    const analysis = study({
      'f.yaml': `titel: F\ngrootheden:\n  goed: {formule: weken * per, eenheid: uur}\n  fout: {formule: weken * per, eenheid: euro}\n${others}`
    })
    expect(value(cell(analysis, 'f', 'goed'))).toBe('1656')
    const faults = analysis.diagnostics.filter(({severity}) => severity === 'fout')
    expect(faults.map(({message}) => message)).toEqual([
      '`weken * per`: De uitkomst is `uur`; verwacht: `euro`, zoals bij deze cel staat.'
    ])
  })

  test('a circle and a chain without end are faults, not a crash', () => {
    expect(calculated('y', '  y: {formule: x}\n')).toContain('uit zichzelf')
    const chain = Array.from(
      {length: 400},
      (_, index) => `  g${String(index)}: {formule: g${String(index + 1)}}\n`
    )
    expect(calculated('g0', `${chain.join('')}  g400: {waarde: 1}\n`)).toContain('meer dan 200 formules')
    expect(calculated('('.repeat(900) + '1')).toContain('formule')
  })

  test('any text is a formula or has a message', () => {
    fc.assert(
      fc.property(
        fc.string({maxLength: 40, unit: fc.constantFrom(...'abx.12+-*/()%,<= som'.split(''))}),
        (text) => {
          const found = calculated(text.trim() === '' ? 'x' : text)
          expect(typeof found).toBe('string')
        }
      ),
      {numRuns: 60}
    )
  })
})

describe('tables', () => {
  const head = 'titel: T\neenheid: euro\nsleutel: naam\nkolommen:\n  - {id: naam}\n  - {id: a}\n'

  test.each([
    ['semicolons', 'naam;a\nEen;1.200,50\nTwee;3\n'],
    ['commas', 'naam,a\nEen,1200.50\nTwee,3\n'],
    ['a byte order mark and CRLF', '\uFEFFnaam;a\r\nEen;1200,50\r\nTwee;3\r\n']
  ])('rows with %s', (_, csv) => {
    const analysis = study({'t.yaml': `${head}totaal: {}\n`, 't.csv': csv})
    expect(analysis.diagnostics).toEqual([])
    expect(value(cell(analysis, 't', 'totaal', 1))).toBe('1203.5')
  })

  test('a total over a missing value is incomplete, unless it does not count', () => {
    const rows = '\nrijen:\n  - {naam: Een, a: 1}\n  - {naam: Twee, a: Ntb}\ntotaal: {}\n'
    const counts = study({'t.yaml': `${head}ontbrekend: {Ntb: Nog niet}${rows}`})
    expect(cell(counts, 't', 'totaal', 1)?.onvolledig).toBe(true)
    const not = study({'t.yaml': `${head}ontbrekend: {Ntb: {reden: Nvt, telt-mee: nee}}${rows}`})
    expect(cell(not, 't', 'totaal', 1)?.onvolledig).toBe(false)
  })

  test.each([
    ['rijen: [{naam: Een, a: 1.234}]', 'getal-onleesbaar'],
    ['rijen: [{naam: Een, a: "1,5"}]', 'getal-onleesbaar'],
    ['rijen: [{naam: Een, a: veel}]', 'getal-onleesbaar'],
    ['rijen: [{naam: Een}]', 'cel-leeg'],
    ['rijen: [{naam: Een, a: 1, b: 2}]', 'onbekende-kolom'],
    ['rijen: [{naam: Een, a: 1}, {naam: een, a: 2}]', 'dubbele-rij'],
    ['totaal: {}', 'rijen-ontbreken']
  ])('%s gives %s', (rows, rule) => {
    expect(study({'t.yaml': `${head}${rows}\n`}).diagnostics.map((each) => each.rule)).toContain(rule)
  })

  test('a wrong number in a CSV file is marked in its cell', () => {
    const {diagnostics} = study({'t.yaml': head, 't.csv': 'naam;a\nEen;12.5\n'})
    expect(diagnostics).toMatchObject([
      {rule: 'getal-onleesbaar', file: 'cijfers/t.csv', position: {start: {line: 2, column: 5}}}
    ])
    expect(diagnostics[0]?.message).toContain('`12,5`')
  })

  test('a heading that is misspelt is one cause and has one message', () => {
    const columns = `${head}  - {id: b, formule: a * 2}\ntotaal: {}\n`
    const {diagnostics} = study({'t.yaml': columns, 't.csv': 'naam;aa\nEen;1\nTwee;2\n'})
    expect(diagnostics.map(({message}) => message)).toEqual([
      'De kop `aa` is geen id of label van een kolom van deze tabel; bedoelt u `a`?'
    ])
  })

  test('a column formula that is wrong is told once, where it stands', () => {
    const columns = `${head}  - {id: b, formule: a * x}\ntotaal: {}\n`
    const {diagnostics} = study({'t.yaml': columns, 't.csv': 'naam;a\nEen;1\nTwee;2\n'})
    expect(diagnostics).toMatchObject([
      {rule: 'formule-fout', file: 'cijfers/t.yaml', position: {start: {line: 7}}}
    ])
  })

  test.each([
    ['64', '64.4', []],
    ['64.0', '64.4', ['De bron geeft voor het totaal t.totaal.a € 64,0']],
    ['64.4', '64.44', []]
  ])('what is printed as %s explains %s as far as its decimals do', (printed, sum, expected) => {
    const rows = `rijen: [{naam: Een, a: ${sum}}]\ntotaal: {opgegeven: {a: ${printed}}}\n`
    const found = study({'t.yaml': `${head}${rows}`}).diagnostics
    expect(found.map(({message}) => message.split(', maar')[0])).toEqual(expected)
  })

  test('the total is the sum of the rows, whatever the rows', () => {
    const amounts = fc.array(fc.integer({min: -100_000, max: 100_000}), {minLength: 1, maxLength: 30})
    fc.assert(
      fc.property(amounts, (cents) => {
        const rows = cents.map(
          (each, index) => `  - {naam: r${String(index)}, a: ${(each / 100).toFixed(2)}}\n`
        )
        const analysis = study({'t.yaml': `${head}rijen:\n${rows.join('')}totaal: {}\n`})
        const sum = cents.reduce((total, each) => total + each, 0)
        expect(Number(value(cell(analysis, 't', 'totaal', 1)))).toBe(sum / 100)
      }),
      {numRuns: 30}
    )
  })
})

test('a survey counts, and what the source prints is held against it', () => {
  const analysis = study({
    'q.yaml':
      'titel: Q\nantwoorden: [{id: eens, waarde: 2}, {id: oneens, waarde: 1}]\ngroepen: {m: e}\nstellingen:\n  - {id: s, tekst: Goed, aantallen: {m: [12, 9]}, opgegeven: {m: {n: 22, procenten: [57, 43], gemiddelde: 1.6}}}\n'
  })
  const stated = analysis.diagnostics.filter(({rule}) => rule === 'opgave-wijkt-af')
  expect(stated.map(({message}) => message.includes('q.s.m.n'))).toEqual([true])
  const row = analysis.onderzoek?.tabellen[0]?.rijen[0]
  expect(row?.cellen.map((each) => Number(value(each)).toFixed(2))).toEqual([
    '12.00',
    '9.00',
    '21.00',
    '0.57',
    '0.43',
    '1.57'
  ])
})
