import {byNumber} from '../leaves/alfabet.ts'
import {BRON_SOORTEN} from '../model/element.ts'
import type {Kaderverantwoording} from '../model/rapport-kader.ts'
import type {Rapport} from '../model/rapport.ts'
import {frameworks, waivers} from './account.ts'
import type {Context} from './context.ts'
import {adviceGroups, bronBeeld} from './elements.ts'
import {figures} from './figures.ts'
import {block} from './fragment.ts'
import {matrixRow} from './norms.ts'
import type {Bijlage} from './numbers.ts'
import {totalBeeld} from './totals.ts'
import {SOORT_KOPPEN} from './words.ts'

/** What the annexes list. */
export function overviews(
  context: Context
): Pick<
  Rapport,
  | 'totalen'
  | 'objecten'
  | 'matrix'
  | 'aanbevelingen'
  | 'aanbevelingenOpNummer'
  | 'bronnen'
  | 'begrippen'
  | keyof Kaderverantwoording
  | 'vrijstellingen'
  | 'cijfers'
  | 'tekstberekeningen'
> {
  const {onderzoek, score} = context
  const aanbevelingen = adviceGroups(onderzoek.aanbevelingen, context)
  return {
    totalen: score.totaal.map((totaal) => totalBeeld(totaal, 'Alle onderdelen', context)),
    objecten: [...new Set(onderzoek.normen.flatMap(({objecten}) => objecten.map(({naam}) => naam)))],
    matrix: onderzoek.normen.map((norm) => matrixRow(norm, context)),
    aanbevelingen,
    aanbevelingenOpNummer: aanbevelingen
      .flatMap((group) => group.aanbevelingen)
      .sort((a, b) => byNumber(a.nummer, b.nummer)),
    bronnen: register(context),
    begrippen: onderzoek.begrippen.map(({term, afkorting = '', betekenis}) => ({
      term,
      afkorting,
      ...(betekenis && {betekenis: block(betekenis, context)})
    })),
    ...frameworks(context),
    vrijstellingen: waivers(context),
    ...figures(context)
  }
}

function register(context: Context): Rapport['bronnen'] {
  return BRON_SOORTEN.flatMap((soort) => {
    const bronnen = context.onderzoek.bronnen.filter((bron) => bron.bronsoort === soort)
    return bronnen.length === 0
      ? []
      : [{soort: SOORT_KOPPEN[soort], bronnen: bronnen.map((bron) => bronBeeld(bron, context))}]
  })
}

/** The number of each annex that the report makes itself; empty for one that it has not. */
export function annexNumbers(present: readonly Bijlage[]): Rapport['bijlagenummers'] {
  const number = (bijlage: Bijlage): string =>
    present.includes(bijlage) ? String(present.indexOf(bijlage) + 1) : ''
  return {
    normenkader: number('normenkader'),
    oordelen: number('oordelen'),
    aanbevelingen: number('aanbevelingen'),
    bronnen: number('bronnen'),
    cijfers: number('cijfers'),
    begrippen: number('begrippen'),
    vrijstellingen: number('vrijstellingen')
  }
}
