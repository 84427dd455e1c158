import compare from 'semver/functions/compare.js'
import diff from 'semver/functions/diff.js'
import prerelease from 'semver/functions/prerelease.js'
import {kaderversie, type Kaderversie} from '../leaves/afkomst.ts'
import type {Finding} from '../model/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {NormenkaderBestand, VersiesBestand} from '../model/generated/bestanden.ts'
import type {GevondenKader} from '../model/kader.ts'
import type {Origin} from '../model/source.ts'
import type {Load} from './choose.ts'
import {digestOf} from './digest.ts'
import {checkLineage, type Stap} from './lineage.ts'

/** Whether somebody still works at this version: `1.1.0-concept`. */
export function isConcept(versie: string): boolean {
  return prerelease(versie) !== null
}

/** What versies.lock.yaml says after this text is published as this version. */
export function publishedText(
  versies: Document<VersiesBestand> | undefined,
  versie: string,
  bytes: Uint8Array
): string {
  const all = [...(versies?.data.versies ?? []), {versie, digest: digestOf(bytes)}]
  all.sort((a, b) => compare(a.versie, b.versie))
  const entries = all.map((each) => `  - versie: ${each.versie}\n    digest: ${each.digest}\n`)
  return `# Geschreven door normenkader: welke versies van dit kader zijn uitgegeven. Wijzig dit bestand niet zelf.\nversies:\n${entries.join('')}`
}

/**
 * Whether a framework keeps to its own versions: what was published has not changed, and a new version has a number
 * and marks that tell what changed. `found` is the framework itself, with the versions that it keeps.
 */
export function checkVersions(
  document: Document<NormenkaderBestand>,
  versies: Document<VersiesBestand> | undefined,
  found: readonly GevondenKader[],
  load: Load
): Finding[] {
  const {versie} = document.data
  if (versie === undefined || versies === undefined) return []
  const origin = {file: document.file, path: ['versie']}
  const published = versies.data.versies
  const own = found.find((each) => each.versie === undefined)
  const same = published.find((each) => each.versie === versie)
  const kept = checkKept(versies, found)
  if (same !== undefined && own !== undefined)
    return digestOf(own.file.bytes) === same.digest ? kept : [...kept, changed(versie, origin)]
  const last = published.map((each) => each.versie).sort((a, b) => compare(b, a))[0]
  if (last === undefined) return kept
  if (compare(versie, last) < 0) return [...kept, tooLow(versie, last, origin)]
  const texts = found.flatMap((each) => loadVersion(each, load))
  const before = texts.find((each) => each.versie === last)
  const draft = isConcept(versie) ? [] : [unpublished(versie, origin)]
  if (before === undefined) return [...kept, ...draft]
  const stap: Stap = {document, vroeger: before, eerder: texts}
  const lineage = checkLineage(stap)
  return [...kept, ...lineage.findings, ...tooSmall(versie, last, lineage, origin), ...draft]
}

function loadVersion({file, versie}: GevondenKader, load: Load): Kaderversie[] {
  const data = versie === undefined ? undefined : load(file)?.data
  return data === undefined || versie === undefined ? [] : [{...kaderversie(data), versie}]
}

/** The texts that are kept are those that were published. */
function checkKept(versies: Document<VersiesBestand>, found: readonly GevondenKader[]): Finding[] {
  return versies.data.versies.flatMap(({versie, digest}, index) => {
    const kept = found.find((each) => each.versie === versie)
    if (kept === undefined || digestOf(kept.file.bytes) === digest) return []
    return [
      {
        rule: 'versie-gewijzigd',
        severity: 'fout',
        message: `De bewaarde tekst van versie ${versie}, ${kept.file.path}, is veranderd nadat zij is uitgegeven; verwacht: de tekst die versies.lock.yaml vastlegt.`,
        origin: {file: versies.file, path: ['versies', index, 'versie']}
      }
    ]
  })
}

function changed(versie: string, origin: Origin): Finding {
  return {
    rule: 'versie-gewijzigd',
    severity: 'fout',
    message: `De tekst van versie ${versie} is veranderd nadat zij is uitgegeven; verwacht: een nieuwe versie bij elke andere tekst.`,
    hint: `Wie dit kader overnam, rekent op de tekst van toen: die staat in versies/${versie}.yaml. Werkt u nog aan de nieuwe versie, noem haar dan bijvoorbeeld \`2.0.0-concept\`.`,
    origin
  }
}

function tooLow(versie: string, last: string, origin: Origin): Finding {
  return {
    rule: 'versie-te-laag',
    severity: 'fout',
    message: `Versie ${versie} is lager dan ${last}, die al is uitgegeven; verwacht: een hogere versie.`,
    origin
  }
}

function unpublished(versie: string, origin: Origin): Finding {
  return {
    rule: 'versie-niet-uitgegeven',
    severity: 'advies',
    message: `Versie ${versie} is nog niet uitgegeven.`,
    hint: 'Is zij klaar, geef haar dan uit met `normenkader kader uitgeven`. Werkt u er nog aan, zet dan `-concept` achter de versie.',
    origin
  }
}

/** The first number for what a norm demands, the second for what is added, the third for words. */
function tooSmall(
  versie: string,
  last: string,
  {inhoudelijk, nieuw}: {inhoudelijk: readonly string[]; nieuw: readonly string[]},
  origin: Origin
): Finding[] {
  const step = diff(last, versie)?.replace('pre', '')
  const [major = '0', minor = '0'] = last.split('.')
  if (major === '0' || step === 'major') return []
  const first = inhoudelijk[0]
  const [needed, why] =
    first === undefined
      ? [`${major}.${String(Number(minor) + 1)}.0`, `norm ${nieuw[0] ?? ''} is erbij gekomen`]
      : [
          `${String(Number(major) + 1)}.0.0`,
          `norm ${first} is inhoudelijk gewijzigd, vervallen, gesplitst of samengevoegd`
        ]
  if (first === undefined && (nieuw.length === 0 || step === 'minor')) return []
  return [
    {
      rule: 'versie-te-laag',
      severity: 'fout',
      message: `Na versie ${last} kan niet versie ${versie} komen, want ${why}; verwacht: ten minste ${needed}.`,
      origin
    }
  ]
}
