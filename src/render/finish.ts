import type {Root} from 'mdast'
import type {Rapport} from '../model/rapport.ts'
import {anchors} from './finish/anchors.ts'
import {nameCaptions, numberCaptions} from './finish/captions.ts'
import {describeCharts} from './finish/charts.ts'
import {fillContents} from './finish/contents.ts'
import {closeGaps, headings, withoutEmptySections} from './finish/headings.ts'
import {safeLinks} from './finish/links.ts'
import type {Node} from './node.ts'
import {isRoot} from './node.ts'
import type {Assembled} from './skeleton/assemble.ts'

/** What can be done only when the whole document is there: levels, ids, contents and links. */
export function finish(assembled: Assembled, rapport: Rapport): Root {
  const blocks = withoutEmptySections(assembled.children, assembled.ownHeadings)
  const root: Node = {type: 'root', children: [...blocks, ...assembled.footnotes]}
  if (Object.keys(rapport.grafieken).length > 0) describeCharts(root, rapport.grafieken)
  const found = headings(blocks)
  closeGaps(found)
  const captioned = numberCaptions(root)
  const ids = anchors(root)
  nameCaptions(root, captioned)
  root.children = safeLinks(root.children ?? [], {ids, images: new Set(Object.keys(rapport.afbeeldingen))})
  root.children = fillContents(root.children, {headings: found, captioned})
  return isRoot(root) ? root : {type: 'root', children: []}
}
