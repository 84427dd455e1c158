import {textOf} from '../../../finish/text.ts'
import type {Node} from '../../../node.ts'
import {klasseOf, symbolOf} from '../../../oordeel.ts'
import type {Context, Handler} from '../context.ts'
import {call, type Expression} from '../expression.ts'
import {all} from '../walk.ts'

/** A longer judgement must be able to run over lines. */
const LONGEST_BADGE = 28

/** What stands within a line. */
export const inline: Readonly<Record<string, Handler>> = {
  text,
  html: ({value = ''}, {shown, longest}) => shown(value, longest),
  emphasis: ({children}, context) => call('nadruk', {}, all(children, context)),
  strong: ({children}, context) => call('vet', {}, all(children, context)),
  inlineCode: ({value = ''}, {shown, longest}) => call('codewoord', {}, shown(value, longest)),
  break: () => call('regeleinde', {}),
  link,
  ':oordeel': oordeel,
  ':anker': () => []
}

/** A word that may be divided is one apart: that Typst looks for them itself takes a tenth of the time of a report. */
function text({value = ''}: Node, {shown, longest, heading, divided}: Context): Expression {
  const words = shown(value, longest)
  if (heading || !divided.test(words)) return words
  return words.split(divided).map((part, index) => (index % 2 === 1 ? call('lang', {}, part) : part))
}

function link(node: Node, context: Context): Expression {
  const {url = '', children} = node
  const body = all(children, context)
  if (context.heading) return body
  // Who hears the link must hear something.
  const silent = textOf(node).trim() === ''
  if (url.startsWith('#')) return silent ? [] : call('naar', {}, url.slice(1), body)
  return call('web', {}, url, silent ? context.shown(url, context.longest) : body)
}

function oordeel(node: Node, context: Context): Expression {
  const klasse = klasseOf(node.attributes?.['klasse'])
  const heel = textOf(node).length <= LONGEST_BADGE
  return call('oordeel', {klasse, teken: symbolOf(klasse), heel}, all(node.children, context))
}
