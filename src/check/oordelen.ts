import type {Conclusie, Niveau, Norm, ObjectVanOnderzoek, Onderzoek, Oordeel} from '../model/onderzoek.ts'

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

/**
 * The precondition that was judged and did not reach its highest level, so that the norm cannot be judged. One that
 * has no judgement because it could itself not be judged counts too; one that is still to be judged does not.
 */
export function gemisteVoorwaarde(
  norm: Norm,
  object: ObjectVanOnderzoek | undefined,
  seen: ReadonlySet<Norm> = new Set()
): Norm | undefined {
  // Only a circle of preconditions comes by the same norm twice; resolving reports it.
  if (seen.has(norm)) return undefined
  const path = new Set([...seen, norm])
  return norm.voorwaardelijk.find((voorwaarde) => {
    const oordelen = oordelenVoor(voorwaarde, object)
    if (oordelen.length === 0) return gemisteVoorwaarde(voorwaarde, object, path) !== undefined
    return oordelen.some((oordeel) => {
      const niveau = niveauVan(oordeel)
      return niveau === undefined || !isHoogste(niveau, voorwaarde)
    })
  })
}

/** Whether anything was decided about the norm: a judgement, or a precondition that settles that there is none. */
export function isBeoordeeld(norm: Norm): boolean {
  return norm.oordelen.length > 0 || gemisteVoorwaarde(norm, undefined) !== undefined
}

/**
 * The conclusions that speak of the norm. An answer to the hoofdvraag that rests on every norm by default speaks of
 * none in particular, unless the hoofdvraag is all that was asked.
 */
export function conclusiesOver(norm: Norm, {conclusies, vragen}: Onderzoek): readonly Conclusie[] {
  return vragen.length > 0 ? norm.conclusies : conclusies.filter(({normen}) => normen.includes(norm))
}
