import {readFileSync} from 'node:fs'
import type {Norm, ObjectVanOnderzoek, Onderdeel} from '../../src/model/element.ts'
import {analyse} from '../../src/pipeline.ts'
import {exportTable, type Gelezen, type Uitwisselvorm} from '../../src/uitwisselen.ts'

export function kader(yaml: string): Gelezen {
  const files = [{path: 'normenkader.yaml', bytes: new TextEncoder().encode(yaml)}]
  const {onderzoek, soort, sources} = analyse({files, kaders: () => []})
  if (onderzoek === undefined) throw new Error('the framework cannot be read')
  return {onderzoek, soort, sources}
}

export function boxed(id: string): Gelezen {
  return kader(readFileSync(`frameworks/${id}/normenkader.yaml`, 'utf8'))
}

export async function exported(gelezen: Gelezen, vorm: Uitwisselvorm): Promise<Uint8Array> {
  return exportTable(gelezen, vorm)
}

/** Everything of a framework that its users can see, without where it was written. */
export function contentOf({onderzoek, sources}: Gelezen): Record<string, unknown> & {onderdelen: unknown[]} {
  const {onderdelen, hoofdvraag, optelling, objecten} = onderzoek
  const top = onderdelen.filter(({ouder}) => ouder === undefined)
  const data = sources.get('normenkader.yaml')?.data ?? {}
  const facts = new Map<string, unknown>(Object.entries(data))
  return {
    ...Object.fromEntries(
      ['id', 'versie', 'titel', 'licentie', 'herkomst'].map((key) => [key, oneLine(facts.get(key))])
    ),
    parameters: JSON.parse(oneLine(facts.get('parameters'))),
    lineage: lineageIn(data),
    ...{hoofdvraag: hoofdvraag?.plain, optelling, objecten: objecten.map(objectOf)},
    onderdelen: top.map(partOf)
  }
}

/** A text that is folded differently is the same text. */
function oneLine(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null)
  return text
    .replaceAll(/\\n|\s+/gu, ' ')
    .replaceAll(/ +"/gu, '"')
    .trim()
}

/** What is said of the lineage of norms, wherever they stand. */
function lineageIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(lineageIn)
  if (typeof data !== 'object' || data === null) return []
  const own = new Map<string, unknown>(Object.entries(data))
  const said = ['vervangt', 'gesplitst-uit', 'samengevoegd-uit', 'wijziging'].flatMap((key) =>
    own.has(key) ? [[key, own.get(key)]] : []
  )
  return [...(said.length > 0 ? [[own.get('id'), said]] : []), ...[...own.values()].flatMap(lineageIn)]
}

function objectOf({id, naam}: ObjectVanOnderzoek): unknown {
  return [id, naam]
}

function partOf({id, titel, toelichting, vragen, normen, onderdelen, objecten}: Onderdeel): unknown {
  return {
    id,
    titel,
    toelichting: toelichting?.plain,
    objecten: objecten.map(objectOf),
    vragen: vragen.map((vraag) => [
      vraag.id,
      vraag.tekst.plain,
      vraag.toelichting?.plain,
      vraag.beschrijvend
    ]),
    normen: normen.map(normOf),
    onderdelen: onderdelen.map(partOf)
  }
}

function normOf(norm: Norm): unknown {
  const {
    id,
    tekst,
    toelichting,
    indicator,
    bron,
    aspect,
    schaal,
    weging,
    onderwerpen,
    vragen,
    voorwaardelijk
  } = norm
  return {
    ...{id, tekst: tekst.plain, toelichting: toelichting?.plain, indicator: indicator?.plain},
    ...{bron, aspect, schaal, weging, onderwerpen},
    vragen: vragen.map((each) => each.id),
    voorwaardelijk: voorwaardelijk.map((each) => each.id)
  }
}
