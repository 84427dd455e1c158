import {outcome} from './score/outcome.ts'
import {results} from './score/results.ts'
import {NIET_SCORES, type ObjectVanOnderzoek, type Onderdeel} from './model/element.ts'
import {type Onderzoek} from './model/onderzoek.ts'
import type {NormScore, Score, Totaal, Weglating} from './model/score.ts'

/**
 * The one scoring function, for the command, the report and the library. Pure and exact: what is known of each norm,
 * and per onderdeel and in all the counts per level, what was left out and why, and the total that the normenkader
 * asks for. The order of norms and judgements does not matter to any number.
 */
export function score(onderzoek: Onderzoek): Score {
  const normen = results(onderzoek.normen)
  const of = (part: readonly NormScore[], onderdeel?: Onderdeel): Totaal[] => {
    const objecten = objectsIn(part)
    const whole = {...total(part, onderzoek), ...(onderdeel && {onderdeel})}
    const each = objecten.map((object) => ({
      ...total(
        part.filter((one) => one.object === object),
        onderzoek
      ),
      ...(onderdeel && {onderdeel}),
      object
    }))
    return [whole, ...each]
  }
  const byOnderdeel = scoresByOnderdeel(normen)
  return {
    normen,
    onderdelen: new Map(
      onderzoek.alleOnderdelen.map((onderdeel) => [
        onderdeel.id,
        of(byOnderdeel.get(onderdeel) ?? [], onderdeel)
      ])
    ),
    totaal: of(normen)
  }
}

/** The scores of each onderdeel with everything below it, in one walk. */
function scoresByOnderdeel(normen: readonly NormScore[]): Map<Onderdeel, NormScore[]> {
  const result = new Map<Onderdeel, NormScore[]>()
  for (const one of normen)
    for (let up: Onderdeel | undefined = one.norm.onderdeel; up !== undefined; up = up.ouder) {
      const list = result.get(up)
      if (list === undefined) result.set(up, [one])
      else list.push(one)
    }
  return result
}

function objectsIn(scores: readonly NormScore[]): ObjectVanOnderzoek[] {
  return [...new Set(scores.flatMap(({object}) => object ?? []))]
}

function total(scores: readonly NormScore[], onderzoek: Onderzoek): Totaal {
  const uitkomst = outcome(scores, onderzoek.optelling)
  return {
    beoordeeld: scores.filter(({uitslag}) => uitslag.soort === 'niveau').length,
    schalen: counts(scores),
    weggelaten: leftOut(scores),
    ...(uitkomst && {uitkomst})
  }
}

/** Counts per level for each scale in use. */
function counts(scores: readonly NormScore[]): Totaal['schalen'] {
  const schalen = new Map(scores.map(({norm}) => [norm.schaal, norm.schaal.id]))
  return [...schalen].map(([schaal, id]) => ({
    schaal: id,
    niveaus: schaal.niveaus.map((niveau) => ({
      niveau,
      aantal: scores.filter(
        ({norm, uitslag}) =>
          norm.schaal === schaal && uitslag.soort === 'niveau' && uitslag.niveau.id === niveau.id
      ).length
    }))
  }))
}

function leftOut(scores: readonly NormScore[]): Record<Weglating, number> {
  const count = (soort: Weglating): number => scores.filter(({uitslag}) => uitslag.soort === soort).length
  const [nvt, nietOnderzocht, nietTeBeoordelen] = NIET_SCORES
  return {
    [nvt]: count(nvt),
    [nietOnderzocht]: count(nietOnderzocht),
    [nietTeBeoordelen]: count(nietTeBeoordelen),
    'nog-niet-beoordeeld': count('nog-niet-beoordeeld')
  }
}
