import type {Document} from '../model/document.ts'
import type {EnqueteBestand, OpgaveInvoer, StellingInvoer} from '../model/generated/bestanden.ts'
import {pathKey, type Origin} from '../model/source.ts'
import {antwoordenVan, type Antwoordkeuze} from './survey-answers.ts'
import {BROKEN, content} from './survey-cells.ts'
import {doubleStatements, mistRij, tellSameLabels} from './survey-names.ts'
import {tellMisfits} from './survey-statements.ts'
import {readable} from './calculations.ts'
import {opgave} from './cells.ts'
import {
  below,
  cellenVan,
  koppenVan,
  indexOf,
  nameOf,
  type Raster,
  type RuweCel,
  type RuweRij,
  type Tell
} from './grid.ts'

/** Below this many answers a percentage says more than it knows (vakkennis, section 5: about 20). */
const PERCENTAGES_VANAF = 20

interface Regels {
  id: string
  antwoorden: readonly Antwoordkeuze[]
  /** The source of each group, by its id. */
  groepen: ReadonlyMap<string, string>
  percentagesVanaf: number
  /** Whether a list in the file lost something that was wrong, which has its message. */
  isKort: (origin: Origin) => boolean
  /** The ids that several stellingen have. */
  dubbel: ReadonlySet<string>
  tell: Tell
}

/** A survey: a row per stelling and group; the counts per answer, their number, and what follows from these. */
export function enquete({data, file, moved = {}}: Document<EnqueteBestand>, tell: Tell): Raster {
  const origin: Origin = {file, path: []}
  const antwoorden = antwoordenVan(data, origin, tell)
  const groepen = groepenVan(data)
  const regels: Regels = {
    ...{id: nameOf(file), antwoorden, tell},
    groepen: new Map(groepen.map(({id, bron}) => [id, bron])),
    percentagesVanaf: data['percentages-vanaf'] ?? PERCENTAGES_VANAF,
    isKort: ({path}) => Object.hasOwn(moved, pathKey(path)),
    dubbel: doubleStatements(data, origin, tell)
  }
  tellSameLabels(groepen, origin, tell)
  const rijen = data.stellingen.flatMap((each, index) =>
    rowsOf(each, below(origin, 'stellingen', index), regels)
  )
  const kolommen = columnsOf(antwoorden)
  return {
    id: nameOf(file),
    vorm: 'enquete',
    origin,
    titel: data.titel,
    ...(data.toelichting !== undefined && {toelichting: data.toelichting}),
    bronverwijzingen: sourcesOf(data, origin),
    kolommen,
    rijen: koppenVan(rijen),
    cellen: cellenVan(rijen),
    rijIndex: indexOf(rijen.map(({id}) => id)),
    mistRij: mistRij(data, regels.groepen, regels.isKort(below(origin, 'stellingen'))),
    kolomIndex: indexOf(kolommen.map(({id}) => id)),
    eisen: [],
    verdelingen: [],
    enquete: {
      antwoorden: antwoorden.map(({id, label}) => ({id, label})),
      groepen,
      stellingen: data.stellingen.map(({id, tekst}) => ({id, tekst})),
      percentagesVanaf: regels.percentagesVanaf
    }
  }
}

function groepenVan({groepen}: EnqueteBestand): {id: string; label: string; bron: string}[] {
  return Object.entries(groepen).map(([id, groep]) => ({
    id,
    label: typeof groep === 'string' ? readable(id) : (groep.label ?? readable(id)),
    bron: typeof groep === 'string' ? groep : groep.bron
  }))
}

/** The sources of the whole, and that of each group. */
function sourcesOf({bronnen = [], groepen}: EnqueteBestand, origin: Origin): Raster['bronverwijzingen'] {
  return [
    ...bronnen.map((waarde, index) => ({waarde, origin: below(origin, 'bronnen', index)})),
    ...Object.entries(groepen).map(([id, groep]) =>
      typeof groep === 'string'
        ? {waarde: groep, origin: below(origin, 'groepen', id)}
        : {waarde: groep.bron, origin: below(origin, 'groepen', id, 'bron')}
    )
  ]
}

