import {describe, expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const TABLE = `titel: P
eenheid: procent
sleutel: jaar
kolommen:
  - {id: jaar}
  - {id: a}
  - {id: b}
  - {id: verschil, formule: b - a}
  - {id: rest, formule: 100% - a - b}
  - {id: groei, formule: "groei(a, b)"}
rijen:
  - {jaar: 2019, a: 40, b: 50}
  - {jaar: 2020, a: 45, b: 52}
`

function messages(text: string): [string, string][] {
  return analyse({
    'normenkader.yaml': 'onderdelen: []\n',
    'cijfers/p.yaml': TABLE,
    'hoofdstukken/h.md': `---\ntitel: H\n---\nHet nam toe met ${text}.\n`
  }).diagnostics.map(({rule, message}) => [rule, message])
}

describe('a difference of two percentages is in percentage points', () => {
  test.each([
    [':getal[5%]{uit="p.2020.a - p.2019.a"}', '5 procentpunt'],
    [':getal[5,0 procent]{uit="p.2020.a - p.2019.a"}', '5,0 procentpunt'],
    [':getal[-5%]{uit="-(p.2020.a - p.2019.a)"}', '-5 procentpunt'],
    [':getal[10%]{uit=p.2019.verschil}', '10 procentpunt']
  ])('%s', (text, expected) => {
    expect(messages(text)).toEqual([
      ['eenheid-anders', expect.stringContaining(`verwacht: \`${expected}\`, of \`opmaak=procent\` erbij`)]
    ])
  })

  test.each([
    ':getal[5 procentpunt]{uit="p.2020.a - p.2019.a"}',
    ':getal[10 procentpunt]{uit=p.2019.verschil}',
    ':getal[5]{uit="p.2020.a - p.2019.a"} procentpunt',
    ':getal[5%]{uit="p.2020.a - p.2019.a" opmaak="procent 0"}',
    ':getal[60%]{uit="100% - p.2019.a"}',
    ':getal[10%]{uit=p.2019.rest}',
    ':getal[90%]{uit="p.2019.a + p.2019.b"}',
    ':getal[25%]{uit=p.2019.groei}',
    ':getal[40%]{uit=p.2019.a}'
  ])('and %s is sound', (text) => {
    expect(messages(text)).toEqual([])
  })
})
