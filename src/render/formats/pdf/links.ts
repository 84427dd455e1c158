import type {Call, Expression} from './expression.ts'

/**
 * How a link within the report stands in the source: as a web address with the number of its place. A link that Typst
 * itself leads to a place makes it lay out the paragraph around it three times, until all pages are known: half of the
 * time that a report took. So the place is filled in when the PDF is there (`places.ts`).
 */
export const SCHEME = 'normenkader-plaats:'

interface Linked {
  document: Expression
  /** Ids of the places to which something leads, by the number in the address. */
  places: readonly string[]
}

/** Gives each link within the report the number of its place; of one that leads nowhere the text remains. */
export function linked(expression: Expression): Linked {
  const known = new Set<string>()
  visit(expression, ({call, args: [id]}) => {
    if (call === 'anker' && typeof id === 'string') known.add(id)
  })
  const numbers = new Map<string, number>()
  const addressOf = (id: string): string | undefined => {
    if (!known.has(id)) return undefined
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return `${SCHEME}${String(number)}`
  }
  return {document: addressed(expression, addressOf), places: [...numbers.keys()]}
}

function visit(expression: Expression, look: (call: Call) => void): void {
  if (expression === null || typeof expression !== 'object') return
  if ('call' in expression) look(expression)
  for (const child of childrenOf(expression)) visit(child, look)
}

function childrenOf(
  expression: Exclude<Expression, string | number | boolean | null>
): readonly Expression[] {
  if ('call' in expression) return [...Object.values(expression.named), ...expression.args]
  return 'items' in expression ? expression.items : expression
}

function addressed(expression: Expression, addressOf: (id: string) => string | undefined): Expression {
  if (expression === null || typeof expression !== 'object') return expression
  const each = (child: Expression): Expression => addressed(child, addressOf)
  if (!('call' in expression))
    return 'items' in expression ? {items: expression.items.map(each)} : expression.map(each)
  const [id, body = null] = expression.args
  if (expression.call === 'naar') {
    const address = typeof id === 'string' ? addressOf(id) : undefined
    return address === undefined ? each(body) : {...expression, args: [address, each(body)]}
  }
  const named = Object.fromEntries(Object.entries(expression.named).map(([key, value]) => [key, each(value)]))
  return {...expression, named, args: expression.args.map(each)}
}
