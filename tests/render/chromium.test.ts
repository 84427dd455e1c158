import axe from 'axe-core'
import {existsSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Rapport} from '../../src/model/rapport.ts'
import {build, FORMATS} from '../../src/render.ts'
import {complete} from './sample-complete.ts'
import {hostile} from './sample-hostile.ts'
import {rapportOf} from './study.ts'
import {template} from './templates.ts'
import {newFolder, put} from '../folder.ts'

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const present = existsSync(EXECUTABLE)
if (!present)
  console.warn(
    `\n!!! NO CHROMIUM at ${EXECUTABLE}: contrast, reflow, keyboard and network are NOT tested !!!\n`
  )

const ARGUMENTS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync'

describe.skipIf(!present)('in a browser', {timeout: 60_000}, () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    browser = await chromium.launch({executablePath: EXECUTABLE, args: ARGUMENTS.split(' ')})
    folder = newFolder()
  }, 60_000)

  afterAll(async () => {
    await browser.close()
  })

  async function open(
    rapport: Rapport,
    width: number,
    javaScriptEnabled = true
  ): Promise<{page: Page; asked: string[]}> {
    const written = await FORMATS.find(({id}) => id === 'html')?.write(
      build(rapport, template('rekenkamerrapport')).value,
      rapport
    )
    const file = put(folder, 'rapport.html', written?.value ?? '')
    const context = await browser.newContext({
      viewport: {width, height: 900},
      javaScriptEnabled,
      bypassCSP: false
    })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => asked.push(`error: ${error.message}`))
    page.on('console', (message) => asked.push(`console: ${message.text()}`))
    await page.goto(pathToFileURL(file).href)
    return {page, asked}
  }

  async function violations(page: Page): Promise<unknown> {
    // Through the debugger, because the page's own policy lets no script in.
    await page.evaluate(axe.source)
    return page.evaluate(
      `axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(({violations}) =>
        JSON.stringify(violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map(({html}) => html)])))`
    )
  }

  test.each([1280, 390])(
    'tables and charts are accessible at %i, and a table shows where it goes on',
    async (width) => {
      const columns = [2022, 2023].flatMap((groep) =>
        ['begroot', 'besteed', 'verschil'].map(
          (id) => `  - {id: ${id}_${String(groep)}, label: ${id}, groep: ${String(groep)}}\n`
        )
      )
      const cells = [2022, 2023].map(
        (jaar) => `begroot_${String(jaar)}: 120000, besteed_${String(jaar)}: -110000`
      )
      const kosten = `titel: Kosten\neenheid: euro\nsleutel: team\nkolommen:\n  - {id: team, label: Team}\n${columns.join('')}rijen:\n  - {team: Noordoost, ${cells.join(', ')}, verschil_2022: 5, verschil_2023: 6}\ntotaal: {}\n`
      const rapport = await rapportOf({
        cijfers: {kosten, ook: kosten},
        tekst: '::tabel{uit=kosten}\n\n::grafiek{uit=ook}\n\n::grafiek{uit=kosten soort=lijn}'
      })
      const {page} = await open(rapport, width)
      expect(await violations(page)).toBe('[]')
      const table = page.locator('#kosten .tabel')
      const beyond = await table.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)
      expect(beyond > 0).toBe(width === 390)
      const caption = await page.locator('#kosten caption').boundingBox()
      expect((caption?.x ?? 0) + (caption?.width ?? Infinity)).toBeLessThanOrEqual(width)
      const edges = await table.evaluate((node) => getComputedStyle(node).backgroundAttachment)
      expect(edges).toBe('local, local, scroll, scroll')
      await page.emulateMedia({media: 'print'})
      expect(await table.evaluate((node) => getComputedStyle(node).backgroundImage)).toBe('none')
    }
  )

  test.each([
    ['complete', 1280, complete],
    ['complete', 390, complete],
    ['hostile', 1280, hostile]
  ])('axe finds nothing: %s at %i', async (_, width, sample) => {
    const {page} = await open(sample(), width)
    expect(await violations(page)).toBe('[]')
    await page.context().close()
  })

  test.each([390, 320])('nothing but tables scrolls sideways at %i', async (width) => {
    for (const sample of [complete, hostile]) {
      const {page} = await open(sample(), width)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.context().close()
    }
  })

  test('nothing is fetched, and nothing hostile runs', async () => {
    const {page, asked} = await open(hostile(), 1280)
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([page.url()])
    await page.context().close()
  })

  test('the filters work by keyboard and say how many are shown', async () => {
    const {page} = await open(complete(), 1280)
    const box = page.locator('section:has(> #bijlage-2-overzicht-van-oordelen) .filters')
    await box.getByLabel(/^Niet voldaan/u).focus()
    await page.keyboard.press('Space')
    expect(await box.getByRole('status').textContent()).toBe('1 van 5 getoond')
    const rows = page.locator(
      'section:has(> #bijlage-2-overzicht-van-oordelen) table:has(caption:text("Alle")) tbody tr:visible'
    )
    expect(await rows.count()).toBe(1)
    await box.getByRole('button', {name: 'Alles tonen'}).press('Enter')
    expect(await rows.count()).toBe(5)
    expect(await page.evaluate('document.activeElement.value')).toBe('Voldaan')
    await page.context().close()
  })

  test('recommendations can be filtered by addressee', async () => {
    const {page} = await open(complete(), 1280)
    const box = page.locator('section:has(> #kern) > .filters')
    await box.getByLabel(/^de gemeenteraad/u).check()
    expect(await page.locator('.kaart-aanbeveling:visible').count()).toBe(1)
    expect(await page.locator('.kaart-norm:visible').count()).toBe(5)
    await page.context().close()
  })

  test('a link to a norm that is filtered out shows it again', async () => {
    const {page} = await open(complete(), 1280)
    await page
      .locator('section:has(> #kern) > .filters')
      .getByLabel(/^Niet voldaan/u)
      .check()
    expect(await page.locator('#n1').isVisible()).toBe(false)
    await page.evaluate('location.hash = "n1"')
    await page.locator('#n1').waitFor({state: 'visible'})
    await page.context().close()
  })

  test('the first stop of the keyboard goes to the content', async () => {
    const {page} = await open(complete(), 1280)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Direct naar de inhoud')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN')
    await page.context().close()
  })

  test('without script the report is complete', async () => {
    const {page} = await open(complete(), 390, false)
    expect(await page.locator('.filters').first().isVisible()).toBe(false)
    expect(await page.locator('.zij a').first().isVisible()).toBe(true)
    expect(await page.locator('.kaart-norm:visible').count()).toBe(5)
    await page.context().close()
  })

  test('targets are large enough', async () => {
    const {page} = await open(complete(), 390)
    await page.locator('.zij summary').click()
    const small =
      await page.evaluate(`[...document.querySelectorAll('.zij a, summary, button, .filters label, .naar-boven')]
      .filter((each) => each.checkVisibility())
      .filter((each) => { const {width, height} = each.getBoundingClientRect(); return width < 24 || height < 24 })
      .map((each) => each.outerHTML)`)
    expect(small).toEqual([])
    await page.context().close()
  })
})
