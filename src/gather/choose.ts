import type {Finding, Outcome} from '../model/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {LockBestand, NormenkaderBestand} from '../model/generated/bestanden.ts'
import type {GeladenKader, GevondenKader, Kadervinder} from '../model/kader.ts'
import type {InputFile, Origin} from '../model/source.ts'
import {digestOf} from './digest.ts'
import {newest} from './newest.ts'

/** Reads and validates the file of a framework; undefined when too little is left of it to take anything over. */
export type Load = (file: InputFile) => Document<NormenkaderBestand> | undefined

/** `toegang-sociaal-domein@1.0.0` or `./node_modules/@bureau/kader`, in its parts. */
export function parseReference(reference: string): {name: string; versie?: string} {
  const at = reference.lastIndexOf('@')
  const versie = reference.slice(at + 1)
  if (at <= 0 || versie.includes('/')) return {name: reference}
  return {name: reference.slice(0, at), versie}
}

/**
 * The framework that a reference means: of the version that it states, else of the version in the lock, else the
 * nearest. A second one with the same id and version but another text is a fout: it could stand in for the first.
 */
export function chooseKader(
  reference: string,
  found: ReturnType<Kadervinder>,
  load: Load,
  lock: Document<LockBestand> | undefined,
  origin: Origin
): Outcome<GeladenKader | undefined, Finding> {
  if ('geweigerd' in found)
    return refused('kader-geweigerd', `Kader ${reference}: ${found.geweigerd}`, origin)
  const {name, versie} = parseReference(reference)
  const atWork = found.filter((each) => each.versie === undefined)
  const loaded = atWork.flatMap((each) => loadKader(each, load))
  if (atWork.length > 0 && loaded.length === 0) return {value: undefined, diagnostics: []}
  if (loaded.length === 0) return refused('onbekend-kader', notFound(name), origin)

  const known = lock?.data.kaders.find(({id}) => id === loaded[0]?.id)
  const pinned = versie ?? known?.versie
  const kept = found.filter((each) => each.versie !== undefined && each.versie === pinned)
  const all = [...loaded, ...kept.flatMap((each) => loadKader(each, load))].filter(
    (kader) => pinned === undefined || kader.versie === pinned
  )
  const chosen = all.find(({digest}) => digest === known?.digest) ?? all[0]
  if (chosen === undefined)
    return refused('onbekende-versie', noVersion(name, pinned ?? '', loaded, found), origin)
  const other = all.find((kader) => kader.id === chosen.id && kader.digest !== chosen.digest)
  return {
    value: {...chosen, ...newest(chosen, loaded, found)},
    diagnostics: [
      ...(versie === undefined ? [withoutVersion(reference, chosen, origin)] : []),
      ...(other === undefined ? [] : [shadowed(chosen, other, origin)])
    ]
  }
}

function loadKader({file}: GevondenKader, load: Load): GeladenKader[] {
  const document = load(file)
  const {id, versie, titel} = document?.data ?? {}
  if (document === undefined || id === undefined || versie === undefined) return []
  return [{id, versie, titel: titel ?? id, digest: digestOf(file.bytes), document}]
}

function notFound(name: string): string {
  return `Kader ${name} is niet gevonden; verwacht: een map \`frameworks/${name}\` bij dit onderzoek of in een map erboven, een pad dat met \`./\` begint, of een kader uit \`normenkader kader lijst\`.`
}

function noVersion(
  name: string,
  pinned: string,
  loaded: readonly GeladenKader[],
  found: readonly GevondenKader[]
): string {
  const versies = [...loaded, ...found].flatMap(({versie}) => versie ?? [])
  return `Van kader ${name} is er geen versie ${pinned}; verwacht: ${[...new Set(versies)].join(' of ')}.`
}

function refused(rule: string, message: string, origin: Origin): Outcome<undefined, Finding> {
  return {value: undefined, diagnostics: [{rule, severity: 'fout', message, origin}]}
}

function withoutVersion(reference: string, {id, versie}: GeladenKader, origin: Origin): Finding {
  return {
    rule: 'kader-zonder-versie',
    severity: 'waarschuwing',
    message: `Bij kader ${reference} staat geen versie; verwacht: \`${id}@${versie}\`, zodat het normenkader niet ongemerkt verandert.`,
    origin
  }
}

function shadowed(chosen: GeladenKader, other: GeladenKader, origin: Origin): Finding {
  return {
    rule: 'kader-verschilt',
    severity: 'fout',
    message: `Kader ${chosen.id}@${chosen.versie} staat er twee keer met verschillende tekst: in ${chosen.document.file} en in ${other.document.file}; verwacht: bij elke andere tekst een andere versie.`,
    origin
  }
}
