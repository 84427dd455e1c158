import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {findKaders, readFolder} from '../src/files.ts'
import type {InputFile} from '../src/model/source.ts'
import {analyse} from '../src/pipeline.ts'

const ids = readdirSync('frameworks', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)

const file = (path: string, text: string): InputFile => ({path, bytes: new TextEncoder().encode(text)})

test.each(ids)('%s has no messages, and every norm an indicator and a topic', (id) => {
  const map = `frameworks/${id}`
  const {diagnostics, onderzoek} = analyse({files: readFolder(map).value, kaders: findKaders(map)})
  expect(diagnostics).toEqual([])
  expect(onderzoek?.normen.length).toBeGreaterThan(0)
  for (const norm of onderzoek?.normen ?? []) {
    expect(norm.indicator, norm.id).not.toBeUndefined()
    expect(norm.onderwerpen, norm.id).not.toEqual([])
  }
})

test.each(ids)('%s can be taken over with what its README says, and leaves no blank', (id) => {
  const readme = readFileSync(`frameworks/${id}/README.md`, 'utf8')
  const take = /^```yaml\n(?<yaml>overnemen:.*?)^```$/msu.exec(readme)?.groups?.yaml ?? ''
  const files = [
    file('onderzoek.yaml', 'titel: T\noverheden: [Waterveen]\nperiode: {van: 2022, tot: 2025}\n'),
    file('normenkader.yaml', take)
  ]
  const {diagnostics, onderzoek} = analyse({files, kaders: findKaders('examples/stadskanaal-toegang')})
  expect(diagnostics.filter(({severity}) => severity === 'fout')).toEqual([])
  expect(JSON.stringify(onderzoek?.normen.map(({tekst, indicator}) => [tekst, indicator]))).not.toMatch(
    /\{[a-z]/u
  )
})

test('a study of several municipalities names them as a sentence does', () => {
  const files = [
    file(
      'onderzoek.yaml',
      'titel: T\noverheden: [GM0373, GM0450, GM0399]\nperiode: {van: 2015, tot: 2018}\n'
    ),
    file(
      'normenkader.yaml',
      'overnemen:\n  - {kader: transformatiedoelen@1.0.0, parameters: {toegang: de teams}}\n'
    )
  ]
  const {onderzoek} = analyse({files, kaders: findKaders('examples/buch-dienstverlening')})
  expect(onderzoek?.normen.find(({id}) => id === 'td-bu-1')?.tekst.plain).toMatch(
    /^De gemeente Bergen \(NH\), Uitgeest en Heiloo voert /u
  )
})
