import {closest, distance} from 'fastest-levenshtein'
import type {Directives} from 'mdast-util-directive'
import type {} from '../model/binding.ts'
import {invoegingen} from './directives.ts'
import type {Report} from './report.ts'
import type {Range} from './range.ts'

const names = Object.keys(invoegingen)

/**
 * The attributes of a directive, and whether a block of `:::` is closed. `source` is what the author typed, which a leaf
 * keeps, so that a message on an attribute stands there; `after` is what follows it.
 */
export function checkInvoeging(
  node: Directives,
  source: string,
  after: string,
  range: Range,
  report: Report
): void {
  const invoeging = invoegingen[node.name]
  if (!invoeging) return
  if (node.type === 'leafDirective') node.data = {...node.data, getypt: source}
  const written = `${invoeging.marker}${node.name}`
  const [start] = range
  const [firstLine = ''] = source.split('\n', 1)
  const head: Range = [start, start + firstLine.length]
  const formula = looseFormula(node, source, after)
  if (formula !== undefined) {
    report(
      'onbekend-attribuut',
      head,
      `Bij \`${written}\` staat de formule niet tussen aanhalingstekens; verwacht: \`{uit="${formula}"}\`.`
    )
    return
  }
  const given = Object.keys(node.attributes ?? {})
  const unknown = given.filter((name) => !invoeging.attributes.includes(name))
  // An attribute that is missing is then mostly one that is misspelt.
  const missing =
    unknown.length > 0 ? [] : invoeging.required.filter((name) => isBlank(node.attributes?.[name]))
  for (const name of unknown)
    report('onbekend-attribuut', head, unknownAttribute(written, name, invoeging.attributes))
  for (const name of missing)
    report('ontbrekend-attribuut', head, missingAttribute(written, name, node.type === 'textDirective'))
  if (node.type === 'containerDirective' && !/\n[^\n]*:::[ \t]*$/u.test(source.trimEnd()))
    report('open-invoeging', head, `\`${written}\` begint hier en eindigt nergens met een regel \`:::\`.`)
}

const OPERATOR = /\s[-−+*/×÷]\s|\(/u

/** A formula that was typed without quotes: of what stands behind a space only names of attributes are read, or nothing. */
function looseFormula({name, attributes}: Directives, source: string, after: string): string | undefined {
  if (name !== 'getal') return undefined
  const text = Object.keys(attributes ?? {}).length === 0 ? after : source.slice(source.lastIndexOf('{'))
  const typed = /^\{\s*uit\s*=\s*(?<formule>[^"'{}\n]+?)\s*(?:\sopmaak=[^{}\n]*)?\}/u.exec(text)?.groups?.[
    'formule'
  ]
  return typed !== undefined && OPERATOR.test(typed) ? typed : undefined
}

function isBlank(value: string | null | undefined): boolean {
  return (value ?? '').trim() === ''
}

function unknownAttribute(written: string, name: string, known: readonly string[]): string {
  const nearest = closest(name, [...known])
  const meant =
    distance(name, nearest) <= 2 ? `Bedoelt u \`${nearest}\`?` : `Verwacht wordt \`${known.join('` of `')}\`.`
  return `\`${written}\` kent geen \`${name}\`. ${meant}`
}

function missingAttribute(written: string, name: string, label: boolean): string {
  const example = `${written}${label ? '[…]' : ''}{${name}=…}`
  return `\`${written}\` heeft geen \`${name}\`: schrijf \`${example}\`, en zet een uitdrukking tussen aanhalingstekens.`
}

/**
 * Plain text that was probably meant to insert something: a name nearly right, the wrong number of colons, a block within
 * a line, or no end. `source` is what the author typed: what stands after a backslash is meant as text.
 */
export function checkText(source: string, [start]: Range, report: Report): void {
  if (!source.includes(':')) return
  for (const match of source.matchAll(/(?<![:\\])(:{1,4})([A-Za-z]{3,10})(?=[[{])/gu)) {
    const [written, , name = ''] = match
    const nearest = closest(name, names)
    if (distance(name, nearest) > 2) continue
    const at = start + match.index
    const message = insertedWrongly(written, nearest, source.slice(match.index + written.length))
    report('onbekende-invoeging', [at, at + written.length], message)
  }
}

function insertedWrongly(written: string, nearest: string, after: string): string {
  const right = `${invoegingen[nearest]?.marker ?? ''}${nearest}`
  if (written !== right)
    return `\`${written}\` is geen invoeging en komt letterlijk in het rapport. Bedoelt u \`${right}\`?`
  return WHOLE.test(after)
    ? `\`${written}\` staat in een zin en komt letterlijk in het rapport; verwacht: een eigen regel, met niets ervoor of erachter.`
    : `\`${written}\` is hier niet af en komt letterlijk in het rapport; verwacht: \`${right}{…}\`, met elk haakje en aanhalingsteken gesloten.`
}

/** What follows the name of a block that lacks nothing but a line of its own. */
const WHOLE = /^(?:\[[^\]\n]*\])?\{(?:[^{}"']|"[^"]*"|'[^']*')*\}/u
