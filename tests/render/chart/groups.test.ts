import {describe, expect, test} from 'vitest'
import type {Grafiek} from '../../../src/model/grafiek.ts'
import {PAGE, drawChart} from '../../../src/render/chart.ts'
import {read} from './read-svg.ts'

/** The texts in the drawing, with spaces as anyone types them. */
async function textsOf(grafiek: Grafiek): Promise<string[]> {
  const {svg} = await drawChart(grafiek, {}, {id: 'proef', breedte: PAGE})
  return read(svg).texts.map((text) => text.replaceAll('\u00A0', ' '))
}

describe('bars of columns in groups', () => {
  const column = (naam: string, groep: string, waarde: string | undefined): Grafiek['reeksen'][number] => ({
    label: `${naam} ${groep}`,
    kolom: {naam, groep},
    waarden: [waarde],
    teksten: [waarde ?? 'niet gemeten']
  })
  const grafiek: Grafiek = {
    ...{soort: 'staaf', titel: 'Kosten', eenheid: 'euro', categorieen: ['Kaden']},
    reeksen: [
      ...[column('Begroot', '2022', '450'), column('Realisatie', '2022', '432')],
      ...[column('Begroot', '2023', '460'), column('Realisatie', '2023', undefined)]
    ]
  }

  test('have a fill for each name, and their group beside them', async () => {
    const plain = await textsOf(grafiek)
    expect(plain).toEqual(
      expect.arrayContaining(['Begroot', 'Realisatie', '2022: 450', '2022: 432', '2023: 460'])
    )
    expect(plain).toContain('Realisatie 2023: – niet gemeten')
  })

  test('bear their whole name where there are too many', async () => {
    const reeksen = ['a', 'b', 'c', 'd'].map((naam) => column(naam, '2022', '1'))
    expect(await textsOf({...grafiek, reeksen})).toContain('d 2022: 1')
  })
})
