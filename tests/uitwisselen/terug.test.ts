import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {KADERKOLOMMEN, type Kaderkolom} from '../../src/leaves/kadertabel.ts'
import {writeCsv} from '../../src/leaves/csv-write.ts'
import {writeXlsx} from '../../src/leaves/xlsx-write.ts'
import {readTables} from '../../src/leaves/tabel.ts'
import {newFolder} from '../folder.ts'
import {normenkader} from '../cli/world.ts'

const NORMENKADER = `schalen:
  drie:
    - {id: voldaan, label: Voldaan, waarde: 1}
    - {id: deels, label: Deels voldaan, waarde: 0.5}
    - {id: niet, label: Niet voldaan, waarde: 0}
  bereik:
    - {id: gehaald, label: Gehaald, vanaf: 1}
    - {id: laag, label: Niet gehaald, vanaf: 0}
schaal: drie
onderdelen:
  - id: t1
    titel: Beleid
    vragen: [{id: v1, tekst: Is het zo?}]
    normen:
      - {id: n1, tekst: Het is zo.}
      - {id: n2, tekst: Het is vastgelegd.}
      - {id: n3, tekst: Het is gemeten., schaal: bereik}
      - {id: n4, tekst: Het is besproken.}
`
const OORDELEN = `# Mijn oordelen
oordelen:
  - norm: n1   # eerste
    oordeel: deels
    toelichting: >-
      Omdat het deels
      zo is.
  - {norm: n2, oordeel: niet} # in één regel
`

function study(oordelen: string | null = OORDELEN): string {
  return newFolder({
    'onderzoek.yaml': 'titel: Studie\noverheden: [Waterveen]\n',
    'normenkader.yaml': NORMENKADER,
    ...(oordelen !== null && {'oordelen.yaml': oordelen})
  })
}

const oordelenIn = (map: string): string => readFileSync(join(map, 'oordelen.yaml'), 'utf8')

/** Exports the study, and fills in the table as someone does in Excel. */
async function filled(
  map: string,
  changes: Record<string, Partial<Record<Kaderkolom, string>>>
): Promise<void> {
  await normenkader(map, ['kader', 'exporteer', '.', '--uit', 'uit.xlsx'])
  const {value} = await readTables({path: 'uit.xlsx', bytes: readFileSync(join(map, 'uit.xlsx'))})
  const rows = (value?.tables[0]?.rows ?? []).map((row) => KADERKOLOMMEN.map((_, at) => row[at]?.text ?? ''))
  for (const row of rows)
    for (const [kolom, text] of Object.entries(changes[row[0] ?? ''] ?? {}))
      row[KADERKOLOMMEN.findIndex((each) => each === kolom)] = text
  const blad = {naam: 'Normenkader', koprijen: 1, kopkolommen: 0, breedtes: [], rijen: rows}
  writeFileSync(join(map, 'terug.xlsx'), await writeXlsx([blad]))
}

const terug = (map: string, ...more: string[]): ReturnType<typeof normenkader> =>
  normenkader(map, ['kader', 'exporteer', '--terug', 'terug.xlsx', ...more])

test('what was filled in comes back, and nothing else in the file changes', async () => {
  const map = study()
  await filled(map, {
    n1: {Oordeel: 'Voldaan', Opmerking: 'Nu wel: "echt" # waar.'},
    n2: {Oordeel: 'niet onderzocht', Opmerking: 'Geen tijd: {later}, zei men.'},
    n3: {Oordeel: '0,85'},
    n4: {Oordeel: 'Niet voldaan', Opmerking: 'Twee punten:\n\n- een\n- twee'}
  })
  const before = oordelenIn(map)
  const trial = await terug(map, '--proef')
  expect(oordelenIn(map)).toBe(before)
  const seen = await terug(map)
  expect(seen).toMatchObject({exit: 0, err: ''})
  expect(trial.out.split('\n').slice(0, -2)).toEqual(seen.out.split('\n').slice(0, -2))
  expect(seen.out).toMatchInlineSnapshot(`
    "Gewijzigd (4):
      n1: oordeel Deels voldaan → Voldaan, andere opmerking
      n2: oordeel Niet voldaan → niet onderzocht, opmerking
      n3: oordeel 0,85
      n4: oordeel Niet voldaan, opmerking
    oordelen.yaml is bijgewerkt.
    "
  `)
  expect(oordelenIn(map)).toMatchInlineSnapshot(`
    "# Mijn oordelen
    oordelen:
      - norm: n1   # eerste
        oordeel: voldaan
        toelichting: >-
          Nu wel: "echt" # waar.
      - {norm: n2, oordeel: niet-onderzocht, toelichting: "Geen tijd: {later}, zei men."} # in één regel
      - norm: n3
        oordeel: 0.85
      - norm: n4
        oordeel: niet
        toelichting: |-
          Twee punten:

          - een
          - twee
    "
  `)
  expect((await terug(map)).out).toBe('Er is niets te wijzigen.\n')
})

