import {Decimal} from 'decimal.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {analyse} from './analyse.ts'
import {leesGetal} from '../src/leaves/getal.ts'
import type {Cel} from '../src/model/cijfers.ts'
import type {Tabel} from '../src/model/element.ts'
import type {Analysis} from '../src/pipeline.ts'

function study(yaml: string, csv: string): Analysis {
  return analyse({
    'onderzoek.yaml': 'titel: X\noverheden: [GM0037]\nfase: veldwerk\n',
    'normenkader.yaml': 'onderdelen: []\n',
    'cijfers/t.yaml': `titel: T\nsleutel: naam\n${yaml}`,
    'cijfers/t.csv': csv
  })
}

function tableOf(analysis: Analysis): Tabel {
  const [tabel] = analysis.onderzoek?.tabellen ?? []
  if (tabel === undefined) throw new Error('there is no table')
  return tabel
}

function column(tabel: Tabel, kolom: number): Cel[] {
  return tabel.rijen.map((_, rij) => tabel.cel(rij, kolom))
}

/** A number as a Dutch office writes it. */
const written = fc
  .tuple(fc.bigInt({min: -(10n ** 15n), max: 10n ** 15n}), fc.integer({min: 0, max: 4}), fc.boolean())
  .map(([units, decimals, grouped]) => {
    const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
    const whole = decimals === 0 ? digits : digits.slice(0, -decimals)
    const shown = grouped ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.') : whole
    return `${units < 0n ? '-' : ''}${shown}${decimals === 0 ? '' : `,${digits.slice(-decimals)}`}`
  })

const HEAD = 'kolommen: [{id: naam}, {id: a}]\n'

test('what is read in a column without a unit is what leesGetal reads of a text without a sign', () => {
  const loose = fc.string({unit: fc.constantFrom(...'0123456789.,-+€% x−'.split('')), maxLength: 9})
  const texts = fc.array(fc.oneof(written, loose), {minLength: 1, maxLength: 12})
  fc.assert(
    fc.property(texts, fc.constantFrom(';', '\t'), (made, delimiter) => {
      const rows = made.map((text, index) => `r${String(index)}${delimiter}${text}\n`)
      const cells = column(tableOf(study(HEAD, `naam${delimiter}a\n${rows.join('')}`)), 1)
      const expected = made.map((text) => leesGetal(text.trim(), 'nederlands'))
      expect(cells.map(({waarde}) => (waarde.soort === 'getal' ? waarde.getal : waarde.soort))).toEqual(
        expected.map((each, index) =>
          'getal' in each && !/[€%]/u.test(made[index] ?? '') ? each.getal : 'fout'
        )
      )
    }),
    {numRuns: 60}
  )
})

describe('three decimals after a comma', () => {
  const read = (regels: string): {waarden: string[]; messages: string[]} => {
    const head = `kolommen: [{id: naam}, {id: a, ${regels}}]\n`
    const analysis = study(head, 'naam;a\nEen;468,500\nTwee;1.250\nDrie;0,125\n')
    return {
      waarden: column(tableOf(analysis), 1).map(({waarde}) =>
        waarde.soort === 'getal' ? waarde.getal : waarde.soort
      ),
      messages: analysis.diagnostics
        .filter(({rule}) => rule === 'getal-onleesbaar')
        .map(({message}) => message)
    }
  }

  test.each(['euro', 'aantal', '€'])('are doubtful in a column in %s', (eenheid) => {
    expect(read(`eenheid: ${eenheid}`)).toEqual({
      waarden: ['fout', '1250', '0.125'],
      messages: [
        'In kolom `a` staat `468,500`; verwacht: `468.500` als het een duizendtal is, of `468,5000` als het drie decimalen zijn.'
      ]
    })
  })

  test.each(['eenheid: uur', 'eenheid: euro per uur', 'eenheid: euro, afronden: 0.001', 'label: A'])(
    'are decimals in a column with %s',
    (regels) => {
      expect(read(regels)).toEqual({waarden: ['468.5', '1250', '0.125'], messages: []})
    }
  )
})

