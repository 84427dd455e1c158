import type {Root} from 'mdast'
import type {Diagnostic, Outcome} from '../../model/diagnostic.ts'
import type {Rapport} from '../../model/rapport.ts'
import {bannersOf} from '../banners.ts'
import type {Aids} from '../format.ts'
import {blocks} from './docx/blocks.ts'
import {bodyOf, notesOf} from './docx/body.ts'
import {drawingsOf} from './docx/drawings.ts'
import {letteringsOf} from './docx/lettering.ts'
import {measuresOf} from './docx/pages/styles.ts'
import {makeState} from './docx/begin.ts'
import {definitions} from './docx/styles/definitions.ts'
import {makeStylist} from './docx/styles/stylist.ts'
import {builtin} from './docx/template/builtin.ts'
import {fill, fillTexts, stylesOf} from './docx/template/fill.ts'
import {refused, templateMessages} from './docx/template/messages.ts'
import {withHeader} from './docx/template/header.ts'
import {open, textOf} from './docx/template/open.ts'
import type {Parts} from './docx/template/open.ts'
import {packed} from './docx/template/pack.ts'
import {placeholdersIn} from './docx/template/placeholders.ts'
import {prepare} from './docx/template/prepare.ts'
import {readTemplate} from './docx/template/read.ts'
import {stylesIn} from './docx/template/styles-part.ts'
import {takenIn} from './docx/template/taken.ts'

/** The report as a Word file, in the template of the office or in ours. */
export async function writeDocx(root: Root, rapport: Rapport, aids: Aids = {}): Promise<Outcome<Uint8Array>> {
  const drawings = await drawingsOf(root, rapport, aids)
  const path = rapport.huisstijl['word']
  const file =
    path !== undefined && Object.hasOwn(rapport.afbeeldingen, path) ? rapport.afbeeldingen[path] : undefined
  if (file === undefined) return write(root, rapport, {drawings, parts: builtin(rapport)})
  const opened = open(file.bytes)
  if ('fout' in opened) return nothing(refused(file.path, opened.fout))
  try {
    return write(root, rapport, {drawings, parts: opened.parts, file: file.path})
  } catch {
    return nothing(refused(file.path, 'kan niet worden gelezen'))
  }
}

interface Means {
  drawings: ReadonlyMap<string, Uint8Array>
  parts: Parts
  /** The template of the office; without it the template is ours. */
  file?: string
}

function write(root: Root, rapport: Rapport, {drawings, parts, file}: Means): Outcome<Uint8Array> {
  if (file !== undefined && bannersOf(rapport).length > 0) withHeader(parts)
  const read = readTemplate(parts)
  if (read === undefined)
    return nothing(
      refused(file ?? '', 'heeft geen plaats voor het rapport; zet {{inhoud}} in een eigen alinea')
    )
  const names = placeholdersIn(read.texts.values())
  const found = stylesIn(textOf(parts.get('word/styles.xml')))
  const styles = makeStylist(definitions(rapport.huisstijl), found)
  const taken = takenIn(read)
  const state = makeState(root, {
    ...{blocks, rapport, styles, drawings, taken, relations: read.relations},
    section: read.place.section,
    letterings: letteringsOf(found, measuresOf(stylesOf(parts))),
    filled: new Set(names),
    ownTemplate: file !== undefined
  })
  // Those of our own header and footer, which no text asks for.
  if (file === undefined) for (const role of ['header', 'footer']) styles.id(role)
  fillTexts(read, rapport)
  const body = bodyOf(root, state, read.place)
  const notes = notesOf(state)
  prepare(parts, {rapport, styles, own: file !== undefined})
  fill(read, {body, notes, state, listForm: taken.listForm + 1})
  return {
    value: packed(parts),
    diagnostics: templateMessages({file, names, missing: styles.missing(), problems: state.problems})
  }
}

function nothing(diagnostic: Diagnostic): Outcome<Uint8Array> {
  return {value: new Uint8Array(), diagnostics: [diagnostic]}
}
