import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, readdirSync, renameSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {newFolder, put, type Files} from './folder.ts'
import {normenkader} from './cli/world.ts'
import {folder, STUDY} from './hostile-study.ts'

const finding = (body: string): Record<string, string> => ({
  'bevindingen/plan.md': `---\ntitel: Er is een plan\nnormen: [n1]\nbronnen: [stuk, gesprek]\nkern: >-\n  Er is een plan.\n---\n${body}\n`
})
const kader = (text: string): Record<string, string> => ({'normenkader.yaml': text})

test('the study that these attacks start from is sound', async () => {
  expect(await normenkader(folder({}), ['controleer'])).toMatchObject({exit: 0})
})

/** Each is refused with a message of this kind, and nothing is made. The limit only catches what would never end. */
describe('what would harm is refused, with a message that names its file', {timeout: 20_000}, () => {
  const bomb = Array.from({length: 9}, (_, level) =>
    level === 0
      ? 'a0: &a0 [x, x]'
      : `a${String(level)}: &a${String(level)} [*a${String(level - 1)}, *a${String(level - 1)}]`
  ).join('\n')
  const attacks: Record<string, readonly [rule: string, files: Files]> = {
    'alias bomb': ['verboden-yaml', {'bronnen.yaml': bomb}],
    'deep nesting': ['te-diep|te-groot|verboden-yaml', {'bronnen.yaml': '['.repeat(100_000)}],
    'maps as keys': ['te-diep|te-groot|verboden-yaml', {'bronnen.yaml': '{'.repeat(400) + '}'.repeat(400)}],
    'question marks': ['verboden-yaml|te-diep|yaml-fout', {'bronnen.yaml': '? '.repeat(600)}],
    'double key': ['dubbele-sleutel', {'bronnen.yaml': 'bronnen: []\nbronnen: []\n'}],
    'a key __proto__': [
      'verboden-sleutel',
      {'bronnen.yaml': 'bronnen: []\n__proto__: {vertrouwelijk: nee}\n'}
    ],
    'a key constructor': [
      'verboden-sleutel',
      {'bronnen.yaml': 'bronnen: []\nconstructor: {prototype: {}}\n'}
    ],
    tag: ['verboden-yaml', {'bronnen.yaml': 'bronnen: !!js/function "function () {}"\n'}],
    NUL: ['verboden-teken', {'bronnen.yaml': 'bronnen: []\n# \0\n'}],
    'UTF-16': ['codering', {'bronnen.yaml': Buffer.from('\ufeffbronnen: []\n', 'utf16le')}],
    'windows-1252': ['codering', {'bronnen.yaml': Buffer.from('bronnen: []\n# reëel\n', 'latin1')}],
    'a line of 10 MB': ['bestand-onleesbaar', {'bronnen.yaml': `bronnen: "${'x'.repeat(10_000_000)}"`}],
    'a long line in a text': ['te-groot', finding('x'.repeat(500_000))],
    'nested lists': ['te-groot|te-diep', finding('- '.repeat(10_000))],
    'id with a space': ['verkeerde-waarde', kader('onderdelen:\n  - {id: t 1, titel: Thema}\n')],
    'id that climbs': ['verkeerde-waarde', kader('onderdelen:\n  - {id: ../t1, titel: Thema}\n')],
    'kader outside': [
      'kader-geweigerd|onbekend-kader',
      kader('overnemen:\n  - kader: ../../../../etc@1.0.0\n')
    ],
    'kader by an absolute path': [
      'kader-geweigerd|onbekend-kader',
      kader('overnemen:\n  - kader: /etc@1.0.0\n')
    ],
    'image outside': ['afbeelding-van-buiten', finding('![Foto](../../../../etc/passwd)')],
    'image by an absolute path': ['afbeelding-van-buiten', finding('![Foto](/etc/passwd)')],
    'remote image': ['afbeelding-van-buiten', finding('![Foto](https://example.org/volg.png)')],
    'remote image by two slashes': ['afbeelding-van-buiten', finding('![Foto](//example.org/volg.png)')],
    'image of a network share': ['afbeelding-van-buiten', finding('![Foto](<\\\\server\\deel\\x.png>)')],
    'data in an image': ['afbeelding-van-buiten', finding('![Foto](data:image/svg+xml,<svg/>)')],
    'script as a link': ['verboden-adres', finding('[klik](javascript:alert%281%29)')],
    'file as a link': ['verboden-adres', finding('[stuk](file:///etc/passwd)')],
    'house style with code': [
      'verkeerde-waarde',
      {
        'onderzoek.yaml': `${String(STUDY['onderzoek.yaml'])}huisstijl: {primair: "red;} body{background:url(//x)"}\n`
      }
    ]
  }

  test.each(Object.entries(attacks))('%s', async (_, [rule, files]) => {
    const map = folder(files)
    const {exit, out, err} = await normenkader(map, ['controleer', '--formaat', 'json'])
    const all: {rule: string; severity: string; message: string; file: string}[] = JSON.parse(out)
    const messages = all.filter(({severity}) => severity === 'fout')
    expect({exit, err}).toEqual({exit: 1, err: ''})
    expect(messages.map((each) => each.rule).join(' ')).toMatch(new RegExp(rule, 'u'))
    expect(messages.some(({file}) => Object.hasOwn(files, file))).toBe(true)
    expect(messages[0]?.message).not.toMatch(/\b(Error|undefined|at line|TypeError)\b|\0/u)
    expect(await normenkader(map, ['rapport'])).toMatchObject({exit: 1})
    expect(existsSync(join(map, 'uitvoer'))).toBe(false)
  })

  test('kaders in a circle', async () => {
    const take = (id: string, other: string): string =>
      `id: ${id}\nversie: 1.0.0\novernemen: [{kader: ${other}@1.0.0}]\n`
    const map = folder({
      'normenkader.yaml': 'overnemen: [{kader: a@1.0.0}]\n',
      'frameworks/a/normenkader.yaml': take('a', 'b'),
      'frameworks/b/normenkader.yaml': take('b', 'a')
    })
    const {exit, all} = await normenkader(map, ['controleer'])
    expect(exit).toBe(1)
    expect(all).toContain('kader-kring')
  })

  test('a link to a file outside is not followed', async () => {
    const map = folder({})
    const secret = put(newFolder(), 'geheim.md', '---\ntitel: Geheim\n---\nZeer geheim.\n')
    symlinkSync(secret, join(map, 'bevindingen/geheim.md'))
    const {exit, all} = await normenkader(map, ['controleer'])
    expect(exit).toBe(1)
    expect(all).toContain('bevindingen/geheim.md')
    expect(all).not.toContain('Zeer geheim')
  })

  test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
    const map = folder({})
    execFileSync('mkfifo', [join(map, 'bevindingen/pijp.md')])
    expect(await normenkader(map, ['controleer'])).toMatchObject({exit: 1})
  })
})

