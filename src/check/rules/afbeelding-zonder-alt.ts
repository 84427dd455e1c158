import type {Image, ImageReference} from 'mdast'
import {placeIn} from '../language/locate.ts'
import {nodesOf} from '../language/nodes.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp)$/i
const EMPTY_WORDS = /^(?:afbeelding|figuur|foto|grafiek|image|img|plaatje|schema)[\s_-]*[0-9.]*$/i

/**
 * Reports of municipalities must be accessible (vakkennis, section 2: WCAG, EN 301 549). A figure in a report is
 * never decoration only: who does not see it must get what it says.
 */
export const afbeeldingZonderAlt: Rule = {
  id: 'afbeelding-zonder-alt',
  severity: perFase('advies', 'advies', 'waarschuwing', 'waarschuwing', 'fout'),
  inTekst: () =>
    function* (tekst) {
      for (const image of nodesOf(tekst, 'image', 'imageReference')) {
        const fault = faultOf(image)
        if (fault !== undefined)
          yield {
            at: textOf(tekst),
            ...placeIn(image.position),
            message: `${owner(tekst)} toont een afbeelding ${fault}; verwacht: in woorden wat de afbeelding laat zien.`
          }
      }
    }
}

function faultOf({alt}: Image | ImageReference): string | undefined {
  const text = alt?.trim() ?? ''
  if (text === '') return 'zonder alternatieve tekst'
  return FILE_NAME.test(text) || EMPTY_WORDS.test(text) ? `met alternatieve tekst ${quote(text)}` : undefined
}
