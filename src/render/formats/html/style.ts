import {STANDARD, colour} from '../../../huisstijl.ts'
import {nlDesignSystem} from '../../generated/nl-design-system.ts'
import {blocks} from './style/blocks.ts'
import {navigation} from './style/navigation.ts'
import {page} from './style/page.ts'
import {print} from './style/print.ts'
import {tables} from './style/tables.ts'
import {typography} from './style/typography.ts'

/** A list of font names: what could end a declaration or load something is not in it. */
const FONTS = /^[\p{L}\p{N} ,'"-]{1,200}$/u

const SANS = `'Source Sans 3','Noto Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif`

/**
 * The whole style sheet. The rules and tokens of the NL Design System lie in a layer below ours, so that a token of
 * theirs can be changed without a fight over specificity.
 */
export function styleFor(huisstijl: Readonly<Record<string, string>>): string {
  const own = [page, typography, navigation, blocks, tables, print].map(squeeze)
  return [`@layer nlds{${nlDesignSystem}}`, tokens(huisstijl), ...own].join('\n')
}

function tokens(huisstijl: Readonly<Record<string, string>>): string {
  const colours = Object.keys(STANDARD).map((key) => `--nk-${key}:${colour(huisstijl, key)}`)
  const text = fonts(huisstijl, 'lettertype') ?? SANS
  const headings = fonts(huisstijl, 'lettertype-koppen') ?? text
  return `:root{${[...colours, `--nk-lettertype:${text}`, `--nk-lettertype-koppen:${headings}`].join(';')}}`
}

function fonts(huisstijl: Readonly<Record<string, string>>, key: string): string | undefined {
  const value = Object.hasOwn(huisstijl, key) ? (huisstijl[key] ?? '') : ''
  const balanced = [`'`, `"`].every((quote) => value.split(quote).length % 2 === 1)
  return FONTS.test(value) && balanced ? value : undefined
}

/** Our style sheets are written for people; a reader's browser needs no indentation. */
function squeeze(css: string): string {
  return css.replaceAll(/\s*\n\s*/gu, '').replaceAll(/\s*([{};:,>])\s+/gu, '$1')
}
