import type {InputFile} from './model/source.ts'
import {editorFiles} from './nieuw/editor.ts'
import {leesmij} from './nieuw/leesmij.ts'
import {lists} from './nieuw/lists.ts'
import {normenkader} from './nieuw/normenkader.ts'
import {onderzoek} from './nieuw/onderzoek.ts'
import type {Overname} from './nieuw/overname.ts'

export {addOvername, overnameOf, parametersOf, type Overname} from './nieuw/overname.ts'

/** What must be known to begin an onderzoek. */
export interface Antwoorden {
  titel: string
  /** A CBS code or a name. */
  overheid?: string
  /** The framework that is taken over; without one the normenkader starts with an example of its own. */
  kader?: Overname
  /** For the example of a period. */
  jaar: number
}

/**
 * The files of a new onderzoek, which checks without fouten in phase opzet. Comments in them guide the author; what
 * explains a folder has a name that is never read as a finding.
 */
export function nieuw(antwoorden: Antwoorden, schemas: readonly InputFile[]): InputFile[] {
  const texts = {
    'onderzoek.yaml': onderzoek(antwoorden),
    'normenkader.yaml': normenkader(antwoorden.kader),
    ...lists(antwoorden.kader === undefined),
    ...leesmij(),
    ...editorFiles()
  }
  const files = Object.entries(texts).map(([path, text]) => ({path, bytes: new TextEncoder().encode(text)}))
  return [...files, ...schemas.map(({path, bytes}) => ({path: `.normenkader/schemas/${path}`, bytes}))]
}
