import {listed} from '../../../../leaves/alfabet.ts'
import type {Diagnostic, Severity} from '../../../../model/diagnostic.ts'
import type {Style} from '../styles/style.ts'
import {unknownPlaceholders} from './placeholders.ts'

/** A template that cannot be used at all. */
export function refused(file: string, reason: string): Diagnostic {
  return message(file, {rule: 'word-sjabloon', severity: 'fout', message: `Het Word-sjabloon ${reason}.`})
}

/** What an office should know of its template, and what of the report could not be shown as it is. */
export function templateMessages(found: {
  file: string | undefined
  names: readonly string[]
  missing: readonly Style[]
  problems: ReadonlySet<string>
}): Diagnostic[] {
  const {file, names, missing, problems} = found
  const images = [...problems].map((text) =>
    message(file ?? '', {rule: 'word-afbeelding', severity: 'waarschuwing', message: text})
  )
  if (file === undefined) return images
  const fields = unknownPlaceholders(names).map((text) =>
    message(file, {rule: 'word-invulveld', severity: 'waarschuwing', message: text})
  )
  return [...fields, ...missingStyles(file, missing), ...images]
}

/** Styles of our own need not be there; those of Word are expected in a template. */
function missingStyles(file: string, missing: readonly Style[]): Diagnostic[] {
  const names = missing.map(({dutch}) => dutch).filter((name) => !name.startsWith('RK '))
  if (names.length === 0) return []
  const shown = listed(names.map((name) => `‘${name}’`))
  const which = names.length === 1 ? 'de stijl' : 'de stijlen'
  const text = `Het Word-sjabloon heeft ${which} ${shown} niet; daarvoor is de opmaak van normenkader gebruikt.`
  return [message(file, {rule: 'word-stijl', severity: 'waarschuwing', message: text})]
}

/** A template has no lines: the message is about the file. */
function message(file: string, text: {rule: string; severity: Severity; message: string}): Diagnostic {
  const point = {line: 1, column: 1, offset: 0}
  return {...text, file, position: {start: point, end: point}}
}
