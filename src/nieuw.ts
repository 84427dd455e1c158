import type {Antwoorden} from './nieuw/antwoorden.ts'
import type {InputFile} from './model/source.ts'
import {editorFiles} from './nieuw/editor.ts'
import {leesmij} from './nieuw/leesmij.ts'
import {lists} from './nieuw/lists.ts'
import {normenkader} from './nieuw/normenkader.ts'
import {onderzoek} from './nieuw/onderzoek.ts'

export type {Antwoorden} from './nieuw/antwoorden.ts'

export {addOvername, overnameOf, parametersOf, type Overname} from './nieuw/overname.ts'

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
