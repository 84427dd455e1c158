import type {Heading} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {placeIn} from '../language/locate.ts'
import {nodesOf} from '../language/nodes.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/** The report puts its own heading above every text, so that the author's headings begin at level 2 (formaat.md). */
const TOP = 2

/** A reader who cannot see the page finds the way by the levels of the headings (vakkennis, section 2: WCAG 1.3.1). */
export const kopniveauOvergeslagen: Rule = {
  id: 'kopniveau-overgeslagen',
  severity: perFase('advies', 'advies', 'waarschuwing', 'waarschuwing', 'waarschuwing'),
  inTekst: () =>
    function* (tekst) {
      let before = TOP - 1
      for (const heading of nodesOf(tekst, 'heading')) {
        const fault = faultOf(heading, before)
        if (fault !== undefined)
          yield {
            at: textOf(tekst),
            ...placeIn(heading.position),
            message: `${owner(tekst)} heeft een kop van niveau ${String(heading.depth)} (${quote(toString(heading))}) ${fault}.`
          }
        before = Math.max(heading.depth, TOP)
      }
    }
}

function faultOf({depth}: Heading, before: number): string | undefined {
  if (depth < TOP) return 'en daar staat de titel zelf al; verwacht: niveau 2 (`##`) of dieper'
  if (depth <= before + 1) return undefined
  const expected = before + 1
  return expected === TOP
    ? 'als eerste kop; verwacht: koppen die bij niveau 2 (`##`) beginnen'
    : `na een kop van niveau ${String(before)}; verwacht: hoogstens niveau ${String(expected)} (\`${'#'.repeat(expected)}\`)`
}
