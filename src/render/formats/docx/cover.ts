import type {RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {textOf} from '../../finish/text.ts'
import type {Rapport} from '../../../model/rapport.ts'
import {blocks} from './inside.ts'
import {imageRun} from './image.ts'
import {paragraph} from './paragraph.ts'
import type {State} from './state.ts'
import {within} from './state.ts'
import {hexOf} from './styles/properties.ts'
import type {Element} from './xml.ts'

/**
 * The title page. What the template of the office says itself, by its placeholders, is not said again; the rest stands
 * above the contents.
 */
export function titelblad(node: ContainerDirective, state: State): Element[] {
  const {rapport, filled} = state
  const said = new Set([...filled].map((name) => fieldValue(rapport, name)).filter((value) => value !== ''))
  const shown = node.children.filter((child) => !said.has(textOf(child)))
  return [...logo(state), ...shown.flatMap((child) => part(child, said, state))]
}

function part(child: RootContent, said: ReadonlySet<string>, state: State): Element[] {
  const cover = within(state, {role: 'cover'})
  if (child.type === 'paragraph') return blocks([child], within(state, {role: 'subtitle'}))
  if (child.type !== 'list') return blocks([child], cover)
  const items = child.children.filter(
    (item) => ![...said].some((value) => textOf(item).endsWith(`: ${value}`))
  )
  return items.flatMap((item) => blocks(item.children, cover))
}

/** The value of a placeholder of a template. */
export function fieldValue(rapport: Rapport, name: string): string {
  switch (name) {
    case 'titel':
    case 'ondertitel':
    case 'datum':
    case 'opdrachtgever':
    case 'uitvoerder':
      return rapport[name]
    default:
      return ''
  }
}

/** A template of an office has its own logo. */
function logo(state: State): Element[] {
  const {huisstijl} = state.rapport
  const url = huisstijl['logo']
  if (url === undefined || state.ownTemplate) return []
  const image = imageRun({type: 'image', url, alt: huisstijl['logo-alt'] ?? ''}, state, {
    width: 5,
    height: 2.5
  })
  const bottom = {size: 4, space: 12, color: hexOf(huisstijl)('lijn')}
  return image === undefined ? [] : [paragraph([image], state, {border: {bottom}})]
}
