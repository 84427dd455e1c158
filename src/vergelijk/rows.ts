import type {Bijdrage} from '../model/bijdrage.ts'
import type {
  AanbevelingElders,
  Cel,
  NormRij,
  Relatie,
  Tekstverschil,
  Verdeling
} from '../model/vergelijking.ts'
import type {Kolommen} from './columns.ts'
import {explanation} from './left-out.ts'
import type {Deelnemer} from './names.ts'
import type {Apart, Rij} from './placed.ts'
import {levelsOf} from './scales.ts'
import {counts} from './tally.ts'
import type {Lid} from './variants.ts'

export interface RowContext extends Kolommen {
  deelnemers: ReadonlyMap<Bijdrage, Deelnemer>
  anoniem: boolean
}

/** A row with what resembles its norm. */
export interface RijMetBuren extends Rij {
  buren: readonly Apart[]
}

/** The row as every format writes it. Of an anonymous one the words of authors are left out. */
export function shownRow(
  rij: RijMetBuren,
  index: number,
  verdeling: Verdeling,
  context: RowContext
): NormRij {
  const {klasse, schaal} = rij
  const {kern} = klasse
  const [first] = kern.leden
  const versies = [...klasse.leden.keys()].flatMap(({kader}) => (kader === undefined ? [] : [kader.versie]))
  const isOwn = kern.kader === undefined || kern.aangepast
  const {anoniem} = context
  return {
    id: `n${String(index + 1)}`,
    kader: kern.kader?.id ?? '',
    versies: [...new Set(versies)].sort(),
    norm: anoniem && isOwn ? '' : (kern.kader?.norm ?? first?.norm.id ?? ''),
    tekst: anoniem && isOwn ? 'Norm in de woorden van een deelnemer' : kern.tekst,
    onderdeel: anoniem && isOwn ? '' : (first?.norm.onderdeel ?? ''),
    onderwerpen: topicsOf(rij),
    schaal: levelsOf(schaal),
    cellen: context.kolommen.map(({id}) => cellOf(id, rij, context)),
    verdeling,
    verschillen: anoniem ? [] : differences(rij, context),
    aanbevelingen: anoniem ? [] : advice(rij, context)
  }
}

/** All onderwerpen that the norm has anywhere. */
export function topicsOf({klasse}: Rij): string[] {
  const all = membersOf(klasse).flatMap(({norm}) => norm.onderwerpen)
  return [...new Set(all)].sort()
}

function membersOf(klasse: Rij['klasse']): Lid[] {
  return [...klasse.leden.keys()].flatMap(({leden}) => leden)
}

/** What resembles the norm has no objects of its own to stand under: it goes to the first column of its onderzoek. */
function cellOf(kolom: string, {geplaatst, apart, buren}: RijMetBuren, context: RowContext): Cel {
  const {kolommen, columnOf, deelnemers, anoniem} = context
  const own = kolommen.find(({id}) => id === kolom)
  const isFirst = kolommen.find(({onderzoek}) => onderzoek === own?.onderzoek) === own
  const others = isFirst
    ? [...apart, ...buren].filter(({bijdrage}) => deelnemers.get(bijdrage)?.id === own?.onderzoek)
    : []
  return {
    resultaten: geplaatst
      .filter((each) => columnOf(each) === kolom)
      .map(({resultaat}) => (anoniem ? withoutWords(resultaat) : resultaat)),
    weggelaten: others.map((each) => ({
      norm: anoniem ? '' : each.norm.id,
      reden: each.reden,
      toelichting: anoniem ? '' : explanation(each)
    }))
  }
}

function withoutWords(
  resultaat: Rij['geplaatst'][number]['resultaat']
): Rij['geplaatst'][number]['resultaat'] {
  const {uitslag} = resultaat
  return {
    ...resultaat,
    norm: '',
    uitslag: uitslag.soort === 'niveau' ? uitslag : {...uitslag, toelichting: ''}
  }
}

/** Where the words differ: a change on taking over, another version, or a mapping. */
function differences({klasse, buren}: RijMetBuren, {deelnemers}: RowContext): Tekstverschil[] {
  const {kern} = klasse
  const found = [...klasse.leden].flatMap(([variant, {relatie}]) =>
    variant.leden.flatMap(({bijdrage, norm}): Tekstverschil[] => {
      const base = {onderzoek: deelnemers.get(bijdrage)?.id ?? '', norm: norm.id}
      const other = {...base, sleutel: 'tekst', was: kern.tekst, nu: norm.tekst, reden: ''}
      return [
        ...(variant.tekst === kern.tekst ? [] : [{...other, soort: kindOf(relatie)}]),
        ...changes(norm.aanpassingen, base)
      ]
    })
  )
  const reworded = buren.flatMap(({bijdrage, norm, reden}) =>
    reden === 'aangepast'
      ? changes(
          norm.aanpassingen,
          {onderzoek: deelnemers.get(bijdrage)?.id ?? '', norm: norm.id},
          norm.ingevuld
        )
      : []
  )
  return inOrder([...found, ...reworded], deelnemers)
}

function kindOf(relatie: Relatie): Tekstverschil['soort'] {
  return relatie === 'gelijk' ? 'koppeling' : 'versie'
}

function changes(
  aanpassingen: Lid['norm']['aanpassingen'],
  base: Pick<Tekstverschil, 'onderzoek' | 'norm'>,
  tekst = ''
): Tekstverschil[] {
  return aanpassingen.map(({sleutel, was, reden}) => ({
    ...base,
    soort: 'aanpassing',
    sleutel,
    was,
    nu: sleutel === 'tekst' ? tekst : '',
    reden
  }))
}

function advice({geplaatst}: Rij, {deelnemers}: RowContext): AanbevelingElders[] {
  const relations = new Map(
    geplaatst.map(({bijdrage, resultaat}) => [`${bijdrage.sleutel}\0${resultaat.norm}`, resultaat.relatie])
  )
  const leden = [...deelnemers.keys()].flatMap((bijdrage) =>
    bijdrage.normen.map((norm) => ({bijdrage, norm}))
  )
  const found = leden.flatMap(({bijdrage, norm}) => {
    const relatie = relations.get(`${bijdrage.sleutel}\0${norm.id}`)
    if (relatie === undefined) return []
    const onderzoek = deelnemers.get(bijdrage)?.id ?? ''
    return norm.aanbevelingen.map((each) => ({onderzoek, relatie, ...each}))
  })
  return inOrder(found, deelnemers).sort((a, b) => Number(!counts(a.relatie)) - Number(!counts(b.relatie)))
}

/** In the order of the columns, and each once. */
function inOrder<T extends {onderzoek: string}>(
  list: readonly T[],
  deelnemers: RowContext['deelnemers']
): T[] {
  const places = new Map([...deelnemers.values()].map(({id}, index) => [id, index]))
  const unique = [...new Map(list.map((each) => [JSON.stringify(each), each])).values()]
  return unique.sort((a, b) => (places.get(a.onderzoek) ?? 0) - (places.get(b.onderzoek) ?? 0))
}
