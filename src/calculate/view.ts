import type {Cel, Cijferblad, Kolom, Rij} from '../model/cijfers.ts'
import {cel, kolomwaarden} from './compute.ts'
import {BEZIG, type Engine} from './engine.ts'
import type {Getoond} from './expression.ts'
import type {Raster} from './grid.ts'
import {inWords} from './in-words.ts'
import {BREUK, isGetal, isMissing} from './numbers.ts'
import {eisen, verdelingen} from './requirements.ts'
import {TOTAAL} from './scope.ts'

/** A grid with all of it computed, so that every fault has its message; its cells are made when they are asked for. */
export function getoond(engine: Engine, raster: Raster): Getoond {
  const decimalen = raster.kolommen.map((_, kolom) => mostDecimals(engine, raster, kolom))
  if (raster.vorm === 'berekening') return {cel: (rij, kolom) => cel(engine, raster, rij, kolom)}
  return {
    decimalen,
    cel: (rij, kolom) => {
      const made = cel(engine, raster, rij, kolom)
      const printed = decimalen[kolom] ?? 0
      return made.decimalen === printed ? made : {...made, decimalen: printed}
    }
  }
}

/** The numbers of a column are printed with the same decimals: the most of any. */
function mostDecimals(engine: Engine, raster: Raster, kolom: number): number {
  let most = cel(engine, raster, TOTAAL, kolom).decimalen
  const found = kolomwaarden(engine, raster, kolom)
  const getallen = found === undefined || found === BEZIG ? undefined : found.getallen
  const isText = raster.kolommen[kolom]?.eenheid === 'tekst'
  for (let rij = 0; rij < raster.rijen.aantal && !isText; rij++) {
    const soort = getallen?.soort[rij]
    if (isMissing(soort)) continue
    const isKnown = isGetal(soort) || soort === BREUK
    const decimalen = isKnown ? (getallen?.decimalen[rij] ?? 0) : cel(engine, raster, rij, kolom).decimalen
    if (decimalen > most) most = decimalen
  }
  return most
}

/** A grid as the other stages see it. */
export function blad(engine: Engine, raster: Raster, {cel: made}: Getoond): Cijferblad {
  const {rijIndex, kolomIndex: _, cellen: __, isVerdacht: ___, mistRij: ____, ...shown} = raster
  const {kolommen, rijen, totaal, ...rest} = shown
  const cells = (rij: number): Cel[] => kolommen.map((_, kolom) => made(rij, kolom))
  const bron = {rijen, cells}
  return {
    ...rest,
    kolommen: kolommen.map(({wijze: _, afronden: __, ...kolom}) => worded(engine, raster, kolom)),
    rijen: Array.from({length: rijen.aantal}, (_, rij) => new Rijbeeld(bron, rij)),
    rijIndex,
    cel: made,
    ...(totaal && {totaal: {id: 'totaal', label: totaal.label, cellen: cells(TOTAAL)}}),
    opgaven: [...raster.cellen.opgaven, ...statedTotals(raster)],
    eisen: eisen(engine, raster),
    verdelingen: verdelingen(engine, raster)
  }
}

/** A column with its formula in words. */
function worded({parsed, rasters}: Engine, raster: Raster, kolom: Kolom): Kolom {
  const tree = kolom.formule === undefined ? undefined : parsed.get(kolom.formule)
  return tree === undefined ? kolom : {...kolom, inWoorden: inWords(tree, rasters, raster)}
}

/** The totals of which the source printed a value. */
function statedTotals({totaal, kolommen}: Raster): Cijferblad['opgaven'] {
  const stated = totaal?.opgegeven ?? {}
  return kolommen.flatMap(({id}, kolom) => (Object.hasOwn(stated, id) ? [{rij: TOTAAL, kolom}] : []))
}

interface Bron {
  rijen: Raster['rijen']
  cells: (rij: number) => Cel[]
}

/** A row without its cells: a table may have a hundred thousand, and hardly anybody looks at one. */
class Rijbeeld implements Rij {
  private readonly bron: Bron
  private readonly rij: number

  constructor(bron: Bron, rij: number) {
    this.bron = bron
    this.rij = rij
  }

  get id(): string {
    return this.bron.rijen.kop(this.rij)?.id ?? ''
  }

  get label(): string {
    return this.bron.rijen.kop(this.rij)?.label ?? ''
  }

  get toelichting(): string | undefined {
    return this.bron.rijen.kop(this.rij)?.toelichting
  }

  get bronnen(): readonly string[] | undefined {
    return this.bron.rijen.kop(this.rij)?.bronnen
  }

  get cellen(): readonly Cel[] {
    return this.bron.cells(this.rij)
  }
}
