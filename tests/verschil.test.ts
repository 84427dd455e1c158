import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Kaderverschil} from '../src/model/verschil.ts'
import {readKader, verschil} from '../src/pipeline.ts'
import {printVerschil, printVerschilMarkdown} from '../src/print.ts'
import {wordDiff} from '../src/print/word-diff.ts'
import {newFolder} from './folder.ts'
import {normenkader} from './cli/world.ts'

const EEN = `id: toegang
versie: 1.0.0
titel: Toegang
schalen:
  twee: [{id: ja, label: Ja, waarde: 1}, {id: nee, label: Nee, waarde: 0}]
onderdelen:
  - id: loket
    titel: Loket
    vragen:
      - {id: v1, tekst: Is het loket bereikbaar?}
    normen:
      - {id: open, tekst: Het loket is dagelijks open.}
      - {id: snel, tekst: Het antwoord komt snel., indicator: Binnen een week.}
      - {id: plan, tekst: Er is een plan en een begroting.}
      - {id: klacht, tekst: Klachten worden geteld.}
      - {id: bezwaar, tekst: Bezwaren worden geteld.}
      - {id: weg, tekst: Het loket is mooi.}
      - {id: schaal, tekst: De norm met een andere schaal., schaal: twee}
  - id: geld
    titel: Geld
    normen: [{id: sluit, tekst: De begroting sluit., bron: {soort: beleid}}]
`
const TWEE = `id: toegang
versie: 2.0.0
titel: Toegang
schalen:
  twee: [{id: ja, label: Ja, waarde: 1}, {id: deels, label: Deels, waarde: 0.5}, {id: nee, label: Nee, waarde: 0}]
onderdelen:
  - id: loket
    titel: Het loket
    vragen:
      - {id: v1, tekst: Is het loket goed bereikbaar?}
    normen:
      - {id: open, tekst: Het loket is elke werkdag open., wijziging: inhoudelijk}
      - {id: termijn, tekst: Het antwoord komt vlot., indicator: Binnen een week., vervangt: [snel], wijziging: redactioneel}
      - {id: plan-1, tekst: Er is een plan., gesplitst-uit: [plan]}
      - {id: plan-2, tekst: Er is een begroting., gesplitst-uit: [plan]}
      - {id: geteld, tekst: Klachten en bezwaren worden geteld., samengevoegd-uit: [klacht, bezwaar]}
      - {id: schaal, tekst: De norm met een andere schaal., schaal: twee}
      - {id: sluit, tekst: De begroting sluit., weging: 2, bron: {soort: wetgeving, verwijzing: Gemeentewet}}
      - {id: nieuw, tekst: Het loket is schoon.}
  - id: geld
    titel: Geld
`
const none = (): [] => []

function compared(a: string, b: string, ...historie: string[]): Kaderverschil {
  const stand = (text: string) => {
    const file = {path: 'normenkader.yaml', bytes: new TextEncoder().encode(text)}
    const found = readKader({map: '', file}, none)
    if (found === undefined) throw new Error('no framework')
    return found
  }
  return verschil(stand(a), stand(b), historie.map(stand))
}

