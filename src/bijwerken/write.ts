import {atLineEnd, flowText, type Edit} from '../leaves/edit.ts'
import type {ConflictInvoer, VervallenInvoer} from '../model/generated/bestanden.ts'
import type {Source} from '../model/source.ts'

/** The text of conflicten.yaml. */
export function conflictsText(conflicten: readonly ConflictInvoer[]): string {
  const head =
    '# Geschreven door normenkader: wat zowel u als de nieuwe versie van een kader heeft gewijzigd. Kies per conflict:\n' +
    '# wijzig de aanpassing in normenkader.yaml of laat haar staan, en haal het conflict hier weg.\n'
  const items = conflicten.map(({bij, sleutel, kader, versie, ...texts}) => {
    const lines = [`  - bij: ${bij}`, `sleutel: ${sleutel}`, `kader: ${kader}`, `versie: ${versie}`]
    const blocks = (['basis', 'eigen', 'nieuw'] as const).flatMap((key) =>
      texts[key] === undefined ? [] : [`${key}: ${block(texts[key], '      ')}`]
    )
    return [...lines, ...blocks].join('\n    ')
  })
  return `${head}conflicten:\n${items.join('\n')}\n`
}

/** A text as it is, line by line. */
function block(text: string, indent: string): string {
  const lines = text.trim().split(/\r?\n/u)
  return `|-\n${lines.map((line) => (line.trim() === '' ? '' : indent + line)).join('\n')}`
}

/** Adds to the list `vervallen` of normenkader.yaml; undefined when the file is written so that this cannot be done. */
export function addVervallen(source: Source, items: readonly VervallenInvoer[]): Edit | undefined {
  const {text, spans} = source
  const list = spans.get(['vervallen'])?.value
  if (text.trimStart().startsWith('{')) return undefined
  if (list === undefined) {
    const glue = text === '' || text.endsWith('\n') ? '' : '\n'
    return {
      start: text.length,
      end: text.length,
      text: `${glue}vervallen:\n${written(items, '  ').slice(1)}\n`
    }
  }
  if (!text.startsWith('-', list[0])) return undefined
  const indent = ' '.repeat(list[0] - (text.lastIndexOf('\n', list[0] - 1) + 1))
  return atLineEnd(text, list[1], written(items, indent))
}

function written(items: readonly VervallenInvoer[], indent: string): string {
  return items
    .map(({id, kader, versie, tekst, opvolgers, niveaus}) => {
      const lines = [
        `- id: ${id}`,
        `  kader: ${kader}`,
        `  versie: ${versie}`,
        ...(tekst === undefined ? [] : [`  tekst: >-`, `    ${tekst.replaceAll(/\s+/gu, ' ').trim()}`]),
        ...(opvolgers === undefined ? [] : [`  opvolgers: [${opvolgers.join(', ')}]`]),
        ...(niveaus === undefined ? [] : [`  niveaus: {${labelsIn(niveaus)}}`])
      ]
      return lines.map((line) => `\n${indent}${line}`).join('')
    })
    .join('')
}

function labelsIn(niveaus: Readonly<Record<string, string>>): string {
  return Object.entries(niveaus)
    .map(([id, label]) => `${flowText(id)}: ${flowText(label)}`)
    .join(', ')
}