test('a row is found by its name, the first of two', () => {
  const label = fc.string({unit: fc.constantFrom(...'abAB12 -_.éÅ"'.split('')), maxLength: 5})
  fc.assert(
    fc.property(fc.array(label, {minLength: 1, maxLength: 30}), (labels) => {
      const rows = labels.map((each) => `"${each.replaceAll('"', '""')}";1\n`)
      const plain = labels.map((each) => (/["]/u.test(each) ? '' : `${each};1\n`))
      for (const text of [rows.join(''), plain.join('')]) {
        const analysis = study(HEAD, `naam;a\n${text}`)
        const {rijen, rijIndex} = tableOf(analysis)
        const named = rijen.map(({id}) => id).filter((id) => id !== '')
        expect(named.map((id) => rijIndex.get(id))).toEqual(
          named.map((id) => rijen.findIndex((rij) => rij.id === id))
        )
        expect(analysis.diagnostics.filter(({rule}) => rule === 'dubbele-rij')).toHaveLength(
          named.length - new Set(named).size
        )
        expect(rijIndex.has('x_y_z')).toBe(false)
      }
    }),
    {numRuns: 60}
  )
})

test('a total is the exact sum, however large and in whatever decimals', () => {
  fc.assert(
    fc.property(fc.array(written, {minLength: 1, maxLength: 40}), (made) => {
      const rows = made.map((text, index) => `r${String(index)};${text}\n`)
      const {totaal} = tableOf(study(`${HEAD}totaal: {}\n`, `naam;a\n${rows.join('')}`))
      const Exact = Decimal.clone({precision: 60})
      const sum = made.reduce((all, text) => {
        const read = leesGetal(text, 'nederlands')
        return all.plus('getal' in read ? read.getal : NaN)
      }, new Exact(0))
      expect(totaal?.cellen[1]?.waarde).toEqual({soort: 'getal', getal: sum.toFixed()})
    }),
    {numRuns: 60}
  )
})

describe('the formula of a column', () => {
  const {expression} = fc.letrec<{expression: string}>((tie) => ({
    expression: fc.oneof(
      {maxDepth: 3},
      fc.constantFrom(
        'a',
        'b',
        '2',
        '0.5',
        '10%',
        'som(a)',
        'max(t.b)',
        't.r1.a',
        'aantal(a)',
        'aandeel(a, som(a))',
        'aandeel(b, a)'
      ),
      fc
        .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/'), tie('expression'))
        .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
      tie('expression').map((inner) => `-${inner}`),
      fc.tuple(tie('expression'), tie('expression')).map(([one, other]) => `som(${one}, ${other})`)
    )
  }))
  const unit = fc.constantFrom('', 'euro', 'procent', 'uur')
  const short = fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .integer({min: -99_999, max: 99_999})
        .map((cents) => (cents / 100).toFixed(2).replace('.', ','))
    },
    {weight: 1, arbitrary: written},
    {weight: 1, arbitrary: fc.constantFrom('nb', 'nvt', '0', '1,5')}
  )

  test('gives what the same formula gives in each cell by itself', () => {
    const rows = fc.array(fc.tuple(short, short), {minLength: 1, maxLength: 6})
    fc.assert(
      fc.property(expression, rows, fc.tuple(unit, unit, unit), (formule, made, [a, b, c]) => {
        const yaml = `kolommen:
  - {id: naam}
  - {id: a, eenheid: "${a}"}
  - {id: b, eenheid: "${b}"}
  - {id: c, eenheid: "${c}", formule: "${formule}", totaal: geen}
  - {id: d, eenheid: "${c}", totaal: geen}
ontbrekend: {nb: Nog niet bekend, nvt: {reden: Niet van toepassing, telt-mee: nee}}
totaal: {}
`.replaceAll(', eenheid: ""', '')
        const lines = made.map(([x, y], index) => `r${String(index + 1)};${x};${y};;=${formule}\n`)
        const tabel = tableOf(study(yaml, `naam;a;b;c;d\n${lines.join('')}`))
        const plain = ({waarde, eenheid, decimalen, onvolledig, afleiding}: Cel): unknown => ({
          ...{waarde, eenheid, decimalen, onvolledig},
          ingevuld: afleiding?.ingevuld
        })
        expect(column(tabel, 3).map(plain)).toEqual(column(tabel, 4).map(plain))
      }),
      {numRuns: 150}
    )
  })

  test('may rest on itself where no cell does', () => {
    const yaml = 'kolommen: [{id: naam}, {id: a, formule: b + 1}, {id: b, formule: a + 1}]\n'
    const analysis = study(yaml, 'naam;a;b\nEen;1;\nTwee;;5\n')
    expect(analysis.diagnostics.filter(({severity}) => severity === 'fout')).toEqual([])
    expect(tableOf(analysis).rijen.map(({cellen}) => cellen.map(({waarde}) => waarde))).toMatchObject([
      [{tekst: 'Een'}, {getal: '1'}, {getal: '2'}],
      [{tekst: 'Twee'}, {getal: '6'}, {getal: '5'}]
    ])
  })

  test('that goes round in a circle is told once', () => {
    const yaml = 'kolommen: [{id: naam}, {id: a, formule: b + som(a)}, {id: b, formule: 2 * a}]\n'
    const rows = Array.from({length: 500}, (_, row) => `r${String(row)}\n`)
    const {diagnostics} = study(yaml, `naam\n${rows.join('')}`)
    expect(diagnostics.map(({rule, position}) => [rule, position.start.line])).toEqual([
      ['kringverwijzing', 3]
    ])
  })
})

test('a number with hundreds of decimals is no other number', () => {
  const small = `0,${'0'.repeat(255)}5`
  const tabel = tableOf(
    study('kolommen: [{id: naam}, {id: a}]\ntotaal: {}\n', `naam;a\nEen;${small}\nTwee;1\n`)
  )
  const {waarde} = tabel.cel(0, 1)
  expect(waarde.soort === 'getal' ? new Decimal(waarde.getal).toString() : waarde.soort).toBe('5e-256')
})
