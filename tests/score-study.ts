import type {Norm, Oordeel, Onderdeel, Schaal} from '../src/model/element.ts'
import type {Onderzoek, Optelling} from '../src/model/onderzoek.ts'

export const DRIEPUNTS: Schaal = {
  id: 'driepunts',
  niveaus: [
    {id: 'voldaan', label: 'Voldaan', waarde: '1'},
    {id: 'deels', label: 'Deels voldaan', waarde: '0.5'},
    {id: 'niet', label: 'Niet voldaan', waarde: '0'}
  ]
}

export interface Given {
  oordeel?: string
  weging?: string
  schaal?: Schaal
  voorwaardelijk?: number[]
}

export const LEVELS = ['niet', 'deels', 'voldaan'] as const
export const NON_SCORES = ['niet-van-toepassing', 'niet-onderzocht', 'niet-te-beoordelen'] as const

/** A study of one onderdeel with these norms, as the stage link would make it. */
export function study(given: readonly Given[], how: Optelling): Onderzoek {
  const origin = {file: 'normenkader.yaml', path: []}
  const onderdeel: Onderdeel = {
    soort: 'onderdeel',
    id: 't1',
    origin,
    titel: 'Thema',
    onderdelen: [],
    vragen: [],
    normen: [],
    objecten: [],
    bevindingen: [],
    conclusies: [],
    hoofdstukken: []
  }
  const tekst = (id: string) => ({
    tree: {type: 'root' as const, children: []},
    plain: '',
    origin,
    bij: {soort: 'norm' as const, id, sleutel: 'tekst', vertrouwelijk: false}
  })
  const normen = given.map(({oordeel, weging = '1', schaal = DRIEPUNTS}, index): Norm => {
    const id = `n${String(index)}`
    const norm: Norm = {
      soort: 'norm',
      id,
      origin,
      tekst: tekst(id),
      schaal,
      weging,
      voorwaardelijk: [],
      onderwerpen: [],
      onderdeel,
      vragen: [],
      objecten: [],
      bevindingen: [],
      oordelen: [],
      conclusies: [],
      aanpassingen: []
    }
    const niveau = schaal.niveaus.find((each) => each.id === oordeel)
    const soort = NON_SCORES.find((each) => each === oordeel)
    const uitspraak: Oordeel['uitspraak'] | undefined = niveau ? {soort: 'niveau', niveau} : soort && {soort}
    if (uitspraak) norm.oordelen.push({soort: 'oordeel', id, origin, norm, uitspraak, bevindingen: []})
    return norm
  })
  for (const [index, {voorwaardelijk = []}] of given.entries())
    normen[index]?.voorwaardelijk.push(...voorwaardelijk.flatMap((at) => normen[at] ?? []))
  onderdeel.normen.push(...normen)
  return {
    id: 'onderzoek',
    soort: 'onderzoek',
    origin,
    titel: '',
    overheden: [],
    fase: 'veldwerk',
    sjabloon: '',
    termen: {},
    adressaten: [],
    huisstijl: {},
    controles: {},
    beweringen: {fors: 10, licht: 10, stabiel: 2},
    vrijstellingen: [],
    kaders: [],
    verantwoording: [],
    vervallen: [],
    omzettingen: [],
    ingevuld: [],
    optelling: how,
    schalen: [],
    objecten: [],
    onderdelen: [onderdeel],
    alleOnderdelen: [onderdeel],
    vragen: [],
    normen,
    bronnen: [],
    bevindingen: [],
    oordelen: [],
    conclusies: [],
    aanbevelingen: [],
    hoofdstukken: [],
    tabellen: [],
    getallen: [],
    plaatsingen: [],
    begrippen: [],
    teksten: [],
    afbeeldingen: {},
    opId: new Map(),
    onleesbaar: new Set(),
    verdacht: new Set()
  }
}
