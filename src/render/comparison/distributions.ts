import type {Element} from 'hast'
import type {NiveauBeeld, Verdeling, Vergelijking} from '../../model/vergelijking.ts'
import {element} from '../formats/html/element.ts'
import {normName} from './matrix.ts'
import {headOf, quantity, tableOf, type TableCell} from './table.ts'
import {topicLabel} from './words.ts'

interface Line {
  naam: TableCell
  verdeling: Verdeling
}

/** How often each level was given per norm: a table per scale. */
export function perNorm({rijen}: Vergelijking): Element[] {
  const lines = rijen.map((rij) => ({naam: {inhoud: normName(rij)}, verdeling: rij.verdeling}))
  return byScale(lines, 'Norm', 'Verdeling per norm')
}

/** The same per onderwerp, over all norms that have it. */
export function perTopic({onderwerpen}: Vergelijking): Element[] {
  const lines = onderwerpen.flatMap(({onderwerp, verdelingen}) =>
    verdelingen.map((verdeling) => ({naam: {inhoud: [topicLabel(onderwerp)]}, verdeling}))
  )
  return byScale(lines, 'Onderwerp', 'Verdeling per onderwerp')
}

function byScale(lines: readonly Line[], kop: string, caption: string): Element[] {
  const nameOf = ({verdeling}: Line): string => verdeling.niveaus.map(({label}) => label).join(', ')
  const scales = [...new Set(lines.map(nameOf))]
  return scales.map((scale) => {
    const own = lines.filter((line) => nameOf(line) === scale)
    return distributionTable(own, kop, scales.length > 1 ? `${caption}: ${scale}` : caption)
  })
}

/** Levels first, then the number that they are of, then what is no judgement; a kind that never occurs has no column. */
function distributionTable(lines: readonly Line[], kop: string, caption: string): Element {
  const [first] = lines
  const niveaus = first?.verdeling.niveaus ?? []
  const weggelaten = (first?.verdeling.weggelaten ?? []).filter(({soort}) =>
    lines.some(({verdeling}) => amountOf(verdeling, soort) !== 0)
  )
  const hasRelated = lines.some(({verdeling}) => verdeling.verwant !== 0)
  const head = [
    kop,
    {inhoud: ['Beeld'], klasse: 'beeld'},
    ...niveaus.map(({label}) => heading(label)),
    heading('Oordelen (n)'),
    heading('Onderzoeken'),
    ...weggelaten.map(({label}) => heading(label)),
    ...(hasRelated ? [heading('Verwant')] : [])
  ]
  const rijen = lines.map(({naam, verdeling}): TableCell[] => [
    naam,
    {inhoud: [bar(verdeling.niveaus)], klasse: 'beeld'},
    ...verdeling.niveaus.map(({aantal}) => quantity(aantal)),
    quantity(verdeling.oordelen),
    quantity(verdeling.onderzoeken),
    ...weggelaten.map(({soort}) => quantity(amountOf(verdeling, soort))),
    ...(hasRelated ? [quantity(verdeling.verwant)] : [])
  ])
  return tableOf([headOf(head)], [{rijen}], head.length, {
    caption,
    klasse: head.length > MOST_AT_ONCE ? ['verdeling'] : ['verdeling', 'past']
  })
}

/** With more columns the table scrolls by itself, also on a wide screen. */
const MOST_AT_ONCE = 10

function heading(label: string): TableCell {
  return {inhoud: [label], rechts: true}
}

function amountOf({weggelaten}: Verdeling, soort: string): number | null {
  return weggelaten.find((each) => each.soort === soort)?.aantal ?? null
}

/** The numbers as a bar; who does not see it reads the same numbers beside it. */
function bar(niveaus: readonly (NiveauBeeld & {aantal: number | null})[]): Element {
  const shown = niveaus.map(({klasse, aantal}) => ({klasse, aantal: aantal ?? 0}))
  const whole = niveaus.some(({aantal}) => aantal === null)
    ? 0
    : shown.reduce((sum, {aantal}) => sum + aantal, 0)
  let at = 0
  const parts = shown.flatMap(({klasse, aantal}) => {
    if (whole === 0 || aantal === 0) return []
    const x = (at / whole) * 100
    at += aantal
    return [
      element('rect', {
        className: [`balk-${klasse}`],
        x: round(x),
        y: '0',
        width: round((aantal / whole) * 100),
        height: '12'
      })
    ]
  })
  return element(
    'svg',
    {className: ['balk'], viewBox: '0 0 100 12', preserveAspectRatio: 'none', ariaHidden: 'true'},
    parts
  )
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
