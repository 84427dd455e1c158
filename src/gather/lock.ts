import {compareText} from '../leaves/compare-text.ts'
import type {Finding} from '../model/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {LockBestand, NormenkaderBestand} from '../model/generated/bestanden.ts'
import type {GeladenKader, Kaderbibliotheek} from '../model/kader.ts'

/** What normenkader.lock.yaml should hold: each framework once, by id. Undefined when nothing is taken over. */
export function lockText(all: Iterable<Pick<GeladenKader, 'id' | 'versie' | 'digest'>>): string | undefined {
  const kaders = [...new Map([...all].map((kader) => [kader.id, kader])).values()]
  if (kaders.length === 0) return undefined
  kaders.sort((a, b) => compareText(a.id, b.id))
  const entries = kaders.map(
    ({id, versie, digest}) => `  - id: ${id}\n    versie: ${versie}\n    digest: ${digest}\n`
  )
  return `# Geschreven door normenkader: welke tekst van welk kader is overgenomen. Wijzig dit bestand niet zelf.\nkaders:\n${entries.join('')}`
}

/** A framework whose text is not the one that was taken over, and one that the lock does not know. */
export function checkLock(
  document: Document<NormenkaderBestand>,
  library: Kaderbibliotheek,
  lock: Document<LockBestand> | undefined
): Finding[] {
  return (document.data.overnemen ?? []).flatMap(({kader: reference}, index) => {
    const kader = library.get(reference)
    if (kader === undefined) return []
    const origin = {file: document.file, path: ['overnemen', index, 'kader']}
    const locked = lock?.data.kaders.find(({id}) => id === kader.id)
    if (locked?.digest === kader.digest) return []
    return [
      {...(locked?.versie === kader.versie ? changed(kader) : notLocked(kader, locked?.versie)), origin}
    ]
  })
}

function changed({id, versie}: GeladenKader): Omit<Finding, 'origin'> {
  return {
    rule: 'kader-gewijzigd',
    severity: 'fout',
    message: `De tekst van kader ${id}@${versie} is veranderd nadat u het overnam, zonder nieuwe versie; verwacht: de tekst die normenkader.lock.yaml vastlegt.`,
    hint: `Vraag de maker om een nieuwe versie, of neem de nieuwe tekst bewust over met \`normenkader kader overnemen\`.`
  }
}

function notLocked({id, versie}: GeladenKader, other: string | undefined): Omit<Finding, 'origin'> {
  const now = other === undefined ? 'niets' : `versie ${other}`
  return {
    rule: 'kader-niet-vastgelegd',
    severity: 'waarschuwing',
    message: `Van kader ${id}@${versie} staat ${now} in normenkader.lock.yaml; verwacht: deze versie met haar vingerafdruk.`,
    hint: 'Leg vast wat u overneemt met `normenkader kader overnemen`.'
  }
}
