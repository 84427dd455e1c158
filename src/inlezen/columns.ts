import {nearestName} from '../leaves/nearest.ts'

/** What a column of a normenkader can hold; the name by which `--kolom` calls it. */
export const VELDEN = [
  'code',
  'themacode',
  'vraagcode',
  'thema',
  'subthema',
  'vraag',
  'norm',
  'bron',
  'bronsoort',
  'toelichting',
  'indicator',
  'aspect',
  'weging',
  'onderwerpen'
] as const
export type Veld = (typeof VELDEN)[number]

/** Columns that offices have beside the normenkader, and that are no part of it. */
const ELDERS = [
  'oordeel',
  'score',
  'beoordeling',
  'bevinding',
  'bevindingen',
  'conclusie',
  'conclusies',
  'aanbeveling',
  'aanbevelingen',
  'opmerking',
  'opmerkingen',
  'voldaan',
  'status',
  'bewijs',
  'respondent',
  'methode',
  'onderzoeksmethode'
]

const NAMEN: Readonly<Record<Veld, readonly string[]>> = {
  code: [
    'code',
    'nr',
    'nummer',
    'no',
    'id',
    'kenmerk',
    'volgnummer',
    'volgnr',
    'normcode',
    'normnummer',
    'normnr',
    '#'
  ],
  themacode: ['themacode', 'themanummer', 'themanr', 'onderdeelcode'],
  vraagcode: ['vraagcode', 'vraagnummer', 'vraagnr'],
  thema: [
    ...[
      'thema',
      'themas',
      'onderdeel',
      'hoofdthema',
      'categorie',
      'domein',
      'ambitie',
      'speerpunt',
      'rol',
      'pijler'
    ],
    ...['hoofdstuk', 'rubriek', 'fase', 'cluster', 'onderzoeksthema']
  ],
  subthema: [
    'subthema',
    'subonderdeel',
    'deelthema',
    'subcategorie',
    'deelonderwerp',
    'subrubriek',
    'paragraaf'
  ],
  vraag: [
    ...[
      'vraag',
      'vragen',
      'onderzoeksvraag',
      'onderzoeksvragen',
      'deelvraag',
      'deelvragen',
      'toetsvraag',
      'toetsvragen'
    ],
    ...['subvraag', 'subvragen']
  ],
  norm: [
    ...[
      'norm',
      'normen',
      'criterium',
      'criteria',
      'toetsingscriterium',
      'toetsingscriteria',
      'beoordelingscriterium'
    ],
    ...[
      'beoordelingscriteria',
      'normstelling',
      'eis',
      'eisen',
      'maatstaf',
      'toetsnorm',
      'normtekst',
      'toetspunt',
      'stelling'
    ]
  ],
  bron: [
    'bron',
    'bronnen',
    'herkomst',
    'grondslag',
    'vindplaats',
    'normbron',
    'basis',
    'verwijzing',
    'referentie'
  ],
  bronsoort: ['bronsoort', 'brontype'],
  toelichting: ['toelichting', 'uitleg', 'motivering', 'onderbouwing', 'omschrijving', 'achtergrond'],
  indicator: [
    'indicator',
    'indicatoren',
    'operationalisatie',
    'operationalisering',
    'meetpunt',
    'meetpunten',
    'uitwerking',
    'waaraan af te lezen',
    'waaraan te zien',
    'hoe te meten'
  ],
  aspect: ['aspect'],
  weging: ['weging', 'gewicht', 'wegingsfactor'],
  onderwerpen: ['onderwerpen', 'onderwerp', 'trefwoord', 'trefwoorden', 'tags']
}

const FIELD_OF = new Map(VELDEN.flatMap((veld) => NAMEN[veld].map((naam): [string, Veld] => [naam, veld])))
const LONGEST_NAME = 45
const MOST_WORDS = 5

/** `elders` is a column that is known and no part of a normenkader. */
export interface Herkend {
  veld: Veld | 'elders'
  /** Not by a name that we know, but by one that is near. */
  geraden: boolean
}

/** What a column called so holds; undefined when that cannot be told. */
export function recognise(name: string): Herkend | undefined {
  const words = headingWords(name)
  const [first] = words
  if (first === undefined || name.length > LONGEST_NAME || words.length > MOST_WORDS) return undefined
  const joined = words.join('')
  const fields = words.flatMap((word) => FIELD_OF.get(word) ?? [])
  const field = FIELD_OF.get(joined) ?? codeOf(fields) ?? FIELD_OF.get(first)
  if (field !== undefined) return {veld: field, geraden: false}
  if (ELDERS.includes(first) || ELDERS.includes(joined)) return {veld: 'elders', geraden: false}
  // An adjective may stand before it: ‘Gehanteerde norm’.
  const last = words.length < 3 ? FIELD_OF.get(words.at(-1) ?? '') : undefined
  if (last !== undefined) return {veld: last, geraden: true}
  const near = joined.length < 4 ? undefined : nearestName(joined, FIELD_OF.keys())
  const veld = near === undefined ? undefined : FIELD_OF.get(near)
  return veld === undefined ? undefined : {veld, geraden: true}
}

/** ‘Nr. vraag’ and ‘Norm nr.’ number what they name. */
function codeOf(fields: readonly Veld[]): Veld | undefined {
  if (!fields.includes('code') || fields.length < 2) return undefined
  if (fields.includes('vraag')) return 'vraagcode'
  return fields.includes('thema') ? 'themacode' : 'code'
}

/** Lower case, without accents, signs and what stands between brackets. */
export function headingWords(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\([^)]*\)/gu, ' ')
    .replaceAll(/['’]/gu, '')
  return plain.match(/[a-z0-9]+|#/gu) ?? []
}
