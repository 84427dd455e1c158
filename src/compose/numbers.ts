import {groupBy} from '../leaves/group-by.ts'
import type {Aanbeveling, Bevinding, Conclusie, Onderdeel} from '../model/element.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import {groupByAddressee} from './advice.ts'
import {hasFigures} from './figures.ts'
import {isPublic, type ComposeOptions, type Context, type Named, type Nummer} from './context.ts'

/** The annexes that the tool makes, in their order; the author's own follow. */
export const BIJLAGEN = [
  'normenkader',
  'oordelen',
  'aanbevelingen',
  'bronnen',
  'cijfers',
  'begrippen',
  'vrijstellingen'
] as const
export type Bijlage = (typeof BIJLAGEN)[number]

/** Which of them have something to show. */
export function annexes(onderzoek: Onderzoek, getoond: Context['getoond']): Bijlage[] {
  const filled: Record<Bijlage, boolean> = {
    normenkader: onderzoek.normen.length > 0,
    oordelen: onderzoek.oordelen.length > 0,
    aanbevelingen: onderzoek.aanbevelingen.length > 0,
    bronnen: onderzoek.bronnen.length > 0,
    cijfers: hasFigures(onderzoek, getoond),
    begrippen: onderzoek.begrippen.length > 0,
    vrijstellingen: onderzoek.vrijstellingen.length > 0
  }
  return BIJLAGEN.filter((bijlage) => filled[bijlage])
}

/** The number of every element that has one, given once and the same in every output; tables and figures wait for their place. */
export function numbers(
  onderzoek: Onderzoek,
  options: ComposeOptions,
  bijlagen: readonly Bijlage[]
): Map<Named, Nummer> {
  const result = new Map<Named, Nummer>()
  for (const [index, onderdeel] of onderzoek.onderdelen.entries())
    numberOnderdeel(onderdeel, String(index + 1), {options, termen: onderzoek.termen}, result)
  for (const conclusie of onderzoek.conclusies) result.set(conclusie, conclusionNumber(conclusie, onderzoek))
  for (const [index, aanbeveling] of adviceInOrder(onderzoek).entries())
    result.set(aanbeveling, plainNumber('Aanbeveling', index + 1))
  const own = onderzoek.hoofdstukken.filter(({plaats}) => plaats === 'bijlage')
  for (const [index, hoofdstuk] of own.entries())
    result.set(hoofdstuk, plainNumber('Bijlage', bijlagen.length + index + 1))
  return result
}

function plainNumber(word: string, number: number): Nummer {
  return {nummer: String(number), verwijzing: `${word} ${String(number)}`}
}

interface Study {
  options: ComposeOptions
  termen: Onderzoek['termen']
}

/** Findings of an onderdeel come before the onderdelen below it, so both count on in one series. */
function numberOnderdeel(
  onderdeel: Onderdeel,
  nummer: string,
  study: Study,
  result: Map<Named, Nummer>
): void {
  result.set(onderdeel, {nummer, verwijzing: `${nummer.includes('.') ? 'paragraaf' : 'hoofdstuk'} ${nummer}`})
  for (const [index, vraag] of onderdeel.vragen.entries())
    result.set(vraag, coded('V', 'vraag', nummer, index))
  const word = study.termen['norm']?.[0] ?? 'norm'
  for (const [index, norm] of onderdeel.normen.entries()) result.set(norm, coded('N', word, nummer, index))
  const findings: readonly Bevinding[] = onderdeel.bevindingen.filter((each) => isPublic(each, study.options))
  for (const [index, bevinding] of findings.entries()) {
    const own = `${nummer}.${String(index + 1)}`
    result.set(bevinding, {nummer: own, verwijzing: `paragraaf ${own}`})
  }
  for (const [index, below] of onderdeel.onderdelen.entries())
    numberOnderdeel(below, `${nummer}.${String(findings.length + index + 1)}`, study, result)
}

function coded(letter: string, word: string, nummer: string, index: number): Nummer {
  const code = `${letter}${nummer}.${String(index + 1)}`
  return {nummer: code, verwijzing: `${word} ${code}`}
}

/** The section of the kern where a conclusion stands: K1 for the hoofdvraag, K2, K2.1… for the onderdelen. */
function conclusionNumber(conclusie: Conclusie, onderzoek: Onderzoek): Nummer {
  const onderdeel = placeOf(conclusie)
  const nummer = onderdeel === undefined ? 'K1' : kernNumber(onderdeel, onderzoek)
  return {nummer, verwijzing: `paragraaf ${nummer}`}
}

export function kernNumber(onderdeel: Onderdeel, onderzoek: Onderzoek): string {
  const siblings = onderdeel.ouder?.onderdelen ?? onderzoek.onderdelen
  const index = siblings.indexOf(onderdeel)
  return onderdeel.ouder === undefined
    ? `K${String(index + 2)}`
    : `${kernNumber(onderdeel.ouder, onderzoek)}.${String(index + 1)}`
}

/** The onderdeel in whose part of the kern a conclusion stands; undefined for the answer to the hoofdvraag. */
export function placeOf(conclusie: Conclusie): Onderdeel | undefined {
  return conclusie.onderdeel ?? conclusie.vragen[0]?.onderdeel
}

/** The onderdeel where a recommendation stands: that of its first conclusion. */
export function placeOfAdvice({conclusies}: Aanbeveling): Onderdeel | undefined {
  return conclusies[0] && placeOf(conclusies[0])
}

/** As the kern prints them: first those of the hoofdvraag, then by onderdeel, each by addressee. */
function adviceInOrder(onderzoek: Onderzoek): Aanbeveling[] {
  const places = [undefined, ...onderzoek.alleOnderdelen]
  const byPlace = groupBy(onderzoek.aanbevelingen, placeOfAdvice)
  return places.flatMap((place) => {
    const here = byPlace.get(place) ?? []
    return groupByAddressee(here, onderzoek.adressaten).flatMap(({aanbevelingen}) => aanbevelingen)
  })
}
