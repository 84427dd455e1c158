import type {Overgang} from '../model/bijwerking.ts'
import type {Schaal} from '../model/element.ts'
import type {OordeelInvoer, VervallenInvoer} from '../model/generated/bestanden.ts'
import {scaleOf} from './judgements.ts'
import type {Lijn} from './line.ts'
import type {Verwijzing} from './references.ts'

/** What is gone and is still named somewhere in the study. */
export function vervallenIn(
  lijn: Lijn,
  named: readonly Verwijzing[],
  picked: readonly Verwijzing[],
  {overname, van, naar}: Overgang,
  oordelen: readonly OordeelInvoer[]
): VervallenInvoer[] {
  const prefix = overname.voorvoegsel ?? ''
  const ids = new Set([...named.map(({id}) => id), ...picked.map(({id}) => prefix + id)])
  return lijn.verdwenen
    .filter(({id}) => ids.has(id))
    .map(({id, tekst, opvolgers}) => ({
      id,
      kader: naar.id,
      versie: naar.versie,
      tekst,
      ...(opvolgers.length > 0 && {opvolgers: [...opvolgers]}),
      ...levelsUsed(id, scaleOf(van.kader.onderdelen, id.slice(prefix.length)), oordelen)
    }))
}

/** What the levels of judgements on it were called, for when its scale is gone too. */
function levelsUsed(
  id: string,
  schaal: Schaal | undefined,
  oordelen: readonly OordeelInvoer[]
): Pick<VervallenInvoer, 'niveaus'> {
  const used = new Set(oordelen.filter(({norm}) => norm === id).map(({oordeel}) => oordeel))
  const levels = (schaal?.niveaus ?? []).filter((niveau) => used.has(niveau.id))
  if (levels.length === 0) return {}
  return {niveaus: Object.fromEntries(levels.map((niveau) => [niveau.id, niveau.label]))}
}
