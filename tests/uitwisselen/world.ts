import {readFileSync} from 'node:fs'
import type {Norm, Onderdeel} from '../../src/model/element.ts'
import type {Onderzoek} from '../../src/model/onderzoek.ts'
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
export function contentOf({onderdelen, hoofdvraag, optelling}: Onderzoek): {
  onderdelen: unknown[]
  [key: string]: unknown
} {
  const top = onderdelen.filter(({ouder}) => ouder === undefined)
  return {hoofdvraag: hoofdvraag?.plain, optelling, onderdelen: top.map(partOf)}
}

function partOf({id, titel, toelichting, vragen, normen, onderdelen}: Onderdeel): unknown {
  return {
    id,
    titel,
    toelichting: toelichting?.plain,
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
