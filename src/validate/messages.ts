import type {Severity} from '../model/diagnostic.ts'
import {nearest} from './kinds.ts'
import type {Place} from './place.ts'
import {cut, isObject} from './place.ts'
import type {Schema} from './schema.ts'
import type {Keyword, ValidationError} from './validation-error.ts'

/** Each kind of message that validation can give. */
export type ValidateRule =
  | 'onbekende-sleutel'
  | 'verplichte-sleutel'
  | 'verkeerde-waarde'
  | 'lege-waarde'
  | 'onbekend-bestand'
  | 'bestandsnaam'
  | 'kop-ontbreekt'
  | 'invoeging-misplaatst'

export interface RuleText {
  severity: Severity
  /** One Dutch sentence for the manual. */
  uitleg: string
}

export const validateRules: Readonly<Record<ValidateRule, RuleText>> = {
  'onbekende-sleutel': {
    severity: 'fout',
    uitleg: 'Een sleutel bestaat niet op deze plek, meestal door een tikfout.'
  },
  'verplichte-sleutel': {severity: 'fout', uitleg: 'Een sleutel die nodig is, ontbreekt.'},
  'verkeerde-waarde': {severity: 'fout', uitleg: 'Een waarde heeft niet de vorm die bij haar sleutel hoort.'},
  'lege-waarde': {severity: 'fout', uitleg: 'Een sleutel of een onderdeel van een lijst heeft geen waarde.'},
  'onbekend-bestand': {
    severity: 'waarschuwing',
    uitleg: 'Een bestand of map wordt niet gelezen, omdat de naam niet bij een onderzoek hoort.'
  },
  bestandsnaam: {
    severity: 'fout',
    uitleg: 'De naam van een bestand is het id van wat erin staat, en is als id niet te gebruiken.'
  },
  'kop-ontbreekt': {
    severity: 'fout',
    uitleg: 'Een Markdown-bestand begint niet met een kop tussen twee regels `---`.'
  },
  'invoeging-misplaatst': {
    severity: 'fout',
    uitleg: 'In een titel of naam staat een invoeging of verwijzing; die wordt daar letterlijk afgedrukt.'
  }
}

/** What a message is made from. */
export interface Fault {
  place: Place
  value: unknown
  /** The schema of the value. */
  schema: Schema
  /** What the name of a key may be, where keys are chosen by the author. */
  expectedName?: string | undefined
}

type Message = (fault: Fault, params: ValidationError['params']) => string

/** A sentence for each keyword that the schemas use. */
export const messages: Readonly<Record<Keyword, Message>> = {
  required: ({place}, {missingProperty = ''}) =>
    `${capital(whole(place))} heeft geen \`${missingProperty}\`.`,
  additionalProperties: ({place, schema}, {additionalProperty = ''}) => {
    const meant = nearest(additionalProperty, Object.keys(schema.properties ?? {}), 3)
    const hint = meant === undefined ? expectedKeys(schema) : `Bedoelt u \`${meant}\`?`
    return `\`${cut(additionalProperty)}\` is geen sleutel van ${whole(place)}. ${hint}`
  },
  propertyNames: ({place, expectedName}, {propertyName = ''}) =>
    `“${cut(propertyName)}” kan geen sleutel zijn van ${whole(place)}. ${expectedName ?? ''}`,
  type: (fault) => `${statement(fault)} ${expectedType(fault)}`,
  enum: (fault) => `${statement(fault)} ${expectedWord(fault)}`,
  pattern: (fault) => `${statement(fault)} ${fault.schema.patternErrorMessage ?? ''}${suggestedId(fault)}`,
  minimum: (fault, {limit = 0}) => `${statement(fault)} Verwacht wordt ${String(limit)} of meer.`,
  minItems: (fault) =>
    `${capital(whole(fault.place))} heeft te weinig onderdelen. ${expectedCount(fault.schema)}`,
  maxItems: (fault) =>
    `${capital(whole(fault.place))} heeft te veel onderdelen. ${expectedCount(fault.schema)}`
}

