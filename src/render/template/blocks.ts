/** The blocks that a template can use: `{{#each normen}}…{{/each}}`. */
export const BLOCK_HELPERS = ['if', 'unless', 'each', 'with'] as const

export type BlockHelper = (typeof BLOCK_HELPERS)[number]

/** What `@…` can be within an `each`. */
export const EACH_NAMES = {index: 'getal', first: 'ja-nee', last: 'ja-nee', key: 'tekst'} as const

export function isBlockHelper(name: string): name is BlockHelper {
  return BLOCK_HELPERS.some((known) => known === name)
}
