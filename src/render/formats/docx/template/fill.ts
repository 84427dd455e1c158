import {PatchType, TextRun, patchDocument} from 'docx'
import type {FileChild, IPatch} from 'docx'
import {unzipSync, zipSync} from 'fflate'
import {valueOf} from '../cover.ts'
import {numberingOf} from '../list.ts'
import type {State} from '../state.ts'
import {clean, unguarded} from '../text.ts'
import {bytesOf, textOf} from './open.ts'
import type {Parts} from './open.ts'
import {estimatePages} from '../pages/estimate.ts'
import {FIELDS} from './placeholders.ts'

/** A date for every part, the same on each machine: that of a zip knows no time zone. */
const PART_DATE = new Date(1980, 0, 1)

/**
 * Puts the report into the template. The same report gives the same bytes. The small texts go first: docx searches the
 * whole document for each of them, and the report is long.
 */
export async function fill(parts: Parts, body: readonly FileChild[], state: State): Promise<Uint8Array> {
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: await withFields(zipSync(Object.fromEntries(parts), {level: 0}), state),
    patches: {inhoud: {type: PatchType.DOCUMENT, children: body}},
    recursive: false,
    trimPlaceholders: true,
    footnotes: Object.fromEntries([...state.notes.contents].map(([id, children]) => [id, {children}])),
    numbering: numberingOf(state),
    pageNumbers: estimatePages
  })
  return packed(unzipSync(patched))
}

function withFields(data: Uint8Array, {rapport, filled}: State): Promise<Uint8Array> {
  const asked = FIELDS.filter((name) => name !== 'inhoud' && filled.has(name))
  if (asked.length === 0) return Promise.resolve(data)
  const patches = asked.map((name): [string, IPatch] => {
    const text = clean(valueOf(rapport, name))
    return [name, {type: PatchType.PARAGRAPH, children: [new TextRun(text)]}]
  })
  return patchDocument({
    ...{outputType: 'uint8array', data, trimPlaceholders: true},
    patches: Object.fromEntries(patches)
  })
}

function packed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const ids = new Map<string, string>()
  const entries = Object.entries(files).map(([path, bytes]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/u.test(path)) return [path, bytes]
    return [path, bytesOf(withOwnRuns(withFixedIds(unguarded(textOf(bytes)), ids)))]
  })
  return zipSync(Object.fromEntries(entries), {level: 6, mtime: PART_DATE})
}

/** docx names relations by chance; here they are counted. */
function withFixedIds(xml: string, ids: Map<string, string>): string {
  return xml.replaceAll(/"rId([\w-]{21})"/gu, (_, random: string) => {
    const id = ids.get(random) ?? `rIdV${String(ids.size + 1)}`
    ids.set(random, id)
    return `"${id}"`
  })
}

/** docx writes a page number into the run that starts it; some programs read results from runs of their own only. */
function withOwnRuns(xml: string): string {
  return xml.replaceAll(
    /(<w:fldChar w:fldCharType="separate"\/>)(<w:t\b[^>]*>[^<]*<\/w:t>)<\/w:r><w:r\/>/gu,
    '$1</w:r><w:r>$2</w:r>'
  )
}
