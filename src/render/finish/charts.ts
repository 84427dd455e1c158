import type {Rapport} from '../../model/rapport.ts'
import {describeChart} from '../chart.ts'
import type {Node} from '../node.ts'

/** Says in words what each picture of a chart shows; compose knows the numbers, and not how they are drawn. */
export function describeCharts(node: Node, grafieken: Rapport['grafieken']): void {
  const grafiek = node.type === 'image' ? grafieken[node.url ?? ''] : undefined
  if (grafiek !== undefined) node.alt = describeChart(grafiek)
  for (const child of node.children ?? []) describeCharts(child, grafieken)
}
