import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {InputFile} from '../src/model/source.ts'
import {analyse, werkBij, type Analysis, type Bijgewerkt} from '../src/pipeline.ts'
import {newFolder} from './folder.ts'
import {
  conflictOf,
  id,
  later,
  newId,
  newText,
  studie,
  vinder,
  vroeger,
  werelden,
  type Geval,
  type Wereld
} from './bijwerken/cases.ts'
import {normenkader} from './cli/world.ts'

// Each run analyses a study four times.
fc.configureGlobal({numRuns: 25})

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
const inputs = (files: Record<string, string>): InputFile[] =>
  Object.entries(files).map(([path, text]) => ({path, bytes: new TextEncoder().encode(text)}))

function run(wereld: Wereld): {
  voor: Record<string, string>
  na: Map<string, string>
  result: Bijgewerkt
  analysis: Analysis
} {
  const voor = studie(wereld)
  const files = inputs(voor)
  const kaders = vinder(wereld)
  const result = werkBij({files, kaders})
  if ('geweigerd' in result) throw new Error(result.geweigerd)
  const after = new Map(files.map(({path, bytes}) => [path, bytes]))
  for (const {path, after: bytes} of result.wijzigingen) after.set(path, bytes)
  const all = [...after].map(([path, bytes]) => ({path, bytes}))
  const na = new Map([...after].map(([path, bytes]) => [path, decode(bytes)]))
  return {voor, na, result, analysis: analyse({files: all, kaders})}
}

/** Whether a norm of the new version stems from this one. */
const blijft = ({ingreep}: Geval): boolean => ingreep !== 'weg' && ingreep !== 'gesplitst'

