import type {Diagnostic, Severity} from '../../../model/diagnostic.ts'

const SHOWN = 20

export function noEngine(): Diagnostic {
  return about('pdf-kan-niet', 'fout', 'PDF kan op deze computer niet worden gemaakt; HTML en Word wel.')
}

export function notMade(): Diagnostic {
  return about(
    'pdf-kan-niet',
    'fout',
    'De PDF kon niet worden gemaakt, door een fout in normenkader en niet in uw tekst. HTML en Word kunnen wel.'
  )
}

export function missingGlyphs(missing: ReadonlySet<string>): Diagnostic[] {
  if (missing.size === 0) return []
  const names = [...missing].slice(0, SHOWN).map(nameOf).join(', ')
  const more = missing.size > SHOWN ? ` en nog ${String(missing.size - SHOWN)}` : ''
  const text = `De PDF toont □ waar het lettertype een teken niet heeft: ${names}${more}. Vervang het teken in uw tekst.`
  return [about('pdf-teken', 'waarschuwing', text)]
}

/** The office chose a font, and the PDF has one of its own that it brings along. */
export function otherFont(huisstijl: Readonly<Record<string, string>>): Diagnostic[] {
  const chosen = [huisstijl['lettertype'], huisstijl['lettertype-koppen']].filter(
    (each) => each !== undefined
  )
  if (chosen.length === 0) return []
  const names = [...new Set(chosen)].map((name) => `‘${name}’`).join(' en ')
  return [
    about(
      'pdf-lettertype',
      'advies',
      `De PDF staat in Source Sans 3 en niet in ${names}: zij neemt geen lettertypen van deze computer, zodat zij overal gelijk is. HTML en Word gebruiken uw lettertype wel.`
    )
  ]
}

export function refusedImages(urls: readonly string[]): Diagnostic[] {
  return urls.map((url) =>
    about(
      'pdf-afbeelding',
      'waarschuwing',
      `De afbeelding ‘${url}’ staat niet in de PDF, alleen haar beschrijving: zij is beschadigd, groter dan 40 megapixel, of een svg met een script, een verwijzing naar buiten of een teken dat het lettertype niet heeft.`
    )
  )
}

const START = {line: 1, column: 1, offset: 0}

/** About the report as a whole: what is read last has no place of its own any more. */
function about(rule: string, severity: Severity, message: string): Diagnostic {
  return {rule, severity, message, file: 'onderzoek.yaml', position: {start: START, end: START}}
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `‘${character}’ (U+${code})`
}
