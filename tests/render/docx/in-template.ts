import type {Rapport} from '../../../src/model/rapport.ts'
import {build} from '../../../src/render.ts'
import {complete} from '../sample-complete.ts'
import {template} from '../templates.ts'
import {written, type Written} from './written.ts'

/** A report that has everything, in a Word template. */
export function inTemplate(name: string, bytes: Uint8Array, more: Partial<Rapport> = {}): Promise<Written> {
  const base = complete()
  const rapport: Rapport = {
    ...base,
    ...more,
    huisstijl: {word: name},
    afbeeldingen: {...base.afbeeldingen, [name]: {path: name, bytes}}
  }
  return written(build(rapport, template('rekenkamerrapport')).value, rapport)
}
