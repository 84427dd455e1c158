import {conflictsIn} from './bijwerken/conflicts.ts'
import {vervallenIn} from './bijwerken/gone.ts'
import {isTaken, lineOf, type Lijn} from './bijwerken/line.ts'
import {revise, type Herziening} from './bijwerken/judgements.ts'
import {chosen, references, renamed, type Verwijzing} from './bijwerken/references.ts'
import {wholeOf} from './bijwerken/whole.ts'
import {addVervallen, conflictsText} from './bijwerken/write.ts'
import type {Edit} from './leaves/edit.ts'
import type {Overgang, Post} from './model/bijwerking.ts'
import type {
  ConflictInvoer,
  NormenkaderBestand,
  OordeelInvoer,
  VervallenInvoer
} from './model/generated/bestanden.ts'
import type {Onderzoek} from './model/onderzoek.ts'
import type {Source} from './model/source.ts'

/** A study of which nothing was left out by reading and validating, so that places in its data are places in its files. */
export interface Studie {
  /** Its own files, by path. */
  sources: ReadonlyMap<string, Source>
  normenkader: NormenkaderBestand
  oordelen: readonly OordeelInvoer[]
  onderzoek: Onderzoek
}

/** What newer versions of its frameworks do to a study: what to tell, and what to write. */
export interface Bijwerking {
  posten: readonly Post[]
  /** By path of the file: the characters that change, and no others. */
  edits: ReadonlyMap<string, readonly Edit[]>
  /** The text of conflicten.yaml; absent when there is nothing to choose. */
  conflicten?: string
  /** Why this cannot be written, a Dutch sentence. */
  geweigerd?: string
}

const FILE = 'normenkader.yaml'

/**
 * Three-way, per key: the version that was taken over, what the study made of it, and the new version. What the study
 * left alone becomes new; what the framework left alone stays the study's; what both changed is a conflict, and stays
 * the study's until the author has chosen. No judgement is lost: one on a norm that asks something else is marked, one
 * on a norm that is gone is kept. Pure.
 */
export function bijwerken(studie: Studie, overgangen: readonly Overgang[]): Bijwerking {
  const edits = new Map<string, Edit[]>()
  const add = (file: string, ...more: Edit[]): void => {
    edits.set(file, [...(edits.get(file) ?? []), ...more])
  }
  const each = overgangen.map((overgang) => move(studie, overgang, add))
  const conflicten = each.flatMap((one) => one.conflicten)
  const known = new Set(studie.normenkader.vervallen?.map(({id}) => id))
  const vervallen = each.flatMap((one) => one.vervallen).filter(({id}) => !known.has(id))
  const source = studie.sources.get(FILE)
  const list = source && vervallen.length > 0 ? addVervallen(source, vervallen) : undefined
  if (list !== undefined) add(FILE, list)
  const cannot = vervallen.length > 0 && list === undefined
  return {
    posten: each.flatMap((one) => one.posten),
    edits,
    ...(conflicten.length > 0 && {conflicten: conflictsText(conflicten)}),
    ...(cannot && {
      geweigerd: `${FILE} staat tussen accolades; verwacht: sleutels onder elkaar, zodat een lijst \`vervallen\` erbij kan.`
    })
  }
}

interface Zet {
  posten: Post[]
  conflicten: ConflictInvoer[]
  vervallen: VervallenInvoer[]
}

