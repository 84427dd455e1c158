import type {Kaderverschil, Veldverschil, Verschil} from '../model/verschil.ts'
import {safe} from './safe.ts'
import {counts, groups, headOf, labels, PROSE} from './verschil-words.ts'
import {wordDiff} from './word-diff.ts'

/** Two versions of a framework as Markdown: words that are gone struck through, new ones bold. */
export function printVerschilMarkdown(verschil: Kaderverschil): string {
  const {van, naar} = verschil
  const parts = groups(verschil)
  const title = `# ${plain(naar.titel)}: van ${van.id === naar.id ? '' : `${van.id} `}${van.versie} naar ${van.id === naar.id ? '' : `${naar.id} `}${naar.versie}`
  const none = parts.length === 0 ? ['Er is geen verschil.'] : []
  const summary = parts.map(({kop, verschillen}) => `- ${kop}: ${counts(verschillen)}`).join('\n')
  const blocks = parts.flatMap(({kop, verschillen}) => [`## ${kop}`, ...verschillen.flatMap(entry)])
  return `${[title, ...none, ...(summary === '' ? [] : [summary]), ...blocks].join('\n\n')}\n`
}

function entry(verschil: Verschil): string[] {
  const {id, tekst} = headOf(verschil)
  const {soort, van, naar, velden} = verschil
  const head = `### \`${id}\`: ${labels(verschil, true).join(', ')}`
  if (soort === 'nieuw' || soort === 'vervallen') return [head, plain(tekst)]
  if (soort === 'gewijzigd')
    return velden.length === 0 ? [head] : [head, velden.map((veld) => `- ${field(veld)}`).join('\n')]
  const sides = [...van.map((side) => ({...side, was: true})), ...naar.map((side) => ({...side, was: false}))]
  const items = sides.map((side) => `- ${side.was ? 'was' : 'wordt'} \`${side.id}\`: ${plain(side.tekst)}`)
  return [head, items.join('\n')]
}

function field({sleutel, was = '', wordt = ''}: Veldverschil): string {
  if (!PROSE.has(sleutel)) return `${sleutel}: ${plain(was) || '–'} → ${plain(wordt) || '–'}`
  const words = wordDiff(was, wordt).map(({soort, tekst}) => {
    if (soort === 'weg') return `~~${plain(tekst)}~~`
    return soort === 'nieuw' ? `**${plain(tekst)}**` : plain(tekst)
  })
  return `${sleutel}: ${words.join(' ')}`
}

/** Text of others in one line of Markdown: nothing in it is markup. */
function plain(text: string): string {
  return safe(text.replaceAll(/\s+/gu, ' ').trim()).replaceAll(/[\\`*_~[\]<>#|&]/gu, String.raw`\$&`)
}
