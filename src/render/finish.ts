import type {Root} from 'mdast'
import type {Rapport} from '../model/rapport.ts'
import {anchors} from './finish/anchors.ts'
import {nameCaptions, numberCaptions} from './finish/captions.ts'
import {describeCharts} from './finish/charts.ts'
import {fillContents} from './finish/contents.ts'
import {closeGaps, headings, withoutEmptySections} from './finish/headings.ts'
import {safeLinks, type Targets} from './finish/links.ts'
import type {Node} from './node.ts'
import {isRoot} from './node.ts'
import type {Assembled} from './skeleton/assemble.ts'

/** The whole document, with what was decided when all of it was there. */
export interface Finished {
  root: Root
  targets: Targets
  /** Tables and figures with a number. */
  captioned: readonly Node[]
}

/** What can be done only when the whole document is there: levels, ids, contents and links. */
export function finish(assembled: Assembled, rapport: Rapport): Finished {
  const children = assembled.parts.flatMap(({nodes}) => nodes)
  const blocks = withoutEmptySections(children, assembled.ownHeadings)
  const root: Node = {type: 'root', children: [...blocks, ...assembled.footnotes.values()]}
  if (Object.keys(rapport.grafieken).length > 0) describeCharts(root, rapport.grafieken)
  const found = headings(blocks)
  closeGaps(found)
  const captioned = numberCaptions(root)
  const ids = anchors(root)
  nameCaptions(root, captioned)
  const targets = {ids, images: new Set(Object.keys(rapport.afbeeldingen))}
  root.children = safeLinks(root.children ?? [], targets)
  root.children = fillContents(root.children, {headings: found, captioned})
  return {root: isRoot(root) ? root : {type: 'root', children: []}, targets, captioned}
}
