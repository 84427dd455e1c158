import {expect, test} from 'vitest'
import {generate} from '../../scripts/generate-nl-design-system.mjs'
import {nlDesignSystem} from '../../src/render/generated/nl-design-system.ts'

test('what was generated from the NL Design System is up to date', () => {
  expect(generate()).toContain(JSON.stringify(nlDesignSystem))
})