/** Moves one overname to its new version. */
function move(studie: Studie, overgang: Overgang, add: (file: string, ...edits: Edit[]) => void): Zet {
  const {sources, normenkader, oordelen, onderzoek} = studie
  const lijn = lineOf(overgang)
  const taken = (id: string): boolean => isTaken(id, overgang, onderzoek, normenkader)
  const source = sources.get(FILE)
  const judged = sources.get('oordelen.yaml')
  const named = references(sources).filter(({id}) => taken(id))
  const picked = source ? chosen(source, overgang.index) : []
  if (source) add(FILE, ...pin(source, overgang))
  const moved = renames(lijn, named, picked, overgang)
  for (const {file, edit} of moved.edits) add(file, edit)
  const whole = wholeOf(normenkader, overgang, onderzoek)
  const conflicten = [...whole.conflicten, ...conflictsIn(normenkader, overgang, lijn, taken)]
  const revised = judged
    ? revise(oordelen.map(onlyTaken(taken)), judged, normenkader, overgang, lijn, reached(onderzoek))
    : []
  for (const {edits} of revised) add('oordelen.yaml', ...edits)
  const gone = vervallenIn(lijn, named, picked, overgang, oordelen)
  return {
    conflicten,
    vervallen: gone,
    posten: [
      ...whole.posten,
      ...lijn.gewijzigd
        .filter(({was}) => taken(was))
        .map(({wordt, verschil}): Post => ({soort: 'overgenomen', bij: wordt, verschil})),
      ...lijn.nieuw.map(({id, verschil}): Post => ({soort: 'nieuw', bij: id, verschil})),
      ...moved.posten,
      ...conflicten.map((conflict): Post => ({soort: 'conflict', bij: conflict.bij, conflict})),
      ...revised.flatMap(postOf),
      ...lijn.verdwenen
        .filter(({id, element}) => element === 'norm' && taken(id))
        .map(({id, opvolgers}) => keptPost(id, opvolgers, oordelen, named))
    ]
  }
}

/** The level that each judgement reached with a number or a cell, by its place in the file. */
function reached({oordelen}: Onderzoek): Map<number, string> {
  return new Map(
    oordelen.flatMap(({origin, uitspraak}): [number, string][] =>
      uitspraak.soort === 'waarde' ? [[Number(origin.path[1]), uitspraak.niveau.id]] : []
    )
  )
}

/** A judgement on what another overname brought is no concern of this one; it keeps its place in the list. */
function onlyTaken(taken: (id: string) => boolean): (oordeel: OordeelInvoer) => OordeelInvoer {
  return (oordeel) => (taken(oordeel.norm) ? oordeel : {...oordeel, norm: ''})
}

function postOf({bij, reden, nodig}: Herziening): Post[] {
  if (nodig !== undefined) return [{soort: 'omzetting', bij, nodig}]
  return reden === undefined ? [] : [{soort: 'herzien', bij, reden}]
}

function keptPost(
  id: string,
  opvolgers: readonly string[],
  oordelen: readonly OordeelInvoer[],
  named: readonly Verwijzing[]
): Post {
  return {
    soort: 'vervallen',
    bij: id,
    opvolgers,
    oordelen: oordelen.filter(({norm}) => norm === id).length,
    bevindingen: named.filter(
      (each) => each.id === id && each.file.startsWith('bevindingen/') && each.path.length > 0
    ).length
  }
}

/** The version behind the name, where the author wrote one. */
function pin({text, spans}: Source, {index, van, naar}: Overgang): Edit[] {
  const span = spans.get(['overnemen', index, 'kader'])?.value
  if (span === undefined) return []
  const start = text.slice(0, span[1]).lastIndexOf(`@${van.versie}`)
  if (start < span[0]) return []
  return [{start: start + 1, end: start + 1 + van.versie.length, text: naar.versie}]
}

/** A norm that took the place of one is that one: whatever named it names it by its new id. */
function renames(
  lijn: Lijn,
  named: readonly Verwijzing[],
  picked: readonly Verwijzing[],
  {overname}: Overgang
): {edits: {file: string; edit: Edit}[]; posten: Post[]} {
  const prefix = overname.voorvoegsel ?? ''
  const moved = lijn.gewijzigd.filter(({was, wordt}) => was !== wordt)
  const all = moved.map(({was, wordt}) => ({
    was,
    wordt,
    edits: [
      ...named.filter(({id}) => id === was).map((each) => ({file: each.file, edit: renamed(each, wordt)})),
      ...picked
        .filter(({id}) => prefix + id === was)
        .map((each) => ({file: each.file, edit: renamed(each, wordt.slice(prefix.length))}))
    ]
  }))
  const told = all.filter(({edits}) => edits.length > 0)
  return {
    edits: told.flatMap(({edits}) => edits),
    posten: told.map(({was, wordt, edits}) => ({soort: 'hernoemd', bij: wordt, was, plaatsen: edits.length}))
  }
}
