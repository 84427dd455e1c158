import type {Norm, Schaal} from '../model/element.ts'
import type {Optelling} from '../model/onderzoek.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {report, type Registry} from './registry.ts'

/** Faults of scales and preconditions: each is told once, at the first norm that it concerns. */
export function checkScales(
  normen: readonly Norm[],
  schalen: readonly Schaal[],
  optelling: Optelling,
  registry: Registry
): void {
  const seen = new Set<Schaal>()
  for (const norm of normen) {
    if (!seen.has(norm.schaal)) checkScale(norm, schalen, optelling, registry)
    seen.add(norm.schaal)
    checkCircle(norm, registry)
  }
}

function checkScale(norm: Norm, schalen: readonly Schaal[], optelling: Optelling, registry: Registry): void {
  const {schaal} = norm
  const origin = norm.overgenomen?.via ?? norm.origin
  const tell = (rule: string, message: string): void => {
    report(registry, {rule, severity: 'fout', message, origin})
  }
  if (schaal.niveaus.length === 0) {
    const known = schalen.map(({id}) => id)
    tell(
      'onbekende-schaal',
      `Norm ${norm.id} heeft schaal \`${schaal.id}\`, die niet onder \`schalen\` staat${didYouMean(schaal.id, known)}`
    )
    return
  }
  const ids = schaal.niveaus.map(({id}) => id)
  const double = ids.find((id, index) => ids.indexOf(id) !== index)
  if (double !== undefined)
    tell(
      'dubbele-id',
      `Schaal ${schaal.id} heeft twee niveaus met id \`${double}\`; verwacht: elk niveau een eigen id.`
    )
  const without = schaal.niveaus.find(({waarde, vanaf}) => waarde === undefined && vanaf === undefined)
  if (optelling === 'gemiddelde' && without !== undefined)
    tell(
      'schaal-zonder-waarde',
      `Van schaal ${schaal.id} wordt een gemiddelde gevraagd, maar niveau \`${without.id}\` heeft geen getal; verwacht: een \`waarde\` bij elk niveau, of \`optelling: geen\`.`
    )
}

/** Preconditions that lead back to the norm itself can never be settled. */
function checkCircle(norm: Norm, registry: Registry): void {
  const chain = pathTo(norm, norm, new Set())
  // A circle is told once: at the member whose id comes first.
  if (chain === undefined || chain.some(({id}) => id < norm.id)) return
  report(registry, {
    rule: 'voorwaarde-kring',
    severity: 'fout',
    message: `Normen zijn in een kring voorwaarde voor elkaar: ${[norm, ...chain].map(({id}) => id).join(' → ')}; verwacht: een voorwaarde die los van de norm te beoordelen is.`,
    origin: norm.overgenomen?.via ?? {...norm.origin, path: [...norm.origin.path, 'voorwaardelijk']}
  })
}

function pathTo(target: Norm, from: Norm, seen: Set<Norm>): Norm[] | undefined {
  for (const next of from.voorwaardelijk) {
    if (next === target) return [next]
    if (seen.has(next)) continue
    seen.add(next)
    const rest = pathTo(target, next, seen)
    if (rest !== undefined) return [next, ...rest]
  }
  return undefined
}
