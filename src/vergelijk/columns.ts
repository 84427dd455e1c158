import type {Bijdrage} from '../model/bijdrage.ts'
import type {Kolom} from '../model/vergelijking.ts'
import type {Deelnemer} from './names.ts'
import type {Geplaatst, Rij} from './placed.ts'

export interface Kolommen {
  kolommen: readonly Kolom[]
  columnOf: (geplaatst: Pick<Geplaatst, 'bijdrage' | 'object'>) => string
}

/**
 * A column per onderzoek; of an onderzoek with objects one for each object that is compared, and one for what was judged
 * of the whole.
 */
export function columnsOf(
  deelnemers: ReadonlyMap<Bijdrage, Deelnemer>,
  rijen: readonly Rij[],
  anoniem: boolean
): Kolommen {
  const kolommen: Kolom[] = []
  const ids = new Map<Bijdrage, Map<string | undefined, string>>()
  for (const [bijdrage, {id: onderzoek, naam}] of deelnemers) {
    const used = new Set(
      rijen.flatMap(({geplaatst}) =>
        geplaatst.filter((each) => each.bijdrage === bijdrage).map(({object}) => object)
      )
    )
    const own = new Map<string | undefined, string>()
    for (const [index, object] of objectsIn(bijdrage, used).entries()) {
      const id = `k${String(kolommen.length + 1)}`
      const shown = anoniem ? `Object ${String(index + (used.has(undefined) ? 0 : 1))}` : object
      kolommen.push({
        id,
        onderzoek,
        naam,
        ...(object !== undefined && shown !== undefined && {object: shown})
      })
      own.set(object, id)
    }
    ids.set(bijdrage, own)
  }
  return {kolommen, columnOf: ({bijdrage, object}) => ids.get(bijdrage)?.get(object) ?? ''}
}

/** In the order of the onderzoek, and the whole first; an onderzoek of which nothing is compared has one empty column. */
function objectsIn({normen}: Bijdrage, used: ReadonlySet<string | undefined>): (string | undefined)[] {
  const all = normen.flatMap(({resultaten}) => resultaten.map(({object}) => object))
  const objecten = [...new Set(all)].filter((object) => object !== undefined && used.has(object))
  return used.has(undefined) || objecten.length === 0 ? [undefined, ...objecten] : objecten
}
