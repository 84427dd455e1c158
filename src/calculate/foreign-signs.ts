import type {Teken} from '../leaves/eenheid.ts'
import {groupBy} from '../leaves/group-by.ts'
import type {Origin} from '../model/source.ts'
import type {Raster, Tell} from './grid.ts'

/** A number with the sign of another unit than that of its column. */
export interface VreemdGetal {
  geschreven: string
  teken: Teken
  origin: Origin
}

const EENHEDEN: Readonly<Record<Teken, string>> = {'€': 'euro', '%': 'procent'}

/** Tells of a column once for each sign: a whole column that lacks its unit is one fault. */
export function tellSigns(
  found: readonly VreemdGetal[],
  {id, eenheid}: Pick<Raster['kolommen'][number], 'id' | 'eenheid'>,
  tell: Tell
): void {
  const own = eenheid === '' ? 'zonder eenheid' : `eenheid \`${eenheid}\``
  for (const [teken, [first, ...rest]] of groupBy(found, (each) => each.teken)) {
    if (first === undefined) continue
    const cells = rest.length === 1 ? '1 andere cel' : `${String(rest.length)} andere cellen`
    const also = rest.length === 0 ? '' : `, en ook in ${cells} een \`${teken}\``
    tell({
      rule: 'eenheid-anders',
      message: `In kolom \`${id}\` (${own}) staat \`${first.geschreven.slice(0, 40)}\`${also}; verwacht: getallen zonder \`${teken}\`, of bij deze kolom \`eenheid: ${EENHEDEN[teken]}\`.`,
      origin: first.origin
    })
  }
}
