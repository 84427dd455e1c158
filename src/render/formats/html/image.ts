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
  const shown = image(src, alt ?? '', title ?? undefined)
  const narrow = file?.smal && dataUri(file.smal)
  if (narrow === undefined) return shown
  return element('picture', {}, [element('source', {media: NARROW, srcSet: narrow}), shown])
}

/** A telephone; on paper the wide picture fits. */
const NARROW = 'screen and (max-width: 36rem)'

export function image(src: string, alt: string, title?: string): Element {
  return element('img', {src, alt, ...(title !== undefined && {title})})
}
