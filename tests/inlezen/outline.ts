import {expect} from 'vitest'
import {importTable, parseKolom, type ImportOptions, type Inlezing} from '../../src/inlezen.ts'
import type {Onderdeel} from '../../src/model/element.ts'
import type {Onderzoek} from '../../src/model/onderzoek.ts'
import {analyse} from '../../src/pipeline.ts'

export interface Seen extends Inlezing {
  onderzoek: Onderzoek
  /** The normenkader in short: a line for each part, with what it is linked to. */
  outline: string[]
}

/** Brings a file in, as the command does; it must become a framework that checks without fouten. */
export async function imported(
  path: string,
  bytes: Uint8Array,
  {kolommen = [], ...options}: Partial<Omit<ImportOptions, 'kolommen'>> & {kolommen?: string[]} = {}
): Promise<Seen> {
  const parsed = kolommen.map(parseKolom)
  const chosen = parsed.filter((each) => typeof each !== 'string')
  expect(chosen).toHaveLength(parsed.length)
  const {value, diagnostics} = await importTable({path, bytes}, {kolommen: chosen, ...options})
  expect(diagnostics).toEqual([])
  if (value === undefined) throw new Error('no normenkader, and no message')
  const onderzoek = checked(value.yaml)
  return {
    ...value,
    onderzoek,
    outline: onderzoek.onderdelen.filter(({ouder}) => !ouder).flatMap((each) => lines(each, ''))
  }
}

/** The framework in a file, which has no fouten. */
export function checked(yaml: string): Onderzoek {
  const files = [{path: 'normenkader.yaml', bytes: new TextEncoder().encode(yaml)}]
  const {onderzoek, diagnostics, soort} = analyse({files, kaders: () => []})
  expect(soort).toBe('kader')
  expect(diagnostics.filter(({severity}) => severity === 'fout')).toEqual([])
  if (onderzoek === undefined) throw new Error('the framework cannot be read')
  return onderzoek
}

function lines(onderdeel: Onderdeel, indent: string): string[] {
  const inner = `${indent}  `
  return [
    `${indent}${onderdeel.id} ${onderdeel.titel}`,
    ...onderdeel.vragen.map(({id, tekst}) => `${inner}${id} ${tekst.plain}`),
    ...onderdeel.normen.map((norm) => {
      const {id, tekst, vragen, bron} = norm
      const source = bron === undefined ? '' : ` (${bron.soort}: ${bron.verwijzing ?? ''})`
      return `${inner}${id} ${tekst.plain} [${vragen.map((each) => each.id).join(' ')}]${source}`
    }),
    ...onderdeel.onderdelen.flatMap((each) => lines(each, inner))
  ]
}
