import {describe, expect, test} from 'vitest'
import {contrast} from '../../../src/leaves/huisstijl.ts'
import type {Grafiek} from '../../../src/model/grafiek.ts'
import {PAGE, TELEPHONE, drawChart} from '../../../src/render/chart.ts'
import {rasterise} from '../../../src/render/rasterise.ts'
import {loadDrawingEngine} from '../../../src/files.ts'
import {ALL, ANSWERS, BARS, JUDGEMENTS, LINES, hostile, many} from './samples.ts'
import {read, type Read} from './read-svg.ts'

const KINDS = ['staaf', 'likert', 'lijn', 'warmte'] as const
const WIDTHS = [PAGE, TELEPHONE]

async function draw(
  grafiek: Grafiek,
  {huisstijl = {}, breedte = PAGE}: {huisstijl?: Record<string, string>; breedte?: number} = {}
): Promise<string> {
  return (await drawChart(grafiek, huisstijl, {id: 'proef', breedte})).svg
}

async function drawn(...args: Parameters<typeof draw>): Promise<Read> {
  return read(await draw(...args))
}

describe.each(ALL.map((grafiek) => [grafiek.soort, grafiek] as const))('%s', (_, grafiek) => {
  test.each(WIDTHS)('has every label and text, in the order of the author (%i)', async (breedte) => {
    const {texts} = await drawn(grafiek, {breedte})
    const labels = texts.filter((text) => grafiek.categorieen.includes(text.replaceAll('\u00A0', ' ')))
    expect(labels.map((text) => text.replaceAll('\u00A0', ' '))).toEqual(grafiek.categorieen)
    const whole = texts.join(' ')
    for (const {label, teksten} of grafiek.reeksen) {
      if (grafiek.reeksen.length > 1) expect(whole).toContain(label)
      // Of lines with a name beside them, the last value is written and the table has the others.
      const shown = grafiek.soort === 'lijn' ? teksten.slice(-1) : teksten
      for (const tekst of shown) expect(whole).toContain(tekst)
    }
    expect(whole).not.toContain('…')
  })

  test('says what it is, in Dutch and once', async () => {
    const {root, title, description, ids} = await drawn(grafiek)
    expect(title).toBe(grafiek.titel)
    expect(description).toMatch(/^(?:Staafdiagram|Gestapelde staven|Lijndiagram|Oordelen) .*\.$/u)
    expect(root.getAttribute('role')).toBe('img')
    expect(root.getAttribute('aria-labelledby')).toBe(ids.join(' '))
    expect(root.querySelectorAll('[role], [aria-label], [aria-roledescription], [class]')).toHaveLength(0)
  })

  test('has ids of its own', async () => {
    const [one, other] = await Promise.all(
      ['a', 'b" onload="x'].map(async (id) => read((await drawChart(grafiek, {}, {id})).svg).ids)
    )
    expect(one).toEqual(['grafiek-a-titel', 'grafiek-a-beschrijving'])
    expect(other).toEqual(['grafiek-bonloadx-titel', 'grafiek-bonloadx-beschrijving'])
  })

  test('gives the same bytes', async () => {
    expect(await draw(grafiek)).toBe(await draw(structuredClone(grafiek)))
  })
})

