import {kaderrijen, type Kaderrij} from '../leaves/kadertabel.ts'
import type {Tables} from '../leaves/tabel.ts'
import type {KaderDraft, Kop, OnderdeelDraft, Verslag} from './draft.ts'
import {factsIn, objectsIn, parametersIn, scalesIn, type ObjectBij} from './own-lists.ts'
import {treeOf} from './own-tree.ts'

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
  const {hoofdvraag, schaal, optelling, ...gegevens} = factsIn(tables)
  const schalen = scalesIn(tables)
  const listed = objectsIn(tables)
  const objecten = listed.length > 0 ? listed : objectsOf(rows, verslag)
  const onderdelen = treeOf(rows, verslag)
  tellMissing(tables, verslag)
  for (const each of partsIn(onderdelen)) placeObjects(each, objecten)
  const draft: KaderDraft = {
    onderdelen,
    parameters: parametersIn(tables),
    objecten: objecten.filter(({onderdeel}) => onderdeel === '')
  }
  if (hoofdvraag !== undefined) draft.hoofdvraag = hoofdvraag
  return {
    kop: {
      gegevens,
      schalen,
      schaal: schaal ?? Object.keys(schalen)[0] ?? '',
      ...(optelling !== undefined && {optelling})
    },
    draft
  }
}

/** A CSV is one table, and a workbook may have lost its sheet with the explanation: what stood there is gone. */
function tellMissing(tables: Tables['tables'], verslag: Verslag): void {
  if (Object.keys(factsIn(tables)).length > 0) return
  verslag.weggelaten.push({
    plaats: tables[0]?.name ?? '',
    tekst:
      'versie, titel, licentie, herkomst, hoofdvraag, optelling, parameters, namen van objecten en niveaus van schalen staan niet in deze tabel; verwacht: xlsx of json om alles terug te krijgen.'
  })
}

/** Without a list of objects only their ids are known, from the rows that have one. */
function objectsOf(rows: readonly Kaderrij[], verslag: Verslag): ObjectBij[] {
  const ids = [...new Set(rows.flatMap(({cells}) => cells.Object ?? []))]
  if (ids.length > 0)
    verslag.geraden.push({
      plaats: 'objecten',
      tekst: `de namen van ${ids.join(', ')}, en dat alle normen ze hebben; de tabel zegt dat niet.`
    })
  return ids.map((id) => ({id, naam: id, onderdeel: ''}))
}

function partsIn(onderdelen: readonly OnderdeelDraft[]): OnderdeelDraft[] {
  return onderdelen.flatMap((each) => [each, ...partsIn(each.onderdelen)])
}

function placeObjects(draft: OnderdeelDraft, objecten: readonly ObjectBij[]): void {
  const own = objecten.filter(({onderdeel}) => onderdeel !== '' && onderdeel === draft.id)
  if (own.length > 0) draft.objecten = own.map(({id, naam}) => ({id, naam}))
}