test('what changed on both sides is a conflict and stays; what is empty in the table stays too', async () => {
  const map = study()
  await filled(map, {
    n1: {Oordeel: 'Voldaan', Opmerking: ''},
    n2: {Oordeel: 'Voldaan'},
    n4: {Opmerking: 'Alleen dit.'}
  })
  writeFileSync(join(map, 'oordelen.yaml'), OORDELEN.replace('oordeel: deels', 'oordeel: niet'))
  const seen = await terug(map)
  expect(seen.out).toMatchInlineSnapshot(`
    "Gewijzigd (1):
      n2: oordeel Niet voldaan → Voldaan
    Conflict (1):
      A4: n1: het oordeel is in het onderzoek en in de tabel gewijzigd; wat in het onderzoek staat, blijft.
    Niet overgenomen (2):
      A4: n1: de opmerking is in de tabel leeg; wat in het onderzoek staat, blijft.
      A7: n4: een opmerking zonder oordeel; verwacht: een oordeel in de kolom Oordeel.
    oordelen.yaml is bijgewerkt.
    "
  `)
  expect(oordelenIn(map)).toBe(
    OORDELEN.replace('oordeel: deels', 'oordeel: niet').replace(
      '{norm: n2, oordeel: niet}',
      '{norm: n2, oordeel: voldaan}'
    )
  )
})

test.each([
  ['no file', null, 'oordelen:\n  - norm: n1\n    oordeel: voldaan\n'],
  [
    'an empty list',
    '# nog niets\noordelen: []\n',
    '# nog niets\noordelen:\n  - norm: n1\n    oordeel: voldaan\n'
  ],
  [
    'line ends of Windows',
    'oordelen:\r\n- norm: n2\r\n  oordeel: niet\r\n',
    'oordelen:\r\n- norm: n2\r\n  oordeel: niet\r\n- norm: n1\r\n  oordeel: voldaan\r\n'
  ]
])('a first judgement where there is %s', async (_name, oordelen, after) => {
  const map = study(oordelen)
  await filled(map, {n1: {Oordeel: 'Voldaan'}})
  expect((await terug(map)).exit).toBe(0)
  expect(oordelenIn(map)).toBe(after)
})

test('rows that fit nothing are named', async () => {
  const map = study()
  await filled(map, {
    n1: {Code: 'n9'},
    n2: {Oordeel: 'Voldan'},
    n3: {Object: 'oost', Oordeel: 'Gehaald'},
    n4: {Code: 'n2', Oordeel: 'Voldaan'},
    v1: {Oordeel: 'Voldaan'}
  })
  const seen = await terug(map)
  expect(seen.out).toMatchInlineSnapshot(`
    "Niet overgenomen (5):
      A3: v1 is geen norm; verwacht: een oordeel bij een norm.
      A4: Norm n9 is niet in het onderzoek; bedoelt u \`n1\`?
      A5: n2: ‘Voldan’ is geen oordeel op schaal drie; verwacht: Voldaan, Deels voldaan, Niet voldaan, Niet van toepassing, Niet onderzocht, Niet te beoordelen.
      A6: Norm n3 heeft geen object oost.
      A7: n2 staat er voor de tweede keer; de eerste rij telt.
    Er is niets te wijzigen.
    "
  `)
  expect(oordelenIn(map)).toBe(OORDELEN)
})

test.each([
  [
    'another table',
    writeCsv([
      ['Code', 'Norm'],
      ['n1', 'x']
    ]),
    /geen tabel die met dit programma is gemaakt/u,
    1
  ],
  ['no text', new Uint8Array([1]), /niet is toegestaan/u, 1]
])('%s is refused in a sentence', async (_name, bytes, message, exit) => {
  const map = study()
  writeFileSync(join(map, 'x.csv'), bytes)
  const seen = await normenkader(map, ['kader', 'exporteer', '--terug', 'x.csv'])
  expect(seen.err).toMatch(message)
  expect(seen).toMatchObject({exit, out: ''})
})
