import type {Finding} from '../model/diagnostic.ts'
import type {AanpassingInvoer} from '../model/generated/bestanden.ts'
import type {OpgelosteNorm, OpgelosteVraag, OpgelostOnderdeel} from '../model/kader.ts'
import type {Schaal} from '../model/element.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'

/** What an aanpassing can change. */
export type Target = OpgelostOnderdeel | OpgelosteVraag | OpgelosteNorm

/** Which keys an aanpassing may change, by what it changes. */
const KEYS = {
  onderdeel: ['titel', 'toelichting'],
  vraag: ['tekst', 'toelichting', 'beschrijvend'],
  norm: [
    'tekst',
    'toelichting',
    'indicator',
    'bron',
    'vragen',
    'aspect',
    'schaal',
    'weging',
    'voorwaardelijk',
    'onderwerpen'
  ]
} as const

function kindOf(target: Target): keyof typeof KEYS {
  if ('onderdelen' in target) return 'onderdeel'
  return 'weging' in target ? 'norm' : 'vraag'
}

/** The faults of an aanpassing: a key that its target has not, nothing that changes, or a scale that is not there. */
export function wrongKeys(
  invoer: AanpassingInvoer,
  target: Target,
  origin: Origin,
  schalen: readonly Schaal[]
): Finding[] {
  const kind = kindOf(target)
  const allowed: readonly string[] = [...KEYS[kind], 'bij', 'reden', 'vervalt']
  const wrong = Object.keys(invoer).filter((key) => !allowed.includes(key))
  const findings = wrong.map((key) =>
    finding(
      `Aanpassing bij ${invoer.bij}: een ${kind} heeft geen \`${key}\`; verwacht: ${KEYS[kind].join(', ')} of vervalt.`,
      at(origin, key)
    )
  )
  const given = Object.keys(invoer).filter((key) => key !== 'bij' && key !== 'reden')
  if (given.length === 0)
    findings.push(
      finding(
        `Aanpassing bij ${invoer.bij} wijzigt niets; verwacht: ${KEYS[kind].join(', ')} of \`vervalt: ja\`.`,
        origin
      )
    )
  if (invoer.schaal !== undefined && !schalen.some(({id}) => id === invoer.schaal))
    findings.push(
      finding(
        `Aanpassing bij ${invoer.bij}: er is geen schaal \`${invoer.schaal}\`${didYouMean(
          invoer.schaal,
          schalen.map(({id}) => id)
        )}`,
        at(origin, 'schaal')
      )
    )
  return findings
}

function finding(message: string, origin: Origin): Finding {
  return {rule: 'verkeerde-aanpassing', severity: 'fout', message, origin}
}

export function at(origin: Origin, key: string): Origin {
  return {file: origin.file, path: [...origin.path, key]}
}
