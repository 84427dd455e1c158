import type {Kaderverschil, Veldverschil, Verschil} from '../model/verschil.ts'
import {painter, type Paint} from './colour.ts'
import {safe} from './safe.ts'
import {counts, groups, headOf, labels, PROSE} from './verschil-words.ts'
import {wordDiff} from './word-diff.ts'
import {wrap} from './wrap.ts'

/**
 * Two versions of a framework for a reader at a terminal. Words that are gone stand between `[-` and `-]`, new ones
 * between `{+` and `+}`, so that colour is not needed to tell them apart.
 */
export function printVerschil(verschil: Kaderverschil, colour: boolean): string {
  const paint = painter(colour)
  const {van, naar} = verschil
  const title = `${paint('bold', safe(naar.titel))}  ${safe(`${van.id}@${van.versie} → ${naar.id}@${naar.versie}`)}`
  const parts = groups(verschil)
  const none = parts.length === 0 ? ['Er is geen verschil.'] : []
  const summary = parts.map(({kop, verschillen}) => `${kop}: ${counts(verschillen)}`)
  const lines = parts.flatMap(({kop, verschillen}) => [
    '',
    paint('bold', kop),
    ...verschillen.flatMap((each) => ['', ...entry(each, paint)])
  ])
  return [title, ...none, ...summary, ...lines].map((line) => `${line}\n`).join('')
}

function entry(verschil: Verschil, paint: Paint): string[] {
  const {id, tekst} = headOf(verschil)
  const {soort, van, naar, velden} = verschil
  const head = `  ${paint('bold', safe(id))}  ${safe(labels(verschil, true).join(', '))}`
  if (soort === 'nieuw' || soort === 'vervallen') return [head, ...wrap(tekst, '    ')]
  if (soort === 'gewijzigd') return [head, ...velden.flatMap((veld) => field(veld, paint))]
  const sides = [...van.map((side) => ({...side, mark: '-'})), ...naar.map((side) => ({...side, mark: '+'}))]
  return [head, ...sides.flatMap((side) => wrap(`${side.mark} ${side.id}: ${side.tekst}`, '    '))]
}

function field({sleutel, was = '', wordt = ''}: Veldverschil, paint: Paint): string[] {
  const shown = PROSE.has(sleutel)
    ? wordDiff(was, wordt).map(({soort, tekst}) => {
        if (soort === 'weg') return `[-${tekst}-]`
        return soort === 'nieuw' ? `{+${tekst}+}` : tekst
      })
    : [`${was || '–'} → ${wordt || '–'}`]
  const lines = wrap(`${sleutel}: ${shown.join(' ')}`, '    ')
  return coloured(lines, paint)
}

/** A mark may run over several lines, and each line is coloured by itself. */
function coloured(lines: readonly string[], paint: Paint): string[] {
  let open: 'red' | 'green' | undefined
  return lines.map((line) =>
    line
      .split(/(\[-|-\]|\{\+|\+\})/u)
      .map((piece) => {
        if (piece === '[-') open = 'red'
        if (piece === '{+') open = 'green'
        const painted = open === undefined || piece.trim() === '' ? piece : paint(open, piece)
        if (piece === '-]' || piece === '+}') open = undefined
        return painted
      })
      .join('')
  )
}
