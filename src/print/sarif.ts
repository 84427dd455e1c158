import type {Position} from 'unist'
import type {Diagnostic, Related, Severity} from '../model/diagnostic.ts'
import type {PrintContext} from './context.ts'
import {stringify} from './json.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  fout: 'error',
  waarschuwing: 'warning',
  advies: 'note'
}

/** SARIF 2.1.0, which editors and code hosts show beside the text. */
export function printSarif(diagnostics: readonly Diagnostic[], context: PrintContext): string {
  const ids = [...new Set(diagnostics.map(({rule}) => rule))].sort()
  const result = (diagnostic: Diagnostic): object => ({
    ruleId: diagnostic.rule,
    ruleIndex: ids.indexOf(diagnostic.rule),
    level: LEVELS[diagnostic.severity],
    message: {text: [diagnostic.message, diagnostic.hint].filter((part) => part !== undefined).join(' ')},
    locations: [location(diagnostic, context)],
    ...relatedLocations(diagnostic, context)
  })
  const rules = ids.map((id) => rule(id, diagnostics))
  const driver = {name: 'normenkader', semanticVersion: context.version, language: 'nl-NL', rules}
  return stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{tool: {driver}, columnKind: 'utf16CodeUnits', results: diagnostics.map(result)}]
  })
}

function rule(id: string, diagnostics: readonly Diagnostic[]): object {
  const found = diagnostics.find((diagnostic) => diagnostic.rule === id)
  const name = id.replaceAll('-', ' ')
  const text = found?.hint ?? `Meer over deze melding staat in de handleiding, bij ‘${id}’.`
  return {
    id,
    shortDescription: {text: `${name.charAt(0).toUpperCase()}${name.slice(1)}.`},
    help: {text},
    defaultConfiguration: {level: LEVELS[found?.severity ?? 'fout']}
  }
}

function location({file, position}: Diagnostic | Related, {pathOf}: PrintContext): object {
  const uri = pathOf(file).split('/').map(encodePart).join('/')
  return {physicalLocation: {artifactLocation: {uri}, region: region(position)}}
}

/** A lone surrogate has no form in a URI. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '\uFFFD'))
}

function region({start, end}: Position): object {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function relatedLocations({related = []}: Diagnostic, context: PrintContext): object {
  if (related.length === 0) return {}
  const places = related.map((place, id) => ({
    id,
    ...location(place, context),
    message: {text: place.message}
  }))
  return {relatedLocations: places}
}
