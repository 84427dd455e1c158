import type {Cell} from '../leaves/tabel.ts'
import {bronSoortOf} from './bron.ts'
import type {Veld} from './columns.ts'
import type {Aspect, NormDraft, Verslag} from './draft.ts'
import {proseOf} from './texts.ts'

type Attributes = Pick<NormDraft, 'bron' | 'toelichting' | 'indicator' | 'aspect' | 'weging' | 'onderwerpen'>

export interface Found {
  all: Attributes
  /** As many sources as there may be norms: then each has its own. */
  bronnen: NonNullable<NormDraft['bron']>[]
  guesses: string[]
}

/** What a row says of its norms, beside their text. */
export function attributesOf(cellOf: (veld: Veld) => Cell | undefined, verslag: Verslag): Found {
  const found: Found = {all: {}, bronnen: [], guesses: []}
  const [toelichting, indicator] = [cellOf('toelichting'), cellOf('indicator')]
  if (toelichting !== undefined) found.all.toelichting = proseOf(toelichting)
  if (indicator !== undefined) found.all.indicator = proseOf(indicator)
  readBron(cellOf, found, verslag)
  readAspect(cellOf('aspect'), found, verslag)
  readWeging(cellOf('weging'), found, verslag)
  const topics = cellOf('onderwerpen')
  if (topics !== undefined) found.all.onderwerpen = idsIn(textOf(topics))
  return found
}

export function applyTo(normen: readonly NormDraft[], {all, bronnen, guesses}: Found): void {
  normen.forEach((norm, index) => {
    Object.assign(norm, all)
    const own = bronnen.length === normen.length ? bronnen[index] : undefined
    if (own !== undefined) norm.bron = own
    norm.guesses.push(...guesses)
  })
}

function readBron(cellOf: (veld: Veld) => Cell | undefined, found: Found, verslag: Verslag): void {
  const cell = cellOf('bron')
  const kind = cellOf('bronsoort')
  const place = cell ?? kind
  if (place === undefined) return
  const given = kind === undefined ? undefined : bronSoortOf(textOf(kind))
  const one = (text: string): NonNullable<NormDraft['bron']> => {
    const soort = given ?? bronSoortOf(text)
    if (given === undefined) {
      const guess =
        soort === undefined
          ? 'soort van de bron beleid, want de woorden zeggen het niet.'
          : `soort van de bron ${soort}, naar de woorden.`
      found.guesses.push(guess)
      verslag.geraden.push({plaats: place.place, tekst: guess})
    }
    const verwijzing =
      /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) && !text.startsWith('https://') ? text.replace('://', ' ') : text
    return {soort: soort ?? 'beleid', ...(verwijzing !== '' && {verwijzing})}
  }
  const texts = cell?.paragraphs.map(({text}) => text) ?? []
  if (texts.length > 1) found.bronnen = texts.map(one)
  found.all.bron = texts.length > 1 ? joined(texts, found.bronnen) : one(texts[0] ?? '')
}

function joined(texts: readonly string[], bronnen: Found['bronnen']): NonNullable<NormDraft['bron']> {
  return {
    soort: bronnen[0]?.soort ?? 'beleid',
    verwijzing: texts.map((text) => text.replace(/;$/u, '')).join('; ')
  }
}

const ASPECTEN: readonly Aspect[] = ['doeltreffendheid', 'doelmatigheid', 'rechtmatigheid']

function readAspect(cell: Cell | undefined, found: Found, verslag: Verslag): void {
  if (cell === undefined) return
  const text = textOf(cell).toLowerCase()
  const aspect = ASPECTEN.find((each) => text === each || text === each.replace('heid', ''))
  if (aspect === undefined)
    verslag.weggelaten.push({
      plaats: cell.place,
      tekst: `‘${text.slice(0, 60)}’ is geen aspect; verwacht: ${ASPECTEN.join(', ')}.`
    })
  else found.all.aspect = aspect
}

function readWeging(cell: Cell | undefined, found: Found, verslag: Verslag): void {
  if (cell === undefined) return
  const text = textOf(cell).replace(',', '.')
  if (/^(?:0|[1-9]\d{0,5})(?:\.\d{1,6})?$/u.test(text)) found.all.weging = text
  else
    verslag.weggelaten.push({
      plaats: cell.place,
      tekst: `‘${textOf(cell).slice(0, 60)}’ is geen weging; verwacht: een getal, zoals 2 of 0,5.`
    })
}

function idsIn(text: string): string[] {
  const ids = text.split(/[;,]/u).map(idOf)
  return [...new Set(ids.filter((id) => id !== ''))]
}

/** Any text as an id: lower case without accents, what is no letter or digit as a hyphen; empty when nothing is left. */
export function idOf(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain
    .replaceAll(/[^a-z0-9.]+/gu, '-')
    .replaceAll(/[.-]{2,}/gu, '-')
    .replaceAll(/^[.-]+|[.-]+$/gu, '')
}

function textOf(cell: Cell): string {
  return cell.paragraphs.map(({text}) => text).join('; ')
}