/** The counts, their sum, each as a share, and the mean where the answers have values. */
function columnsOf(antwoorden: readonly Antwoordkeuze[]): Raster['kolommen'] {
  const geteld = antwoorden.map(({id, label}) => ({id, label, eenheid: 'aantal', wijze: 'geen' as const}))
  const shares = antwoorden.map(({id, label}) => ({
    id: `${id}_procent`,
    label: `${label} (%)`,
    eenheid: 'procent',
    n: 'n',
    formule: `${id} / n`,
    wijze: 'geen' as const
  }))
  const mean = {
    id: 'gemiddelde',
    label: 'Gemiddelde',
    eenheid: 'rapportcijfer',
    n: 'n',
    formule: `(${antwoorden.map(({id, waarde = ''}) => `${waarde} * ${id}`).join(' + ')}) / n`,
    wijze: 'geen' as const
  }
  return [
    ...geteld,
    {
      id: 'n',
      label: 'N',
      eenheid: 'aantal',
      formule: antwoorden.map(({id}) => id).join(' + '),
      wijze: 'geen'
    },
    ...shares,
    ...(antwoorden.every(({waarde}) => waarde !== undefined) ? [mean] : [])
  ]
}

function rowsOf(stelling: StellingInvoer, origin: Origin, regels: Regels): RuweRij[] {
  tellMisfits(stelling, origin, regels)
  return [...regels.groepen.keys()].flatMap((groep) => {
    const aantallen = stelling.aantallen[groep]
    return aantallen === undefined ? [] : [rowOf(stelling, groep, aantallen, origin, regels)]
  })
}

function rowOf(
  {id, tekst, opgegeven}: StellingInvoer,
  groep: string,
  aantallen: readonly number[],
  origin: Origin,
  {id: enquete, antwoorden, groepen, percentagesVanaf, dubbel}: Regels
): RuweRij {
  const at = below(origin, 'aantallen', groep)
  const printed = opgegeven?.[groep]
  const place = below(origin, 'opgegeven', groep)
  const n = aantallen.reduce((sum, aantal) => sum + aantal, 0)
  const isVerdacht = dubbel.has(id) || aantallen.length !== antwoorden.length
  const shared = {rij: `${enquete}.${id}.${groep}`, n, vanaf: percentagesVanaf}
  const cellen = columnsOf(antwoorden).map(({id: kolom, eenheid, formule}, index): RuweCel => {
    const stated = statedAt(kolom, index, antwoorden.length, printed)
    const answer = eenheid === 'procent' ? index - antwoorden.length - 1 : index
    return {
      ...(isVerdacht
        ? {inhoud: BROKEN}
        : content(
            {...shared, antwoord: antwoorden[answer]?.id ?? '', aantal: aantallen[answer] ?? NaN},
            kolom,
            formule
          )),
      eenheid,
      ...(stated && {
        opgegeven: opgave(stated.getal, eenheid, below(place, ...stated.path))
      }),
      origin: formule === undefined ? below(at, index) : at
    }
  })
  return {id: `${id}.${groep}`, label: tekst, cellen, bronnen: [groepen.get(groep) ?? '']}
}

/** What the source printed for a column: first the counts, then N, then the shares, then the mean. */
function statedAt(
  kolom: string,
  index: number,
  answers: number,
  printed: OpgaveInvoer | undefined
): {getal: string; path: (string | number)[]} | undefined {
  if (kolom === 'n' && printed?.n !== undefined) return {getal: String(printed.n), path: ['n']}
  if (kolom === 'gemiddelde' && printed?.gemiddelde !== undefined)
    return {getal: printed.gemiddelde, path: ['gemiddelde']}
  const place = index - answers - 1
  const share = place >= 0 && kolom.endsWith('_procent') ? printed?.procenten?.[place] : undefined
  return share === undefined ? undefined : {getal: share, path: ['procenten', place]}
}
