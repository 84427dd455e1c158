import {kaderversie, type Kaderversie} from '../../src/leaves/afkomst.ts'
import type {Finding} from '../../src/model/diagnostic.ts'
import type {Bijdrage} from '../../src/model/bijdrage.ts'
import type {NormRij, Vergelijking} from '../../src/model/vergelijking.ts'
import {compare, type CompareOptions} from '../../src/vergelijk.ts'
import {validateFiles} from '../validate/documents.ts'

interface Given extends Partial<CompareOptions> {
  /** The text of a koppelingen.yaml. */
  bestand?: string
  /** The texts of frameworks whose lineage is known. */
  kaders?: readonly string[]
}

/** Compares, and gives what the stage says of the mappings too. */
export function compared(
  bijdragen: readonly Bijdrage[],
  {bestand, kaders = [], ...options}: Given = {}
): {vergelijking: Vergelijking; findings: Finding[]; sleutels: readonly {sleutel: string; naam: string}[]} {
  const koppelingen = bestand && validateFiles({'koppelingen.yaml': bestand}).documents.koppelingen
  const {value, diagnostics} = compare(bijdragen, {
    anoniem: false,
    rangorde: false,
    buiten: [],
    kaderversies: versionsOf(kaders),
    ...(koppelingen && {koppelingen}),
    ...options
  })
  return {...value, findings: diagnostics}
}

function versionsOf(texts: readonly string[]): Map<string, Kaderversie[]> {
  const found = new Map<string, Kaderversie[]>()
  for (const text of texts) {
    const data = validateFiles({'normenkader.yaml': text}).documents.normenkader?.data
    if (data?.id === undefined) throw new Error('no framework')
    found.set(data.id, [...(found.get(data.id) ?? []), kaderversie(data)])
  }
  return found
}

/** A row as a line: the norm, and per column what stands there. */
export function lines({rijen, kolommen}: Vergelijking): string[] {
  const names = kolommen.map(({naam, object}) => object ?? naam)
  return rijen.map((rij) =>
    [rij.norm, ...rij.cellen.map((cel, index) => `${names[index] ?? ''}=${cellText(cel)}`)].join(' ')
  )
}

function cellText({resultaten, weggelaten}: NormRij['cellen'][number]): string {
  const results = resultaten.map(({uitslag, relatie}) => {
    const level = uitslag.soort === 'niveau' ? uitslag.niveau : uitslag.soort
    return relatie === 'zelfde' ? level : `${level}(${relatie})`
  })
  return [...results, ...weggelaten.map(({reden}) => `!${reden}`)].join('+') || '-'
}

/** The distribution of a row: `voldaan 1, deels 0 (n=1 of 2)`. */
export function spread({rijen}: Vergelijking, norm: string): string {
  const found = rijen.find((rij) => rij.norm === norm)
  if (found === undefined) return 'no row'
  const {niveaus, oordelen, totaal, verwant} = found.verdeling
  const levels = niveaus.map(({niveau, aantal}) => `${niveau} ${String(aantal)}`).join(', ')
  return `${levels} (n=${String(oordelen)} of ${String(totaal)}, related ${String(verwant)})`
}
