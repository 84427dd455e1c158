import {parse, SyntaxError} from './generated/formula.js'

interface Plek {
  /** Offsets in the text of the formula. */
  start: number
  end: number
}

/** A formula as a tree; src/calculate/formula.peggy says what each looks like. */
export type Formule = Plek &
  (
    | {soort: 'getal'; getal: string; procent: boolean}
    | {soort: 'naam'; delen: readonly string[]}
    | {soort: 'functie'; naam: string; argumenten: readonly Formule[]}
    | {soort: 'negatief'; van: Formule}
    | {soort: 'bewerking'; teken: '+' | '-' | '*' | '/'; links: Formule; rechts: Formule}
    | {soort: 'vergelijking'; teken: Vergelijking; links: Formule; rechts: Formule}
  )

export type Vergelijking = '<=' | '>=' | '<>' | '<' | '>' | '='

/** More than any formula of an author, and less than what would exhaust the stack. */
const LONGEST = 1000

/** The tree of a formula, or what is wrong with it in Dutch. */
export function parseFormula(
  text: string
): Formule | {soort: 'fout'; message: string; start: number; end: number} {
  if (text.length > LONGEST)
    return {
      soort: 'fout',
      message: `De formule is langer dan ${String(LONGEST)} tekens; verwacht: een formule per grootheid of kolom.`,
      start: 0,
      end: text.length
    }
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return syntaxFault(text, error.location.start.offset)
    throw error
  }
}

function syntaxFault(
  text: string,
  start: number
): {soort: 'fout'; message: string; start: number; end: number} {
  const rest = text.slice(start)
  const at = (message: string, end = start + 1): ReturnType<typeof syntaxFault> => ({
    soort: 'fout',
    message: `${message}.`,
    start,
    end: Math.min(end, Math.max(text.length, 1))
  })
  if (rest.trim() === '' && count(text, '(') > count(text, ')'))
    return at('In de formule wordt een haakje niet gesloten; verwacht: bij elk `(` een `)`')
  if (rest.trim() === '')
    return at('De formule houdt te vroeg op; verwacht: een getal, de naam van een cel of een haakje')
  if (/^,\d/u.test(rest) && /\d$/u.test(text.slice(0, start)))
    return at('In een formule staat een komma; verwacht: een punt voor de decimalen, zoals `0.5`')
  if (text.includes(';'))
    return at('In de formule staat een puntkomma; verwacht: een komma tussen waarden, zoals `aandeel(a, b)`')
  const capital = /^[A-Z]\w*/u.exec(rest)?.[0]
  if (capital !== undefined)
    return at(
      `\`${capital}\` heeft een hoofdletter; verwacht: namen van cellen in kleine letters, zoals \`${capital.toLowerCase()}\``,
      start + capital.length
    )
  if (rest.startsWith(')') && count(text, ')') > count(text, '('))
    return at('In de formule staat een haakje `)` te veel; verwacht: bij elk `(` een `)`')
  // What is wrong within a function is found at its beginning; a bracket that is missing is missing at the end.
  if (count(text, '(') > count(text, ')'))
    return at(
      'In de formule wordt een haakje niet gesloten; verwacht: bij elk `(` een `)`, meestal aan het eind'
    )
  return at(
    `Bij \`${rest.slice(0, 12)}\` is de formule niet te lezen; verwacht: getallen, namen van cellen, \`+ - * /\`, haakjes en functies`
  )
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
