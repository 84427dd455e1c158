import type {Norm, ObjectVanOnderzoek, Oordeel} from '../model/element.ts'
import type {NormScore, Uitslag} from '../model/score.ts'

type Objecten = ObjectVanOnderzoek | undefined

/** What is known of each norm, per object where it has any. */
export function results(normen: readonly Norm[]): NormScore[] {
  const known: Known = new Map()
  return normen.flatMap((norm) => {
    const objecten: readonly Objecten[] = norm.objecten.length > 0 ? norm.objecten : [undefined]
    return objecten.map((object) => {
      const oordeel = judgement(norm, object)
      return {
        norm,
        ...(object && {object}),
        ...(oordeel && {oordeel}),
        uitslag: result(norm, object, known),
        weging: norm.weging
      }
    })
  })
}

/** A judgement without an object holds for every object that has none of its own. */
function judgement(norm: Norm, object: Objecten): Oordeel | undefined {
  const own = norm.oordelen.find((oordeel) => oordeel.object === object)
  return own ?? norm.oordelen.find((oordeel) => oordeel.object === undefined)
}

/** Results that were worked out before; `busy` while one is being worked out. */
type Known = Map<Norm, Map<Objecten, Uitslag | 'busy'>>

function result(norm: Norm, object: Objecten, known: Known): Uitslag {
  const ofNorm = known.get(norm) ?? new Map<Objecten, Uitslag | 'busy'>()
  known.set(norm, ofNorm)
  const earlier = ofNorm.get(object)
  if (earlier !== undefined && earlier !== 'busy') return earlier
  ofNorm.set(object, 'busy')
  const uitslag = blocked(norm, object, known) ?? own(judgement(norm, object))
  ofNorm.set(object, uitslag)
  return uitslag
}

/**
 * A norm whose precondition did not reach the highest level of its scale cannot be judged, and one whose precondition
 * is not judged yet is not judged yet itself (vakkennis S6). A circle of preconditions, which has a message, is open
 * where it closes.
 */
function blocked(norm: Norm, object: Objecten, known: Known): Uitslag | undefined {
  let waiting = false
  for (const voorwaarde of norm.voorwaardelijk) {
    const there = voorwaarde.objecten.length > 0 ? object : undefined
    if (known.get(voorwaarde)?.get(there) === 'busy') continue
    const uitslag = result(voorwaarde, there, known)
    if (uitslag.soort === 'nog-niet-beoordeeld') waiting = true
    else if (uitslag.soort !== 'niveau' || uitslag.niveau.id !== voorwaarde.schaal.niveaus[0]?.id)
      return {soort: 'niet-te-beoordelen', voorwaarde}
  }
  return waiting ? {soort: 'nog-niet-beoordeeld'} : undefined
}

function own(oordeel: Oordeel | undefined): Uitslag {
  if (oordeel === undefined) return {soort: 'nog-niet-beoordeeld'}
  const {uitspraak, toelichting} = oordeel
  if (uitspraak.soort === 'niveau') return {soort: 'niveau', niveau: uitspraak.niveau}
  if (uitspraak.soort === 'waarde')
    return {soort: 'niveau', niveau: uitspraak.niveau, waarde: uitspraak.waarde}
  return {soort: uitspraak.soort, ...(toelichting && {toelichting: toelichting.plain})}
}
