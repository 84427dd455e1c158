import type {Kaderversie} from '../leaves/afkomst.ts'
import type {ObjectVanOnderzoek, Schaal} from '../model/element.ts'
import type {Kaderstand, OpgelosteNorm, OpgelosteVraag, OpgelostOnderdeel, Veld} from '../model/kader.ts'
import type {Verschil, Verschilkant} from '../model/verschil.ts'

/** An element of a version, with what is compared of it: the value of each key, as text. */
export interface Deel extends Verschilkant {
  element: Verschil['element']
  velden: ReadonlyMap<string, string>
}

/**
 * The framework itself and its parameters, then every onderdeel, question and norm in the order of the framework: an
 * onderdeel, its questions, its norms, what is below.
 */
export function elementsOf(stand: Kaderstand): Deel[] {
  const {kader, parameters} = stand
  const visit = (parts: readonly OpgelostOnderdeel[], above: string | undefined): Deel[] =>
    parts.flatMap((part) => [
      onderdeel(part, above),
      ...part.vragen.map((each) => vraag(each, part.id)),
      ...part.normen.map((each) => norm(each, part.id)),
      ...visit(part.onderdelen, part.id)
    ])
  return [whole(stand), ...parameters.map(parameter), ...visit(kader.onderdelen, undefined)]
}

/** The norms of a version as far as their lineage goes, also those that it takes over. */
export function lineageOf({versie, kader}: Kaderstand): Kaderversie {
  const all = (parts: readonly OpgelostOnderdeel[]): OpgelosteNorm[] =>
    parts.flatMap((part) => [...part.normen, ...all(part.onderdelen)])
  const normen = all(kader.onderdelen).map(({id, tekst, toelichting, indicator, afkomst}) => ({
    id,
    tekst: tekst.waarde,
    ...(toelichting && {toelichting: toelichting.waarde}),
    ...(indicator && {indicator: indicator.waarde}),
    ...afkomst
  }))
  return {versie, normen}
}

function whole({id, titel, kader}: Kaderstand): Deel {
  return {
    element: 'kader',
    id,
    tekst: titel,
    velden: fields({
      titel,
      hoofdvraag: kader.hoofdvraag?.waarde,
      optelling: kader.optelling,
      objecten: objects(kader.objecten)
    })
  }
}

function parameter({id, omschrijving, voorbeeld}: Kaderstand['parameters'][number]): Deel {
  return {element: 'parameter', id, tekst: omschrijving ?? '', velden: fields({omschrijving, voorbeeld})}
}

function onderdeel({id, titel, toelichting, objecten}: OpgelostOnderdeel, above: string | undefined): Deel {
  return {
    element: 'onderdeel',
    id,
    tekst: titel.waarde,
    ...(above !== undefined && {onderdeel: above}),
    velden: fields({
      titel: titel.waarde,
      toelichting: toelichting?.waarde,
      objecten: objects(objecten),
      onderdeel: above
    })
  }
}

function vraag({id, tekst, toelichting, beschrijvend}: OpgelosteVraag, above: string): Deel {
  return {
    element: 'vraag',
    id,
    tekst: tekst.waarde,
    onderdeel: above,
    velden: fields({
      tekst: tekst.waarde,
      toelichting: toelichting?.waarde,
      beschrijvend: beschrijvend ? 'ja' : 'nee',
      onderdeel: above
    })
  }
}

function norm(one: OpgelosteNorm, above: string): Deel {
  const {id, tekst, toelichting, indicator, bron, aspect, schaal, weging, onderwerpen} = one
  return {
    element: 'norm',
    id,
    tekst: tekst.waarde,
    onderdeel: above,
    velden: fields({
      tekst: tekst.waarde,
      toelichting: toelichting?.waarde,
      indicator: indicator?.waarde,
      bron: bron && [bron.soort, ...(bron.verwijzing === undefined ? [] : [bron.verwijzing])].join(': '),
      vragen: one.vragen && ids(one.vragen),
      aspect,
      schaal: scaleText(schaal),
      weging,
      voorwaardelijk: ids(one.voorwaardelijk),
      onderwerpen: onderwerpen.join(', '),
      onderdeel: above
    })
  }
}

function ids(velden: readonly Veld<string>[]): string {
  return velden.map(({waarde}) => waarde).join(', ')
}

function objects(objecten: readonly ObjectVanOnderzoek[]): string {
  return objecten.map(({id, naam}) => `${id} ‘${naam}’`).join(', ')
}

/** `driepunts: voldaan ‘Voldaan’ (1), niet ‘Niet voldaan’ (0)`: all that a judgement says and on which a total rests. */
function scaleText({id, niveaus}: Schaal): string {
  const levels = niveaus.map((niveau) => {
    const numbers = [niveau.waarde, niveau.vanaf === undefined ? undefined : `vanaf ${niveau.vanaf}`]
    const shown = numbers.filter((each) => each !== undefined).join(', ')
    const name = `${niveau.id} ‘${niveau.label}’`
    return shown === '' ? name : `${name} (${shown})`
  })
  return `${id}: ${levels.join(', ')}`
}

/** Without what is not there or empty. */
function fields(values: Readonly<Record<string, string | undefined>>): Map<string, string> {
  return new Map(
    Object.entries(values).flatMap(([key, value]): [string, string][] =>
      value === undefined || value === '' ? [] : [[key, value]]
    )
  )
}