describe('over random frameworks, versions and studies', () => {
  test('every character of the author stays, but for ids, levels and the version that moved', () => {
    fc.assert(
      fc.property(werelden, (wereld) => {
        const {voor, na} = run(wereld)
        for (const [path, before] of Object.entries(voor)) {
          const back = (na.get(path) ?? '')
            .replace(/vervallen:\r?\n[^#]*$/u, '')
            .replaceAll(/(?:\r?\n +|, )(?:herzien|omgezet): \{[^}]*\}/gu, '')
            .replaceAll(/\b(n\d)x\b/gu, '$1')
            .replaceAll('oordeel: goed', 'oordeel: ja')
            .replaceAll('oordeel: fout', 'oordeel: nee')
            .replace('kader@2.0.0', 'kader@1.0.0')
          expect(back, path).toBe(before)
        }
      })
    )
  })

  test('every judgement is there, on the norm that it was about, at its level or that to which it was converted', () => {
    fc.assert(
      fc.property(werelden, (wereld) => {
        const {na, analysis} = run(wereld)
        const text = na.get('oordelen.yaml') ?? ''
        for (const [index, each] of wereld.gevallen.entries()) {
          if (each.oordeel === 'geen') continue
          const name = wereld.voorvoegsel + newId(index, each)
          const level =
            each.ingreep === 'schaal'
              ? ({ja: 'goed', nee: 'fout'}[each.niveau.slice(0, 3)] ?? each.niveau)
              : each.niveau
          expect(text).toMatch(new RegExp(`norm: ${name}\\b`, 'u'))
          const oordeel = analysis.onderzoek?.oordelen.find(({norm}) => norm.id === name)
          if (!blijft(each)) {
            expect(oordeel).toBeUndefined()
            continue
          }
          const {uitspraak} = oordeel ?? {}
          expect(uitspraak?.soort === 'niveau' ? uitspraak.niveau.id : uitspraak?.soort).toBe(level)
        }
      })
    )
  })

  test('judgements on norms that ask something else, or have another scale, are marked, and no others', () => {
    fc.assert(
      fc.property(werelden, (wereld) => {
        const {analysis} = run(wereld)
        for (const [index, each] of wereld.gevallen.entries()) {
          const name = wereld.voorvoegsel + newId(index, each)
          const oordeel = analysis.onderzoek?.oordelen.find(({norm}) => norm.id === name)
          if (oordeel === undefined) continue
          const converted = each.ingreep === 'schaal' && each.niveau !== 'niet-onderzocht'
          const reden =
            each.ingreep === 'inhoudelijk' ? 'inhoudelijk gewijzigd' : `omgezet van ${each.niveau}`
          expect(oordeel.herzien?.reden).toBe(each.ingreep === 'inhoudelijk' || converted ? reden : undefined)
          const label = each.niveau === 'ja' ? 'Ja' : 'Nee'
          expect(oordeel.omgezet).toEqual(
            converted ? {kader: 'kader', versie: '2.0.0', van: label} : undefined
          )
        }
      })
    )
  })

  test('what is gone is kept as vervallen, with its findings, and nothing refers to what is not there', () => {
    fc.assert(
      fc.property(werelden, (wereld) => {
        const {na, result, analysis} = run(wereld)
        expect(result.daarna.map(({message}) => message)).toEqual([])
        const gone = wereld.gevallen.flatMap((each, index) =>
          !blijft(each) &&
          (each.oordeel !== 'geen' || each.bevinding || each.weggelaten || each.aanpassing !== 'geen')
            ? [wereld.voorvoegsel + id(index)]
            : []
        )
        const list = /vervallen:\r?\n([^#]*)$/u.exec(na.get('normenkader.yaml') ?? '')?.[1] ?? ''
        expect([...list.matchAll(/- id: (\S+)/gu)].map(([, name]) => name).sort()).toEqual(gone.sort())
        const told = analysis.diagnostics.filter(
          ({rule, file}) => rule === 'norm-vervallen' && file === 'oordelen.yaml'
        )
        const judged = wereld.gevallen.filter((each) => !blijft(each) && each.oordeel !== 'geen')
        expect(told).toHaveLength(judged.length)
      })
    )
  })

  test('every conflict is told, with the three texts, and nothing else is called one', () => {
    fc.assert(
      fc.property(werelden, (wereld) => {
        const {na, analysis} = run(wereld)
        const expected = wereld.gevallen.flatMap((each, index) => conflictOf(each, index, wereld.voorvoegsel))
        const text = (na.get('conflicten.yaml') ?? '').replaceAll('\r', '')
        const found = text
          .split('\n  - bij: ')
          .slice(1)
          .map((item) => {
            const [bij, sleutel] = [/^\S+/u.exec(item)?.[0], /sleutel: (\S+)/u.exec(item)?.[1]]
            const block = (key: string): string | undefined =>
              new RegExp(`${key}: \\|-\n +(.*)`, 'u').exec(item)?.[1]
            return [bij, sleutel, block('basis'), block('eigen'), block('nieuw')]
          })
        expect(found.sort()).toEqual(expected.sort())
        const faults = analysis.diagnostics.filter(({rule}) => rule === 'conflict-open')
        expect(faults).toHaveLength(expected.length)
      })
    )
  })

  test('what the study left alone is what the new version says, and what it changed is what it said', () => {
    fc.assert(
      fc.property(werelden, (wereld) => {
        const {analysis} = run(wereld)
        for (const [index, each] of wereld.gevallen.entries()) {
          const norm = analysis.onderzoek?.opId.get(wereld.voorvoegsel + newId(index, each))
          if (each.weggelaten || each.aanpassing === 'vervalt') expect(norm).toBeUndefined()
          else if (blijft(each))
            expect(norm).toMatchObject({
              tekst: {plain: each.aanpassing === 'tekst' ? 'Zo zeggen wij het.' : newText(index, each)},
              weging: each.aanpassing === 'weging' ? '2' : each.ingreep === 'weging' ? '3' : '1',
              overgenomen: {versie: '2.0.0'}
            })
        }
      })
    )
  })

  test('a second time there is nothing to do', () => {
    fc.assert(
      fc.property(werelden, (wereld) => {
        const {na} = run(wereld)
        na.delete('conflicten.yaml')
        const again = werkBij({files: inputs(Object.fromEntries(na)), kaders: vinder(wereld)})
        expect(again).toMatchObject({overgangen: [], wijzigingen: []})
      }),
      {numRuns: 20}
    )
  })

  test('--proef shows what is done without it, and writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(werelden, async (wereld) => {
        const map = newFolder({
          'frameworks/kader/normenkader.yaml': later(wereld),
          'frameworks/kader/versies/1.0.0.yaml': vroeger(wereld),
          ...Object.fromEntries(
            Object.entries(studie(wereld)).map(([path, text]) => [`studie/${path}`, text])
          )
        })
        const before = contents(join(map, 'studie'))
        const trial = await normenkader(map, ['kader', 'bijwerken', 'studie', '--proef'])
        expect(contents(join(map, 'studie'))).toEqual(before)
        const real = await normenkader(map, ['kader', 'bijwerken', 'studie'])
        const [, names = ''] = /wijzigt: (.*)\.\n$/u.exec(trial.out) ?? []
        const sentence = `\nDit is een proef: er is niets gewijzigd. Zonder --proef wijzigt: ${names}.\n`
        expect({...real, out: real.out.replace(`\nBijgewerkt: ${names}.\n`, ''), all: ''}).toEqual({
          ...trial,
          out: trial.out.replace(sentence, ''),
          all: ''
        })
        const after = contents(join(map, 'studie'))
        const {na} = run(wereld)
        for (const [path, text] of na) expect(after[path], path).toBe(text)
        const changed = Object.keys(after).filter((path) => after[path] !== before[path])
        expect(changed.join(', ')).toBe(names)
      }),
      {numRuns: 10}
    )
  })
})

function contents(map: string): Record<string, string> {
  const entries = readdirSync(map, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(map.length + 1)).sort()
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(map, path), 'utf8')]))
}
