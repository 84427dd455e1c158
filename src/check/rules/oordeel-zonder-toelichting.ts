import {niveauVan} from '../oordelen.ts'
import type {Rule} from '../rule.ts'
import {OORDELEN} from '../severity.ts'

/** S1: that there is no level is a judgement too, and the reader is to know why. */
export const oordeelZonderToelichting: Rule = {
  id: 'oordeel-zonder-toelichting',
  severity: OORDELEN,
  *check({oordelen}) {
    for (const oordeel of oordelen)
      if (!niveauVan(oordeel) && !oordeel.toelichting?.plain.trim())
        yield {
          at: oordeel,
          property: 'oordeel',
          message: `Oordeel ${oordeel.id} is \`${oordeel.uitspraak.soort}\` zonder reden; verwacht: een \`toelichting\` die zegt waarom er geen niveau is gegeven.`
        }
  }
}
