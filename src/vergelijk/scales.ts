import {compareText} from '../leaves/compare-text.ts'
import {groupBy} from '../leaves/group-by.ts'
import type {Finding, Outcome} from '../model/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {KoppelingenBestand, SchaaltabelInvoer} from '../model/generated/bestanden.ts'
import type {Niveau, Schaal} from '../model/element.ts'
import type {NiveauBeeld} from '../model/vergelijking.ts'

/** Two scales are one when their levels have the same ids, labels and thresholds, whatever the scale is called. */
export function scaleKey({niveaus}: Schaal): string {
  return JSON.stringify(niveaus.map(({id, label, vanaf}) => [id, label, vanaf]))
}

/** The scale that most have; of two that as many have, the first by its levels. */
export function commonScale(schalen: readonly Schaal[]): Schaal | undefined {
  const groups = [...groupBy(schalen, scaleKey)]
  groups.sort(([a, one], [b, other]) => other.length - one.length || compareText(a, b))
  return groups[0]?.[1][0]
}

/** A level on the scale of the row: itself, or what a table makes of it; undefined where no table says so. */
export function converted(
  niveau: Niveau,
  van: Schaal,
  naar: Schaal,
  tabellen: readonly SchaaltabelInvoer[]
): Niveau | undefined {
  if (scaleKey(van) === scaleKey(naar)) return naar.niveaus.find(({id}) => id === niveau.id)
  const tabel = tabellen.find((each) => each.van === van.id && each.naar === naar.id)
  const other = tabel && Object.hasOwn(tabel.niveaus, niveau.id) ? tabel.niveaus[niveau.id] : undefined
  return naar.niveaus.find(({id}) => id === other)
}

/** Whether results on a scale can stand on that of the row. */
export function isConvertible(van: Schaal, naar: Schaal, tabellen: readonly SchaaltabelInvoer[]): boolean {
  return van.niveaus.every((niveau) => converted(niveau, van, naar, tabellen) !== undefined)
}

/** The tables that say of every level of their first scale what it is on the second; the others have a message. */
export function findTabellen(
  document: Document<KoppelingenBestand> | undefined,
  schalen: readonly Schaal[]
): Outcome<SchaaltabelInvoer[], Finding> {
  const diagnostics: Finding[] = []
  const value = (document?.data.schaaltabellen ?? []).filter((tabel, index) => {
    const message = wrongWith(tabel, schalen)
    if (message === undefined) return true
    const origin = {file: document?.file ?? '', path: ['schaaltabellen', index]}
    diagnostics.push({rule: 'schaaltabel-onvolledig', severity: 'fout', message, origin})
    return false
  })
  return {value, diagnostics}
}

function wrongWith({van, naar, niveaus}: SchaaltabelInvoer, schalen: readonly Schaal[]): string | undefined {
  const levels = (name: string): Set<string> =>
    new Set(schalen.filter(({id}) => id === name).flatMap((schaal) => schaal.niveaus.map(({id}) => id)))
  const [from, to] = [levels(van), levels(naar)]
  if (from.size === 0 || to.size === 0) return undefined
  const missing = [...from].filter((id) => !Object.hasOwn(niveaus, id))
  const foreign = Object.values(niveaus).filter((id) => !to.has(id))
  if (missing.length > 0)
    return `De tabel van ${van} naar ${naar} zegt niets van ${missing.join(', ')}; verwacht: elk niveau van ${van}.`
  if (foreign.length > 0)
    return `De tabel van ${van} naar ${naar} noemt ${foreign.join(', ')}; verwacht: niveaus van ${naar} (${[...to].join(', ')}).`
  return undefined
}

/** How levels are shown: the highest is good, the lowest is not, whatever is between is in between. */
export function levelsOf({niveaus}: Schaal): NiveauBeeld[] {
  return niveaus.map((niveau, index) => ({
    niveau: niveau.id,
    label: niveau.label,
    klasse: index === 0 ? 'hoog' : index === niveaus.length - 1 ? 'laag' : 'midden'
  }))
}
