import {omhoog} from '../onderdelen.ts'
import type {Rule} from '../rule.ts'
import {NORM_COMPLEET} from '../severity.ts'

/** N2: every norm has a source, and a norm that is the office's own insight says where that insight comes from. */
export const normZonderBron: Rule = {
  id: 'norm-zonder-bron',
  severity: NORM_COMPLEET,
  prose: 'none',
  *check({normen}) {
    for (const norm of normen) {
      const over = omhoog(norm.onderdeel)
      if (norm.bron === undefined)
        yield {
          at: norm,
          property: 'bron',
          over,
          message: `Norm ${norm.id} heeft geen bron; verwacht: \`bron\` bij de norm of bij een onderdeel daarboven.`
        }
      else if (norm.bron.soort === 'eigen-inzicht' && !norm.bron.verwijzing && !norm.toelichting)
        yield {
          at: norm,
          property: 'bron',
          over,
          message: `Norm ${norm.id} berust op eigen inzicht zonder motivering; verwacht: de motivering in \`verwijzing\` bij de bron, waar het rapport haar afdrukt, of in een \`toelichting\` bij de norm.`
        }
    }
  }
}
