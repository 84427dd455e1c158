import {createHash} from 'node:crypto'
import type {Finding, Outcome} from '../model/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {LockBestand, NormenkaderBestand} from '../model/generated/bestanden.ts'
import type {GeladenKader, GevondenKader, Kadervinder} from '../model/kader.ts'
import type {InputFile, Origin} from '../model/source.ts'

/** `toegang-sociaal-domein@1.0.0` or `./kaders/eigen`, in its parts. */
export function parseReference(reference: string): {name: string; versie?: string} {
  const at = reference.lastIndexOf('@')
  if (at <= 0) return {name: reference}
  return {name: reference.slice(0, at), versie: reference.slice(at + 1)}
}

/**
 * The framework that a reference means: of the version that it states, else of the version in the lock, else the
 * nearest. A second one with the same id and version but another text is a fout: it could stand in for the first.
 */
export function chooseKader(
  reference: string,
  found: ReturnType<Kadervinder>,
  load: (file: InputFile) => Document<NormenkaderBestand> | undefined,
  lock: Document<LockBestand> | undefined,
  origin: Origin
): Outcome<GeladenKader | undefined, Finding> {
  if ('geweigerd' in found)
    return refused('kader-geweigerd', `Kader ${reference}: ${found.geweigerd}`, origin)
  const {name, versie} = parseReference(reference)
  const loaded = found.flatMap((each) => loadKader(each, load))
  if (found.length > 0 && loaded.length === 0) return {value: undefined, diagnostics: []}
  if (loaded.length === 0) return refused('onbekend-kader', notFound(name), origin)

  const pinned = versie ?? lock?.data.kaders.find(({id}) => id === name)?.versie
  const chosen = loaded.find((kader) => pinned === undefined || kader.versie === pinned)
  if (chosen === undefined)
    return refused(
      'onbekende-versie',
      `Van kader ${name} is er geen versie ${pinned ?? ''}; verwacht: ${loaded.map((kader) => kader.versie).join(' of ')}.`,
      origin
    )
  const other = loaded.find(
    (kader) => kader.id === chosen.id && kader.versie === chosen.versie && kader.digest !== chosen.digest
  )
  return {
    value: chosen,
    diagnostics: [
      ...(versie === undefined ? [withoutVersion(reference, chosen, origin)] : []),
      ...(other === undefined ? [] : [shadowed(chosen, other, origin)])
    ]
  }
}

function loadKader(
  {file}: GevondenKader,
  load: (file: InputFile) => Document<NormenkaderBestand> | undefined
): GeladenKader[] {
  const document = load(file)
  const {id, versie, titel} = document?.data ?? {}
  if (document === undefined || id === undefined || versie === undefined) return []
  return [{id, versie, titel: titel ?? id, digest: digestOf(file.bytes), document}]
}

/** Over the text with LF and without BOM, so that a checkout with other line ends is the same framework. */
function digestOf(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n')
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

function notFound(name: string): string {
  return `Kader ${name} is niet gevonden; verwacht: een map \`frameworks/${name}\` bij dit onderzoek of in een map erboven, een pad dat met \`./\` begint, of een kader uit \`normenkader kader lijst\`.`
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
