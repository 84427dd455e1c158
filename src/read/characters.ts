import {limits} from './limits.ts'
import type {Report} from './report.ts'

/** Control characters, a byte order mark within the text, a lone CR, and code points that are no characters. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|\r(?!\n)|[\ud800-\udfff]/u

/** Of nearly every text this, which is one class and takes a third of the time, says that nothing of that is in it. */
const suspect = /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]/

/** Characters that reverse the order of what is shown, or that take no width. */
const hidden = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/u

const conflict = /^(?:<{7}|>{7})(?= |\r?$)/mu

/** Whether the text can be read at all; what is wrong with it is reported. */
export function checkCharacters(text: string, report: Report): boolean {
  const wrong = suspect.test(text) ? forbidden.exec(text) : null
  if (wrong) {
    report('verboden-teken', [wrong.index, wrong.index + 1], forbiddenMessage(wrong[0]))
    return false
  }
  const mark = conflict.exec(text)
  if (mark) {
    const message =
      'Hier staat een conflict van git. Kies een van beide versies en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.'
    report('conflict-markering', [mark.index, mark.index + 7], message)
    return false
  }
  if (!checkLines(text, report)) return false
  warnHidden(text, report)
  return true
}

/** Text without what no output can hold: escapes in YAML can still make such characters. */
export function withoutForbidden(text: string): string {
  return forbidden.test(text) ? text.replace(new RegExp(forbidden, 'gu'), '') : text
}

function forbiddenMessage(character: string): string {
  if (character === '\r')
    return 'Hier staat een regeleinde van een oude Mac (alleen CR). Bewaar het bestand met regeleinden van Windows of Unix.'
  if (character === '\ufeff')
    return 'Midden in het bestand staat een byte order mark (U+FEFF). Haal dit teken weg.'
  return `Hier staat een teken dat niet is toegestaan (${codePoint(character)}). Haal het weg of typ de tekst opnieuw.`
}

function warnHidden(text: string, report: Report): void {
  const found = hidden.exec(text)
  if (!found) return
  const count = text.slice(found.index).split(new RegExp(hidden, 'gu')).length - 1
  const more = count > 1 ? ` Dit bestand heeft ${String(count)} van zulke tekens.` : ''
  const message = `Hier staat een teken dat niet te zien is (${codePoint(found[0])}). Haal het weg of typ de tekst opnieuw.${more}`
  report('verborgen-teken', [found.index, found.index + 1], message)
}

function checkLines(text: string, report: Report): boolean {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (end - start > limits.line) {
      const message = `Deze regel heeft ${String(end - start)} tekens; een regel mag er ${String(limits.line)} hebben. Breek de regel af.`
      report('te-groot', [start, start + 1], message)
      return false
    }
    start = end + 1
  }
  return true
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
