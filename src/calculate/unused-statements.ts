import type {TabelBestand} from '../model/generated/bestanden.ts'
import type {Rijindex} from '../model/cijfers.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {below, type Raster, type Tell} from './grid.ts'
import {rijId} from './row-names.ts'
import type {Geschreven} from './rows.ts'

/** More names than this are not searched: a table may have a hundred thousand rows. */
const MOST = 5000

/** A table as it was written, and the rows that it has. */
interface Tabelrijen {
  data: TabelBestand
  kolommen: Raster['kolommen']
  geschreven: Geschreven
  rijIndex: Rijindex
  /** With the rows that were left out because they are totals, which has its message. */
  alle: Rijindex
}

/** Tells what the source printed and nothing is held against: the author would think that it was checked. */
export function tellUnused(tabel: Tabelrijen, origin: Origin, tell: Tell): void {
  const {data} = tabel
  const unused = (message: string | undefined, at: Origin): void => {
    if (message !== undefined) tell({rule: 'opgave-zonder-uitkomst', message, origin: at, target: 'key'})
  }
  for (const [index, kolom] of data.kolommen.entries())
    for (const rij of Object.keys(kolom.opgegeven ?? {}))
      unused(ofCell(tabel, kolom, rij), below(origin, 'kolommen', index, 'opgegeven', rij))
  for (const id of Object.keys(data.totaal?.opgegeven ?? {}))
    unused(ofTotal(tabel, id), below(origin, 'totaal', 'opgegeven', id))
}

type Kolom = TabelBestand['kolommen'][number]

function ofCell(tabel: Tabelrijen, {id, formule}: Kolom, naam: string): string | undefined {
  const {data, geschreven, rijIndex, alle} = tabel
  const rij = rijIndex.get(naam)
  if (rij === undefined) {
    if (alle.has(naam)) return undefined
    return isTotal(data, naam)
      ? `Het totaal is geen rij; verwacht: wat de bron als totaal afdrukt bij \`totaal\`, onder \`opgegeven: {${id}: …}\`.`
      : `De tabel heeft geen rij \`${naam}\`${didYouMean(naam, [...rijIndex.keys()].slice(0, MOST))}`
  }
  const own = (geschreven.cel(rij, id) ?? '').trim()
  if (own.startsWith('=')) return undefined
  if (formule === undefined)
    return `Kolom \`${id}\` heeft geen formule, dus er is niets om dit tegen te houden; verwacht: \`opgegeven\` bij een kolom die wordt berekend.`
  return own === ''
    ? undefined
    : `In rij \`${naam}\` staat in kolom \`${id}\` zelf \`${own.slice(0, 40)}\`, dus daar wordt niets berekend om dit tegen te houden; verwacht: een lege cel, die uit \`${formule}\` volgt, of geen \`opgegeven\`.`
}

function isTotal({totaal}: TabelBestand, naam: string): boolean {
  return totaal !== undefined && (naam === 'totaal' || naam === rijId(totaal.label ?? ''))
}

function ofTotal({kolommen}: Tabelrijen, id: string): string | undefined {
  const kolom = kolommen.find((each) => each.id === id)
  if (kolom === undefined)
    return `De tabel heeft geen kolom \`${id}\`${didYouMean(
      id,
      kolommen.map((each) => each.id)
    )}`
  return kolom.wijze === 'geen'
    ? `Kolom \`${id}\` heeft geen totaal, dus er is niets om dit tegen te houden; verwacht: bij die kolom \`totaal: som\` of \`totaal: gemiddelde\`.`
    : undefined
}
