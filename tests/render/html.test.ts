import axe from 'axe-core'
import {JSDOM} from 'jsdom'
import {describe, expect, test} from 'vitest'
import type {Rapport} from '../../src/model/rapport.ts'
import {build, FORMATS} from '../../src/render.ts'
import {complete} from './sample-complete.ts'
import {hostile, HOSTILE} from './sample-hostile.ts'
import {minimal} from './sample.ts'
import {template, TEMPLATES} from './templates.ts'

const SAMPLES: readonly [string, () => Rapport][] = [
  ['complete', complete],
  ['minimal', minimal],
  ['hostile', hostile]
]

const CASES = TEMPLATES.flatMap((id) =>
  SAMPLES.map(([name, sample]): [string, string, () => Rapport] => [id, name, sample])
)

async function html(id: string, rapport: Rapport): Promise<string> {
  const {value, diagnostics} = build(rapport, template(id))
  expect(diagnostics).toEqual([])
  const written = await FORMATS.find((format) => format.id === 'html')?.write(value, rapport)
  return new TextDecoder().decode(written?.value)
}

describe.each(CASES)('%s, %s', (id, _, sample) => {
  test('axe finds nothing', {timeout: 30_000}, async () => {
    const {window} = new JSDOM(await html(id, sample()), {
      runScripts: 'outside-only',
      pretendToBeVisual: true
    })
    window.eval(axe.source)
    // Contrast needs a browser, see chromium.test.ts.
    const found: unknown = await window.eval(
      `axe.run({rules: {'color-contrast': {enabled: false}}}).then(({violations}) =>
        JSON.stringify(violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map(({html}) => html)])))`
    )
    expect(found).toBe('[]')
  })

  test('ids are unique, links within the page arrive, headings skip no level', async () => {
    const {document} = new JSDOM(await html(id, sample())).window
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([])
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((a) =>
      decodeURIComponent(a.getAttribute('href') ?? '').slice(1)
    )
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({tagName}) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  test('nothing runs and nothing is loaded', async () => {
    const {document} = new JSDOM(await html(id, sample())).window
    expect(document.querySelectorAll('script, iframe, object, embed, link, base, form, svg')).toHaveLength(1)
    for (const element of document.querySelectorAll('*'))
      for (const {name, value} of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^srcset$|^formaction$/u)
        if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:|#)/u)
        if (name === 'src') expect(value).toMatch(/^data:image\//u)
      }
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).not.toContain('unsafe')
  })
})

test('hostile text is shown as it was typed', async () => {
  const {document} = new JSDOM(await html('rekenkamerrapport', hostile())).window
  const shown = document.querySelector('main')?.textContent ?? ''
  expect(shown.split(HOSTILE).length).toBeGreaterThan(50)
  expect(document.querySelector('h1')?.textContent).toBe(HOSTILE)
  expect(shown).toContain('<b onclick="alert(3)">')
  expect(shown).toContain('volgpixel')
  expect(shown).toContain(':oordeel[Vals]')
})

test('a concept or internal report says so and asks not to be found', async () => {
  const {document} = new JSDOM(await html('normenkader', {...complete(), concept: true, intern: true})).window
  expect(document.querySelector('.melding')?.textContent).toMatch(/Intern.*Concept/u)
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex')
})

test('the language, the title and the metadata are there', async () => {
  const {document} = new JSDOM(await html('rekenkamerrapport', complete())).window
  expect(document.documentElement.lang).toBe('nl')
  expect(document.title).toBe('Toegang tot het sociaal domein – Rekenkamer Stadskanaal')
  expect(document.querySelector('meta[name="dcterms.date"]')?.getAttribute('content')).toBe('2021-12')
})

test('from a norm to what belongs to it, and back', async () => {
  const {document} = new JSDOM(await html('rekenkamerrapport', complete())).window
  const links = (selector: string): (string | null)[] =>
    [...document.querySelectorAll(`${selector} a`)].map((a) => a.getAttribute('href'))
  expect(links('#n1 .keten')).toEqual([
    '#doelen-algemeen',
    '#doelbereiking',
    '#doelen-meetbaar',
    '#visie-2015'
  ])
  expect(links('section:has(> #doelen-algemeen) .keten')).toEqual(['#n1', '#visie-2015'])
  expect(links('#doelen-meetbaar .keten')).toEqual(['#doelbereiking', '#opdracht'])
  expect(links('tr:has([href="#n1"])').length).toBeGreaterThan(2)
})

test('tables have a head with scope, and an image its description', async () => {
  const {document} = new JSDOM(await html('rekenkamerrapport', complete())).window
  for (const cell of document.querySelectorAll('thead th')) expect(cell.getAttribute('scope')).toBe('col')
  const image = document.querySelector('figure#fig-doelen img')
  expect(image?.getAttribute('src')).toMatch(/^data:image\/png;base64,/u)
  expect(image?.getAttribute('alt')).toContain('Staafdiagram')
  expect(document.querySelector('figure#fig-doelen figcaption')?.textContent).toContain('Figuur 1')
})

test('a picture has another form for a narrow screen, where there is one', async () => {
  const [path, svg] = ['figuren/doelen.png', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>']
  const bytes = new TextEncoder().encode(svg)
  const rapport = {...complete(), afbeeldingen: {[path]: {path, bytes, smal: bytes}}}
  const {document} = new JSDOM(await html('rekenkamerrapport', rapport)).window
  const source = document.querySelector('figure#fig-doelen picture source')
  expect(source?.getAttribute('srcset')).toMatch(/^data:image\/svg\+xml;base64,/u)
  expect(source?.getAttribute('media')).toContain('max-width')
  expect(source?.nextElementSibling?.getAttribute('alt')).toContain('Staafdiagram')
})

test('the same report gives the same bytes', async () => {
  expect(await html('rekenkamerrapport', complete())).toBe(await html('rekenkamerrapport', complete()))
})

test('the text stands in the main part, whatever words the frame of the page has', async () => {
  const {document} = new JSDOM(
    await html('rekenkamerrapport', {...complete(), titel: 'Over </main> en <main>', uitvoerder: '</main>'})
  ).window
  const [main, ...others] = document.querySelectorAll('main')
  expect(others).toEqual([])
  expect(main?.querySelectorAll('section').length).toBeGreaterThan(10)
  expect(main?.querySelector('h1')?.textContent).toBe('Over </main> en <main>')
  expect(main?.nextElementSibling).toBeNull()
})
