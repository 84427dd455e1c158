import {SANS, STANDARD, colour, fontStack} from '../../../leaves/huisstijl.ts'
import {nlDesignSystem} from '../../generated/nl-design-system.ts'
import {blocks} from './style/blocks.ts'
import {navigation} from './style/navigation.ts'
import {page} from './style/page.ts'
import {print} from './style/print.ts'
import {tables} from './style/tables.ts'
import {typography} from './style/typography.ts'

/**
 * The whole style sheet. The rules and tokens of the NL Design System lie in a layer below ours, so that a token of
 * theirs can be changed without a fight over specificity. `more` is what a page of another kind needs beside it.
 */
export function styleFor(huisstijl: Readonly<Record<string, string>>, more = ''): string {
  const own = [page, typography, navigation, blocks, tables, more, print].map(squeeze)
  return [`@layer nlds{${nlDesignSystem}}`, tokens(huisstijl), ...own].join('\n')
}

function tokens(huisstijl: Readonly<Record<string, string>>): string {
  const colours = Object.keys(STANDARD).map((key) => `--nk-${key}:${colour(huisstijl, key)}`)
  const text = fontStack(huisstijl, 'lettertype') ?? SANS
  const headings = fontStack(huisstijl, 'lettertype-koppen') ?? text
  return `:root{${[...colours, `--nk-lettertype:${text}`, `--nk-lettertype-koppen:${headings}`].join(';')}}`
}

/** Our style sheets are written for people; a reader's browser needs no indentation. */
function squeeze(css: string): string {
  return css.replaceAll(/\s*\n\s*/gu, '').replaceAll(/\s*([{};:,>])\s+/gu, '$1')
}
