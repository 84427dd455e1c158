import type {GevondenKader} from '../src/model/kader.ts'
import {analyse as run, type Analysis} from '../src/pipeline.ts'

const DEFAULT_STUDY = `titel: Voorbeeld
overheden: [GM0037]
fase: definitief
periode: {van: 2018, tot: 2021}
adressaten: {college: het college, raad: de gemeenteraad}
`

/**
 * The one helper through which tests enter: whole little files by path, as an author would have typed them. Files
 * below a `frameworks/<id>/` are frameworks that can be taken over. A missing onderzoek.yaml is supplied.
 */
export function analyse(files: Readonly<Record<string, string>>, fase?: string): Analysis {
  const all = {'onderzoek.yaml': DEFAULT_STUDY, ...files}
  const inputs = Object.entries(all).map(([path, text]) => ({path, bytes: new TextEncoder().encode(text)}))
  return run({
    files: inputs.filter(({path}) => !path.includes('frameworks/')),
    kaders: (name): GevondenKader[] =>
      inputs
        .filter(({path}) => path.endsWith(`frameworks/${name}/normenkader.yaml`))
        .map((file) => ({map: `frameworks/${name}`, file})),
    ...(fase !== undefined && {fase})
  })
}
