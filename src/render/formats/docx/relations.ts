import {attributeOf, childrenOf, element, parse} from './xml.ts'
import type {Element} from './xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** What a part refers to outside itself: other parts, and pages on the web. */
export interface Relations {
  /** The id by which the part refers to a target; each target has one. */
  idOf: (kind: string, target: string, where?: {isOutside: boolean}) => string
  /** The root of the part that lists them; undefined when there are none. */
  list: () => Element | undefined
}

/** Those of a part, on top of what it has already: `listed` is the part that lists that, or `''`. */
export function makeRelations(listed: string): Relations {
  const root = listed === '' ? element('Relationships', {xmlns: PACKAGE}) : parse(listed)
  const numbers = childrenOf(root).map((each) =>
    Number(/^rId(\d{1,9})$/u.exec(attributeOf(each, 'Id'))?.[1] ?? 0)
  )
  const ids = new Map<string, string>()
  let last = Math.max(0, ...numbers)
  return {
    idOf: (kind, target, {isOutside} = {isOutside: false}) => {
      const key = `${kind} ${target}`
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = `rId${String(++last)}`
      const mode = isOutside ? {TargetMode: 'External'} : {}
      ids.set(key, id)
      root.children.push(
        element('Relationship', {Id: id, Type: `${OFFICE}/${kind}`, Target: target, ...mode})
      )
      return id
    },
    list: () => (root.children.length === 0 ? undefined : root)
  }
}
