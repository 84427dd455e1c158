import type {Builder} from './yaml-builder.ts'
import type {ParsedNode, Scalar, YAMLMap} from 'yaml'
import {isMap, isScalar, isSeq} from 'yaml'
import type {Spans} from '../model/source.ts'
import {withoutForbidden} from './characters.ts'
import type {Report} from './report.ts'
import type {Range} from './range.ts'
import {SpanTable} from './span-table.ts'
import {acceptKey, reportLoneKeys} from './yaml-keys.ts'

export interface YamlResult {
  /** Undefined when there was an error: what the parser then makes of it is a guess. */
  data: unknown
  spans: Spans
  /** The texts of values that were left out. */
  dropped: readonly string[]
}

interface Built {
  value: unknown
  range: Range
}

/** Nodes to plain data, with the place of each value. Recursion is safe: the scan has limited the depth. */
export function buildData(root: ParsedNode | null, text: string, base: number, report: Report): YamlResult {
  const spans = new SpanTable()
  const builder = {text, base, report, spans, dropped: []}
  const data = root ? build(builder, root, '').value : null
  return {data, spans: spans.end(), dropped: builder.dropped}
}

/** `name` is the key of the node, or its index in a list. */
function build(builder: Builder, node: ParsedNode, name: string | number, key?: Range): Built {
  const row = builder.spans.open(name)
  const built = buildNode(builder, node)
  builder.spans.close(row, built.range, key)
  return built
}

function buildNode(builder: Builder, node: ParsedNode): Built {
  if (isMap(node)) return buildMap(builder, node)
  if (isSeq(node)) return buildList(builder, node)
  if (isScalar(node)) return buildScalar(builder, node)
  // An alias: the scan refuses these.
  return {value: null, range: [builder.base, builder.base]}
}

function buildScalar(builder: Builder, node: Scalar.Parsed): Built {
  const start = node.range[0] + builder.base
  if (typeof node.value !== 'string' || (node.type === 'PLAIN' && node.source === ''))
    return {value: null, range: [start, start]}
  // What follows a block scalar belongs to it, but marking that would mark the start of the next line.
  const end = start + builder.text.slice(node.range[0], node.range[1]).trimEnd().length
  const clean = withoutForbidden(node.value)
  if (clean !== node.value) {
    const message = 'Deze tekst maakt met `\\` een teken dat niet is toegestaan. Haal dat weg.'
    builder.report('verboden-teken', [start, end], message)
  }
  return {value: unfold(clean, node.type), range: [start, end]}
}

/**
 * Where YAML joins the lines of a text, it makes one newline of an empty line, and Markdown would then join the two
 * paragraphs. The author left a line empty to part them, so it stays empty.
 */
function unfold(value: string, type: Scalar.Type | undefined): string {
  const folds = type === 'BLOCK_FOLDED' || type === 'PLAIN' || type === 'QUOTE_SINGLE'
  return folds ? value.replace(/^(\S.*)\n(?=\S)/gmu, '$1\n\n') : value
}

function buildList(builder: Builder, node: {items: ParsedNode[]; range: Range3; flow?: boolean}): Built {
  let end = node.range[0] + builder.base
  const value = node.items.map((item, index) => {
    const built = build(builder, item, index)
    end = built.range[1]
    return built.value
  })
  return {value, range: rangeOf(builder, node, end)}
}

function buildMap(builder: Builder, node: YAMLMap.Parsed): Built {
  const entries = new Map<string, unknown>()
  let end = node.range[0] + builder.base
  for (const pair of node.items) {
    const key = acceptKey(builder, pair, entries)
    if (!key) continue
    const built = pair.value ? build(builder, pair.value, key.name, key.range) : undefined
    // A key after a comma, without a colon: its value is said to stand where the key stands.
    if (!built) builder.spans.close(builder.spans.open(key.name), key.range, key.range)
    end = built?.range[1] ?? key.range[1]
    entries.set(key.name, built?.value ?? null)
  }
  if (node.flow) reportLoneKeys(builder, node, entries)
  return {value: Object.fromEntries(entries), range: rangeOf(builder, node, end)}
}

type Range3 = readonly [number, number, number]

/** A block collection ends with its last value; its own range runs on to the start of the next line. */
function rangeOf(builder: Builder, node: {range: Range3; flow?: boolean}, end: number): Range {
  const [start, flowEnd] = node.range
  return [builder.base + start, node.flow ? builder.base + flowEnd : end]
}
