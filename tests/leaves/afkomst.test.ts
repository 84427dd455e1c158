import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  afkomst,
  isZelfdeNorm,
  kaderversie,
  verwantschap,
  type Kaderversie,
  type Normversie
} from '../../src/leaves/afkomst.ts'

function versie(nummer: string, ...normen: (Partial<Normversie> & {id: string})[]): Kaderversie {
  return {versie: nummer, normen: normen.map((norm) => ({tekst: `Tekst van ${norm.id}.`, ...norm}))}
}

const told = (vroeger: Kaderversie, later: Kaderversie, historie?: Kaderversie[]): string[] =>
  afkomst(vroeger, later, historie).map(
    ({van, naar, band, wijziging}) => `${van} → ${naar}: ${band}, ${wijziging}`
  )

describe('from a version to the next', () => {
  test('the same id and words is the same norm, however the lines were broken', () => {
    const old = versie('1.0.0', {id: 'a', tekst: 'Het plan\nis er.'})
    expect(told(old, versie('1.0.1', {id: 'a', tekst: 'Het plan is er.'}))).toEqual(['a → a: zelfde, gelijk'])
  })

  test('another text is what the framework says it is, and inhoudelijk when it does not say', () => {
    const old = versie('1.0.0', {id: 'a'}, {id: 'b'}, {id: 'c', indicator: 'Eén.'})
    const next = versie(
      '2.0.0',
      {id: 'a', tekst: 'Anders.', wijziging: 'redactioneel'},
      {id: 'b', tekst: 'Anders.'},
      {id: 'c', indicator: 'Twee.', wijziging: 'inhoudelijk'}
    )
    expect(told(old, next)).toEqual([
      'a → a: zelfde, redactioneel',
      'b → b: zelfde, inhoudelijk',
      'c → c: zelfde, inhoudelijk'
    ])
  })

  test('a mark on a norm whose texts did not change says nothing', () => {
    const old = versie('1.0.0', {id: 'a'})
    expect(told(old, versie('1.0.1', {id: 'a', wijziging: 'inhoudelijk'}))).toEqual(['a → a: zelfde, gelijk'])
  })

  test('a norm that is gone and one that is new are in no tie', () => {
    expect(told(versie('1.0.0', {id: 'a'}), versie('2.0.0', {id: 'b'}))).toEqual([])
  })

  test('a norm that takes the place of one is that one under another id', () => {
    const next = versie('1.1.0', {id: 'b', tekst: 'Tekst van a.', vervangt: ['a']})
    expect(told(versie('1.0.0', {id: 'a'}), next)).toEqual(['a → b: vervangt, gelijk'])
  })

  test('one that takes the place of several joins them, and several that take the place of one split it', () => {
    const old = versie('1.0.0', {id: 'a'}, {id: 'b'}, {id: 'c'})
    const next = versie(
      '2.0.0',
      {id: 'ab', vervangt: ['a', 'b'], wijziging: 'redactioneel'},
      {id: 'c1', vervangt: ['c']},
      {id: 'c2', 'gesplitst-uit': ['c']}
    )
    expect(told(old, next)).toEqual([
      'a → ab: samengevoegd-uit, inhoudelijk',
      'b → ab: samengevoegd-uit, inhoudelijk',
      'c → c1: gesplitst-uit, inhoudelijk',
      'c → c2: gesplitst-uit, inhoudelijk'
    ])
  })

  test('a norm may keep its id when a part of it splits off', () => {
    const next = versie('2.0.0', {id: 'a'}, {id: 'b', 'gesplitst-uit': ['a']})
    expect(told(versie('1.0.0', {id: 'a'}), next)).toEqual([
      'a → a: zelfde, gelijk',
      'a → b: gesplitst-uit, inhoudelijk'
    ])
  })
})

