import {expect, test} from 'vitest'
import {newFolder} from '../../folder.ts'
import {normenkader} from '../../cli/world.ts'
import {gemeenteTemplate, haastTemplate} from './templates.ts'

const folder = newFolder({'gemeente.docx': gemeenteTemplate(), 'haast.dotx': haastTemplate()})

test('controleer looks at a Word template by itself', {timeout: 30_000}, async () => {
  expect(await normenkader(folder, ['controleer', 'gemeente.docx'])).toMatchObject({exit: 0, err: ''})
  const seen = await normenkader(folder, ['controleer', 'haast.dotx'])
  expect(seen.exit).toBe(1)
  expect(seen.err).toContain('haast.dotx:1:1 fout word-invulveld')
  expect(seen.err).toContain('Bedoelt u {{titel}}?')
})

test('controleer says that a Word template is not there', async () => {
  expect(await normenkader(folder, ['controleer', 'geen.dotx'])).toMatchObject({exit: 2, out: ''})
})
