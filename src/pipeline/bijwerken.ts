import {compareText} from '../leaves/compare-text.ts'
import {bijwerken} from '../bijwerken.ts'
import {applyEdits} from '../leaves/edit.ts'
import {gather, lockText, parseReference} from '../gather.ts'
import type {Overgang, Post} from '../model/bijwerking.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Documents} from '../model/document.ts'
import type {InputFile} from '../model/source.ts'
import type {Analysis, Input} from './analysis.ts'
import {read, sameBytes} from '../read.ts'
import {validate} from '../validate.ts'
import {loadKaderFile, readKader, verschil} from './kaders.ts'

/** What `kader bijwerken` does to a folder, before anything of it is written. */
export interface Bijgewerkt {
  overgangen: readonly Overgang[]
  posten: readonly Post[]
  /** The files as they are to become. */
  wijzigingen: readonly {path: string; before: Uint8Array | undefined; after: Uint8Array}[]
  /** Fouten that were not there before, but for the conflicts: what is left for the author to do. */
  daarna: readonly Diagnostic[]
}

const CONFLICTEN = 'conflicten.yaml'
const LOCK = 'normenkader.lock.yaml'
/** Messages by which it is not sure what was taken over. */
const UNSURE = new Set([
  ...['kader-gewijzigd', 'kader-verschilt', 'onbekende-versie', 'onbekend-kader'],
  ...['kader-geweigerd', 'kader-kring']
])

/** `analyse` says what is the case before and after. */
export function bijgewerkt(
  input: Input,
  analyse: (input: Input) => Analysis
): Bijgewerkt | {geweigerd: string} {
  const before = analyse(input)
  const own = read(input.files).value
  const documents = validate(own).value
  const {onderzoek} = before
  const normenkader = documents.normenkader?.data
  const wrong = refusal(before, documents)
  if (wrong !== undefined) return {geweigerd: wrong}
  if (onderzoek === undefined || normenkader === undefined)
    return {geweigerd: 'Er is geen normenkader.yaml dat te lezen is. Zie: normenkader controleer'}
  const overgangen = transitions(input, documents)
  if ('geweigerd' in overgangen) return overgangen
  const sources = new Map(own.map((source) => [source.path, source]))
  const oordelen = documents.oordelen?.data.oordelen ?? []
  const {posten, edits, conflicten, geweigerd} = bijwerken(
    {sources, normenkader, oordelen, onderzoek},
    overgangen
  )
  if (geweigerd !== undefined) return {geweigerd}
  const edited = input.files.map((file) => applyEdits(file, edits.get(file.path) ?? []))
  const chosen = withFile(withFile(edited, CONFLICTEN, conflicten), LOCK, moved(documents, overgangen))
  const after = analyse({...input, files: chosen})
  const files = before.soort === 'kader' ? chosen : withFile(chosen, LOCK, after.lock)
  return {
    overgangen,
    posten: posten.filter(({soort, bij}) => soort !== 'nieuw' || after.onderzoek?.opId.has(bij) === true),
    wijzigingen: overgangen.length === 0 ? [] : changes(input.files, files),
    daarna: newFaults(before, after).filter(({rule}) => rule !== 'onbekend-oordeel' || !isAsked(posten))
  }
}

/** The lock with the new versions: an overname without a version goes by it. */
function moved({lock}: Documents, overgangen: readonly Overgang[]): string | undefined {
  if (lock === undefined) return undefined
  return lockText([...lock.data.kaders, ...overgangen.map(({naar}) => naar)])
}

function refusal({diagnostics}: Analysis, {verdacht, conflicten}: Documents): string | undefined {
  const open = conflicten?.data.conflicten.length ?? 0
  if (open > 0)
    return `In ${CONFLICTEN} ${open === 1 ? 'staat nog een conflict' : `staan nog ${String(open)} conflicten`} van de vorige keer. Kies eerst, en haal wat u hebt gekozen daar weg.`
  if (verdacht.size > 0)
    return 'Niet alles van dit onderzoek is te lezen. Herstel eerst de fouten. Zie: normenkader controleer'
  return diagnostics.find(({rule}) => UNSURE.has(rule))?.message
}

/** The overnames of which there is a newer version, each with the text that was taken over and the new one. */
function transitions({kaders}: Input, {normenkader, lock}: Documents): Overgang[] | {geweigerd: string} {
  if (normenkader === undefined) return []
  const library = gather(normenkader, kaders, loadKaderFile, lock).value
  const found: Overgang[] = []
  for (const [index, overname] of (normenkader.data.overnemen ?? []).entries()) {
    const chosen = library.get(overname.kader)
    if (chosen?.nieuwer === undefined) continue
    const all = kaders(parseReference(overname.kader).name)
    if ('geweigerd' in all) return all
    const standen = all.flatMap((each) => readKader(each, kaders) ?? []).filter(({id}) => id === chosen.id)
    const van = standen.find(({versie}) => versie === chosen.versie)
    const naar = standen.find(({versie}) => versie === chosen.nieuwer)
    if (van !== undefined && naar !== undefined)
      found.push({index, overname, van, naar, verschil: verschil(van, naar, standen)})
  }
  return found
}

function withFile(files: readonly InputFile[], path: string, text: string | undefined): readonly InputFile[] {
  if (text === undefined) return files
  const file = {path, bytes: new TextEncoder().encode(text)}
  return [...files.filter((each) => each.path !== path), file]
}

function changes(before: readonly InputFile[], after: readonly InputFile[]): Bijgewerkt['wijzigingen'] {
  const old = new Map(before.map(({path, bytes}) => [path, bytes]))
  return after
    .map(({path, bytes}) => ({path, before: old.get(path), after: bytes}))
    .filter((each) => each.before === undefined || !sameBytes(each.before, each.after))
    .sort((a, b) => compareText(a.path, b.path))
}

/** A judgement that waits for a conversion is told as such. */
function isAsked(posten: readonly Post[]): boolean {
  return posten.some(({soort}) => soort === 'omzetting')
}

function newFaults(before: Analysis, after: Analysis): Diagnostic[] {
  const name = ({rule, file, message}: Diagnostic): string => [rule, file, message].join('\0')
  const known = new Set(before.diagnostics.map(name))
  return after.diagnostics.filter(
    (each) => each.severity === 'fout' && each.rule !== 'conflict-open' && !known.has(name(each))
  )
}
