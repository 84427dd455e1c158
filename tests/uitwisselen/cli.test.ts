import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {readCsv} from '../../src/leaves/csv.ts'
import {newFolder} from '../folder.ts'
import {normenkader} from '../cli/world.ts'

const study = resolve('examples/stadskanaal-toegang')

test('a study in Excel: judgements filled in, a list to choose from at every norm, and no formula', async () => {
  const map = newFolder()
  const seen = await normenkader(map, ['kader', 'exporteer', study, '--uit', 'kader.xlsx'])
  expect(seen).toMatchObject({exit: 0, err: '', out: 'kader.xlsx is gemaakt: 62 normen.\n'})
  const parts = unzipSync(readFileSync(join(map, 'kader.xlsx')))
  const text = (path: string): string => new TextDecoder().decode(parts[path])
  const sheet = text('xl/worksheets/sheet1.xml')
  const cells = /<dataValidation [^>]*sqref="([^"]*)"><formula1>(Toelichting![^<]*)</u.exec(sheet)
  expect(cells?.[1]?.split(' ')).toHaveLength(62)
  expect(cells?.[2]).toMatch(/^Toelichting!\$C\$\d+:\$C\$\d+$/u)
  expect(sheet).not.toContain('<f>')
  expect(sheet).toContain('state="frozen"')
  expect(text('xl/sharedStrings.xml')).toContain('Deels voldaan')
})

test('the four forms, and what is there is not overwritten', async () => {
  const map = newFolder()
  for (const vorm of ['xlsx', 'csv', 'md', 'json']) {
    const args = ['kader', 'exporteer', 'transformatiedoelen', '--formaat', vorm]
    expect(await normenkader(map, args)).toMatchObject({exit: 0, err: ''})
    expect(await normenkader(map, args)).toMatchObject({exit: 2, err: expect.stringContaining('bestaat al')})
  }
  const name = 'transformatiedoelen-normenkader'
  const csv = readCsv({path: 'x.csv', bytes: readFileSync(join(map, `${name}.csv`))}).value
  expect(csv).toMatchObject({delimiter: ';', encoding: 'utf-8'})
  const [head] = csv?.rows ?? []
  expect(head?.cells.map(({text}) => text)).toEqual(expect.arrayContaining(['Code', 'Oordeel', 'Stand']))
  expect(new Set(csv?.rows.map(({cells}) => cells.length))).toEqual(new Set([head?.cells.length]))
  expect(readFileSync(join(map, `${name}.md`), 'utf8')).toMatch(
    /^# .*\n\nVersie: .*\n[\s\S]*\n\| Code \| Norm \|/u
  )
  const json: {onderdelen: unknown[]; schalen: object} = JSON.parse(
    readFileSync(join(map, `${name}.json`), 'utf8')
  )
  expect(json.onderdelen.length).toBeGreaterThan(0)
})

test.each([
  [['weg'], /Kader ‘weg’ is niet gevonden/u],
  [['transformatiedoelen', '--formaat', 'xlsxx'], /Bedoelt u ‘xlsx’\?/u]
])('%j is answered in a sentence', async (args, message) => {
  const seen = await normenkader(newFolder(), ['kader', 'exporteer', ...args])
  expect(seen.exit).toBe(2)
  expect(seen.err).toMatch(message)
})
