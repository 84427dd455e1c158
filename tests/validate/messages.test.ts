import {expect, test} from 'vitest'
import {validateRules} from '../../src/validate/messages.ts'
import {validateFiles} from './documents.ts'

/** One file for each thing that validation can say. */
const files: [path: string, text: string][] = [
  ['onderzoek.yaml', 'ondertitel: x'],
  ['onderzoek.yaml', 'titel: x\nondertitl: y'],
  ['onderzoek.yaml', 'titel: x\nkleur: y'],
  ['onderzoek.yaml', 'titel: {a: b}'],
  ['onderzoek.yaml', 'titel: x\nfase: definitif'],
  ['onderzoek.yaml', 'titel: x\nfase: klaar'],
  ['onderzoek.yaml', 'titel: x\ndatum: 9 december 2021'],
  ['onderzoek.yaml', 'titel: x\ntermen: {norm: [eis]}'],
  ['onderzoek.yaml', 'titel: x\ntermen: {norm: [eis, eisen, eises]}'],
  ['onderzoek.yaml', 'titel: x\nadressaten: {Het college: het college}'],
  ['onderzoek.yaml', 'titel: x\nadressaten: {college: }'],
  [
    'onderzoek.yaml',
    'titel: x\nhuisstijl: {primair: blauw, lettertype: "a;b", logo: ../logo.png, klasse: Thema}'
  ],
  ['onderzoek.yaml', 'titel: x\nvrijstellingen:\n  - {controle: a, bij: b}\n  - {controle: a}'],
  ['onderzoek.yaml', 'titel: |\n  a\n\n  b'],
  ['normenkader.yaml', 'versie: 1.0'],
  ['normenkader.yaml', 'schalen: {drie: []}'],
  ['normenkader.yaml', 'schalen: {drie: [{id: goed, waarde: 1}]}'],
  ['normenkader.yaml', 'schalen: {drie: [{id: goed, label: Goed, waarde: "0,5"}]}'],
  ['normenkader.yaml', 'schalen: {drie: [{id: goed, label: Goed, waarde: 1e3}]}'],
  [
    'normenkader.yaml',
    'overnemen: [{kader: a@1.0.0, voorvoegsel: T d}]\naanpassingen: [{bij: n1, vervalt: yes}]'
  ],
  [
    'normenkader.yaml',
    'onderdelen: [{id: t1, normen: [{id: N 1é, tekst: x}, {id: n2, tekst: x, weging: -1}]}]'
  ],
  [
    'normenkader.yaml',
    'onderdelen: [{id: t1, normen: [{id: n1, tekst: x, bron: {soort: wet}, vragen: v1}, n2]}]'
  ],
  ['bronnen.yaml', ''],
  ['bronnen.yaml', 'bronnen:'],
  ['bronnen.yaml', '- {id: a}'],
  ['bronnen.yaml', 'zomaar tekst'],
  [
    'bronnen.yaml',
    'bronnen:\n  -\n  - {soort: document, titel: x}\n  - {id: b, soort: interviews, titel: x}'
  ],
  ['bronnen.yaml', 'bronnen: [{id: b, soort: enquete, titel: x, respons: 1.5, verwijzing: "http://a.nl"}]'],
  ['oordelen.yaml', 'oordelen: [{norm: n1, oordeel: ""}]'],
  ['aanbevelingen.yaml', 'aanbevelingen: [{id: a, tekst: x, aan: [Het College], conclusies: [{b: c}]}]'],
  ['normenkader.lock.yaml', 'kaders: [{id: a, versie: 1.0.0, digest: x}]'],
  ['bevindingen/doel.md', '---\nnormen: n1\n---\n'],
  ['bevindingen/doel.md', 'Tekst'],
  ['bevindingen/Doel één.md', '---\ntitel: x\n---\n'],
  ['conclusies/doel.md', '---\nonderdeel: [t1]\nhoofdvraag: soms\nnormen: [n1, Norm 2]\n---\n'],
  ['bevindingen/doel.md', '---\ntitel: Er zijn :getal[12]{uit=a.b.c} doelen\n---\n'],
  ['onderzoek.yaml', 'titel: "::tabel{uit=a}"\nondertitel: Over [](#n1) en meer'],
  ['normenkader.yaml', 'onderdelen: [{id: t1, titel: "Doelen :getal[]{uit=a.b.c}"}]'],
  ['oordeel.yaml', 'x'],
  ['rooster.yaml', 'x'],
  ['Bevinding/a.md', 'x'],
  ['bevindingen/a/b.md', 'x']
]

test('the messages of validation', async () => {
  const found = files.map(([path, text]) => validateFiles({[path]: text}).findings)
  const text = found.map((list, index) => {
    const lines = list.map(({rule, message, origin}) => `  ${rule} ${origin.path.join('.')}: ${message}`)
    return [files[index]?.map((part) => JSON.stringify(part)).join(' '), ...lines].join('\n')
  })
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('messages.txt')
  expect(found.every((list) => list.length > 0)).toBe(true)
  expect(new Set(found.flat().map(({rule}) => rule))).toEqual(new Set(Object.keys(validateRules)))
})
