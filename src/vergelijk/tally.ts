import type {Weglating} from '../model/score.ts'
import type {Bijdrage} from '../model/bijdrage.ts'
import type {Aantal, NiveauBeeld, Relatie, Verdeling} from '../model/vergelijking.ts'
import type {Geplaatst} from './placed.ts'
import {LABELS} from './words.ts'

/** How often something occurs, and in which onderzoeken. */
export interface Telling {
  aantal: number
  onderzoeken: ReadonlySet<Bijdrage>
}

/** The counts behind a distribution, before anything of them is held back. */
export interface Tellingen {
  niveaus: readonly (NiveauBeeld & Telling)[]
  weggelaten: readonly ({soort: Weglating} & Telling)[]
  verwant: Telling
  nietVergeleken: Telling
}

/** What is published of the counts; `true` is held back. */
export interface Verborgen {
  alles: boolean
  niveaus: ReadonlySet<string>
  /** The number without a score, and with it the number that has one. */
  zonder: boolean
  weggelaten: ReadonlySet<Weglating>
}

const NIETS: Verborgen = {alles: false, niveaus: new Set(), zonder: false, weggelaten: new Set()}

/** Only the same norm counts; what a mapping calls related is counted apart. */
export function counts(relatie: Relatie): boolean {
  return relatie === 'zelfde' || relatie === 'redactioneel' || relatie === 'gelijk'
}

export function tally(
  geplaatst: readonly Geplaatst[],
  schaal: readonly NiveauBeeld[],
  apart: readonly {bijdrage: Bijdrage}[]
): Tellingen {
  const own = geplaatst.filter(({resultaat}) => counts(resultaat.relatie))
  const levelOf = ({resultaat: {uitslag}}: Geplaatst): string | undefined =>
    uitslag.soort === 'niveau' ? uitslag.niveau : undefined
  return {
    niveaus: schaal.map((beeld) => ({
      ...beeld,
      ...count(own.filter((each) => levelOf(each) === beeld.niveau))
    })),
    weggelaten: WEGLATINGEN.map((soort) => ({
      soort,
      ...count(own.filter(({resultaat}) => resultaat.uitslag.soort === soort))
    })),
    verwant: count(geplaatst.filter(({resultaat}) => !counts(resultaat.relatie))),
    nietVergeleken: count(apart)
  }
}

export const WEGLATINGEN: readonly Weglating[] = [
  'niet-van-toepassing',
  'niet-onderzocht',
  'niet-te-beoordelen',
  'nog-niet-beoordeeld'
]

function count(list: readonly {bijdrage: Bijdrage}[]): Telling {
  return {aantal: list.length, onderzoeken: new Set(list.map(({bijdrage}) => bijdrage))}
}

/** Several counts as one. */
export function added(tellingen: readonly Telling[]): Telling {
  return {
    aantal: tellingen.reduce((sum, {aantal}) => sum + aantal, 0),
    onderzoeken: new Set(tellingen.flatMap(({onderzoeken}) => [...onderzoeken]))
  }
}

/** The counts of several norms on one scale. */
export function summed(all: readonly Tellingen[]): Tellingen {
  const [first] = all
  return {
    niveaus: (first?.niveaus ?? []).map((beeld, index) => ({
      ...beeld,
      ...added(all.flatMap(({niveaus}) => niveaus[index] ?? []))
    })),
    weggelaten: WEGLATINGEN.map((soort, index) => ({
      soort,
      ...added(all.flatMap(({weggelaten}) => weggelaten[index] ?? []))
    })),
    verwant: added(all.map(({verwant}) => verwant)),
    nietVergeleken: added(all.map(({nietVergeleken}) => nietVergeleken))
  }
}

/** The distribution as it is shown. `least` is the smallest group, for the numbers that stand beside it. */
export function distribution(tellingen: Tellingen, verborgen: Verborgen = NIETS, least = 0): Verdeling {
  const {niveaus, weggelaten, verwant, nietVergeleken} = tellingen
  const oordelen = added(niveaus)
  const whole = added([...niveaus, ...weggelaten])
  const unless = (hidden: boolean, aantal: number): Aantal => (verborgen.alles || hidden ? null : aantal)
  const small = ({aantal, onderzoeken}: Telling): boolean => aantal > 0 && onderzoeken.size < least
  return {
    totaal: unless(false, whole.aantal),
    oordelen: unless(verborgen.zonder, oordelen.aantal),
    onderzoeken: unless(verborgen.zonder, oordelen.onderzoeken.size),
    niveaus: niveaus.map(({niveau, label, klasse, aantal}) => ({
      niveau,
      label,
      klasse,
      aantal: unless(verborgen.niveaus.has(niveau), aantal)
    })),
    weggelaten: weggelaten.map(({soort, aantal}) => ({
      soort,
      label: LABELS[soort],
      aantal: unless(verborgen.zonder || verborgen.weggelaten.has(soort), aantal)
    })),
    verwant: unless(small(verwant), verwant.aantal),
    nietVergeleken: unless(small(nietVergeleken), nietVergeleken.aantal)
  }
}
