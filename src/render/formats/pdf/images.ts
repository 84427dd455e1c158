import type {PdfCompiler} from '../../../model/pdf-engine.ts'
import type {Rapport} from '../../../model/rapport.ts'
import type {Node} from '../../node.ts'
import {imageTypeOf, type ImageType} from '../../image-type.ts'
import type {ImageFile} from './context.ts'
import {call, print} from './expression.ts'
import {pixelsOf} from './image-size.ts'
import {proef} from './source.ts'

/** More would take gigabytes to decode. */
const MOST_PIXELS = 40_000_000

/** The names that the engine has for the kinds of image. */
const NAMES = {png: 'png', jpeg: 'jpg', gif: 'gif', webp: 'webp', svg: 'svg'} as const satisfies Record<
  ImageType,
  string
>

export interface Images {
  images: Map<string, ImageFile>
  /** Urls of those that cannot be shown. */
  refused: string[]
}

/** The images that the report shows, as far as their first bytes tell. */
export function imagesOf(root: Node, {afbeeldingen, huisstijl}: Rapport): Images {
  const images = new Map<string, ImageFile>()
  const refused: string[] = []
  for (const url of new Set([...urls(root), huisstijl['logo'] ?? ''])) {
    const bytes = Object.hasOwn(afbeeldingen, url) ? afbeeldingen[url]?.bytes : undefined
    if (bytes === undefined) continue
    const format = formatOf(bytes)
    if (format === undefined) refused.push(url)
    else images.set(url, {path: `afbeelding-${String(images.size)}`, format, bytes})
  }
  return {images, refused}
}

/** Each image tried on its own: one that is broken must not cost the report, or be missing without a word. */
export function tried({images, refused}: Images, compiler: PdfCompiler): Images {
  const shown = new Map([...images].filter(([, file]) => canBeShown(file, compiler)))
  return {images: shown, refused: [...refused, ...[...images.keys()].filter((url) => !shown.has(url))]}
}

function urls(node: Node): string[] {
  return [...(node.type === 'image' ? [node.url ?? ''] : []), ...(node.children ?? []).flatMap(urls)]
}

function formatOf(bytes: Uint8Array): string | undefined {
  const type = imageTypeOf(bytes)
  return type !== undefined && pixelsOf(bytes, type) <= MOST_PIXELS ? NAMES[type] : undefined
}

function canBeShown(file: ImageFile, compiler: PdfCompiler): boolean {
  const image = call('afbeelding', {soort: file.format, alt: 'Proef'}, file.path)
  return compiler.compile(proef(print(image)), [file], new Date(0)) !== undefined
}
