/**
 * How fast the command is, as ratios within one run (the README of this folder tells how to read them).
 *
 *   npm run build && npm run bench
 *   npm run bench -- --quick    size S only
 *   npm run bench -- --json     figures for a program
 *   npm run bench -- --only pdf the rows with this in their name
 */
import {existsSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {studyOf, TABLE} from './generate.mjs'
import {copiesOf} from './many.mjs'
import {Failed, inTurn, isInstalled, measure, median, ratioOf} from './measure.mjs'
import {SIZES} from './study.mjs'
import {printTable, verdictOf} from './table.mjs'
import {watchCosts} from './watch.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = join(root, 'dist/cli.js')
const node = process.execPath
const out = join(tmpdir(), `normenkader-bench-out-${process.pid}`)
const {values: options} = parseArgs({
  options: {quick: {type: 'boolean'}, json: {type: 'boolean'}, only: {type: 'string'}}
})

const ROUNDS = {S: 15, M: 5, L: 2}

const EMPTY = [node, '-e', '0']
const controleer = (size) => [node, cli, 'controleer', studyOf(size).onderzoek]
const rapport = (size, formaat = 'html') => [
  ...[node, cli, 'rapport', studyOf(size).onderzoek],
  ...['--uit', out, '--formaat', formaat]
]
/** The extension of the output tells pandoc which format to write; for a PDF it runs pdflatex. */
const pandoc = (size, from, to = 'html') => [
  ...['pandoc', '-f', from, '-o', `${out}.${to}`, studyOf(size).report],
  ...(to === 'html' ? [] : pictures(size))
]
/** Where the drawings of the report are, that it may draw them as we do: in Word and PDF it needs a program for that. */
const pictures = (size) => (isInstalled('rsvg-convert') ? [`--resource-path=${studyOf(size).onderzoek}`] : [])
/** The finished report as a page, made by pandoc, for who cannot read Markdown. */
const pageOf = (size) => {
  once(pandoc(size, 'commonmark_x'))
  return `${out}.html`
}
const libreOffice = (page, to) => [
  'soffice',
  '--headless',
  '--convert-to',
  to,
  '--outdir',
  `${out}-office`,
  page
]

/** Costs of single runs that several rows use, by command and size. */
const costs = new Map()

const ROWS = [
  {what: '--help / node -e 0', must: 1.5, aim: 1.2, run: () => compare(20, [node, cli, '--help'], EMPTY, 10)},
  {what: 'controleer S / node -e 0', must: 4, aim: 3, run: () => compare(9, controleer('S'), EMPTY, 3)},
  {
    what: 'controleer L / pandoc md to html',
    ...{size: 'L', anchor: 'pandoc', must: 1 / 10, aim: 1 / 30},
    run: () => compare(ROUNDS.L, controleer('L'), pandoc('L', 'markdown'))
  },
  ...[
    ['S', 1.2, 0.8],
    ['M', 0.6, 1 / 4],
    ['L', 0.3, 1 / 10]
  ].map(([size, must, aim]) => ({
    what: `rapport html ${size} / pandoc commonmark_x to html`,
    ...{size, anchor: 'pandoc', must, aim},
    run: () => compare(ROUNDS[size], rapport(size), pandoc(size, 'commonmark_x'), size === 'S' ? 3 : 1)
  })),
  {
    what: 'rapport docx S / pandoc docx',
    ...{size: 'S', anchor: 'pandoc', must: 1, aim: 0.4},
    run: () => compare(ROUNDS.S, rapport('S', 'docx'), pandoc('S', 'commonmark_x', 'docx'))
  },
  {
    what: 'rapport pdf S / pandoc with pdflatex',
    ...{size: 'S', anchor: 'pdflatex', must: 1 / 2, aim: 1 / 4},
    run: () => compare(7, rapport('S', 'pdf'), pandoc('S', 'commonmark_x', 'pdf'))
  },
  ...['docx', 'pdf'].map((formaat) => ({
    what: `rapport ${formaat} S / LibreOffice html to ${formaat}`,
    ...{size: 'S', anchor: 'soffice'},
    run: () => compare(7, rapport('S', formaat), libreOffice(pageOf('S'), formaat))
  })),
  ...[
    ['S', 1 / 6, 1 / 10, 12],
    ['L', 1 / 40, 1 / 100, 9]
  ].map(([size, must, aim, changes]) => ({
    what: `--kijk ${size}, one finding / cold rapport html`,
    ...{size, anchor: '/proc', must, aim},
    run: () => watching(size, changes)
  })),
  ...[
    ['controleer', controleer, 40, 20],
    ['rapport html', rapport, 120, 50]
  ].map(([name, command, must, aim]) => ({
    what: `${name} L, MB per 1.000 findings`,
    ...{size: 'L', unit: 'MB', must, aim},
    run: () => memory(command('L'))
  })),
  ...[
    ['controleer', controleer],
    ['rapport html', rapport]
  ].map(([name, command]) => ({
    what: `${name}, growth of CPU time M to L`,
    ...{size: 'L', unit: 'exponent', must: 1.1, aim: 1},
    run: () => growth(command)
  })),
  {
    what: 'vergelijk 342 studies of S / 342 pandoc md to html',
    ...{size: 'S', anchor: 'pandoc', must: 1 / 15, aim: 1 / 60},
    run: comparing
  },
  {
    what: 'controleer with a table of 100.000 rows / csv-parse',
    ...{must: 4, aim: 2},
    run: () =>
      compare(5, controleer(TABLE), [node, join(root, 'tests/bench/csv-parse.mjs'), studyOf(TABLE).table])
  },
  {
    what: 'controleer with a table of 100.000 rows, MB at its peak',
    ...{unit: 'MB', must: 300, aim: 150},
    run: () => ({value: median(known(controleer(TABLE)).map((cost) => cost.memory))})
  }
]

await main()

async function main() {
  if (!existsSync(cli)) fail('dist/cli.js is not there; run `npm run build` first.')
  if (!isInstalled('/usr/bin/time')) fail('/usr/bin/time is not there; it is a package of the same name.')
  if (newest(join(root, 'src')) > statSync(cli).mtimeMs)
    process.stderr.write('src is newer than dist: what is measured is the last `npm run build`.\n')
  const rows = []
  for (const row of ROWS) {
    if (options.only !== undefined && !row.what.includes(options.only)) continue
    if (options.quick && row.size !== undefined && row.size !== 'S') continue
    if (process.stderr.isTTY) process.stderr.write(`${row.what}…\x1b[K\r`)
    rows.push(await result(row))
  }
  for (const path of [out, `${out}-office`, ...['html', 'docx', 'pdf'].map((to) => `${out}.${to}`)])
    rmSync(path, {recursive: true, force: true})
  process.stdout.write(
    options.json ? `${JSON.stringify({node: process.version, rows}, null, 2)}\n` : printTable(rows)
  )
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

async function result({what, unit = 'ratio', must, aim, anchor, run}) {
  const row = {what, unit, must, aim}
  if (anchor !== undefined && !hasAnchor(anchor)) return {...row, verdict: `skipped: ${anchor} is missing`}
  try {
    const measured = await run()
    return {...row, ...measured, verdict: verdictOf(measured.value, row)}
  } catch (error) {
    if (error instanceof Failed) return {...row, verdict: `failed: ${error.message}`}
    throw error
  }
}

function hasAnchor(anchor) {
  return anchor.startsWith('/') ? existsSync(anchor) : isInstalled(anchor)
}

function compare(rounds, a, b, times = 1) {
  const costs = inTurn(
    rounds,
    () => once(a, times),
    () => once(b, times)
  )
  return {value: ratioOf(costs), rounds: costs}
}

/** What a run took is kept, for the rows that look at one command alone. */
function once(command, times = 1) {
  const cost = measure(command, {times})
  const key = command.join(' ')
  costs.set(key, [...(costs.get(key) ?? []), cost])
  return cost
}

function known(command) {
  const found = costs.get(command.join(' ')) ?? []
  return found.length > 0 ? found : [once(command), once(command)]
}

async function watching(size, changes) {
  const cold = median(known(rapport(size)).map(({cpu}) => cpu))
  const changed = await watchCosts(cli, studyOf(size).onderzoek, changes)
  return {value: median(changed) / cold, rounds: changed.map((cpu) => ({a: {cpu}, b: {cpu: cold}}))}
}

/** As many onderzoeken as the association once brought together, reckoned from fewer: what one more of them costs. */
function comparing() {
  const [few, many, all] = [30, 60, 342]
  const compareMany = (count) =>
    once([node, cli, 'vergelijk', ...copiesOf(studyOf('S').onderzoek, count), '--uit', out])
  const rounds = inTurn(
    3,
    () => {
      const [less, more] = [compareMany(few), compareMany(many)]
      return {cpu: more.cpu + ((all - many) * (more.cpu - less.cpu)) / (many - few)}
    },
    () => ({cpu: all * once(pandoc('S', 'markdown')).cpu})
  )
  return {value: ratioOf(rounds), rounds}
}

function memory(command) {
  const used = median(known(command).map(({memory}) => memory))
  const empty = median(known(EMPTY).map(({memory}) => memory))
  return {value: ((used - empty) / SIZES.L.findings) * 1000, peak: used}
}

/** 1 when ten times the study takes ten times the CPU time, above that of the empty process. */
function growth(command) {
  const empty = median(known(EMPTY).map(({cpu}) => cpu))
  const [m, l] = ['M', 'L'].map((size) => median(known(command(size)).map(({cpu}) => cpu)) - empty)
  return {value: Math.log(l / m) / Math.log(SIZES.L.findings / SIZES.M.findings), cpu: {m, l}}
}

function newest(folder) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  return Math.max(...files.map(({parentPath, name}) => statSync(join(parentPath, name)).mtimeMs))
}
