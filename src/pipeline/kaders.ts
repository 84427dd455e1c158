import compare from 'semver/functions/compare.js'
import {kaderversie, type Kaderversie} from '../leaves/afkomst.ts'
import {digestOf, gather} from '../gather.ts'
import type {GevondenKader, Kaderstand, Kadervinder} from '../model/kader.ts'
import type {Document} from '../model/document.ts'
import type {NormenkaderBestand} from '../model/generated/bestanden.ts'
import type {InputFile} from '../model/source.ts'
import type {Kaderverschil} from '../model/verschil.ts'
import {read} from '../read.ts'
import {resolve} from '../resolve.ts'
import {validate} from '../validate.ts'
import {compareKaders} from '../verschil.ts'

/**
 * A version of a framework by itself, with what it takes over from others in place; undefined when its file does not say
 * which it is. What is wrong with it is for `analyse` to say. Pure.
 */
export function readKader({file}: GevondenKader, kaders: Kadervinder): Kaderstand | undefined {
  const document = loadKaderFile(file)
  const {id, versie, titel} = document?.data ?? {}
  if (document === undefined || id === undefined || versie === undefined) return undefined
  const library = gather(document, kaders, loadKaderFile, undefined, true)
  const kader = resolve(document, library.value, {parameters: {}, openParameters: true})
  const {parameters = []} = document.data
  return {id, versie, titel: titel ?? id, digest: digestOf(file.bytes), parameters, kader: kader.value}
}

/** One version of a framework as far as lineage goes; undefined when its file does not say which it is. */
export function lineage({file}: GevondenKader): {id: string; versie: Kaderversie} | undefined {
  const data = loadKaderFile(file)?.data
  return data?.id === undefined || data.versie === undefined
    ? undefined
    : {id: data.id, versie: kaderversie(data)}
}

/** The file of a framework alone, without what is wrong in it. */
export function loadKaderFile({path, bytes}: InputFile): Document<NormenkaderBestand> | undefined {
  const {value} = read([{path: 'normenkader.yaml', bytes}])
  const {normenkader} = validate(value).value
  return normenkader && {...normenkader, file: path}
}

/**
 * What differs between two frameworks; of two versions of one, from the earlier to the later. `historie` are versions that
 * were found beside them, from which those in between are used.
 */
export function verschil(a: Kaderstand, b: Kaderstand, historie: readonly Kaderstand[]): Kaderverschil {
  const swapped = a.id === b.id && compare(a.versie, b.versie) > 0
  const between = historie.filter(({id}) => id === b.id)
  return swapped ? compareKaders(b, a, between) : compareKaders(a, b, a.id === b.id ? between : [])
}
