import type {Element, ElementContent} from 'hast'
import type {Image} from 'mdast'
import type {Rapport} from '../../../model/rapport.ts'
import {dataUri} from './data-uri.ts'
import {element} from './element.ts'

/** An image within the file itself; of one that cannot be shown safely the description remains. */
export function imageElement({url, alt, title}: Image, {afbeeldingen}: Rapport): ElementContent {
  const file = Object.hasOwn(afbeeldingen, url) ? afbeeldingen[url] : undefined
  const src = file && dataUri(file.bytes)
  if (src === undefined) return {type: 'text', value: alt ?? ''}
  return picture(src, alt ?? '', title ?? undefined)
}

export function picture(src: string, alt: string, title?: string): Element {
  return element('img', {src, alt, ...(title !== undefined && {title})})
}
