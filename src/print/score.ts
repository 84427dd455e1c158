import type {Onderdeel} from '../model/element.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {NormScore, Score, Totaal} from '../model/score.ts'
import {painter, type Paint} from './colour.ts'
import {safe} from './safe.ts'
import {aftermath} from './score-aftermath.ts'
import {explain} from './score-steps.ts'
import {resultOf, sentence} from './score-words.ts'

export interface ScoreOptions {
  /** Every step of the way from judgements to totals. */
  uitleg: boolean
  colour: boolean
}

interface View extends ScoreOptions {
  onderzoek: Onderzoek
  score: Score
  paint: Paint
}

const WIDEST = 110

/** The judgements per onderdeel as aligned text, each onderdeel with its totals, and the whole at the end. */
export function printScore(onderzoek: Onderzoek, score: Score, options: ScoreOptions): string {
  const paint = painter(options.colour)
  const view = {...options, onderzoek, score, paint}
  const parts = onderzoek.alleOnderdelen.flatMap((onderdeel) => part(onderdeel, view))
  const whole = score.totaal.flatMap((totaal) => total(totaal, view, '  '))
  const after = aftermath(onderzoek, score).flatMap(({kop, regels}) => [
    '',
    paint('bold', kop),
    ...aligned(regels).map((row) => shorten(`  ${row}`))
  ])
  const title = paint('bold', safe(onderzoek.titel))
  const lines = [title, '', ...parts, paint('bold', 'Geheel'), ...whole, ...after, '']
  return lines.map((line) => line.trimEnd()).join('\n')
}

function part(onderdeel: Onderdeel, view: View): string[] {
  const indent = '  '.repeat(depth(onderdeel))
  const norms = view.score.normen.filter(({norm}) => norm.onderdeel === onderdeel)
  const rows = table(norms).map((row) => shorten(`${indent}  ${row}`))
  const totals = (view.score.onderdelen.get(onderdeel.id) ?? []).filter(hasNorms)
  const sums = totals.flatMap((totaal) => total(totaal, view, `${indent}  `))
  return [`${indent}${view.paint('bold', safe(`${onderdeel.id}  ${onderdeel.titel}`))}`, ...rows, ...sums, '']
}

function depth({ouder}: Onderdeel): number {
  return ouder === undefined ? 0 : depth(ouder) + 1
}

function hasNorms({beoordeeld, weggelaten}: Totaal): boolean {
  return beoordeeld + Object.values(weggelaten).reduce((sum, count) => sum + count, 0) > 0
}

function table(norms: readonly NormScore[]): string[] {
  return aligned(
    norms.map((score) => [score.norm.id, score.object?.naam ?? '', resultOf(score), score.norm.tekst.plain])
  )
}

/** Columns that are empty in all rows, such as that of the objects, are left out; the last needs no width. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const last = (rows[0]?.length ?? 0) - 1
  const widths = [...(rows[0] ?? []).keys()].map((column) =>
    column === last ? 1 : Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))
  )
  return rows.map((row) => {
    const cells = row.map((cell, column) => safe(cell).padEnd(widths[column] ?? 0))
    return cells.filter((_, column) => widths[column] !== 0).join('  ')
  })
}

function shorten(row: string): string {
  return row.length > WIDEST ? `${row.slice(0, WIDEST - 1)}…` : row
}

function total(totaal: Totaal, view: View, indent: string): string[] {
  const name = totaal.object === undefined ? '' : `${totaal.object.naam}: `
  const steps = view.uitleg ? explain(totaal, view.score, view.onderzoek.optelling) : []
  const lines = [`${name}${sentence(totaal, view.score)}`, ...steps.map((line) => `  ${line}`)]
  return lines.map((line) => indent + safe(line))
}
