import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {newFolder} from '../folder.ts'
import {normenkader} from '../cli/world.ts'
import {workbook} from './workbook.ts'

const ROWS = [
  ['Nr', 'Vraag', 'Norm', 'Basis', 'Anders'],
  ['1', 'Is het zo?', 'Het is zo.', 'Wmo 2015', 'x']
]

function folder(): string {
  return newFolder({'Mijn kader.xlsx': workbook({Blad1: {rows: ROWS}})})
}

test('a table becomes a framework that controleer passes and overnemen finds', async () => {
  const map = folder()
  const seen = await normenkader(map, ['kader', 'importeer', 'Mijn kader.xlsx'])
  expect(seen.exit).toBe(0)
  expect(seen.out).toMatchInlineSnapshot(`
    "frameworks/mijn-kader/normenkader.yaml is gemaakt: 1 onderdeel, 1 vraag, 1 norm.
      Blad1: code = kolom A ‘Nr’, vraag = kolom B ‘Vraag’, norm = kolom C ‘Norm’, bron = kolom D ‘Basis’.

    Geraden (2):
      A2: Er is geen thema; alles staat onder het onderdeel ‘Normenkader’.
      D2: soort van de bron wetgeving, naar de woorden.

    Weggelaten (1):
      kolom E: ‘Anders’ is niet herkend. Hoort zij erbij, geef dan --kolom.

    De controle heeft geen meldingen.
    Kijk na wat is geraden, en neem het kader dan over met: normenkader kader overnemen mijn-kader
    "
  `)
  expect(seen.err).toBe('')
  expect(readFileSync(join(map, 'frameworks/mijn-kader/normenkader.yaml'), 'utf8')).toMatchInlineSnapshot(`
    "# Ingelezen uit Mijn kader.xlsx. Wat is geraden, staat in opmerkingen met ‘Geraden’: kijk het na en haal de opmerking weg.

    id: mijn-kader
    versie: 0.1.0
    titel: Mijn kader
    herkomst: >-
      Ingelezen uit Mijn kader.xlsx.

    schalen:
      driepunts:
        - {id: voldaan, label: Voldaan, waarde: 1}
        - {id: deels, label: Deels voldaan, waarde: 0.5}
        - {id: niet, label: Niet voldaan, waarde: 0}
    schaal: driepunts

    onderdelen:
      - id: t1
        titel: Normenkader
        vragen:
          - id: v1-1
            tekst: >-
              Is het zo?
        normen:
          # Geraden: soort van de bron wetgeving, naar de woorden.
          - id: n1
            tekst: >-
              Het is zo.
            bron:
              soort: wetgeving
              verwijzing: Wmo 2015
    "
  `)
  expect((await normenkader(map, ['controleer', 'frameworks/mijn-kader'])).exit).toBe(0)
  await normenkader(map, ['nieuw', 'studie', '--titel', 'Studie', '--kader', 'mijn-kader'])
  expect((await normenkader(map, ['controleer', 'studie'])).exit).toBe(0)
})

test('what stands there already is never overwritten', async () => {
  const map = folder()
  await normenkader(map, ['kader', 'importeer', 'Mijn kader.xlsx'])
  const again = await normenkader(map, ['kader', 'importeer', 'Mijn kader.xlsx'])
  expect(again).toMatchObject({exit: 2, out: '', err: expect.stringContaining('is niet leeg')})
})

test.each([
  [[], /Welk bestand\?/u, 2],
  [['weg.xlsx'], /‘weg\.xlsx’ kan niet worden gelezen/u, 2],
  [['Mijn kader.xlsx', '--kolom', 'norn=C'], /Bedoelt u ‘norm’\?/u, 2],
  [['Mijn kader.xlsx', '--kolom', 'norm'], /Welke kolom is norm\?/u, 2],
  [
    ['Mijn kader.xlsx', '--kolom', 'norm=Norn'],
    /De kolom ‘Norn’ voor norm is er niet; bedoelt u ‘Norm’\?/u,
    1
  ],
  [['Mijn kader.xlsx', '--blad', 'Blad2'], /Het blad ‘Blad2’ is er niet; bedoelt u ‘Blad1’\?/u, 1]
])('%j is answered in a sentence', async (args, message, exit) => {
  const seen = await normenkader(folder(), ['kader', 'importeer', ...args])
  expect(seen.err).toMatch(message)
  expect(seen).toMatchObject({exit, out: ''})
})
