import {sectionOf} from '../sections.ts'
import {childOf, numberIn, valueAttribute} from '../xml.ts'
import type {Element} from '../xml.ts'

/** The room for text on the pages of a section, in points. */
export interface Paper {
  width: number
  height: number
  /** What its first page is called, when it does not count on. */
  start: number | undefined
  /** It goes on where the section above ended. */
  continuous: boolean
}

/** Those of the sections in order: the properties of a section stand at its end. */
export function papersIn(body: readonly Element[]): Paper[] {
  return body.flatMap((child) => {
    const section = sectionOf(child)
    return section === undefined ? [] : [paperOf(section)]
  })
}

function paperOf(section: Element): Paper {
  const size = childOf(section, 'w:pgSz')
  const margins = childOf(section, 'w:pgMar')
  const margin = (side: string): number => Math.abs(numberIn(margins, `w:${side}`) ?? 1417)
  const width = (numberIn(size, 'w:w') ?? 11_906) - margin('left') - margin('right')
  const height = (numberIn(size, 'w:h') ?? 16_838) - margin('top') - margin('bottom')
  return {
    width: Math.max(2000, width) / 20,
    height: Math.max(2000, height) / 20,
    start: numberIn(childOf(section, 'w:pgNumType'), 'w:start'),
    continuous: valueAttribute(childOf(section, 'w:type')) === 'continuous'
  }
}
