import {kolomnaam} from '../leaves/celnaam.ts'
import type {Kolom} from '../model/cijfers.ts'
import type {Origin} from '../model/source.ts'
import {below, type Tell} from './grid.ts'

/** Tells columns that a formula or a reader cannot tell apart, or that say of two years that they are of it. */
export function tellColumns(kolommen: readonly Kolom[], origin: Origin, tell: Tell): void {
  const ids = new Set<string>()
  const names = new Map<string, string>()
  const counts = new Set(kolommen.map(({n}) => n))
  for (const [index, kolom] of kolommen.entries()) {
    const {id, label, groep} = kolom
    const at = below(origin, 'kolommen', index)
    if (ids.has(id)) {
      tell({
        rule: 'dubbele-kolom',
        message: `De kolom \`${id}\` staat er twee keer; verwacht: elk id van een kolom één keer.`,
        origin: below(at, 'id')
      })
      continue
    }
    ids.add(id)
    const name = `${groep ?? ''}\0${label.toLowerCase()}`
    const same = names.get(name)
    if (same === undefined) names.set(name, id)
    // Each mean may have its N beside it.
    else if (!counts.has(id))
      tell({
        rule: 'dubbel-label',
        message: `De kolommen \`${same}\` en \`${id}\` heten allebei “${kolomnaam(kolom)}”, zodat een lezer ze niet uit elkaar houdt; verwacht: een eigen \`label\`, of een andere \`groep\`.`,
        origin: below(at, 'label')
      })
    tellYear(kolom, at, tell)
  }
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu

/** Where a column names one year, and the year above it is another. */
function tellYear({id, label, groep}: Kolom, at: Origin, tell: Tell): void {
  if (groep === undefined || !/^(?:19|20)\d\d$/u.test(groep)) return
  const own = new Set([id, label].flatMap((text) => text.match(YEAR) ?? []))
  const [year] = own
  if (own.size !== 1 || year === undefined || year === groep) return
  const where = id.includes(year) ? `De kolom \`${id}\`` : `De kolom \`${id}\` (“${label}”)`
  tell({
    rule: 'groep-ander-jaar',
    message: `${where} noemt ${year} en staat onder de groep ${groep}; verwacht: één en hetzelfde jaar.`,
    origin: below(at, 'groep')
  })
}
