import type {Diagnostic} from '../../model/diagnostic.ts'
import type {InputFile} from '../../model/source.ts'
import type {Node} from '../node.ts'
import type {BeeldName} from '../template/kinds.ts'
import {KNOWN_NAMES} from '../template/known-names.ts'
import {wordFor} from './data.ts'

/** What auditors write, by the part of the report that holds it; the rest are numbers and names around it. */
const PARTS: Readonly<Partial<Record<BeeldName, string>>> = {
  OnderdeelBeeld: 'een onderdeel',
  VraagBeeld: 'een vraag',
  NormBeeld: 'een norm',
  OordeelBeeld: 'een oordeel',
  BevindingBeeld: 'een bevinding',
  ConclusieBeeld: 'een conclusie',
  AanbevelingBeeld: 'een aanbeveling',
  BronBeeld: 'een bron',
  Begrip: 'een begrip'
}

/** The same texts once more, in another order. */
const OVERVIEWS = ['alleOnderdelen', 'matrix', 'aanbevelingen', 'objecten', 'totalen']

/**
 * What a template leaves out of a report in which everything is there: lists of the report of which nothing is printed, and
 * texts of authors that are printed nowhere. `root` is that report in this template, `file` where the template starts.
 */
export function unused(root: Node, file: string): Diagnostic[] {
  const printed = wordsIn(root).join('\n').toLowerCase()
  const isPrinted = (beeld: BeeldName, name: string): boolean =>
    printed.includes(`-${wordFor('', beeld, name).slice(1)}`)
  const lists = Object.entries(KNOWN_NAMES.Rapport).flatMap(([name, kind]) => {
    const holdsTexts = kind === 'fragment' || (typeof kind === 'object' && 'lijst' in kind)
    return holdsTexts && !OVERVIEWS.includes(name) && !printed.includes(`${name.toLowerCase()}-`)
      ? [name]
      : []
  })
  const texts = Object.entries(KNOWN_NAMES).flatMap(([beeld, names]) => {
    const part = isPart(beeld) ? PARTS[beeld] : undefined
    if (part === undefined || !isPart(beeld)) return []
    const written = Object.entries(names).flatMap(([name, kind]) => (kind === 'fragment' ? [name] : []))
    const missing = written.filter((name) => !isPrinted(beeld, name))
    return missing.length > 0 ? [{part, missing}] : []
  })
  return [
    ...(lists.length > 0 ? [advice(file, 'het rapport', lists)] : []),
    ...texts.map(({part, missing}) => advice(file, part, missing))
  ]
}

/** Parts of a template that no other part puts in. */
export function unusedFiles(files: readonly InputFile[]): Diagnostic[] {
  const decoder = new TextDecoder()
  const parts = files.filter(({path}) => path.endsWith('.md.hbs'))
  const texts = parts.map(({path, bytes}) => ({path, text: decoder.decode(bytes)}))
  return parts.flatMap(({path}) => {
    const name = path.replace(/\.md\.hbs$/u, '')
    const call = new RegExp(`\\{\\{~?>\\s*${name.replaceAll(/[^\w-]/gu, '.')}(?![\\w-])`, 'u')
    if (name === 'rapport' || texts.some(({text}) => call.test(text))) return []
    return [
      said(
        path,
        `Dit deelsjabloon wordt nergens ingevoegd; verwacht: \`{{> ${name}}}\` in een ander bestand.`
      )
    ]
  })
}

function isPart(name: string): name is BeeldName {
  return Object.hasOwn(PARTS, name)
}

function advice(file: string, part: string, names: readonly string[]): Diagnostic {
  const listed = names.map((name) => `\`${name}\``).join(', ')
  return said(
    file,
    `Dit sjabloon toont van ${part} niet: ${listed}. Wat daarin staat, komt niet in het rapport.`
  )
}

function said(file: string, message: string): Diagnostic {
  const start = {line: 1, column: 1, offset: 0}
  return {rule: 'sjabloon-ongebruikt', severity: 'advies', message, file, position: {start, end: start}}
}

function wordsIn(node: Node): string[] {
  const own = [node.value, node.alt, ...Object.values(node.attributes ?? {})]
  return [...own.filter((each) => typeof each === 'string'), ...(node.children ?? []).flatMap(wordsIn)]
}
