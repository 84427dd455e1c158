import type {Message} from '../../format.ts'

const SHOWN = 20

export function noEngine(): Message {
  return {severity: 'fout', text: 'PDF kan op deze computer niet worden gemaakt; HTML en Word wel.'}
}

export function notMade(): Message {
  return {
    severity: 'fout',
    text: 'De PDF kon niet worden gemaakt, door een fout in normenkader en niet in uw tekst. HTML en Word kunnen wel.'
  }
}

export function missingGlyphs(missing: ReadonlySet<string>): Message[] {
  if (missing.size === 0) return []
  const names = [...missing].slice(0, SHOWN).map(nameOf).join(', ')
  const more = missing.size > SHOWN ? ` en nog ${String(missing.size - SHOWN)}` : ''
  const text = `De PDF toont □ waar het lettertype een teken niet heeft: ${names}${more}. Vervang het teken in uw tekst.`
  return [{severity: 'waarschuwing', text}]
}

export function refusedImages(urls: readonly string[]): Message[] {
  return urls.map((url) => ({
    severity: 'waarschuwing',
    text: `De afbeelding ‘${url}’ staat niet in de PDF, alleen haar beschrijving: zij is beschadigd, groter dan 40 megapixel, of een svg met een script, een verwijzing naar buiten of een teken dat het lettertype niet heeft.`
  }))
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `‘${character}’ (U+${code})`
}
