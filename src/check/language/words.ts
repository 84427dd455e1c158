import {NO_WORD_AFTER, NO_WORD_BEFORE} from './letters.ts'

/**
 * A word, with digits: what a reader would look up. Hyphens and points part words. What is confidential is found by its
 * words, so this takes letters of every script; all other expressions spell out those of Latin script, see `letters.ts`.
 */
const WORD = /[\p{L}\p{N}]+/gu

/** The same words in texts of Latin script, as nearly all are: with properties this takes ten times as long to compile. */
const LATIN_WORD = /[0-9A-Za-zªµºÀ-ÖØ-öø-ɏ²³¹¼-¾]+/g
/** With signs of punctuation and of currency, among which there are no letters and numbers. */
const LATIN = /^[\0-\u024F\u2000-\u206F\u20A0-\u20CF]*$/

export function wordPattern(text: string): RegExp {
  return LATIN.test(text) ? LATIN_WORD : WORD
}

/**
 * A regular expression for any of these words or phrases, whole and regardless of case. A space in a phrase is any
 * white space. Longer ones come first, so that `goede` is never found as `goed`.
 */
export function anyOf(phrases: readonly string[], flags = 'gi'): RegExp {
  return new RegExp(`${NO_WORD_BEFORE}(?:${alternatives(phrases)})${NO_WORD_AFTER}`, flags)
}

/** The source of an alternation of these phrases, for use within a larger expression. */
export function alternatives(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(' ').map(escaped).join('\\s+'))
    .join('|')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
