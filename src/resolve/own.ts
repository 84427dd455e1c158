import type {Document} from '../model/document.ts'
import type {
  NiveauInvoer,
  NormInvoer,
  NormenkaderBestand,
  ObjectInvoer,
  OnderdeelInvoer,
  VraagInvoer
} from '../model/generated/bestanden.ts'
import type {
  Normafkomst,
  OpgelosteNorm,
  OpgelosteVraag,
  OpgelostKader,
  OpgelostOnderdeel,
  Veld
} from '../model/kader.ts'
import type {Niveau, ObjectVanOnderzoek, Schaal} from '../model/element.ts'
import type {Path} from '../model/source.ts'
import type {Overgenomene} from './take-over.ts'
import {scaleOf} from './scales.ts'

/** What an onderdeel hands down to the norms below it. */
interface Inherited {
  bron?: NormInvoer['bron']
  aspect?: NormInvoer['aspect']
  schaal?: string
  onderwerpen?: readonly string[]
}

/** The part of a normenkader.yaml that is the file's own: its tree, scales and settings, before anything is merged. */
export function ownKader(
  document: Document<NormenkaderBestand>,
  taken: readonly Overgenomene[]
): OpgelostKader {
  const {data, file} = document
  const takenScales = taken.flatMap(({kader}) => kader.schalen)
  const schalen = Object.entries(data.schalen ?? {}).map(([id, niveaus]) => ({
    id,
    niveaus: niveaus.map(niveau)
  }))
  const inherited = taken.find(({kader}) => kader.schaal !== undefined)?.kader
  const schaal = data.schaal ?? inherited?.schaal
  const known = [...schalen, ...takenScales]
  const hoofdvraag =
    data.hoofdvraag === undefined
      ? taken.find(({kader}) => kader.hoofdvraag)?.kader.hoofdvraag
      : veld(data.hoofdvraag, file, ['hoofdvraag'])
  const tree = new Map<string, Schaal>()
  const find = (id: string | undefined): Schaal => scaleOf(id ?? schaal, known, tree)
  return {
    ...(hoofdvraag && {hoofdvraag}),
    onderdelen: (data.onderdelen ?? []).map((invoer, index) =>
      onderdeel(invoer, file, ['onderdelen', index], {}, find)
    ),
    schalen,
    ...(schaal !== undefined && {schaal}),
    optelling: data.optelling ?? taken[0]?.kader.optelling ?? 'geen',
    objecten: objecten(data.objecten, file, ['objecten']),
    kaders: taken.flatMap(({kader}) => kader.kaders),
    verantwoording: taken.flatMap(({kader}) => kader.verantwoording)
  }
}

function onderdeel(
  invoer: OnderdeelInvoer,
  file: string,
  path: Path,
  above: Inherited,
  find: (id: string | undefined) => Schaal
): OpgelostOnderdeel {
  const inherited: Inherited = {
    ...above,
    ...(invoer.bron && {bron: invoer.bron}),
    ...(invoer.aspect && {aspect: invoer.aspect}),
    ...(invoer.schaal !== undefined && {schaal: invoer.schaal}),
    ...(invoer.onderwerpen && {onderwerpen: invoer.onderwerpen})
  }
  return {
    id: invoer.id,
    origin: {file, path},
    titel: veld(invoer.titel ?? '', file, [...path, 'titel']),
    ...optioneel('toelichting', invoer.toelichting, file, path),
    objecten: objecten(invoer.objecten, file, [...path, 'objecten']),
    vragen: (invoer.vragen ?? []).map((each, index) => vraag(each, file, [...path, 'vragen', index])),
    normen: (invoer.normen ?? []).map((each, index) =>
      norm(each, file, [...path, 'normen', index], inherited, find)
    ),
    onderdelen: (invoer.onderdelen ?? []).map((each, index) =>
      onderdeel(each, file, [...path, 'onderdelen', index], inherited, find)
    )
  }
}

function vraag(invoer: VraagInvoer, file: string, path: Path): OpgelosteVraag {
  return {
    id: invoer.id,
    origin: {file, path},
    tekst: veld(invoer.tekst, file, [...path, 'tekst']),
    ...optioneel('toelichting', invoer.toelichting, file, path),
    beschrijvend: invoer.beschrijvend ?? false
  }
}

function norm(
  invoer: NormInvoer,
  file: string,
  path: Path,
  inherited: Inherited,
  find: (id: string | undefined) => Schaal
): OpgelosteNorm {
  const bron = invoer.bron ?? inherited.bron
  const aspect = invoer.aspect ?? inherited.aspect
  return {
    id: invoer.id,
    origin: {file, path},
    tekst: veld(invoer.tekst, file, [...path, 'tekst']),
    ...optioneel('toelichting', invoer.toelichting, file, path),
    ...optioneel('indicator', invoer.indicator, file, path),
    ...(bron && {bron}),
    ...(aspect && {aspect}),
    schaal: find(invoer.schaal ?? inherited.schaal),
    weging: String(invoer.weging ?? 1),
    voorwaardelijk: velden(invoer.voorwaardelijk ?? [], file, [...path, 'voorwaardelijk']),
    onderwerpen: invoer.onderwerpen ?? inherited.onderwerpen ?? [],
    ...(invoer.vragen && {vragen: velden(invoer.vragen, file, [...path, 'vragen'])}),
    afkomst: lineage(invoer),
    aanpassingen: []
  }
}

function lineage({vervangt, wijziging, ...invoer}: NormInvoer): Normafkomst {
  const {'gesplitst-uit': split, 'samengevoegd-uit': joined} = invoer
  return {
    ...(vervangt && {vervangt}),
    ...(split && {'gesplitst-uit': split}),
    ...(joined && {'samengevoegd-uit': joined}),
    ...(wijziging && {wijziging})
  }
}

function niveau({id, label, waarde, vanaf}: NiveauInvoer): Niveau {
  return {
    id,
    label,
    ...(waarde !== undefined && {waarde: String(waarde)}),
    ...(vanaf !== undefined && {vanaf: String(vanaf)})
  }
}

function objecten(
  invoer: readonly ObjectInvoer[] | undefined,
  file: string,
  path: Path
): ObjectVanOnderzoek[] {
  return (invoer ?? []).map(({id, naam}, index) => ({id, naam, origin: {file, path: [...path, index]}}))
}

function optioneel<K extends string>(
  key: K,
  waarde: string | undefined,
  file: string,
  path: Path
): Partial<Record<K, Veld<string>>> {
  if (waarde === undefined) return {}
  const entry: Partial<Record<K, Veld<string>>> = {}
  entry[key] = veld(waarde, file, [...path, key])
  return entry
}

export function velden(waarden: readonly string[], file: string, path: Path): Veld<string>[] {
  return waarden.map((waarde, index) => veld(waarde, file, [...path, index]))
}

export function veld<T>(waarde: T, file: string, path: Path): Veld<T> {
  return {waarde, origin: {file, path}}
}
