import type {Pair, ParsedNode, YAMLMap} from 'yaml'
import {isMap, isScalar, isSeq} from 'yaml'
import {quote} from './quote.ts'
import type {Range} from './range.ts'
import type {Builder} from './yaml-builder.ts'

type ParsedPair = Pair<ParsedNode, ParsedNode | null>

interface Key {
  name: string
  range: Range
}

/** Names that mean something else to the language this tool is written in, or to other readers of YAML. */
const reserved = new Set(['__proto__', 'constructor', 'prototype', '<<', ''])

export function isReserved(name: string): boolean {
  return reserved.has(name)
}

/** The key of a pair, or undefined when the pair must be left out; its texts are kept as dropped. */
export function acceptKey(
  builder: Builder,
  pair: ParsedPair,
  taken: ReadonlyMap<string, unknown>
): Key | undefined {
  const key = keyOf(builder, pair)
  const {name, range} = key
  if (isReserved(name)) {
    const message =
      name === ''
        ? 'Hier staat een waarde zonder sleutel.'
        : `\`${name}\` kan geen sleutel zijn. Kies een andere naam.`
    builder.report('verboden-sleutel', range, message)
  } else if (taken.has(name)) {
    const message = `De sleutel \`${name}\` staat hier voor de tweede keer. Voeg beide samen of haal er een weg.`
    builder.report('dubbele-sleutel', range, message)
  } else return key
  builder.dropped.push(...texts(pair.value))
  return undefined
}

/**
 * In `{titel: Visie, beleid en zo}` the comma ends the title, and what follows becomes a key without a value. One
 * message for as many of these as follow each other. What is plainly one number, `{waarde: 6,5}`, is made that in `entries`.
 */
export function reportLoneKeys(builder: Builder, map: YAMLMap.Parsed, entries: Map<string, unknown>): void {
  map.items.forEach((pair, index) => {
    const before = map.items[index - 1]
    if (pair.value || !before?.value) return
    const names = {key: keyOf(builder, before).name, lone: keyOf(builder, pair).name}
    const source = isScalar(before.value) ? before.value.source : ''
    const number = numberOf(names.lone, source)
    if (number !== undefined) {
      entries.set(names.key, number)
      entries.delete(names.lone)
    }
    builder.report('losse-komma', keyOf(builder, pair).range, loneMessage(names, number))
  })
}

/** The number of which a decimal comma made a value and a key. */
function numberOf(lone: string, before: string): string | undefined {
  return /^\d+$/u.test(lone) && /^-?\d+$/u.test(before) ? `${before}.${lone}` : undefined
}

function loneMessage({key, lone}: {key: string; lone: string}, number: string | undefined): string {
  if (number !== undefined) return `Schrijf een getal met een punt voor de decimalen: \`${key}: ${number}\`.`
  return (
    `Na de komma staat ${quote(lone)} zonder waarde: tussen { } begint na een komma een nieuwe sleutel. ` +
    `Hoort dit bij \`${key}\`, zet dan de hele tekst tussen aanhalingstekens, of op eigen regels na \`${key}: >-\`.`
  )
}

function keyOf(builder: Builder, pair: ParsedPair): Key {
  const [start, end] = pair.key.range
  const name = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value.normalize('NFC') : ''
  return {name, range: [builder.base + start, builder.base + end]}
}

function texts(node: ParsedNode | null): string[] {
  if (isMap(node)) return node.items.flatMap((pair) => texts(pair.value))
  if (isSeq(node)) return node.items.flatMap((item) => texts(item))
  return isScalar(node) && typeof node.value === 'string' ? [node.value] : []
}