describe('what is only text stays text', () => {
  test('script and markup of an author are shown or dropped, never run', async () => {
    const map = folder(
      finding(
        'Tekst met <script>alert(1)</script> en <img src=x onerror=alert(1)> en {{titel}} en {{#each x}}.'
      )
    )
    expect(await normenkader(map, ['rapport', '--formaat', 'html'])).toMatchObject({exit: 0})
    const html = output(map)
    expect(html).not.toMatch(/<script>alert|<img[^>]+onerror/u)
    expect(html).toContain('{{titel}} en {{#each x}}')
  })

  test('a title that looks like Markdown, HTML or a template is printed to the letter', async () => {
    const title = '# *Kosten* | baten {{titel}} :::kaart <b> [x](javascript:y)'
    const map = folder({
      'bevindingen/plan.md': `---\ntitel: '${title}'\nnormen: [n1]\nbronnen: [stuk, gesprek]\nkern: >-\n  Er is een plan.\n---\nHet plan is vastgesteld.\n`
    })
    expect(await normenkader(map, ['rapport', '--formaat', 'html'])).toMatchObject({exit: 0})
    expect(output(map)).toContain('# *Kosten* | baten {{titel}} :::kaart &#x3C;b> [x](javascript:y)')
  })
})

describe('templates of others are data too', {timeout: 20_000}, () => {
  const attacks: Record<string, string> = {
    'the prototype': '{{titel.constructor}}',
    'the prototype by lookup': '{{lookup titel "constructor"}}',
    'the prototype by its name': '{{__proto__}}',
    'a file': '{{> ../../../../etc/passwd}}',
    'an unknown helper': '{{exec "id"}}',
    'no end': '{{> rapport}}',
    'loops in loops':
      '{{#each matrix}}{{#each @root.matrix}}{{#each @root.matrix}}{{#each @root.alleOnderdelen}}{{#each @root.matrix}}{{> rapport}}{{/each}}{{/each}}{{/each}}{{/each}}{{/each}}',
    'a misspelt name': '# {{titl}}'
  }
  test.each(Object.entries(attacks))('%s', async (_, template) => {
    const map = folder({'sjabloon/rapport.md.hbs': `# {{titel}}\n\n${template}\n`})
    const {exit, all} = await normenkader(map, ['rapport', '--sjabloon', './sjabloon'])
    expect(exit).toBe(1)
    expect(all).toMatch(/rapport\.md\.hbs:\d+:\d+ fout sjabloon-fout/u)
    expect(all).not.toMatch(/root:|\[native code\]/u)
    expect(existsSync(join(map, 'uitvoer'))).toBe(false)
  })
})