export function emptyMessage(place: Place): string {
  if (place.key === '') return `${capital(place.owner)} is leeg.`
  return place.item
    ? `Een onderdeel van ${whole(place)} heeft geen waarde.`
    : `${capital(whole(place))} heeft geen waarde.`
}

/** `bron` van norm n1a-1. */
export function whole({key, owner}: Place): string {
  return key === '' ? owner : `\`${key}\` van ${owner}`
}

function statement({place, value}: Fault): string {
  const what = written(value)
  return place.item ? `In ${whole(place)} staat ${what}.` : `${capital(whole(place))} is ${what}.`
}

function written(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst'
  if (isObject(value)) return 'een blok met sleutels'
  return `“${cut(typeof value === 'string' ? value : JSON.stringify(value))}”`
}

function expectedType({schema, value}: Fault): string {
  const types = [schema.type].flat()
  if (schema.tsType === 'number') return expectedNumber(schema, value)
  if (types.includes('string')) {
    const expected = Array.isArray(value) ? 'één waarde en geen lijst' : 'een tekst'
    return `Verwacht wordt ${expected}. Begint een tekst met een haak of heeft hij een dubbele punt, zet hem dan tussen aanhalingstekens.`
  }
  const [first] = schema.required ?? []
  if (Array.isArray(value) && first !== undefined) return `Zet boven de lijst een regel \`${first}:\`.`
  if (types.includes('object'))
    return `Verwacht worden sleutels met waarden, zoals \`${first ?? 'sleutel'}: …\`.`
  const single = typeof value === 'string' && /^[\w.-]+$/u.test(value) ? `: \`[${value}]\`` : ''
  return `Verwacht wordt een lijst${single}.`
}

function expectedNumber(schema: Schema, value: unknown): string {
  const kind = schema.type === 'integer' ? 'een geheel getal' : 'een getal'
  const notation =
    schema.type === 'integer'
      ? 'met alleen cijfers, zoals `1200`'
      : 'met een punt voor de decimalen, zoals `0.5`'
  const meant = typeof value === 'string' && /^-?\d+,\d+$/u.test(value) && schema.type !== 'integer'
  return `Verwacht wordt ${kind} in gewone notatie, ${notation}.${meant ? ` Bedoelt u \`${value.replace(',', '.')}\`?` : ''}`
}

function expectedWord({schema, value}: Fault): string {
  const words = schema.tsType === 'boolean' ? ['ja', 'nee'] : (schema.enum ?? []).map(String)
  const meant = typeof value === 'string' ? nearest(value, words, 3) : undefined
  const list = words
    .map((word) => `\`${word}\``)
    .join(', ')
    .replace(/, ([^,]*)$/u, ' of $1')
  return `Verwacht wordt ${list}.${meant === undefined ? '' : ` Bedoelt u \`${meant}\`?`}`
}

function expectedKeys({properties}: Schema): string {
  const keys = Object.keys(properties ?? {})
  return `Mogelijk zijn ${keys
    .map((key) => `\`${key}\``)
    .join(', ')
    .replace(/, ([^,]*)$/u, ' en $1')}.`
}

function expectedCount({minItems, maxItems, patternErrorMessage}: Schema): string {
  if (patternErrorMessage !== undefined) return patternErrorMessage
  if (minItems === maxItems) return `Verwacht worden er ${String(minItems)}.`
  return `Verwacht wordt er minstens ${String(minItems)}.`
}

/** What the author typed, made into an id, when that is a small step. */
function suggestedId({schema, value}: Fault): string {
  if (typeof value !== 'string' || value.length > 60 || !schema.pattern) return ''
  const plain = value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain.replace(/[^a-z0-9._]+/gu, '-').replace(/^[-._]+|[-._]+$/gu, '')
  const fits = id !== '' && schema.pattern.startsWith('^[a-z0-9]') && new RegExp(schema.pattern, 'u').test(id)
  return fits ? ` Bedoelt u \`${id}\`?` : ''
}

function capital(text: string): string {
  // A name of a file or a key keeps its own form.
  return /^[a-z]+ /u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
