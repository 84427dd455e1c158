import type {Finding} from '../model/diagnostic.ts'
import type {Document, Documents} from '../model/document.ts'
import type {VersiesBestand} from '../model/generated/bestanden.ts'
import {listed} from '../leaves/alfabet.ts'
import {nearestName} from '../leaves/nearest.ts'
import {overheidOf} from '../leaves/overheid.ts'

export type Soort = 'onderzoek' | 'kader'

export interface EigenKader {
  id: string
  versie: string
  versies?: Document<VersiesBestand>
}

/** Of a folder that is a kader: which, and what it published. */
export function ownKader({normenkader, versies}: Documents): {kader?: EigenKader} {
  const {id, versie} = normenkader?.data ?? {}
  if (id === undefined || versie === undefined) return {}
  return {kader: {id, versie, ...(versies && {versies})}}
}

/** Which of the two a folder is. */
export function kindOf({onderzoek, normenkader}: Documents): Soort {
  return onderzoek === undefined && normenkader?.data.versie !== undefined ? 'kader' : 'onderzoek'
}

/** `{gemeente}` and `{periode}` of the texts of a normenkader. */
export function parametersOf({onderzoek}: Documents): Record<string, string> {
  const {overheden = [], periode} = onderzoek?.data ?? {}
  return {
    ...(overheden.length > 0 && {gemeente: listed(overheden.map((each) => overheidOf(each).naam))}),
    ...(periode && {periode: `${periode.van}-${periode.tot}`})
  }
}

/** A folder with nearly the name of one of ours is not read, so that it stands for that one. */
export function meantFolder(path: string): string {
  const isFolder = !/[./]/u.test(path)
  return (isFolder ? nearestName(path, ['bevindingen', 'conclusies', 'hoofdstukken']) : undefined) ?? path
}

/** The two files without which there is no onderzoek; a kader has the second alone, with a `versie`. */
export function missingFiles(present: readonly string[], documents: Documents): Finding[] {
  const missing = (file: string, message: string): Finding[] =>
    present.includes(file)
      ? []
      : [{rule: 'bestand-ontbreekt', severity: 'fout', message, origin: {file, path: []}}]
  const start = 'Begin met `normenkader nieuw`, of ga naar de map van uw onderzoek.'
  return [
    ...missing(
      'normenkader.yaml',
      `Er is geen normenkader.yaml; verwacht: de vragen en normen van het onderzoek. ${start}`
    ),
    ...(kindOf(documents) === 'kader'
      ? []
      : missing(
          'onderzoek.yaml',
          `Er is geen onderzoek.yaml; verwacht: de titel, de gemeente en de fase van het onderzoek. ${start}`
        ))
  ]
}