describe('nothing is half written', () => {
  test('an output folder that is a file is refused, and the file stays', async () => {
    const map = folder({uitvoer: 'van mij'})
    expect((await normenkader(map, ['rapport'])).exit).not.toBe(0)
    expect(readFileSync(join(map, 'uitvoer'), 'utf8')).toBe('van mij')
  })

  test('the folder of the study itself is left as it was', async () => {
    const map = folder({})
    const before = readdirSync(map, {recursive: true}).sort()
    await normenkader(map, ['rapport'])
    const after = readdirSync(map, {recursive: true, encoding: 'utf8'}).filter(
      (path) => !path.startsWith('uitvoer')
    )
    expect(after.sort()).toEqual(before)
  })
})

test.each(['bevinding', 'Bevindingen'])(
  'a folder with nearly the right name, %s, is one fout and no more',
  async (name) => {
    const map = folder({})
    renameSync(join(map, 'bevindingen'), join(map, name))
    const {out} = await normenkader(map, ['controleer', '--formaat', 'json'])
    const rules: {rule: string; severity: string}[] = JSON.parse(out)
    expect(rules.filter(({severity}) => severity === 'fout').map(({rule}) => rule)).toEqual(['map-onbekend'])
  }
)

test('the same input gives the same bytes, wherever it lies', async () => {
  const maps = [folder({}), folder({})]
  for (const map of maps)
    expect(await normenkader(map, ['rapport', '--formaat', 'html,md'])).toMatchObject({exit: 0})
  const [first = '', second = ''] = maps
  expect(output(first)).toBe(output(second))
})

describe('what is confidential stays in the office', () => {
  const secret = {
    'bronnen.yaml': `bronnen:
  - {id: stuk, soort: document, titel: Het plan}
  - {id: klokkenluider, soort: interview, titel: Gesprek met de klokkenluider, vertrouwelijk: ja, toelichting: Wil anoniem blijven}
`,
    'bevindingen/plan.md': `---\ntitel: Er is een plan\nnormen: [n1]\nbronnen: [stuk, klokkenluider]\nkern: >-\n  Er is een plan.\n---\nHet plan is vastgesteld ([](#klokkenluider)).\n`,
    'bevindingen/fraude.md': `---\ntitel: Vermoeden van onregelmatigheid\nnormen: [n1]\nbronnen: [klokkenluider]\nvertrouwelijk: ja\nkern: >-\n  Er zou gesjoemeld zijn.\n---\nDe bedragen kloppen volgens de melder niet.\n`
  }
  const words = /klokkenluider|anoniem blijven|onregelmatigheid|gesjoemeld|volgens de melder/iu

  test.each(['html', 'md'])('%s', async (format) => {
    const map = folder(secret)
    expect(await normenkader(map, ['rapport', '--formaat', format])).toMatchObject({exit: 0})
    expect(output(map)).not.toMatch(words)
    expect(output(map)).toContain('interview')
    await normenkader(map, ['rapport', '--formaat', format, '--intern'])
    expect(output(map)).toMatch(words)
  })
})

/** The reports of a folder, one after the other; the last made of each name counts. */
function output(map: string): string {
  const uit = join(map, 'uitvoer')
  return readdirSync(uit)
    .sort()
    .map((name) => readFileSync(join(uit, name), 'utf8'))
    .join('\n')
}

describe('a slip in the mark of secrecy brings nothing out, also in a concept', () => {
  test.each(['vertrouwelijk: Ja', 'vertrouwelijk: y', 'vertrouwelijk:', 'vertrouwlijk: ja'])(
    '%s',
    async (mark) => {
      const map = folder({
        'bevindingen/geheim.md': `---\ntitel: Zeer geheim\nnormen: [n1]\nbronnen: [stuk, gesprek]\n${mark}\nkern: >-\n  Zeer geheim.\n---\nZeer geheim.\n`
      })
      expect(await normenkader(map, ['rapport', '--concept', '--formaat', 'html,md'])).toMatchObject({
        exit: 1
      })
      expect(output(map)).not.toContain('Zeer geheim')
    }
  )
})
