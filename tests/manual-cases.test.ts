import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {newFolder, put} from './folder.ts'
import {normenkader} from './cli/world.ts'

/** The worked cases of the manual: fenced blocks with `geval <number>` in their first line. */
const manual = readFileSync('docs/handleiding.md', 'utf8')
const blocks = [
  ...manual.matchAll(/^```(?:yaml|text) geval (\d) ?([^:\n]*?)(?:: (\S+))?\n([\s\S]*?)^```$/gmu)
].map(([, number = '', what = '', file = '', text = '']) => ({number: Number(number), what, file, text}))

describe('kader bijwerken does what the manual says', () => {
  test.each([1, 2, 3])('geval %i', async (number) => {
    const own = blocks.filter((block) => block.number === number)
    const map = newFolder()
    const read = (path: string): string => {
      const place = join(map, 'studie', path)
      return existsSync(place) ? readFileSync(place, 'utf8') : ''
    }
    for (const {file, text} of blocks.filter((block) => block.number === 0))
      put(map, `frameworks/loket/${file}`, text)
    put(map, 'studie/onderzoek.yaml', 'titel: Het loket\noverheden: [GM0037]\n')
    for (const {file, text} of own.filter(({what}) => what === '')) put(map, `studie/${file}`, text)
    const update = async () => normenkader(map, ['kader', 'bijwerken', 'studie'])
    for (const {text} of own.filter(({what}) => what === 'vraagt')) {
      const before = read('oordelen.yaml')
      expect((await update()).err.trim()).toBe(text.trim())
      expect(read('oordelen.yaml')).toBe(before)
    }
    for (const {file, text} of own.filter(({what}) => what === 'erbij'))
      put(map, `studie/${file}`, read(file) + text)
    const seen = await update()
    expect(seen.out).toBe(own.find(({what}) => what === 'zegt')?.text)
    for (const {file, text} of own.filter(({what}) => what === 'wordt')) expect(read(file)).toBe(text)
    for (const {file, text} of own.filter(({what}) => what === 'wordt onderaan'))
      expect(read(file).endsWith(text), read(file)).toBe(true)
    const faults = (await normenkader(map, ['controleer', 'studie', '--formaat', 'json'])).out
    expect(
      [...faults.matchAll(/"rule": ?"([a-z-]+)",\s*"severity": ?"fout"/gu)].map(([, rule]) => rule)
    ).toEqual(number === 2 ? ['conflict-open'] : [])
  })
})
