import type {PhrasingContent} from 'mdast'
import type {Fragment} from '../../model/beelden.ts'
import {own} from './own.ts'

/**
 * References as links, in one value: `1.1.1, 1.1.2` by their numbers, or with their titles. A template could write
 * them out with `each`, but then every length of list is another shape of Markdown to parse.
 */
export function references(list: unknown, withTitle: boolean): Fragment {
  const items: readonly unknown[] = Array.isArray(list) ? list : []
  const separator = withTitle ? '; ' : ', '
  const children = items.flatMap((item, index): PhrasingContent[] => {
    const text = withTitle
      ? [textOf(item, 'nummer'), textOf(item, 'titel')].filter(Boolean).join(' ')
      : label(item)
    const link: PhrasingContent = {
      type: 'link',
      url: `#${textOf(item, 'anker')}`,
      children: [{type: 'text', value: text}]
    }
    return index === 0 ? [link] : [{type: 'text', value: separator}, link]
  })
  const plain = children.map((child) => ('value' in child ? child.value : '…')).join('')
  return {fragment: 'regel', tree: {type: 'root', children: [{type: 'paragraph', children}]}, plain}
}

/** What has no number, such as a source, is named by its title. */
function label(item: unknown): string {
  return textOf(item, 'nummer') || textOf(item, 'titel')
}

function textOf(item: unknown, key: string): string {
  const value = own(item, key)
  return typeof value === 'string' ? value : ''
}
