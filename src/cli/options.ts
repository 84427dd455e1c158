import {parseArgs} from 'node:util'
import {nearestName} from '../leaves/nearest.ts'

/** The options of a command; `vlag` has no value, and a `lijst` may be given more than once. */
export interface Spec {
  opties: Readonly<Record<string, 'vlag' | 'waarde' | 'lijst'>>
  /** What may stand without an option, in order, as a user would call it: `map`; of `map…` as many as one wants. */
  plaatsen: readonly string[]
}

export interface Arguments {
  plaatsen: readonly string[]
  vlaggen: ReadonlySet<string>
  waarden: ReadonlyMap<string, string>
  lijsten: ReadonlyMap<string, readonly string[]>
}

/** The arguments of a command; or what is wrong with them, in a Dutch sentence. */
export function parseOptions(args: readonly string[], {opties, plaatsen}: Spec): Arguments | string {
  const options = Object.fromEntries(
    Object.entries(opties).map(([name, kind]) => [
      name,
      {type: kind === 'vlag' ? ('boolean' as const) : ('string' as const)}
    ])
  )
  const {tokens} = parseArgs({args: [...args], options, strict: false, allowPositionals: true, tokens: true})
  const found: string[] = []
  const vlaggen = new Set<string>()
  const waarden = new Map<string, string>()
  const lijsten = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') found.push(token.value)
    if (token.kind !== 'option') continue
    const wrong = complaint(token, opties)
    if (wrong !== undefined) return wrong
    if (token.value === undefined) vlaggen.add(token.name)
    else if (opties[token.name] === 'lijst')
      lijsten.set(token.name, [...(lijsten.get(token.name) ?? []), token.value])
    else waarden.set(token.name, token.value)
  }
  const extra = plaatsen.at(-1)?.endsWith('…') ? undefined : found[plaatsen.length]
  if (extra !== undefined) return `‘${extra}’ is te veel: deze opdracht verwacht ${expected(plaatsen)}.`
  return {plaatsen: found, vlaggen, waarden, lijsten}
}

interface Option {
  name: string
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}

function complaint({name, rawName, value, inlineValue}: Option, opties: Spec['opties']): string | undefined {
  if (!Object.hasOwn(opties, name)) {
    const near = nearestName(name, Object.keys(opties))
    return `De optie ‘${rawName}’ bestaat niet.${near === undefined ? '' : ` Bedoelt u ‘--${near}’?`}`
  }
  if (opties[name] === 'vlag')
    return value === undefined ? undefined : `De optie ‘${rawName}’ heeft geen waarde nodig.`
  const missing = value === undefined || value === '' || (inlineValue !== true && value.startsWith('--'))
  return missing ? `De optie ‘${rawName}’ heeft een waarde nodig.` : undefined
}

function expected(plaatsen: readonly string[]): string {
  return plaatsen.length === 0
    ? 'alleen opties'
    : `alleen ${plaatsen.map((plaats) => `<${plaats}>`).join(' ')}`
}

/** The value of an option that is one of a few; or what is wrong with it. */
export function choice<T extends string>(
  args: Arguments,
  name: string,
  choices: readonly T[]
): {keuze: T | undefined} | {fout: string} {
  const value = args.waarden.get(name)
  if (value === undefined) return {keuze: undefined}
  const keuze = choices.find((each) => each === value)
  if (keuze !== undefined) return {keuze}
  const near = nearestName(value, choices)
  const meant = near === undefined ? `Kies uit ${choices.join(', ')}.` : `Bedoelt u ‘${near}’?`
  return {fout: `‘${value}’ kan niet bij --${name}. ${meant}`}
}
