import {textOf} from '../../../finish/text.ts'
import type {Node} from '../../../node.ts'
import {bannersOf} from '../../../banners.ts'
import type {Context} from '../context.ts'
import {call, type Expression} from '../expression.ts'
import {all} from '../walk.ts'

/** The title and what follows it up to the first list, in the colour of the office; below it the rest. */
export function titelblad({children = []}: Node, context: Context): Expression {
  const {rapport, images, shown} = context
  const end = children.findIndex(({type}) => type !== 'heading' && type !== 'paragraph')
  const title = end === -1 ? children : children.slice(0, end)
  const rest = end === -1 ? [] : children.slice(end)
  const logo = images.get(rapport.huisstijl['logo'] ?? '')
  const alt = shown(rapport.huisstijl['logo-alt'] ?? '', Infinity) || 'Logo'
  const meldingen = bannersOf(rapport).map((banner) => shown(banner, context.longest))
  const named = {
    lengte: Math.max(0, ...title.filter(({type}) => type === 'heading').map((node) => textOf(node).length)),
    logo: logo ? call('logo', {soort: logo.format, alt}, logo.path) : null,
    afzender: shown(rapport.opdrachtgever || rapport.uitvoerder, context.longest),
    meldingen: {items: meldingen}
  }
  return call('titelblad', named, all(title, context), all(rest.map(trimmed), context))
}

/** What follows a word in bold stands on the next line, where a space would be seen. */
function trimmed(node: Node): Node {
  const children = (node.children ?? []).map((child, index, all) =>
    child.type === 'text' && all[index - 1]?.type === 'strong'
      ? {...child, value: (child.value ?? '').trimStart()}
      : trimmed(child)
  )
  return node.children ? {...node, children} : node
}