describe('two versions of a framework', () => {
  const found = compared(EEN, TWEE)
  const told = found.verschillen.map(({element, soort, van, naar, wijziging, velden}) =>
    [
      `${element} ${soort}`,
      `${van.map(({id}) => id).join('+')} → ${naar.map(({id}) => id).join('+')}`,
      ...(wijziging === undefined ? [] : [wijziging]),
      velden.map(({sleutel}) => sleutel).join(',')
    ].join(' | ')
  )

  test('norms by their lineage, questions and onderdelen by their ids', () => {
    expect(told).toEqual([
      'onderdeel gewijzigd | loket → loket | titel',
      'vraag gewijzigd | v1 → v1 | tekst',
      'norm gewijzigd | open → open | inhoudelijk | tekst',
      'norm gewijzigd | snel → termijn | redactioneel | tekst',
      'norm gesplitst | plan → plan-1+plan-2 | ',
      'norm samengevoegd | klacht+bezwaar → geteld | ',
      'norm gewijzigd | schaal → schaal | gelijk | schaal',
      'norm gewijzigd | sluit → sluit | gelijk | bron,weging,onderdeel',
      'norm nieuw |  → nieuw | ',
      'norm vervallen | weg →  | '
    ])
  })

  test('the values of both sides, as text', () => {
    const fields = new Map(
      found.verschillen.flatMap(({velden}) => velden.map((veld) => [veld.sleutel, veld]))
    )
    expect(fields.get('schaal')).toEqual({
      sleutel: 'schaal',
      was: 'twee: ja ‘Ja’ (1), nee ‘Nee’ (0)',
      wordt: 'twee: ja ‘Ja’ (1), deels ‘Deels’ (0.5), nee ‘Nee’ (0)'
    })
    expect(fields.get('bron')).toEqual({sleutel: 'bron', was: 'beleid', wordt: 'wetgeving: Gemeentewet'})
    expect(fields.get('onderdeel')).toEqual({sleutel: 'onderdeel', was: 'geld', wordt: 'loket'})
  })

  test('the framework as a whole, its parameters, and the names of levels', () => {
    const vroeger = EEN.replace(
      'schalen:',
      'hoofdvraag: Werkt het?\nparameters: [{id: wijk, omschrijving: De wijk.}, {id: oud}]\nschalen:'
    )
    const later = EEN.replace('label: Nee', 'label: Neen')
      .replace('1.0.0', '1.1.0')
      .replace(
        'schalen:',
        'hoofdvraag: Werkt het goed?\noptelling: zwakste\nobjecten: [{id: o, naam: Oost}]\nparameters: [{id: wijk, omschrijving: De buurt.}, {id: jaar}]\nschalen:'
      )
    const shown = printVerschil(compared(vroeger, later), false)
    expect(shown).toContain('Kader: 1 andere hoofdvraag, 1 andere optelling, 1 andere objecten')
    expect(shown).toContain('hoofdvraag: Werkt [-het?-] {+het goed?+}')
    expect(shown).toContain('optelling: geen → zwakste')
    expect(shown).toContain('objecten: – → o ‘Oost’')
    expect(shown).toContain('omschrijving: De [-wijk.-] {+buurt.+}')
    expect(shown).toMatch(/ {2}jaar {2}nieuw[^]* {2}oud {2}vervallen/u)
    expect(shown).toContain('nee ‘Nee’ (0) → twee: ja ‘Ja’ (1), nee ‘Neen’ (0)')
  })

  test('the earlier is first, whichever was named first', () => {
    expect(compared(TWEE, EEN)).toEqual(found)
  })

  test('what happened in between counts', () => {
    const first = EEN.replace('Het loket is mooi.', 'Mooi is het loket.')
    const second = EEN.replace('1.0.0', '1.1.0').replace(
      'Het loket is mooi.',
      'Het loket is groot., wijziging: inhoudelijk'
    )
    const third = EEN.replace('1.0.0', '1.1.1').replace('mooi.', 'groots., wijziging: redactioneel')
    const kind = (...historie: string[]) => compared(first, third, ...historie).verschillen[0]?.wijziging
    expect([kind(), kind(third, second)]).toEqual(['redactioneel', 'inhoudelijk'])
  })

  test('no version differs from itself', () => {
    expect(compared(TWEE, TWEE).verschillen).toEqual([])
    expect(printVerschil(compared(TWEE, TWEE), false)).toContain('Er is geen verschil')
  })

  test('for people', async () => {
    await expect(printVerschil(found, false)).toMatchFileSnapshot('verschil/verwacht.txt')
    await expect(printVerschilMarkdown(found)).toMatchFileSnapshot('verschil/verwacht.md')
    expect(printVerschil(found, true)).toContain('[31m')
  })

  test('what an author writes is no markup and no code for a terminal', () => {
    const rude = compared(EEN, TWEE.replace('Het loket is schoon.', String.raw`"<b> *schoon* \e[31m"`))
    expect(printVerschilMarkdown(rude)).toContain(String.raw`\<b\> \*schoon\*`)
    expect(printVerschil(rude, false)).not.toContain('\u001b')
  })
})

test('two texts word by word give both back', () => {
  const text = fc.array(fc.constantFrom('een', 'twee', 'drie', 'vier'), {maxLength: 12})
  fc.assert(
    fc.property(text, text, (a, b) => {
      const runs = wordDiff(a.join(' '), b.join(' '))
      const side = (without: string): string =>
        runs
          .filter(({soort}) => soort !== without)
          .map(({tekst}) => tekst)
          .join(' ')
      expect([side('nieuw'), side('weg')]).toEqual([a.join(' '), b.join(' ')])
      for (const [index, {soort}] of runs.entries()) expect(runs[index + 1]?.soort).not.toBe(soort)
    })
  )
  expect(wordDiff('het loket is open', 'het loket gaat open')).toEqual([
    {soort: 'zelfde', tekst: 'het loket'},
    {soort: 'weg', tekst: 'is'},
    {soort: 'nieuw', tekst: 'gaat'},
    {soort: 'zelfde', tekst: 'open'}
  ])
})

test('the command finds versions by id and by path', async () => {
  const map = newFolder({
    'frameworks/toegang/normenkader.yaml': TWEE,
    'frameworks/toegang/versies/1.0.0.yaml': EEN,
    'elders/oud.yaml': EEN
  })
  const seen = async (...args: string[]) => normenkader(map, ['kader', 'verschil', ...args])
  const {out, exit} = await seen('toegang@1.0.0', 'toegang@2.0.0')
  expect([exit, out.split('\n')[0]]).toEqual([0, 'Toegang  toegang@1.0.0 → toegang@2.0.0'])
  expect(await seen('toegang@1.0.0', 'toegang')).toEqual({exit, out, err: '', all: out})
  expect((await seen('./frameworks/toegang@1.0.0', 'frameworks/toegang')).out).toBe(out)
  expect((await seen('elders/oud.yaml', 'frameworks/toegang')).out).toBe(out)
  const json: Kaderverschil = JSON.parse((await seen('toegang@1.0.0', 'toegang', '--formaat', 'json')).out)
  expect(json.verschillen).toHaveLength(10)
  expect((await seen('toegang@1.0.0', 'toegang', '--formaat', 'md')).out).toContain(
    '# Toegang: van 1.0.0 naar 2.0.0'
  )
  expect((await seen('toegang@1.0.0')).err).toContain('Welke twee versies?')
  expect((await seen('toegang@1.0.0', 'toegang@3.0.0')).err).toBe(
    'Van kader ‘toegang’ is er geen versie 3.0.0.\n'
  )
  expect((await seen('toegang@1.0.0', 'weg')).err).toContain('Kader ‘weg’ is niet gevonden.')
  expect((await seen('./weg', 'toegang')).err).toContain('‘./weg’ bestaat niet.')
})
