import type {ErrorCode} from 'yaml'
import {quote} from './quote.ts'

interface Place {
  text: string
  offset: number
  /** Between `{ }` or `[ ]`. */
  flow: boolean
}

const quotes = 'tussen aanhalingstekens, of op eigen regels onder de sleutel met `>-`'
const forbidden = 'Dit onderdeel van YAML wordt hier niet gebruikt.'

/** What to say for each error of the parser. Its own sentences are English and speak of grammar, not of a remedy. */
const messages: Readonly<Record<ErrorCode, (place: Place) => string>> = {
  BAD_INDENT: badIndent,
  TAB_AS_INDENT: () => TAB,
  BLOCK_AS_IMPLICIT_KEY: () =>
    `Op deze regel staat een tweede dubbele punt met een spatie. Zet de tekst ${quotes}.`,
  BLOCK_IN_FLOW: () =>
    `Tussen haken staat hier een tweede dubbele punt of een streepje met een spatie. Zet een tekst met leestekens ${quotes}.`,
  BAD_SCALAR_START: badStart,
  BAD_DQ_ESCAPE: ({text, offset}) =>
    `Tussen dubbele aanhalingstekens begint \`\\\` een bijzonder teken, en ${quote(text.slice(offset, offset + 2))} bestaat niet. Gebruik enkele aanhalingstekens.`,
  KEY_OVER_1024_CHARS: () =>
    'De sleutel is veel te lang. Waarschijnlijk ontbreekt een aanhalingsteken of een nieuwe regel.',
  MULTILINE_IMPLICIT_KEY: () =>
    'Boven de dubbele punt staat een regel die nergens bij hoort. Een tekst van meer regels springt in onder zijn sleutel; een sleutel eindigt met een dubbele punt en een spatie.',
  MISSING_CHAR: missing,
  UNEXPECTED_TOKEN: unexpected,
  NON_STRING_KEY: () =>
    `Een sleutel is een woord, geen lijst of blok. Begint de tekst met een haak, zet hem dan ${quotes}.`,
  DUPLICATE_KEY: () => 'Deze sleutel staat er twee keer.',
  MULTIPLE_DOCS: () => 'Hier begint een tweede document. Haal de regel `---` weg.',
  RESOURCE_EXHAUSTION: () => 'Het bestand is te diep genest om te lezen.',
  IMPOSSIBLE: () => 'Hier staat iets dat niet te lezen is.',
  ALIAS_PROPS: () => forbidden,
  BAD_ALIAS: () => forbidden,
  BAD_DIRECTIVE: () => forbidden,
  BAD_PROP_ORDER: () => forbidden,
  MULTIPLE_ANCHORS: () => forbidden,
  MULTIPLE_TAGS: () => forbidden,
  TAG_RESOLVE_FAILED: () => forbidden,
  BAD_COLLECTION_TYPE: () => forbidden
}

export function yamlMessage(code: ErrorCode, text: string, offset: number, flow: boolean): string {
  return messages[code]({text, offset, flow})
}

const TAB = 'De regel springt in met een tab. Gebruik spaties.'

/** Of a text below `>-` or `|` the parser only says that a line stands too far to the left. */
function badIndent({text, offset}: Place): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const [indent = ''] = /^[ \t]*/u.exec(text.slice(start)) ?? []
  return indent.includes('\t')
    ? TAB
    : 'De inspringing klopt niet: regels van dezelfde lijst, hetzelfde blok of dezelfde tekst onder `>-` beginnen even ver naar rechts, en wat erbij hoort verder naar rechts.'
}

function badStart({text, offset}: Place): string {
  const sign = text.charAt(offset)
  if (sign === '>' || sign === '|')
    return `Tussen haken kan geen tekst met \`${sign}\` staan. Zet elke sleutel op een eigen regel, zonder accolades.`
  return `Een tekst kan niet beginnen met ${quote(sign)}. Zet hem ${quotes}.`
}

function missing({text, offset, flow}: Place): string {
  if (text.charAt(offset) === '#')
    return 'Zet een spatie voor `#`, of zet de tekst met dit teken tussen aanhalingstekens.'
  if (flow)
    return `Hier ontbreekt een komma, of een spatie na een dubbele punt. Zet een tekst met leestekens ${quotes}.`
  return 'Hier ontbreekt een dubbele punt met een spatie erachter (`sleutel: waarde`), een streepje met een spatie voor een onderdeel van een lijst, of een inspringing als de regel bij de tekst erboven hoort.'
}

function unexpected({text, offset, flow}: Place): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  const before = line.trimEnd().at(-1) ?? ''
  const here = quote(text.slice(offset).split('\n', 1)[0] ?? '')
  if (/(?:^|[:\s-])\s*[|>][0-9+-]*$/u.test(line.trimEnd()) || /^[|>]/u.test(text.slice(offset)))
    return 'Na `>-` of `|` begint de tekst op de volgende regel, ingesprongen.'
  if (before === '"' || before === "'")
    return `Na het aanhalingsteken dat sluit staat nog ${here}. Zet de hele tekst ${quotes}.`
  if (before === '}' || before === ']')
    return `Na \`${before}\` staat nog ${here}. Begint de tekst met een haak, zet hem dan ${quotes}.`
  if (flow && text.charAt(offset) === ',') return 'Hier staat een komma te veel.'
  return `Hier staat ${here}, dat op deze plek niet past.`
}
