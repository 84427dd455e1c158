import type {Call, Expression} from './expression.ts'

/** Typst refuses a document with a link to a place that is not there; of such a link the text remains. */
export function withoutDeadLinks(expression: Expression): Expression {
  const places = new Set<string>()
  visit(expression, ({call, args: [id]}) => {
    if (call === 'anker' && typeof id === 'string') places.add(id)
  })
  return alive(expression, places)
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

function alive(expression: Expression, places: ReadonlySet<string>): Expression {
  if (expression === null || typeof expression !== 'object') return expression
  const each = (child: Expression): Expression => alive(child, places)
  if (!('call' in expression))
    return 'items' in expression ? {items: expression.items.map(each)} : expression.map(each)
  const [id, body = null] = expression.args
  if (expression.call === 'naar' && !(typeof id === 'string' && places.has(id))) return each(body)
  const named = Object.fromEntries(Object.entries(expression.named).map(([key, value]) => [key, each(value)]))
  return {...expression, named, args: expression.args.map(each)}
}
