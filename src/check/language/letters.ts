/**
 * The letters of Latin script, to stand within a class: × and ÷ stand between them and are none. Spelled out, for with
 * properties of Unicode the compilation of these expressions took half of the time of all rules.
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ'
/** With which a sentence or a name can begin: the script beyond Latin-1 is not told apart. */
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĀ-ɏ'

export const LETTER: string = `[${LETTERS}]`
export const NO_LETTER_BEFORE: string = `(?<!${LETTER})`
export const NO_LETTER_AFTER: string = `(?!${LETTER})`
export const NO_WORD_BEFORE: string = `(?<![${LETTERS}0-9])`
export const NO_WORD_AFTER: string = `(?![${LETTERS}0-9])`

type Expression = (source: TemplateStringsArray, ...parts: readonly string[]) => RegExp

/** Regular expressions as they would be written between slashes, with parts that have a name. */
export const exact: Expression = expression('u')
export const caseless: Expression = expression('i')
export const everyExact: Expression = expression('gu')
export const everyCaseless: Expression = expression('gi')

function expression(flags: string): Expression {
  return (source, ...parts) => new RegExp(String.raw(source, ...parts), flags)
}
