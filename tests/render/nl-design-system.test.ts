import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {nlDesignSystem} from '../../src/render/generated/nl-design-system.ts'

const GENERATOR = '../../src/render/generated/generate-nl-design-system.mjs'

test('what was generated from the NL Design System is up to date', async () => {
  const {generate}: {generate: () => string} = await import(GENERATOR)
  const written = readFileSync(
    new URL('../../src/render/generated/nl-design-system.ts', import.meta.url),
    'utf8'
  )
  expect(written).toContain(JSON.stringify(nlDesignSystem).slice(1, 200))
  expect(generate()).toContain(JSON.stringify(nlDesignSystem))
})
