import {expect, test} from 'vitest'
import {build} from '../../../src/render.ts'
import {complete} from '../sample-complete.ts'
import {templateOf} from '../templates.ts'
import {make} from './make.ts'

test('a link may lead to a chapter', async () => {
  const rapport = complete()
  const chapter = '## Eerste hoofdstuk :anker{id="een"}\n\n[naar het eerste hoofdstuk](#een)\n'
  const {value} = build(rapport, templateOf({rapport: `# {{titel}}\n\n${chapter}`}))
  const {bytes, messages} = await make(value, rapport)
  expect(messages).toEqual([])
  expect(bytes.length).toBeGreaterThan(0)
})