describe('over several versions', () => {
  const first = versie('1.0.0', {id: 'a', tekst: 'Een.'})
  const second = versie('2.0.0', {id: 'a', tekst: 'Twee.', wijziging: 'inhoudelijk'})
  const third = versie('2.0.1', {id: 'b', tekst: 'Twee!', vervangt: ['a'], wijziging: 'redactioneel'})

  test('a change of substance is not hidden by a change of words after it', () => {
    expect(told(first, third)).toEqual(['a → b: vervangt, redactioneel'])
    expect(told(first, third, [third, second, first])).toEqual(['a → b: vervangt, inhoudelijk'])
  })

  test('versions are in the order of their numbers, not of their digits', () => {
    const tenth = versie('10.0.0', {id: 'b', tekst: 'Drie.', wijziging: 'inhoudelijk'})
    expect(told(second, third, [tenth])).toEqual(['a → b: vervangt, redactioneel'])
  })

  test('a norm that has its old id and text back is the same', () => {
    const back = versie('3.0.0', {id: 'a', tekst: 'Een.', vervangt: ['b'], wijziging: 'inhoudelijk'})
    expect(told(first, back, [second, third])).toEqual(['a → a: zelfde, gelijk'])
  })

  test('split and joined again is joined', () => {
    const split = versie('2.0.0', {id: 'x', 'gesplitst-uit': ['a']}, {id: 'y', 'gesplitst-uit': ['a']})
    const joined = versie('3.0.0', {id: 'z', 'samengevoegd-uit': ['x', 'y']})
    expect(told(first, joined, [split])).toEqual(['a → z: samengevoegd-uit, inhoudelijk'])
  })
})

describe('whether judgements may be compared', () => {
  const versies = [
    versie('1.0.0', {id: 'a'}, {id: 'c'}),
    versie(
      '1.0.1',
      {id: 'b', tekst: 'Anders gezegd.', vervangt: ['a'], wijziging: 'redactioneel'},
      {id: 'c'}
    ),
    versie('2.0.0', {id: 'b', tekst: 'Meer gevraagd.', wijziging: 'inhoudelijk'}, {id: 'c'})
  ]
  const same = (a: string, b: string): boolean | undefined => {
    const [[idA = '', versieA = ''], [idB = '', versieB = '']] = [a.split('@'), b.split('@')]
    const found = verwantschap(versies, {id: idA, versie: versieA}, {id: idB, versie: versieB})
    return found && isZelfdeNorm(found)
  }

  test('the same norm in the same or an editorially equal version, whichever is named first', () => {
    expect(same('a@1.0.0', 'a@1.0.0')).toBe(true)
    expect(same('a@1.0.0', 'b@1.0.1')).toBe(true)
    expect(same('b@1.0.1', 'a@1.0.0')).toBe(true)
    expect(same('c@1.0.0', 'c@2.0.0')).toBe(true)
  })

  test('not after a change of substance, and never two that are not tied', () => {
    expect(same('b@1.0.1', 'b@2.0.0')).toBe(false)
    expect(same('a@1.0.0', 'b@2.0.0')).toBe(false)
    expect(same('a@1.0.0', 'c@2.0.0')).toBeUndefined()
    expect(same('a@1.0.0', 'c@1.0.0')).toBeUndefined()
    expect(same('a@1.0.0', 'a@9.0.0')).toBeUndefined()
  })
})

test('every norm that keeps its id is in one tie with itself, through whatever versions', () => {
  const norm = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    tekst: fc.constantFrom('Een.', 'Twee.'),
    vervangt: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 2})
  })
  const normen = fc.uniqueArray(norm, {selector: ({id}) => id})
  fc.assert(
    fc.property(fc.array(normen, {minLength: 2, maxLength: 4}), (all) => {
      const versies = all.map((each, index) => ({versie: `${String(index + 1)}.0.0`, normen: each}))
      const [first = versie('0.0.0')] = versies
      const last = versies.at(-1) ?? first
      const ties = afkomst(first, last, versies)
      const kept = first.normen.filter(({id}) =>
        versies.every((each) => each.normen.some((one) => one.id === id))
      )
      for (const {id} of kept) expect(ties.filter(({van, naar}) => van === id && naar === id)).toHaveLength(1)
      expect(new Set(ties.map(({van, naar}) => `${van} ${naar}`)).size).toBe(ties.length)
    })
  )
})

test('the norms of a file are those of all its onderdelen', () => {
  const norm = (id: string): {id: string; tekst: string} => ({id, tekst: `${id}.`})
  const {normen} = kaderversie({
    versie: '1.0.0',
    onderdelen: [{id: 't', normen: [norm('a')], onderdelen: [{id: 't1', normen: [norm('b')]}]}]
  })
  expect(normen.map(({id}) => id)).toEqual(['a', 'b'])
})
