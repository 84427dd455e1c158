import {groupBy} from '../leaves/group-by.ts'
import type {Edit} from '../leaves/edit.ts'
import {isDeelInWoorden} from '../leaves/telwoord.ts'
import type {Getalbinding} from '../model/binding.ts'
import type {Tekst} from '../model/element.ts'
import type {Source} from '../model/source.ts'

/** One number that is brought up to date. */
export interface Bijwerking {
  file: string
  van: string
  naar: string
  uit: string
  edit: Edit
}

/**
 * The changes that make every bound number what its data say: of each just the characters between the brackets. A
 * number whose place in its file cannot be told for certain is left, and returned apart, and so are parts of a whole in words.
 */
export function staleNumbers(
  getallen: readonly Getalbinding[],
  sources: ReadonlyMap<string, Source>
): {bijwerkingen: Bijwerking[]; gebleven: Getalbinding[]; inWoorden: Getalbinding[]} {
  const bijwerkingen: Bijwerking[] = []
  const gebleven: Getalbinding[] = []
  const inWoorden: Getalbinding[] = []
  for (const [tekst, bindings] of groupBy(getallen, (each) => each.tekst)) {
    const source = sources.get(tekst.origin.file)
    const places = source === undefined ? [] : placesOf(tekst, bindings, source)
    for (const [index, binding] of bindings.entries()) {
      if (!binding.verouderd) continue
      if (isDeelInWoorden(binding.gedrukt)) {
        inWoorden.push(binding)
        continue
      }
      const place = places[index]
      if (place === undefined) gebleven.push(binding)
      else {
        const {gedrukt: van, verwacht: naar, uit} = binding
        bijwerkingen.push({file: tekst.origin.file, van, naar, uit, edit: {...place, text: naar}})
      }
    }
  }
  return {bijwerkingen, gebleven, inWoorden}
}

type Place = Pick<Edit, 'start' | 'end'>

/** The nodes know their places; in a text key where they do not, they are sought within the value. */
function placesOf(tekst: Tekst, bindings: readonly Getalbinding[], source: Source): (Place | undefined)[] {
  const places = bindings.map((binding) => atNode(binding, source))
  if (tekst.bij.sleutel === 'inhoud' || !places.includes(undefined)) return places
  const span = source.spans.get(tekst.origin.path)
  if (span === undefined) return []
  const [start, end] = span.value
  const found = [...source.text.slice(start, end).matchAll(/:getal\[([^\]]*)\]\{([^}]*)\}/gu)]
  let next = 0
  return bindings.map(({gedrukt, uit}) => {
    const index = found.findIndex(
      ([, label = '', attributes = ''], at) =>
        at >= next && plain(label) === plain(gedrukt) && attributes.includes(uit)
    )
    const match = found[index]
    if (match === undefined) return undefined
    next = index + 1
    const from = start + match.index + ':getal['.length
    return {start: from, end: from + (match[1] ?? '').length}
  })
}

function atNode({node, gedrukt}: Getalbinding, source: Source): Place | undefined {
  const [first] = node.children
  const last = node.children.at(-1)
  const begin = node.position?.start.offset
  const start = first?.position?.start.offset ?? (begin === undefined ? undefined : begin + ':getal['.length)
  const end = last?.position?.end.offset ?? start
  if (start === undefined || end === undefined) return undefined
  return plain(source.text.slice(start, end)) === plain(gedrukt) ? {start, end} : undefined
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
