import type {Root} from 'mdast'
import {headings} from '../../finish/headings.ts'
import {textOf} from '../../finish/text.ts'

/** The ids that GitHub, GitLab and most editors make of headings, by ours. */
export function slugsOf(root: Root): Map<string, string> {
  const slugs = new Map<string, string>()
  const taken = new Map<string, number>()
  for (const heading of headings(root.children)) {
    const slug = textOf(heading)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-')
    const count = taken.get(slug) ?? 0
    taken.set(slug, count + 1)
    slugs.set(heading.data?.id ?? '', count === 0 ? slug : `${slug}-${String(count)}`)
  }
  return slugs
}
