import type {Onderdeel} from '../model/element.ts'
import type {Uitgave} from './gegevens.ts'
import {oordeelLabel} from './rows.ts'

/** The normenkader to read and to send by mail: a heading per onderdeel, its questions, and its norms in a table. */
export function writeMarkdown(uitgave: Uitgave): string {
  const {onderzoek, gegevens, textOf} = uitgave
  const titel = gegevens['titel'] ?? onderzoek.titel
  const facts = ['versie', 'licentie', 'herkomst'].flatMap((key) =>
    gegevens[key] === undefined
      ? []
      : [`${key.charAt(0).toUpperCase()}${key.slice(1)}: ${line(gegevens[key])}`]
  )
  const question =
    onderzoek.hoofdvraag === undefined ? [] : [`**Hoofdvraag.** ${textOf(onderzoek.hoofdvraag)}`]
  const parts = onderzoek.onderdelen.filter(({ouder}) => ouder === undefined)
  return `${[`# ${line(titel)}`, ...facts, ...question, ...parts.flatMap((each) => part(each, 2, uitgave))].join('\n\n')}\n`
}

function part(onderdeel: Onderdeel, level: number, uitgave: Uitgave): string[] {
  const {titel, toelichting, vragen, normen, onderdelen} = onderdeel
  const {textOf} = uitgave
  return [
    `${'#'.repeat(Math.min(level, 6))} ${line(titel)}`,
    ...(toelichting === undefined ? [] : [textOf(toelichting)]),
    ...(vragen.length === 0
      ? []
      : [vragen.map(({id, tekst}) => `- ${id}: ${line(textOf(tekst))}`).join('\n')]),
    ...(normen.length === 0 ? [] : [normTable(onderdeel, uitgave)]),
    ...onderdelen.flatMap((each) => part(each, level + 1, uitgave))
  ]
}

function normTable({normen}: Onderdeel, {soort, textOf}: Uitgave): string {
  const judged = soort === 'onderzoek'
  const head = ['Code', 'Norm', 'Indicator', 'Bron', ...(judged ? ['Oordeel'] : [])]
  const rows = normen.map(({id, tekst, indicator, bron, oordelen}) => [
    id,
    textOf(tekst),
    indicator === undefined ? '' : textOf(indicator),
    bron?.verwijzing ?? bron?.soort ?? '',
    ...(judged
      ? [oordelen.map((each) => (each.object ? `${each.object.naam}: ` : '') + oordeelLabel(each)).join('; ')]
      : [])
  ])
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n')
}

function cell(text: string): string {
  return line(text).replaceAll('|', '\\|')
}

function line(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