describe('colours', () => {
  test('are those of the office', async () => {
    const huisstijl = {primair: '#5b1e6e', tekst: '#202020', achtergrond: '#FFF8F0'}
    for (const grafiek of [BARS, ANSWERS, LINES]) {
      const {colours} = await drawn(grafiek, {huisstijl})
      for (const colour of Object.values(huisstijl)) expect(colours).toContain(colour.toLowerCase())
    }
  })

  test('that cannot be seen on the ground are not used', async () => {
    const {colours} = await drawn(BARS, {huisstijl: {primair: '#fff3c4', accent: '#ffffff', kop: '#fafafa'}})
    expect(colours).not.toContain('#fff3c4')
    expect([...colours].filter((colour) => contrast(colour, '#ffffff') >= 4.5).length).toBeGreaterThan(1)
  })

  test('of up to three series differ 3 to 1 from each other; of more, each bar has its name', async () => {
    const series = ['2017', '2018', '2019', '2020'].map((label) => ({...BARS.reeksen[0], label}))
    const of = (count: number): Grafiek => ({
      ...BARS,
      reeksen: series
        .slice(0, count)
        .map(({label}) => ({label, waarden: ['3', '2'], teksten: ['drie', 'twee']}))
    })
    for (const primair of ['#154a6e', '#0b5c8e', '#7a0019', '#00694b']) {
      const svg = await draw(of(3), {huisstijl: {primair}})
      const fills = [...svg.matchAll(/<path d="[^"]+" fill="(#\w+)" stroke="#\w+"/gu)].map(
        ([, fill = '']) => fill
      )
      const [one = '', two = '', three = ''] = [...new Set(fills)]
      expect(contrast(one, two)).toBeGreaterThanOrEqual(3)
      expect(contrast(one, three)).toBeGreaterThanOrEqual(3)
      expect(read(svg).texts).not.toContain('2017: drie')
    }
    expect((await drawn(of(4))).texts).toContain('2020: drie')
  })

  test('of lines are all seen on the ground, also on a dark one', async () => {
    const reeksen = Array.from({length: 9}, (_, index) => {
      return {label: `Lijn ${String(index)}`, waarden: ['1', String(index)], teksten: ['1', String(index)]}
    })
    for (const huisstijl of [{}, {achtergrond: '#101820', tekst: '#ffffff', lijn: '#334455'}]) {
      const svg = await draw({...LINES, categorieen: ['2015', '2016'], reeksen}, {huisstijl})
      const hues = [...svg.matchAll(/stroke="(#\w+)"[^>]*stroke-width="2.5"/gu)].map(([, hue = '']) => hue)
      expect(hues).toHaveLength(9)
      const ground = huisstijl.achtergrond ?? '#ffffff'
      for (const hue of hues) expect(contrast(hue, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  test('of answers go from one end of the scale to the other, and what is no answer has none', async () => {
    const plain = ANSWERS.reeksen.map(({klasse: _, ...reeks}) => reeks)
    expect(await draw({...ANSWERS, reeksen: plain})).toBe(await draw(ANSWERS))
  })

  test('of judgements come with a sign and a word', async () => {
    const svg = await draw(JUDGEMENTS)
    const signs = [...svg.matchAll(/<path transform="translate\([^)]+\)" d="([^"]+)"/gu)].map(([, d]) => d)
    expect(new Set(signs).size).toBe(4)
    expect(read(svg).texts).toContain('niet voldaan')
  })
})

test('a judgement that has no room for its word has its sign in a legend', async () => {
  const reeksen = Array.from({length: 14}, (_, index) => ({
    ...JUDGEMENTS.reeksen[0],
    label: `Plaats ${String(index)}`
  }))
  const filled = reeksen.map((reeks) => ({waarden: [], teksten: [], ...reeks}))
  const {texts} = await drawn({...JUDGEMENTS, reeksen: filled})
  expect(texts.filter((text) => text === 'niet voldaan')).toHaveLength(1)
})

test('what is missing leaves a gap and says why', async () => {
  expect((await drawn(BARS)).texts).toContain('– niet geleverd')
  expect((await drawn(ANSWERS)).texts).toContain('– te weinig antwoorden')
  const svg = await draw(LINES)
  expect(read(svg).texts).toContain('× Jeugd, 2017: niet geteld')
  // Two points before the gap make a line, the one behind it does not; the other series is whole.
  expect(svg.match(/stroke-width="2.5"/gu)).toHaveLength(2)
})

test('a line that ends before the others says when', async () => {
  const [jeugd, wmo] = LINES.reeksen
  if (jeugd === undefined || wmo === undefined) throw new Error('two lines')
  const short = {...jeugd, waarden: ['120', '130', undefined, undefined]}
  const {texts} = await drawn({...LINES, reeksen: [short, wmo]})
  expect(texts).toContain('Jeugd: 130 (2016)')
  expect(texts).toContain('Wmo: 810')
})

test('negative values lie left of zero, with their text beyond them', async () => {
  const svg = await draw(BARS)
  expect(svg).toMatch(/<text text-anchor="end"[^>]*>€ -95.000</u)
})

test('numbers are Dutch', async () => {
  expect((await drawn(BARS)).texts).toContain('2.000.000')
  const halves = {...LINES, reeksen: [{label: 'Fte', waarden: ['0.5', '1.25'], teksten: ['0,5', '1,25']}]}
  expect((await drawn(halves)).texts).toContain('0,5')
})

describe.each(KINDS)('names that mean something to a machine, in %s', (soort) => {
  test.each(WIDTHS)('are words (%i)', async (breedte) => {
    const svg = await draw(hostile(soort), {breedte, huisstijl: {lettertype: `Calibri, "Open Sans"`}})
    const {texts, title, root} = read(svg)
    expect(title).toBe('<script>alert(1)</script>')
    expect(root.querySelectorAll('script, image, a, foreignObject, [onload], [href]')).toHaveLength(0)
    const whole = texts.join('\n')
    for (const name of [
      'datum.x',
      '"][constructor]',
      '<script>alert(1)</script>',
      '&amp; &lt;b&gt;',
      'תקציב'
    ])
      expect(whole).toContain(name)
    expect(svg).not.toMatch(/="[^"]*(?:NaN|Infinity|undefined)/u)
  })

  test('can be made a picture', async () => {
    const engine = loadDrawingEngine()
    if (engine === undefined) throw new Error('resvg is niet geïnstalleerd')
    expect(await rasterise(await draw(hostile(soort)), 400, engine)).toBeDefined()
  })

  test('may be two hundred, or none', async () => {
    const grafiek = many(soort, 200)
    const {texts} = await drawn(grafiek)
    expect(texts.filter((text) => grafiek.categorieen.includes(text))).toEqual(grafiek.categorieen)
    expect((await drawn({...grafiek, categorieen: [], reeksen: []})).title).toBe('Veel')
  })
})

test('on a telephone the line of zero runs beside the bars, and through no word', async () => {
  const svg = await draw(BARS, {breedte: TELEPHONE})
  const {root} = read(svg)
  const at = (node: Element): [x: number, y: number] => {
    const [x = 0, y = 0] = (node.getAttribute('transform') ?? '').match(/[\d.]+/gu)?.map(Number) ?? []
    return [x, y]
  }
  const zero = [...root.querySelectorAll('line[stroke="#1d2733"]')].map((line) => {
    const [x, y] = at(line)
    return {x, from: y, to: y + Number(line.getAttribute('y2'))}
  })
  expect(zero).toHaveLength(BARS.categorieen.length)
  // Labels of 14 stand on their base line.
  const labels = [...root.querySelectorAll('text[font-size="14px"]')].map((label) => at(label)[1])
  for (const base of labels) expect(zero.filter(({from, to}) => from < base && to > base - 10)).toEqual([])
  const reason = [...root.querySelectorAll('text')].find(({textContent}) =>
    textContent.includes('niet geleverd')
  )
  expect(reason && at(reason)[0]).toBeGreaterThan((zero[0]?.x ?? 0) + 3)
})

test('a unit that the name of the only series says is not said again', async () => {
  const chart: Grafiek = {
    ...BARS,
    eenheid: 'fte',
    reeksen: BARS.reeksen.map((reeks) => ({...reeks, label: 'Formatie in fte'}))
  }
  const {texts, description} = await drawn(chart)
  expect(texts).toContain('Formatie in fte')
  expect(description).toContain('Formatie in fte’ per team, met')
})

test('a line of the scale does not run through the reason that stands for a bar', async () => {
  const {root} = await drawn(ANSWERS)
  const reason = [...root.querySelectorAll('text')].find(({textContent}) =>
    textContent.startsWith('– te weinig')
  )
  const [x = NaN, y = NaN] = (reason?.getAttribute('transform') ?? '').match(/[\d.]+/gu)?.map(Number) ?? []
  const covers = [...root.querySelectorAll('path[fill="#ffffff"][stroke="none"]')].filter((path) => {
    const [left = NaN, top = NaN, wide = NaN, high = NaN] =
      (path.getAttribute('d') ?? '').match(/-?[\d.]+/gu)?.map(Number) ?? []
    return left <= x && left + wide >= x + 120 && top <= y - 5 && top + high >= y
  })
  expect(covers).toHaveLength(1)
})
