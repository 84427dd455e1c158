import {GEGEVENKOP, GEGEVENS, kaderrijen, NIET_SCORE_LABELS, SCHAALKOP, type Kaderrij} from '../kadertabel.ts'
import type {Table, Tables} from '../tabel.ts'
import {bronSoortOf} from './bron.ts'
import type {
  Aspect,
  KaderDraft,
  Kop,
  NiveauDraft,
  NormDraft,
  OnderdeelDraft,
  Verslag,
  VraagDraft
} from './draft.ts'

export interface Eigen {
  kop: Pick<Kop, 'gegevens' | 'schalen' | 'schaal' | 'optelling'>
  draft: KaderDraft
}

/** A table that this program handed out comes back as what it was: with its ids, links, scales and Markdown. */
export function readOwn({tables}: Tables, verslag: Verslag): Eigen | undefined {
  const found = tables.flatMap((table) => {
    const rows = kaderrijen(table)
    return rows === undefined ? [] : [rows]
  })
  const [rows] = found
  if (rows === undefined) return undefined
  const facts = new Map(
    tables.flatMap((table) => listBelow(table, GEGEVENKOP)).map(([key = '', value = '']) => [key, value])
  )
  const schalen = scalesIn(tables)
  const draft: KaderDraft = {onderdelen: treeOf(rows, verslag)}
  const hoofdvraag = facts.get('hoofdvraag')
  if (hoofdvraag !== undefined) draft.hoofdvraag = hoofdvraag
  const gegevens = GEGEVENS.slice(0, 5).flatMap((key): [string, string][] => {
    const value = facts.get(key)
    return value === undefined ? [] : [[key, value]]
  })
  const optelling = facts.get('optelling')
  const schaal = facts.get('schaal') ?? Object.keys(schalen)[0] ?? ''
  return {
    kop: {
      gegevens: Object.fromEntries(gegevens),
      schalen,
      schaal,
      ...(optelling !== undefined && {optelling})
    },
    draft
  }
}

/** The rows below a heading, up to the first that is empty. */
function listBelow({rows}: Table, heading: readonly string[]): string[][] {
  const texts = rows.map((row) => Array.from(row, (cell) => cell?.text.trim() ?? ''))
  const start = texts.findIndex((row) => heading.every((name, index) => row[index] === name))
  if (start < 0) return []
  const list = texts.slice(start + 1)
  const end = list.findIndex((row) => row.every((text) => text === ''))
  return end < 0 ? list : list.slice(0, end)
}

function scalesIn(tables: readonly Table[]): Record<string, NiveauDraft[]> {
  const scales = new Map<string, NiveauDraft[]>()
  for (const [schaal = '', id = '', label = '', waarde = '', vanaf = ''] of tables.flatMap((table) =>
    listBelow(table, SCHAALKOP)
  ))
    if (!Object.hasOwn(NIET_SCORE_LABELS, id))
      scales.set(schaal, [
        ...(scales.get(schaal) ?? []),
        {id, label, ...(waarde !== '' && {waarde}), ...(vanaf !== '' && {vanaf})}
      ])
  return Object.fromEntries(scales)
}

interface Tree {
  onderdelen: OnderdeelDraft[]
  byId: Map<string, OnderdeelDraft>
  vragen: Map<string, VraagDraft>
  normen: Map<string, NormDraft>
}

function treeOf(rows: readonly Kaderrij[], verslag: Verslag): OnderdeelDraft[] {
  const tree: Tree = {onderdelen: [], byId: new Map(), vragen: new Map(), normen: new Map()}
  for (const row of rows) {
    const {Code: id, Norm: norm, Vraag: vraag} = row.cells
    if (id === undefined) verslag.weggelaten.push({plaats: row.place, tekst: 'een rij zonder code.'})
    else if (norm !== undefined) addNorm(id, norm, row, tree)
    else if (vraag !== undefined) addVraag(id, vraag, row, tree)
    else addOnderdeel(id, row, tree)
  }
  for (const row of rows) linkNorm(row, tree)
  return tree.onderdelen
}

function addOnderdeel(id: string, {cells, place}: Kaderrij, tree: Tree): void {
  const {Onderdeel: titel = id, Onder: parent, Toelichting: toelichting} = cells
  const made: OnderdeelDraft = {
    id,
    titel,
    place,
    guesses: [],
    vragen: [],
    normen: [],
    onderdelen: [],
    ...(toelichting && {toelichting})
  }
  tree.byId.set(id, made)
  const above = parent === undefined ? undefined : tree.byId.get(parent)
  ;(above?.onderdelen ?? tree.onderdelen).push(made)
}

/** The onderdeel that a row names; one that has no row of its own is made. */
function parentOf(row: Kaderrij, tree: Tree): OnderdeelDraft {
  const id = row.cells.Onder ?? 't1'
  const found = tree.byId.get(id)
  if (found !== undefined) return found
  addOnderdeel(id, {place: row.place, cells: {Onderdeel: row.cells.Onderdeel ?? id}}, tree)
  return parentOf(row, tree)
}

function addVraag(id: string, tekst: string, row: Kaderrij, tree: Tree): void {
  const {Toelichting: toelichting, Beschrijvend} = row.cells
  const vraag: VraagDraft = {
    id,
    tekst,
    place: row.place,
    guesses: [],
    ...(toelichting && {toelichting}),
    ...(Beschrijvend === 'ja' && {beschrijvend: true})
  }
  parentOf(row, tree).vragen.push(vraag)
  tree.vragen.set(id, vraag)
}

/** A norm that is judged for more objects has more rows. */
function addNorm(id: string, tekst: string, row: Kaderrij, tree: Tree): void {
  if (tree.normen.has(id)) return
  const {cells, place} = row
  const {
    Indicator: indicator,
    Toelichting: toelichting,
    Schaal: schaal,
    Weging: weging,
    Bron: verwijzing,
    Bronsoort,
    Aspect
  } = cells
  const soort = Bronsoort === undefined ? undefined : bronSoortOf(Bronsoort)
  const aspect = ASPECTEN.find((each) => each === Aspect)
  const norm: NormDraft = {
    id,
    tekst,
    place,
    guesses: [],
    vragen: [],
    voorwaardelijk: listIn(cells.Voorwaardelijk),
    onderwerpen: listIn(cells.Onderwerpen),
    ...(indicator && {indicator}),
    ...(toelichting && {toelichting}),
    ...(schaal && {schaal}),
    ...(weging && {weging: weging.replace(',', '.')}),
    ...(soort && {bron: {soort, ...(verwijzing && {verwijzing})}}),
    ...(aspect && {aspect})
  }
  parentOf(row, tree).normen.push(norm)
  tree.normen.set(id, norm)
}

const ASPECTEN: readonly Aspect[] = ['doeltreffendheid', 'doelmatigheid', 'rechtmatigheid']

function linkNorm({cells}: Kaderrij, tree: Tree): void {
  const norm = tree.normen.get(cells.Code ?? '')
  if (norm === undefined || norm.vragen.length > 0) return
  norm.vragen = listIn(cells['Bij vragen']).flatMap((id) => tree.vragen.get(id) ?? [])
}

function listIn(text = ''): string[] {
  return text
    .split(/[,;]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
