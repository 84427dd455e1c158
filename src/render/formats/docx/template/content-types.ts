import {bytesOf, textOf} from './open.ts'
import type {Parts} from './open.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const PARTS = ['footnotes', 'numbering']

const EXTENSIONS: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml'
}

/** Says what the parts are that a report adds to a template. */
export function addTypes(parts: Parts): void {
  const path = '[Content_Types].xml'
  const types = textOf(parts.get(path))
  const paths = [...parts.keys()]
  const defaults = Object.entries(EXTENSIONS).flatMap(([extension, type]) => {
    const isSaid = new RegExp(`\\bExtension="${extension}"`, 'iu').test(types)
    const isUsed = paths.some((each) => each.endsWith(`.${extension}`))
    return isUsed && !isSaid ? [`<Default Extension="${extension}" ContentType="${type}"/>`] : []
  })
  const overrides = PARTS.filter(
    (name) => parts.has(`word/${name}.xml`) && !types.includes(`"/word/${name}.xml"`)
  ).map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name}+xml"/>`)
  const added = [...defaults, ...overrides].join('')
  parts.set(path, bytesOf(types.replace('</Types>', `${added}</Types>`)))
}
