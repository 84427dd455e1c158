import type {AanpassingInvoer} from '../model/generated/bestanden.ts'
import type {Aanpassing, Overgenomen} from '../model/overname.ts'
import type {Origin} from '../model/source.ts'
import type {Target} from './adaptable.ts'

/** The entries in the account of the normenkader for one aanpassing: one per key that it changes. */
export function account(
  invoer: AanpassingInvoer,
  target: Target,
  {kader, versie}: Overgenomen,
  origin: Origin
): Aanpassing[] {
  const base = {bij: invoer.bij, reden: invoer.reden, kader, versie, origin}
  const was = 'tekst' in target ? target.tekst.waarde : target.titel.waarde
  if (invoer.vervalt === true) return [{...base, soort: 'vervalt', was}]
  return Object.keys(invoer)
    .filter((key) => key !== 'bij' && key !== 'reden' && key !== 'vervalt')
    .map((sleutel) => {
      const before = printed(target, sleutel)
      return {...base, soort: 'gewijzigd', sleutel, ...(before !== '' && {was: before})}
    })
}

/** What stood at a key before, as the account prints it. */
function printed(target: Target, key: string): string {
  const value: unknown = Object.entries(target).find(([name]) => name === key)?.[1]
  return show(value)
}

function show(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (Array.isArray(value)) return value.map((each: unknown) => show(each)).join(', ')
  if (typeof value !== 'object' || value === null) return ''
  if ('waarde' in value) return show(value.waarde)
  if ('niveaus' in value && 'id' in value) return show(value.id)
  if ('soort' in value)
    return [value.soort, 'verwijzing' in value ? value.verwijzing : ''].map(show).filter(Boolean).join(': ')
  return ''
}
