import {expect, test} from 'vitest'
import {study, type Study} from './study.ts'

function made(): Study {
  return study({
    'bronnen.yaml':
      'bronnen:\n  - {id: een, soort: document, titel: Eén}\n  - {id: twee, soort: document, titel: Twee}\n',
    'cijfers/kosten.yaml':
      'titel: Kosten\neenheid: euro\nsleutel: naam\nkolommen:\n  - {id: naam, label: Naam}\n  - {id: b19, label: Begroot, groep: 2019}\n  - {id: w19, label: Werkelijk, groep: 2019}\n  - {id: v, label: Verschil, formule: w19 - b19}\ntotaal: {}\n',
    'cijfers/kosten.csv': 'naam;b19;w19;v\nEen;1000;1200;\nTwee;800;700;=w19 - 10\n',
    'cijfers/uren.yaml':
      'titel: Uren\nbronnen: [een]\ngrootheden:\n  weken: {waarde: 46, eenheid: week, bronnen: [twee]}\n  uren_per_week: {waarde: 36, eenheid: uur per week}\n  uren: {formule: weken * uren_per_week, eenheid: uur, afronden: 0.1}\n'
  })
}

test('of a column with its rows in a CSV file, the formula stands in the file of the table', async () => {
  const {run} = made()
  expect(await run('cijfers', '--uitleg', 'kosten.een.v')).toMatch(/tabel +Kosten \(cijfers\/kosten\.yaml\)/u)
  expect(await run('cijfers', '--uitleg', 'kosten.een.b19')).toMatch(
    /tabel +Kosten \(cijfers\/kosten\.csv\)/u
  )
  expect(await run('cijfers', '--uitleg', 'kosten.twee.v')).toMatch(/tabel +Kosten \(cijfers\/kosten\.csv\)/u)
})

test('a formula is also told in the words of the table', async () => {
  expect(await made().run('cijfers', '--uitleg', 'kosten.een.v')).toMatch(
    /formule +w19 - b19\n +in woorden +.*Werkelijk 2019.*Begroot 2019/u
  )
})

test('a calculation is called so, its steps have a comma, and a grootheid has its own sources', async () => {
  const {run} = made()
  const uren = await run('cijfers', '--uitleg', 'uren.uren')
  expect(uren).toMatch(/afgerond op +0,1\n/u)
  expect(uren).toMatch(/berekening +Uren \(cijfers\/uren\.yaml\)\n +bron +een\n/u)
  expect(await run('cijfers', '--uitleg', 'uren.weken')).toMatch(/bron +twee\n/u)
})
