import {spawnSync, type SpawnSyncReturns} from 'node:child_process'
import {readdirSync, readFileSync, realpathSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {newFolder} from './folder.ts'
import {ONE_NORM, wordFile} from './inlezen/document.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = join(root, 'examples/stadskanaal-toegang')

describe('as it is published', () => {
  // Within the repository, so that it finds the frameworks and templates of the package.
  const dist = join(root, 'node_modules/.cache/normenkader-test')
  const cli = join(dist, 'cli.js')
  const command = (...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [cli, ...args], {encoding: 'utf8', cwd: newFolder()})

  beforeAll(() => {
    const {stderr} = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), dist], {encoding: 'utf8'})
    expect(stderr).toBe('')
  }, 120_000)

  test('the help is one file that loads no other', () => {
    const [first = ''] = readFileSync(cli, 'utf8').split('Promise.resolve().then(')
    expect(first).not.toMatch(/\bimport\s*["{*]|\brequire\(/)
    const {status, stdout, stderr} = command('--help')
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toContain('Gebruik: normenkader <opdracht>')
    expect(command().stdout).toBe(stdout)
  })

  /** Each file takes time to find, and each byte time to read: what is not needed stays where it is. */
  test.each([
    {args: ['controleer'], files: 18, kilobytes: 1100},
    {args: ['rapport', '--formaat', 'html', '--uit', newFolder()], files: 27, kilobytes: 1330}
  ])('$args.0 loads what it needs and no more', ({args: [name = '', ...rest], files, kilobytes}) => {
    const seen = newFolder()
    const env = {...process.env, NODE_V8_COVERAGE: seen}
    const {status} = spawnSync(process.execPath, [cli, name, example, ...rest], {env})
    expect(status).toBe(0)
    const {result}: {result: {url: string}[]} = JSON.parse(
      readFileSync(join(seen, readdirSync(seen)[0] ?? ''), 'utf8')
    )
    const loaded = result
      .map(({url}) => url)
      .filter((url) => url.startsWith(pathToFileURL(realpathSync(dist)).href))
    const bytes = loaded.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0)
    expect(loaded.length).toBeGreaterThan(files / 2)
    expect(loaded.length).toBeLessThanOrEqual(files)
    expect(bytes / 1024).toBeLessThan(kilobytes)
  })

  test('holds every sign beyond ASCII as it is: some stand in raw templates, such as the bullets of the PDF', () => {
    const chunks = readdirSync(join(dist, 'chunks')).filter((name) => name.endsWith('.js'))
    const texts = chunks.map((name) => readFileSync(join(dist, 'chunks', name), 'utf8'))
    expect(texts.some((text) => text.includes('[•]'))).toBe(true)
  })

  test('is a library with named exports', async () => {
    const library: unknown = await import(pathToFileURL(join(dist, 'index.mjs')).href)
    expect(Object.keys(library ?? {})).toContain('analyse')
  })

  test('code that was kept by another engine, or is broken, is as good as none', () => {
    const kept = readdirSync(join(dist, 'chunks')).filter((name) => name.endsWith('.code'))
    expect(kept.length).toBeGreaterThan(5)
    const usual = command('controleer', example)
    for (const name of kept) writeFileSync(join(dist, 'chunks', name), 'geen code')
    const {stdout, stderr, status} = command('controleer', example)
    expect({stdout, stderr, status}).toEqual({
      stdout: usual.stdout,
      stderr: usual.stderr,
      status: usual.status
    })
  })

  test('finds its own frameworks, and gives the exit code', () => {
    expect(command('--versie').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(command('kader', 'lijst').stdout).toContain('toegang-sociaal-domein')
    expect(command('controleer', 'weg').status).toBe(2)
    expect(command('controleer', example, '--formaat', 'json').stderr).toBe('')
  })

  test('reads a table in Word', async () => {
    const map = newFolder({'a.docx': await wordFile([ONE_NORM])})
    const args = [cli, 'kader', 'importeer', 'a.docx']
    const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', cwd: map})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
  })

  test('a reader that stops reading is no fault', () => {
    const {stdout, stderr} = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" kader toon toegang-sociaal-domein | head -1`],
      {
        encoding: 'utf8'
      }
    )
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toHaveLength(2)
  })
})
