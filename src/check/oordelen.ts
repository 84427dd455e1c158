import type {Conclusie, Niveau, Norm, ObjectVanOnderzoek, Oordeel} from '../model/element.ts'
import type {Onderzoek} from '../model/onderzoek.ts'

/** The level that a judgement gives, if it gives one. */
export function niveauVan({uitspraak}: Oordeel): Niveau | undefined {
  return 'niveau' in uitspraak ? uitspraak.niveau : undefined
}

/** Levels stand from high to low; the same level may be both, on a scale of one. */
export function isHoogste(niveau: Niveau, norm: Norm): boolean {
  return niveau.id === norm.schaal.niveaus[0]?.id
}

export function isLaagste(niveau: Niveau, norm: Norm): boolean {
  return niveau.id === norm.schaal.niveaus.at(-1)?.id
}

/** The judgements that hold for an object: its own, else the one for every object. Without an object: all. */
export function oordelenVoor(norm: Norm, object: ObjectVanOnderzoek | undefined): readonly Oordeel[] {
  if (object === undefined) return norm.oordelen
  const own = norm.oordelen.filter((oordeel) => oordeel.object?.id === object.id)
  return own.length > 0 ? own : norm.oordelen.filter((oordeel) => oordeel.object === undefined)
}

/** The precondition that did not reach its highest level, so that the norm cannot be judged. */
export function gemisteVoorwaarde(norm: Norm, object: ObjectVanOnderzoek | undefined): Norm | undefined {
  return norm.voorwaardelijk.find((voorwaarde) => isGemist(voorwaarde, object))
}

/**
 * Whether a norm was judged and did not reach its highest level, or was not judged because a precondition of its own
 * was missed. One that is still to be judged is not missed.
 */
function isGemist(norm: Norm, object: ObjectVanOnderzoek | undefined): boolean {
  // Grows while it is gone through; as a set, so that a circle of preconditions comes to an end.
  const open = new Set([norm])
  for (const each of open) {
    const oordelen = oordelenVoor(each, object)
    if (oordelen.some((oordeel) => !isGehaald(oordeel))) return true
    if (oordelen.length === 0) for (const voorwaarde of each.voorwaardelijk) open.add(voorwaarde)
  }
  return false
}

function isGehaald(oordeel: Oordeel): boolean {
  const niveau = niveauVan(oordeel)
  return niveau !== undefined && isHoogste(niveau, oordeel.norm)
}

/**
 * The conclusions that speak of the norm. An answer to the hoofdvraag that rests on every norm by default speaks of
 * none in particular, unless the hoofdvraag is all that was asked.
 */
export function conclusiesOver(norm: Norm, {conclusies, vragen}: Onderzoek): readonly Conclusie[] {
  return vragen.length > 0 ? norm.conclusies : conclusies.filter(({normen}) => normen.includes(norm))
}
