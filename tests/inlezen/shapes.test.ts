import {describe, expect, test} from 'vitest'
import {imported} from './outline.ts'
import {workbook} from './workbook.ts'

const bold = (text: string): {text: string; bold: boolean} => ({text, bold: true})

describe('Excel, in the shapes that offices use', () => {
  test('one row per norm, with a header in bold', async () => {
    const bytes = workbook({
      Normenkader: {
        rows: [
          [
            bold('Nr.'),
            bold('Thema'),
            bold('Onderzoeksvraag'),
            bold('Norm'),
            bold('Bron'),
            bold('Bevinding')
          ],
          [
            '1.1',
            'Beleid',
            'Zijn er doelen?',
            'De raad heeft doelen vastgesteld.',
            'Gemeentewet, artikel 108',
            'x'
          ],
          ['1.2', 'Beleid', 'Zijn er doelen?', 'De doelen zijn meetbaar.', 'Visie 2020', ''],
          ['2.1', 'Uitvoering', 'Werkt het?', 'Elke aanvraag wordt binnen acht weken afgehandeld.', '', '']
        ]
      }
    })
    const {outline, verslag} = await imported('Normenkader schuldhulp.xlsx', bytes)
    expect(outline).toEqual([
      't1 Beleid',
      '  v1-1 Zijn er doelen?',
      '  n1.1 De raad heeft doelen vastgesteld. [v1-1] (wetgeving: Gemeentewet, artikel 108)',
      '  n1.2 De doelen zijn meetbaar. [v1-1] (beleid: Visie 2020)',
      't2 Uitvoering',
      '  v2-1 Werkt het?',
      '  n2.1 Elke aanvraag wordt binnen acht weken afgehandeld. [v2-1]'
    ])
    expect(verslag.gelezen).toEqual([
      'Normenkader: code = kolom A ‘Nr.’, thema = kolom B ‘Thema’, vraag = kolom C ‘Onderzoeksvraag’, norm = kolom D ‘Norm’, bron = kolom E ‘Bron’.'
    ])
    expect(verslag.weggelaten).toEqual([{plaats: 'kolom F', tekst: expect.stringContaining('‘Bevinding’')}])
  })

  test('merged cells: a theme and a question over more rows, a norm beside more questions', async () => {
    const bytes = workbook({
      Blad1: {
        rows: [
          ['Thema', 'Vraag', 'Norm', 'Bron'],
          ['Toegang', 'Is de toegang bekend?', 'Inwoners weken waar zij terechtkunnen.', 'Beleidsplan'],
          [null, null, 'De website noemt de toegang.', 'Beleidsplan'],
          [null, 'Is de toegang bereikbaar?', 'Er is elke werkdag een loket.', null],
          [null, 'Is het loket open?', null, null]
        ],
        merges: ['A2:A5', 'B2:B3', 'C4:C5', 'D2:D3']
      }
    })
    const {outline} = await imported('kader.xlsx', bytes)
    expect(outline).toEqual([
      't1 Toegang',
      '  v1-1 Is de toegang bekend?',
      '  v1-2 Is de toegang bereikbaar?',
      '  v1-3 Is het loket open?',
      '  n1-1 Inwoners weken waar zij terechtkunnen. [v1-1] (beleid: Beleidsplan)',
      '  n1-2 De website noemt de toegang. [v1-1] (beleid: Beleidsplan)',
      '  n1-3 Er is elke werkdag een loket. [v1-2 v1-3]'
    ])
  })

  test('lists within cells, typed with signs and as rich text', async () => {
    const bytes = workbook({
      Blad1: {
        rows: [
          ['Code', 'Vragen', 'Normen', 'Toelichting'],
          [
            'A',
            '• Zijn er doelen?\n• Zijn zij gemeten,\nen hoe?\n   - per wijk\n   - per jaar',
            {runs: [{text: 'De doelen zijn:\n', bold: true}, {text: '- specifiek\n- meetbaar'}]},
            'Twee punten:\n- een\n- twee'
          ],
          ['B', '1. Is er geld?\n2. Is het genoeg?', '1) Er is een begroting.\n2) Zij sluit.', null]
        ]
      }
    })
    const {outline, onderzoek, verslag} = await imported('kader.xlsx', bytes)
    expect(outline).toEqual([
      't1 Normenkader',
      '  v1-1 Zijn er doelen?',
      '  v1-2 Zijn zij gemeten, en hoe? per wijk; per jaar',
      '  v1-3 Is er geld?',
      '  v1-4 Is het genoeg?',
      '  a-1 De doelen zijn specifiek [v1-1 v1-2]',
      '  a-2 De doelen zijn meetbaar [v1-1 v1-2]',
      '  b-1 Er is een begroting. [v1-3 v1-4]',
      '  b-2 Zij sluit. [v1-3 v1-4]'
    ])
    expect(onderzoek.normen[0]?.toelichting?.tree.children.map(({type}) => type)).toEqual([
      'paragraph',
      'list'
    ])
    expect(verslag.geraden.map(({tekst}) => tekst)).toContain(
      'Samengevoegd uit de aanhef en een punt van de lijst.'
    )
  })

  test('lines above the header, an empty column and empty rows, and a remark below the table', async () => {
    const bytes = workbook({
      Blad1: {
        rows: [
          [null, bold('Normenkader onderhoud wegen')],
          [],
          [null, 'Hoofdvraag: Onderhoudt de gemeente haar wegen goed?'],
          [null, 'Versie voor ambtelijk wederhoor'],
          [],
          [null, 'Nummer', null, 'Norm', 'Vindplaats'],
          [],
          [null, 'N-1', null, 'De wegen zijn veilig.', 'Handreiking CROW'],
          [],
          [null, 'N-2', null, 'Er is een beheerplan.', 'n.v.t.'],
          [],
          [null, 'Vastgesteld door de rekenkamer']
        ]
      }
    })
    const {outline, onderzoek, verslag, yaml} = await imported('x.xlsx', bytes)
    expect(outline).toEqual([
      't1 Normenkader',
      '  n-1 De wegen zijn veilig. [] (literatuur: Handreiking CROW)',
      '  n-2 Er is een beheerplan. []'
    ])
    expect(onderzoek.hoofdvraag?.plain).toBe('Onderhoudt de gemeente haar wegen goed?')
    expect(yaml).toContain('titel: Normenkader onderhoud wegen\n')
    expect(verslag.weggelaten).toEqual([
      {plaats: 'B4', tekst: '‘Versie voor ambtelijk wederhoor’ staat boven de tabel.'},
      {plaats: 'B12', tekst: '‘Vastgesteld door de rekenkamer’: er staat geen norm naast.'}
    ])
  })

  test('codes that Excel made into numbers and dates', async () => {
    const rows = [
      ['Code', 'Vraag', 'Norm'],
      [{number: 1.9}, 'Vraag een?', 'Norm een.'],
      [{number: 1.1}, 'Vraag twee?', 'Norm twee.'],
      [{number: 1.2, format: '0.00'}, 'Vraag drie?', 'Norm drie.'],
      [{number: 46054, format: 'd-m-yyyy'}, 'Vraag vier?', 'Norm vier.'],
      [{formula: 'A2+1', value: '2.9'}, 'Vraag vijf?', 'Norm vijf.']
    ]
    const {outline, verslag} = await imported('x.xlsx', workbook({Blad1: {rows}}))
    expect(
      outline.filter((line) => line.includes(' Norm ')).map((line) => line.trim().split(' ')[0])
    ).toEqual(['n1.9', 'n1.10', 'n1.20', 'n1-2', 'n2.9'])
    expect(verslag.geraden.map(({plaats, tekst}) => `${plaats} ${tekst}`)).toEqual(
      expect.arrayContaining([
        'A3 Excel heeft van deze code het getal 1.1 gemaakt; na 1.9 gelezen als 1.10.',
        'A5 Excel heeft van deze code de datum 1-2-2026 gemaakt; gelezen als 1-2.'
      ])
    )
  })

  test('a header of two lines', async () => {
    const bytes = workbook({
      Blad1: {
        rows: [
          [bold('Onderdeel'), bold('Toetsing'), null, null, bold('Herkomst')],
          [null, bold('Nr'), bold('Vraag'), bold('Norm'), bold('van de norm')],
          [
            'Sturing',
            '7',
            'Stuurt de raad?',
            'De raad krijgt elk kwartaal een rapportage.',
            'Financiële verordening'
          ]
        ],
        merges: ['B1:D1', 'A1:A2']
      }
    })
    const {outline} = await imported('x.xlsx', bytes)
    expect(outline).toEqual([
      't1 Sturing',
      '  v1-1 Stuurt de raad?',
      '  n7 De raad krijgt elk kwartaal een rapportage. [v1-1] (wetgeving: Financiële verordening)'
    ])
  })

  test('a sheet for each theme, one of them hidden', async () => {
    const sheet = (norm: string): {rows: string[][]} => ({
      rows: [
        ['Vraag', 'Norm'],
        ['Is het zo?', norm]
      ]
    })
    const bytes = workbook({
      Beleid: sheet('Er is beleid.'),
      Geld: sheet('Er is geld.'),
      Oud: {...sheet('Er was beleid.'), hidden: true},
      Lijst: {rows: [['Namen'], ['Een']]}
    })
    const {outline, verslag} = await imported('x.xlsx', bytes)
    expect(outline.filter((line) => !line.startsWith(' '))).toEqual(['t1 Beleid', 't2 Geld'])
    expect(verslag.gelezen).toContain('Blad ‘Oud’ is verborgen en niet gelezen.')
    expect(verslag.weggelaten.map(({plaats}) => plaats)).toEqual(['Lijst'])
    const one = await imported('x.xlsx', bytes, {blad: 'geld'})
    expect(one.outline).toHaveLength(3)
  })

  test('columns that only the user can name', async () => {
    const bytes = workbook({
      Blad1: {
        rows: [
          ['K', 'Wat willen we weten?', 'Wanneer is het goed?'],
          ['1', 'Werkt het?', 'Het werkt.']
        ]
      }
    })
    const kolommen = ['code=A', 'vraag=Wat willen we weten?', 'norm=3']
    const {outline} = await imported('x.xlsx', bytes, {kolommen})
    expect(outline).toEqual(['t1 Normenkader', '  v1-1 Werkt het?', '  n1 Het werkt. [v1-1]'])
  })
})
