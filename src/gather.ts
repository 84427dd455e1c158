import {chooseKader, parseReference, type Load} from './gather/choose.ts'
import {checkLock} from './gather/lock.ts'
import {newerVersion} from './gather/newest.ts'
import type {Finding, Outcome} from './model/diagnostic.ts'
import type {Document} from './model/document.ts'
import type {LockBestand, NormenkaderBestand} from './model/generated/bestanden.ts'
import type {GeladenKader, Kaderbibliotheek, Kadervinder} from './model/kader.ts'
import type {Origin} from './model/source.ts'

/**
 * Finds every framework that a normenkader.yaml takes over, and those that these take over in turn. The library
 * that comes out holds no cycles: the entry that would close one is left out, with a message. `klaar` is for a study
 * that is published: that there are newer versions by now is no news to it.
 */
export function gather(
  document: Document<NormenkaderBestand>,
  find: Kadervinder,
  load: Load,
  lock: Document<LockBestand> | undefined,
  klaar = false
): Outcome<Kaderbibliotheek, Finding> {
  const library = new Map<string, GeladenKader>()
  const diagnostics: Finding[] = []

  const visit = (from: Document<NormenkaderBestand>, chain: readonly string[], top?: Origin): void => {
    for (const [index, {kader: reference}] of (from.data.overnemen ?? []).entries()) {
      const origin = {file: from.file, path: ['overnemen', index, 'kader']}
      const chosen = library.get(reference) ?? choose(reference, origin)
      if (chosen === undefined) continue
      const name = `${chosen.id}@${chosen.versie}`
      if (chain.includes(name)) diagnostics.push(cycle([...chain, name], top ?? origin))
      if (chain.includes(name)) continue
      library.set(reference, chosen)
      visit(chosen.document, [...chain, name], top ?? origin)
    }
  }
  const choose = (reference: string, origin: Origin): GeladenKader | undefined => {
    const found = find(parseReference(reference).name)
    const outcome = chooseKader(reference, found, load, lock, origin)
    diagnostics.push(...outcome.diagnostics)
    if (outcome.value !== undefined && !klaar && origin.file === document.file)
      diagnostics.push(...newerVersion(outcome.value, origin))
    return outcome.value
  }

  const {id, versie} = document.data
  visit(document, id !== undefined && versie !== undefined ? [`${id}@${versie}`] : [])
  const isKader = versie !== undefined
  if (!isKader) diagnostics.push(...checkLock(document, library, lock))
  return {value: withoutCycles(document, library), diagnostics}
}

function cycle(chain: readonly string[], origin: Origin): Finding {
  return {
    rule: 'kader-kring',
    severity: 'fout',
    message: `Kaders nemen elkaar in een kring over: ${chain.join(' → ')}; verwacht: een kader neemt niets over van een kader dat hem zelf overneemt.`,
    origin
  }
}

/** Drops each framework whose expansion would meet itself, so that expanding the rest ends. */
function withoutCycles(document: Document<NormenkaderBestand>, library: Kaderbibliotheek): Kaderbibliotheek {
  const endless = (reference: string, above: readonly string[]): boolean => {
    const kader = library.get(reference)
    if (kader === undefined) return false
    const name = `${kader.id}@${kader.versie}`
    if (above.includes(name)) return true
    return (kader.document.data.overnemen ?? []).some((each) => endless(each.kader, [...above, name]))
  }
  const own = `${document.data.id ?? ''}@${document.data.versie ?? ''}`
  return new Map([...library].filter(([reference]) => !endless(reference, [own])))
}
export {parseReference} from './gather/choose.ts'
export {digestOf} from './gather/digest.ts'
export {lockText} from './gather/lock.ts'
export {checkVersions, isConcept, publishedText} from './gather/versions.ts'
