import type {TabelBestand} from '../model/generated/bestanden.ts'
import type {Rijindex} from '../model/cijfers.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {below, type Raster, type Tell} from './grid.ts'

/** More names than this are not searched: a table may have a hundred thousand rows. */
const MOST = 5000

/** Tells what the source printed and nothing is held against: the author would think that it was checked. */
export function tellUnused(
  {kolommen: written, totaal}: TabelBestand,
  kolommen: Raster['kolommen'],
  rijen: Rijindex,
  origin: Origin,
  tell: Tell
): void {
  const unused = (message: string, at: Origin): void => {
    tell({rule: 'opgave-zonder-uitkomst', message, origin: at, target: 'key'})
  }
  for (const [index, {id, opgegeven = {}, formule}] of written.entries())
    for (const rij of Object.keys(opgegeven)) {
      const at = below(origin, 'kolommen', index, 'opgegeven', rij)
      if (!rijen.has(rij))
        unused(`De tabel heeft geen rij \`${rij}\`${didYouMean(rij, [...rijen.keys()].slice(0, MOST))}`, at)
      else if (formule === undefined)
        unused(
          `Kolom \`${id}\` heeft geen formule, dus er is niets om dit tegen te houden; verwacht: \`opgegeven\` bij een kolom die wordt berekend.`,
          at
        )
    }
  for (const id of Object.keys(totaal?.opgegeven ?? {})) {
    const at = below(origin, 'totaal', 'opgegeven', id)
    const kolom = kolommen.find((each) => each.id === id)
    if (kolom === undefined)
      unused(
        `De tabel heeft geen kolom \`${id}\`${didYouMean(
          id,
          kolommen.map((each) => each.id)
        )}`,
        at
      )
    else if (kolom.wijze === 'geen')
      unused(
        `Kolom \`${id}\` heeft geen totaal, dus er is niets om dit tegen te houden; verwacht: bij die kolom \`totaal: som\` of \`totaal: gemiddelde\`.`,
        at
      )
  }
}
