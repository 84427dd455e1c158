import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const TABLE = `titel: T
sleutel: naam
kolommen:
  - {id: naam}
  - {id: a, opgegeven: {een: 5}}
  - {id: p, eenheid: procent}
  - {id: f, formule: a * 2, opgegeven: {eem: 5, een: 2}}
rijen:
  - {naam: Een, a: 1, p: 10}
totaal: {opgegeven: {p: 99, b: 3, a: 1, f: 2}}
`

test('what the source printed and nothing is held against is told at its place', () => {
  const {diagnostics} = analyse({'normenkader.yaml': 'onderdelen: []\n', 'cijfers/t.yaml': TABLE})
  const unused = diagnostics.filter(({rule}) => rule === 'opgave-zonder-uitkomst')
  expect(unused.map(({position, message}) => [position.start.line, message])).toEqual([
    [5, expect.stringContaining('Kolom `a` heeft geen formule')],
    [7, expect.stringContaining('De tabel heeft geen rij `eem`; bedoelt u `een`?')],
    [10, expect.stringContaining('Kolom `p` heeft geen totaal')],
    [10, expect.stringContaining('De tabel heeft geen kolom `b`')]
  ])
  expect(diagnostics.filter(({severity}) => severity === 'fout')).toHaveLength(4)
})
