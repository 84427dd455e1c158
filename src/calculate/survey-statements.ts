import type {OpgaveInvoer, StellingInvoer} from '../model/generated/bestanden.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {below, type Tell} from './grid.ts'
import type {Antwoordkeuze} from './survey-answers.ts'

interface Regels {
  antwoorden: readonly Antwoordkeuze[]
  /** By its id. */
  groepen: ReadonlyMap<string, unknown>
  /** Whether a list in the file lost something that was wrong, which has its message. */
  isKort: (origin: Origin) => boolean
  tell: Tell
}

/** Tells where the numbers of a stelling do not fit the groups and the answers of its survey. */
export function tellMisfits(stelling: StellingInvoer, origin: Origin, regels: Regels): void {
  const {id, aantallen, opgegeven = {}} = stelling
  const {groepen, tell} = regels
  for (const groep of [...Object.keys(aantallen), ...Object.keys(opgegeven)])
    if (!groepen.has(groep))
      tell({
        rule: 'onbekende-verwijzing',
        message: `Stelling \`${id}\` noemt groep \`${groep}\`, maar die staat niet onder \`groepen\`${didYouMean(groep, groepen.keys())}`,
        origin: below(origin, Object.hasOwn(aantallen, groep) ? 'aantallen' : 'opgegeven', groep),
        target: 'key'
      })
  if (Object.keys(aantallen).length === 0)
    tell({
      rule: 'antwoorden-ongelijk',
      message: `Stelling \`${id}\` heeft geen aantallen; verwacht: minstens één groep met één aantal per antwoord, zoals \`${[...groepen.keys()][0] ?? 'medewerkers'}: [12, 6, 3]\`.`,
      origin: below(origin, 'aantallen')
    })
  for (const [groep, counts] of Object.entries(aantallen))
    if (groepen.has(groep)) tellUneven(counts.length, 'aantal', below(origin, 'aantallen', groep), regels)
  for (const [groep, printed] of Object.entries(opgegeven))
    if (groepen.has(groep)) tellPrinted(stelling, groep, printed, below(origin, 'opgegeven', groep), regels)
}

function tellUneven(
  given: number,
  what: 'aantal' | 'percentage',
  origin: Origin,
  {antwoorden, isKort, tell}: Regels
): void {
  if (given === antwoorden.length || isKort(origin)) return
  const many = what === 'aantal' ? 'aantallen' : 'percentages'
  const shown = given === 1 ? `staat 1 ${what}` : `staan ${String(given)} ${many}`
  tell({
    rule: 'antwoorden-ongelijk',
    message: `Hier ${shown} bij ${String(antwoorden.length)} antwoorden; verwacht: één ${what} per antwoord, in de volgorde van \`antwoorden\`.`,
    origin
  })
}

/** What the source printed, where nothing is held against it. */
function tellPrinted(
  {aantallen}: StellingInvoer,
  groep: string,
  {procenten, gemiddelde}: OpgaveInvoer,
  origin: Origin,
  regels: Regels
): void {
  const unused = (message: string, at: Origin): void => {
    regels.tell({rule: 'opgave-zonder-uitkomst', message, origin: at, target: 'key'})
  }
  if (!Object.hasOwn(aantallen, groep)) {
    unused(
      `Groep \`${groep}\` heeft bij deze stelling geen \`aantallen\`, dus er is niets om dit tegen te houden; verwacht: \`${groep}\` ook bij \`aantallen\`.`,
      origin
    )
    return
  }
  if (procenten !== undefined) tellUneven(procenten.length, 'percentage', below(origin, 'procenten'), regels)
  if (gemiddelde !== undefined && regels.antwoorden.every(({waarde}) => waarde === undefined))
    unused(
      'Er is geen gemiddelde om dit tegen te houden, want de antwoorden hebben geen waarde; verwacht: bij elk antwoord een `waarde`.',
      below(origin, 'gemiddelde')
    )
}
