import {expect, test} from 'vitest'
import {checkPdf} from '../../../src/check-pdf.ts'
import {drawChart} from '../../../src/render/chart.ts'
import {make, under} from '../pdf/make.ts'
import {minimal, tree} from '../sample.ts'
import {ALL} from './samples.ts'

test.each(ALL)('$soort can be shown in an accessible PDF', async (grafiek) => {
  const {svg} = await drawChart(grafiek, {}, {id: 'proef'})
  const bytes = new TextEncoder().encode(svg)
  const root = under('Proef', tree('![Een grafiek](a.svg)').children)
  const made = await make(root, {...minimal(), afbeeldingen: {'a.svg': {path: 'a.svg', bytes}}})
  expect(made.messages).toEqual([])
  expect(await checkPdf('x.pdf', made.bytes)).toEqual([])
})
