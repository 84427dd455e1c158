import type {Diagnostic} from '../../model/diagnostic.ts'
import {didYouMean} from '../../leaves/nearest.ts'
import type {Call, Expression, Literal, Reference} from './ast.ts'
import {EACH_NAMES} from './blocks.ts'
import type {Accepts} from './helpers.ts'
import {KNOWN_NAMES} from './known-names.ts'
import type {Kind} from './kinds.ts'
import {fault} from './place.ts'

/** What is known at one place of a template, without a report. */
export interface KindScope {
  kind: Kind
  parent?: KindScope
  /** Parameters of a partial and the names of `as |…|`, which also hold within. */
  locals: ReadonlyMap<string, Kind>
  each?: boolean
  /** The words of the office. */
  termen: readonly string[]
  report: (diagnostic: Diagnostic) => void
}

/** The kind of an expression; says so when a name in it does not exist. */
export function kindOf(expression: Expression, scope: KindScope): Kind {
  switch (expression.type) {
    case 'literal':
      return kindOfLiteral(expression)
    case 'call':
      return kindOfCall(expression, scope)
    case 'reference':
      return kindOfReference(expression, scope)
  }
}

/** Without a value where lowering found a fault, which was reported there. */
function kindOfLiteral({value}: Literal): Kind {
  if (typeof value === 'number') return 'getal'
  if (typeof value === 'string') return 'tekst'
  return value === undefined ? 'onbekend' : 'ja-nee'
}

function kindOfCall({helper, name, args, at}: Call, scope: KindScope): Kind {
  const last = helper.accepts.at(-1)
  for (const [index, argument] of args.entries()) {
    const accepts = helper.accepts[index] ?? last
    const kind = kindOf(argument, scope)
    if (accepts && kind !== 'onbekend' && !fits(kind, accepts))
      scope.report(fault(at, `\`${name}\` vraagt hier een ${accepts}, en dit is iets anders.`))
  }
  return helper.makes
}

function fits(kind: Kind, accepts: Accepts): boolean {
  if (kind === 'opmaak') return false
  if (accepts === 'iets') return true
  if (accepts === 'term') return kind === 'Term'
  if (accepts === 'tekst') return kind === 'tekst'
  if (accepts === 'lijst') return typeof kind === 'object'
  return kind === 'getal' || (accepts === 'lijst of getal' && typeof kind === 'object')
}

function kindOfReference(reference: Reference, scope: KindScope): Kind {
  const {from, parts, up} = reference
  if (from === 'each') return kindOfEach(reference, scope)
  if (from === 'root') return dig('Rapport', parts, reference, scope)
  const [first = '', ...rest] = parts
  const local = up === 0 ? scope.locals.get(first) : undefined
  if (local !== undefined) return dig(local, rest, reference, scope)
  let target: KindScope | undefined = scope
  for (let step = 0; step < up; step++) target = target?.parent
  if (target) return dig(target.kind, parts, reference, scope)
  const message = `\`${reference.source}\` reikt buiten dit deelsjabloon.`
  scope.report(
    fault(reference.at, message, 'Geef de waarde mee: `{{> naam this waarde=…}}`, of begin bij `@root`.')
  )
  return 'onbekend'
}

function kindOfEach({up, parts, source, at}: Reference, scope: KindScope): Kind {
  const [name = ''] = parts
  let depth = 0
  for (let target: KindScope | undefined = scope; target; target = target.parent) if (target.each) depth++
  const kind = Object.entries(EACH_NAMES).find(([known]) => known === name)?.[1]
  if (kind !== undefined && parts.length === 1 && depth > up) return kind
  const known = didYouMean(source, ['@root', ...Object.keys(EACH_NAMES).map((each) => `@${each}`)])
  const message =
    kind === undefined
      ? `Onbekend veld \`${source}\`${known}`
      : `\`${source}\` geldt alleen binnen \`{{#each}}\`.`
  scope.report(fault(at, message))
  return 'onbekend'
}

function dig(start: Kind, parts: readonly string[], {source, at}: Reference, scope: KindScope): Kind {
  let kind = start
  for (const part of parts) {
    const names = namesOf(kind, scope.termen)
    const found = names === undefined ? 'onbekend' : Object.hasOwn(names, part) ? names[part] : undefined
    if (found === undefined) {
      scope.report(fault(at, unknownField(part, source, kind, Object.keys(names ?? {}))))
      return 'onbekend'
    }
    kind = found
  }
  return kind
}

/** The names within a kind; nothing where any name may be. */
function namesOf(kind: Kind, termen: readonly string[]): Readonly<Record<string, Kind>> | undefined {
  if (kind === 'onbekend') return undefined
  if (typeof kind === 'string') return kind in KNOWN_NAMES ? beeld(kind) : {}
  if ('lijst' in kind) return {}
  return kind.tabel === 'Term' ? Object.fromEntries(termen.map((term) => [term, 'Term'])) : undefined
}

function beeld(kind: string): Readonly<Record<string, Kind>> {
  return Object.entries(KNOWN_NAMES).find(([name]) => name === kind)?.[1] ?? {}
}

function unknownField(part: string, source: string, kind: Kind, names: readonly string[]): string {
  const within = part === source ? '' : ` in \`${source}\``
  if (typeof kind === 'object' && 'lijst' in kind)
    return `Een lijst heeft geen veld \`${part}\`${within}; gebruik \`{{#each}}\` of \`aantal\`.`
  const owner = typeof kind === 'string' ? kind : 'deze tabel'
  if (names.length === 0) return `Een ${owner} heeft geen velden, dus ook geen \`${part}\`${within}.`
  return `Onbekend veld \`${part}\`${within}: ${owner} heeft dat niet${didYouMean(part, names)}`
}
