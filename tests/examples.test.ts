import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parseDocument} from 'yaml'
import {findKaders, readFolder} from '../src/files.ts'
import type {Oordeel} from '../src/model/element.ts'
import type {InputFile} from '../src/model/source.ts'
import {analyse, type Analysis} from '../src/pipeline.ts'

const studies = readdirSync('examples').filter((name) =>
  readdirSync(`examples/${name}`).includes('onderzoek.yaml')
)

test.each(studies)('%s has no messages in its own phase', (name) => {
  const map = `examples/${name}`
  expect(analyse({files: readFolder(map).value, kaders: findKaders(map)}).diagnostics).toEqual([])
})

describe.each(['stadskanaal-toegang', 'buch-dienstverlening'])('%s', (name) => {
  const folder = `examples/${name}`
  const files = readFolder(folder).value
  const kaders = findKaders(folder)
  const run = (changed: readonly InputFile[]): Analysis => analyse({files: changed, kaders})
  const whole = run(files)

  test('is in its last phase', () => {
    expect(whole.onderzoek?.fase).toBe('definitief')
  })

  const {onderzoek} = whole
  const cases = [
    ...(onderzoek?.bevindingen ?? []).map(({id, origin}) => ({id, without: withoutFile(files, origin.file)})),
    ...(onderzoek?.conclusies ?? []).map(({id, origin}) => ({id, without: withoutFile(files, origin.file)})),
    ...(onderzoek?.oordelen ?? []).filter(byItself).map(({norm, origin}) => ({
      id: norm.id,
      without: withoutItem(files, origin)
    })),
    ...(onderzoek?.bronnen ?? []).map(({id, origin}) => ({id, without: withoutItem(files, origin)})),
    ...(onderzoek?.aanbevelingen ?? []).map(({id, origin}) => ({id, without: withoutItem(files, origin)}))
  ]

  test.each(cases)('without $id, a message names what is missing, with its place', ({id, without}) => {
    const fouten = run(without).diagnostics.filter(({severity}) => severity === 'fout')
    expect(fouten.map(({message}) => message).join('\n')).toMatch(
      new RegExp(`(^|[^a-z0-9-])${id}($|[^a-z0-9-])`, 'mu')
    )
    for (const {position} of fouten) expect(position.start.line).toBeGreaterThan(0)
  })
})

/** Of judgements without findings that say the same of a whole onderdeel, the first. */
function byItself({norm, bevindingen}: Oordeel, index: number, all: readonly Oordeel[]): boolean {
  return (
    bevindingen.length > 0 ||
    all.findIndex((each) => each.norm.onderdeel === norm.onderdeel && each.bevindingen.length === 0) === index
  )
}

function withoutFile(files: readonly InputFile[], path: string): InputFile[] {
  return files.filter((file) => file.path !== path)
}

/** The files without one item of a list, written anew by the YAML library. */
function withoutItem(
  files: readonly InputFile[],
  {file, path}: {file: string; path: readonly (string | number)[]}
): InputFile[] {
  return files.map((each) => {
    if (each.path !== file) return each
    const document = parseDocument(new TextDecoder().decode(each.bytes))
    document.deleteIn(path)
    return {...each, bytes: new TextEncoder().encode(document.toString())}
  })
}
