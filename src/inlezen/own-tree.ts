import type {Kaderrij} from '../leaves/kadertabel.ts'
import type {Normafkomst} from '../model/kader.ts'
import {bronSoortOf} from './bron.ts'
import {
  newOnderdeel,
  type Aspect,
  type NormDraft,
  type OnderdeelDraft,
  type Verslag,
  type VraagDraft
} from './draft.ts'

interface Tree {
  onderdelen: OnderdeelDraft[]
  byId: Map<string, OnderdeelDraft>
  vragen: Map<string, VraagDraft>
  normen: Map<string, NormDraft>
}

/** The onderdelen that the rows name, with their questions and norms. */
export function treeOf(rows: readonly Kaderrij[], verslag: Verslag): OnderdeelDraft[] {
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
  const made = {...newOnderdeel(titel, place), id, ...(toelichting && {toelichting})}
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
    ...(aspect && {aspect}),
    afkomst: lineageIn(cells)
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

/** `vervangt: snel; gesplitst-uit: plan`, and how the norm was changed. */
function lineageIn({Afkomst = '', Wijziging}: Kaderrij['cells']): Normafkomst {
  const found = new Map(
    Afkomst.split(';').map((each): [string, string[]] => {
      const [key = '', ids] = each.split(':')
      return [key.trim(), listIn(ids)]
    })
  )
  const ties = AFKOMSTEN.flatMap((key) => {
    const ids = found.get(key)
    return ids === undefined ? [] : [[key, ids] as const]
  })
  return {
    ...Object.fromEntries(ties),
    ...((Wijziging === 'redactioneel' || Wijziging === 'inhoudelijk') && {wijziging: Wijziging})
  }
}

const AFKOMSTEN = ['vervangt', 'gesplitst-uit', 'samengevoegd-uit'] as const

function listIn(text = ''): string[] {
  return text
    .split(/[,;]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
