import axe from 'axe-core'
import {JSDOM} from 'jsdom'
import {existsSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Vergelijking} from '../../src/model/vergelijking.ts'
import {COMPARISONS} from '../../src/render.ts'
import {compared} from './compared.ts'
import {bijdrage} from './studies.ts'
import {newFolder, put} from '../folder.ts'

const EVIL = '<script>alert(1)</script> & "zo"'
const teams = bijdrage({
  naam: 'Aa & Bee',
  fase: 'veldwerk',
  objecten: ['{id: noord, naam: Noord}', '{id: zuid, naam: Zuid}'],
  oordelen: {'toegang@noord': 'voldaan', plan: 'niet-onderzocht', geld: 'deels'},
  eigen: ['geld'],
  aanbeveling: EVIL.replaceAll('"', "'")
})
const others = ['Ceedorp', 'Deedorp'].map((naam) =>
  bijdrage({naam, oordelen: {toegang: 'niet', plan: 'deels', budget: 'voldaan'}, aanbeveling: 'Doe iets.'})
)
const reworded = bijdrage({
  naam: 'Eedorp',
  oordelen: {plan: 'niet'},
  aanpassingen: [`{bij: plan, tekst: "${EVIL.replaceAll('"', "'")}", reden: Zo heet het hier.}`]
})
const bestand =
  'koppelingen:\n  - {van: {onderzoek: aa-&-bee, norm: geld}, relatie: deel-van, naar: {kader: samen, norm: budget}, reden: zo}\n'
const all = [teams, ...others, reworded]

const SAMPLES: [string, Vergelijking][] = [
  [
    'everything',
    compared(all, {bestand, rangorde: true, buiten: [{naam: 'Weg', reden: '2 fouten'}]}).vergelijking
  ],
  ['anonymous', compared(all, {anoniem: true}).vergelijking],
  ['a smallest group', compared(all, {kleinsteGroep: 3}).vergelijking],
  ['objects of one', compared([teams]).vergelijking],
  [
    'nothing in common',
    compared([
      bijdrage({naam: 'Aa'}),
      bijdrage({
        naam: 'Bee',
        aanpassingen: [
          '{bij: toegang, vervalt: ja, reden: zo}',
          '{bij: plan, vervalt: ja, reden: zo}',
          '{bij: budget, vervalt: ja, reden: zo}'
        ],
        eigen: ['x']
      })
    ]).vergelijking
  ]
]

async function pageOf(vergelijking: Vergelijking): Promise<string> {
  const files = await COMPARISONS.find(({id}) => id === 'html')?.write(vergelijking)
  return new TextDecoder().decode(files?.[0]?.bytes)
}

describe.each(SAMPLES)('the page: %s', (_, vergelijking) => {
  test('axe finds nothing', {timeout: 30_000}, async () => {
    const {window} = new JSDOM(await pageOf(vergelijking), {runScripts: 'outside-only'})
    window.eval(axe.source)
    const violations: unknown = await window.eval(
      `axe.run({rules: {'color-contrast': {enabled: false}}}).then(({violations}) =>
        violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html.slice(0, 200)).join(' | ')))`
    )
    expect(violations).toEqual([])
  })

  test('runs and loads nothing, and every link arrives', async () => {
    const {window} = new JSDOM(await pageOf(vergelijking))
    const {document} = window
    expect(document.querySelectorAll('script, link, img, iframe, [style]')).toHaveLength(0)
    for (const link of document.querySelectorAll('a'))
      expect(document.getElementById(link.hash.slice(1)), link.hash).not.toBeNull()
    const text = document.body.textContent
    for (const word of ['undefined', 'null', 'NaN', '[object']) expect(text).not.toContain(word)
  })
})

test('the same comparison gives the same bytes in every format', async () => {
  for (const [, vergelijking] of SAMPLES)
    for (const {write} of COMPARISONS) expect(await write(vergelijking)).toEqual(await write(vergelijking))
}, 30_000)

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(EXECUTABLE))('in a browser', {timeout: 60_000}, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: EXECUTABLE, args: ['--no-sandbox', '--disable-gpu']})
  }, 60_000)
  afterAll(() => browser.close())

  async function open(vergelijking: Vergelijking, width: number): Promise<Page> {
    const file = put(newFolder(), 'vergelijking.html', await pageOf(vergelijking))
    const page = await browser.newPage({viewport: {width, height: 900}})
    await page.goto(pathToFileURL(file).href)
    return page
  }

  test.each(
    SAMPLES.flatMap(([name, vergelijking]) =>
      [1280, 390].map((width) => [name, width, vergelijking] as const)
    )
  )('axe finds nothing and the page fits: %s at %i', async (_, width, vergelijking) => {
    const page = await open(vergelijking, width)
    await page.evaluate(axe.source)
    const violations: unknown = await page.evaluate(
      `axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(({violations}) =>
          violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html.slice(0, 200)).join(' | ')))`
    )
    expect(violations).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.close()
  })
})

test('a phase that fewer studies are in than the smallest group is told of none', async () => {
  const {vergelijking: hidden} = compared(all, {kleinsteGroep: 3, anoniem: true})
  expect(hidden.onderzoeken.map(({fase}) => fase)).toEqual(all.map(() => undefined))
  const page = await pageOf(hidden)
  expect(page).toContain('Niet elk onderzoek is definitief.')
  expect(page).not.toContain('veldwerk')
  const {vergelijking: same} = compared([...others, reworded], {kleinsteGroep: 3})
  expect(same.onderzoeken.map(({fase}) => fase)).toEqual(['definitief', 'definitief', 'definitief'])
})
