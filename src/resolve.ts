import {adapt} from './resolve/adapt.ts'
import {fill, unfilled} from './resolve/parameters.ts'
import {merge} from './resolve/merge.ts'
import {ownKader} from './resolve/own.ts'
import {shareScales} from './resolve/scales.ts'
import {takeOver} from './resolve/take-over.ts'
import {vervallenIn} from './resolve/vervallen.ts'
import type {Finding, Outcome} from './model/diagnostic.ts'
import type {Document} from './model/document.ts'
import type {NormenkaderBestand} from './model/generated/bestanden.ts'
import type {Kaderbibliotheek, OpgelostKader} from './model/kader.ts'

/** Values of `{gemeente}` and `{periode}`, and whether a text may keep a parameter that nothing fills. */
export interface ResolveOptions {
  parameters: Readonly<Record<string, string>>
  /** A framework by itself has parameters on purpose. */
  openParameters?: boolean
}

/**
 * The normenkader of an onderzoek with everything that it takes over in place. Pure. The rules are the numbered
 * sentences of docs/formaat.md, "Zo wordt een normenkader opgelost"; each has a test of that number.
 */
export function resolve(
  document: Document<NormenkaderBestand>,
  library: Kaderbibliotheek,
  options: ResolveOptions
): Outcome<OpgelostKader, Finding> {
  const expanded = expand(document, library)
  const value = shareScales(fill(expanded.value, options.parameters))
  const open = options.openParameters === true ? [] : unfilled(value)
  return {value, diagnostics: [...expanded.diagnostics, ...open]}
}

/** One file with what it takes over, in turn with what that takes over. The library holds no cycles. */
function expand(
  document: Document<NormenkaderBestand>,
  library: Kaderbibliotheek
): Outcome<OpgelostKader, Finding> {
  const diagnostics: Finding[] = []
  const collect = <T>(outcome: Outcome<T, Finding>): T => {
    diagnostics.push(...outcome.diagnostics)
    return outcome.value
  }

  const gone = vervallenIn(document)
  const taken = (document.data.overnemen ?? []).flatMap((entry, index) => {
    const kader = library.get(entry.kader)
    if (kader === undefined) return []
    const origin = {file: document.file, path: ['overnemen', index]}
    return [collect(takeOver(entry, origin, kader, collect(expand(kader.document, library)), gone))]
  })
  const own = ownKader(document, taken)
  const merged = collect(merge(own, taken, document.file))
  const value = collect(adapt(merged, document))
  return {value, diagnostics}
}
