import type {GevondenKader} from '../src/model/kader.ts'
import type {InputFile} from '../src/model/source.ts'
import {analyse as run, type Analysis} from '../src/pipeline.ts'

const DEFAULT_STUDY = `titel: Voorbeeld
overheden: [GM0037]
fase: definitief
periode: {van: 2018, tot: 2021}
adressaten: {college: het college, raad: de gemeenteraad}
`

/**
 * The one helper through which tests enter: whole little files by path, as an author would have typed them. Files
 * below a `frameworks/<id>/` are frameworks that can be taken over, with the versions that they keep in `versies/`. A
 * missing onderzoek.yaml is supplied, but for a framework.
 */
export function analyse(files: Readonly<Record<string, string>>, fase?: string): Analysis {
  const isKader = /^versie:/mu.test(files['normenkader.yaml'] ?? '')
  const all = {...(!isKader && {'onderzoek.yaml': DEFAULT_STUDY}), ...files}
  const inputs = Object.entries(all).map(([path, text]) => ({path, bytes: new TextEncoder().encode(text)}))
  return run({
    files: inputs.filter(({path}) => !/frameworks\/|^versies\//u.test(path)),
    kaders: (name) => (name === './' ? kaderIn('', inputs) : kaderIn(`frameworks/${name}/`, inputs)),
    ...(fase !== undefined && {fase})
  })
}

/** A framework in a folder: the version at work, then those that it keeps. */
function kaderIn(folder: string, inputs: readonly InputFile[]): GevondenKader[] {
  const map = folder.replace(/\/$/u, '')
  const own = inputs.filter(({path}) => path.endsWith(`${folder}normenkader.yaml`))
  const kept = inputs.flatMap((file): GevondenKader[] => {
    const versie = file.path.startsWith(`${folder}versies/`)
      ? /(\d[\d.]*)\.yaml$/u.exec(file.path)?.[1]
      : undefined
    return versie === undefined ? [] : [{map, file, versie}]
  })
  return [...own.map((file) => ({map, file})), ...kept]
}
