import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const norms = (count: number): string =>
  Array.from(
    {length: count},
    (_, index) =>
      `      - {id: n${String(index)}, tekst: "Het loket {wijk} is open op dag ${String(index)}.", bron: {soort: beleid}}\n`
  ).join('')

const study = (count: number, parameters: string, oordelen = '[]'): Record<string, string> => ({
  'frameworks/loket/normenkader.yaml': `id: loket\nversie: 1.0.0\ntitel: Loket\nparameters: [{id: wijk}]\nhoofdvraag: Werkt het loket {wijk}?\nonderdelen:\n  - id: t\n    titel: Het loket {wijk}\n    vragen: [{id: v, tekst: Is het open?}]\n    normen:\n${norms(count)}`,
  'normenkader.yaml': `overnemen:\n  - kader: loket@1.0.0\n    parameters: {wijk: "${parameters}"}\n`,
  'oordelen.yaml': `oordelen: ${oordelen}\n`
})

function told(files: Record<string, string>, rule: string): string[] {
  return analyse(files)
    .diagnostics.filter((each) => each.rule === rule)
    .map(({message, file, position}) => `${file}:${String(position.start.line)} ${message}`)
}

test('many norms of one overname without a judgement or finding are one message each, where they came in', () => {
  expect(told(study(12, 'noord', '[{norm: n3, oordeel: voldaan}]'), 'norm-zonder-oordeel')).toEqual([
    'normenkader.yaml:2 11 normen hebben geen oordeel (uit kader loket 1.0.0: n0, n1, n2 en 8 andere); verwacht: een niveau van de schaal, of `niet-van-toepassing`, `niet-onderzocht` of `niet-te-beoordelen` met een toelichting.'
  ])
  expect(told(study(5, 'noord'), 'norm-zonder-bevinding')).toHaveLength(1)
})

test('few are told one by one', () => {
  expect(told(study(3, 'noord'), 'norm-zonder-oordeel')).toHaveLength(3)
})

test('a parameter that is not filled in is told once, where it is to be filled in', () => {
  expect(told(study(5, '[wijk: nog invullen]'), 'werktekst')).toEqual([
    'normenkader.yaml:3 Parameter wijk bevat werktekst: "[wijk: nog invullen]"; verwacht: de uiteindelijke tekst.'
  ])
})
