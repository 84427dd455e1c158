import {
  GEGEVENKOP,
  KADERBLAD,
  KADERKOLOMMEN,
  NIET_SCORE_LABELS,
  OBJECTKOP,
  PARAMETERKOP,
  SCHAALKOP,
  TOELICHTINGBLAD,
  type Kaderkolom
} from '../leaves/kadertabel.ts'
import {writeXlsx, type Keuze, type Werkblad} from '../leaves/xlsx-write.ts'
import {objectsOf, scalesOf, type Uitgave} from './gegevens.ts'
import {cellsInOrder, rowsOf, type Rij} from './rows.ts'

const WIDTHS: Readonly<Partial<Record<Kaderkolom, number>>> = {
  Code: 10,
  Onderdeel: 22,
  Vraag: 34,
  Norm: 42,
  Indicator: 36,
  Bron: 26,
  Oordeel: 18,
  Opmerking: 36,
  Toelichting: 60,
  'Bij vragen': 24
}

/** The normenkader as a workbook in which judgements can be chosen, with a sheet that explains it. */
export async function writeWorkbook(uitgave: Uitgave): Promise<Uint8Array> {
  const rijen = rowsOf(uitgave)
  const explanation = explain(uitgave)
  const columns = KADERKOLOMMEN.indexOf('Oordeel')
  const kader: Werkblad = {
    naam: KADERBLAD,
    koprijen: 1,
    kopkolommen: 1,
    // What people read and fill in comes first; what follows is for the way back.
    afdruk: KADERKOLOMMEN.indexOf('Opmerking') + 1,
    breedtes: KADERKOLOMMEN.map((kolom) => WIDTHS[kolom] ?? 14),
    rijen: [[...KADERKOLOMMEN], ...rijen.map(cellsInOrder)],
    nadruk: new Set(rijen.flatMap(({soort}, index) => (soort === 'onderdeel' ? [index + 1] : []))),
    keuzes: rijen.flatMap((rij, index) => choiceOf(rij, {rij: index + 1, kolom: columns}, explanation.ranges))
  }
  return writeXlsx([kader, explanation.blad])
}

function choiceOf(
  {norm}: Rij,
  place: Pick<Keuze, 'rij' | 'kolom'>,
  ranges: ReadonlyMap<string, string>
): Keuze[] {
  const bereik = norm && ranges.get(norm.schaal.id)
  if (bereik === undefined) return []
  // Where a level follows from a number, a number may be typed too.
  return [{...place, bereik, streng: norm?.schaal.niveaus.every(({vanaf}) => vanaf === undefined) ?? true}]
}

const UITLEG = [
  'Op het blad ‘Normenkader’ staat een rij per onderdeel (vet), per vraag en per norm.',
  'Kies bij een norm het oordeel uit de lijst in de kolom Oordeel, en zet in de kolom Opmerking waarop het rust.',
  'Laat de kolommen Code en Object zoals zij zijn: daaraan wordt de norm herkend. Andere kolommen mag u verbergen of verplaatsen.',
  'Met normenkader kader exporteer --terug komen oordelen en opmerkingen in het onderzoek.'
]

/** The sheet with the explanation, and for each scale the cells that hold what can be chosen. */
function explain({onderzoek, gegevens, parameters}: Uitgave): {blad: Werkblad; ranges: Map<string, string>} {
  const facts = Object.entries(gegevens)
  const rijen: string[][] = [
    ...UITLEG.map((line, index) => [index === 0 ? 'Over dit bestand' : '', line]),
    [],
    [...GEGEVENKOP],
    ...facts.map(([key, value]) => [key, value]),
    [],
    [...SCHAALKOP]
  ]
  const nadruk = new Set([UITLEG.length + 1, rijen.length - 1])
  const ranges = new Map<string, string>()
  for (const {id, niveaus} of scalesOf(onderzoek)) {
    const first = rijen.length + 1
    for (const {id: niveau, label, waarde = '', vanaf = ''} of niveaus)
      rijen.push([id, niveau, label, waarde, vanaf])
    for (const [niveau, label] of Object.entries(NIET_SCORE_LABELS)) rijen.push([id, niveau, label, '', ''])
    ranges.set(id, `${TOELICHTINGBLAD}!$C$${String(first)}:$C$${String(rijen.length)}`)
  }
  const add = (kop: readonly string[], list: readonly (readonly string[])[]): void => {
    if (list.length === 0) return
    nadruk.add(rijen.length + 1)
    rijen.push([], [...kop], ...list.map((each) => [...each]))
  }
  add(
    PARAMETERKOP,
    parameters.map(({id, omschrijving = '', voorbeeld = ''}) => [id, omschrijving, voorbeeld])
  )
  add(
    OBJECTKOP,
    objectsOf(onderzoek).map(({id, naam, onderdeel = ''}) => [id, naam, onderdeel])
  )
  return {
    ranges,
    blad: {naam: TOELICHTINGBLAD, koprijen: 0, kopkolommen: 0, breedtes: [24, 70, 28, 12, 12], rijen, nadruk}
  }
}
