import type {Norm, ObjectVanOnderzoek, Oordeel} from '../model/onderzoek.ts'
import type {NormScore, Uitslag} from '../model/score.ts'

/** What is known of each norm, per object where it has any. */
export function results(normen: readonly Norm[]): NormScore[] {
  return normen.flatMap((norm) => {
    const objecten: readonly (ObjectVanOnderzoek | undefined)[] =
      norm.objecten.length > 0 ? norm.objecten : [undefined]
    return objecten.map((object) => {
      const oordeel = judgement(norm, object)
      return {
        norm,
        ...(object && {object}),
        ...(oordeel && {oordeel}),
        uitslag: result(norm, object, new Set()),
        weging: norm.weging
      }
    })
  })
}

/** A judgement without an object holds for every object that has none of its own. */
function judgement(norm: Norm, object: ObjectVanOnderzoek | undefined): Oordeel | undefined {
  const own = norm.oordelen.find((oordeel) => oordeel.object === object)
  return own ?? norm.oordelen.find((oordeel) => oordeel.object === undefined)
}

function result(norm: Norm, object: ObjectVanOnderzoek | undefined, above: ReadonlySet<Norm>): Uitslag {
  const voorwaarde = norm.voorwaardelijk.find(
    (each) => !above.has(each) && !reached(each, object, above, norm)
  )
  const oordeel = judgement(norm, object)
  if (oordeel === undefined) return {soort: 'nog-niet-beoordeeld'}
  if (voorwaarde !== undefined) return {soort: 'niet-te-beoordelen', voorwaarde}
  const {uitspraak, toelichting} = oordeel
  if (uitspraak.soort === 'niveau') return {soort: 'niveau', niveau: uitspraak.niveau}
  if (uitspraak.soort === 'waarde')
    return {soort: 'niveau', niveau: uitspraak.niveau, waarde: uitspraak.waarde}
  return {soort: uitspraak.soort, ...(toelichting && {toelichting: toelichting.plain})}
}

/**
 * Whether a precondition reached the highest level of its scale (vakkennis S6). `above` are the norms that are being
 * looked at already: a circle of preconditions, which has a message, must not become an endless one.
 */
function reached(
  voorwaarde: Norm,
  object: ObjectVanOnderzoek | undefined,
  above: ReadonlySet<Norm>,
  norm: Norm
): boolean {
  const there = voorwaarde.objecten.length > 0 ? object : undefined
  const uitslag = result(voorwaarde, there, new Set([...above, norm]))
  return uitslag.soort === 'niveau' && uitslag.niveau.id === voorwaarde.schaal.niveaus[0]?.id
}
