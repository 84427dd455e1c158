import type {Link, LinkReference} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {placeIn} from '../language/locate.ts'
import {nodesOf} from '../language/nodes.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {alternatives} from '../language/words.ts'
import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

const MEANINGLESS = new RegExp(
  `^(?:${alternatives([
    'hier',
    'klik hier',
    'klik op deze link',
    'via deze link',
    'deze link',
    'onderstaande link',
    'de link',
    'link',
    'lees meer',
    'lees verder',
    'meer',
    'meer informatie',
    'meer info',
    'deze pagina',
    'deze website',
    'website',
    'download',
    'bekijk'
  ])})[\\s.…:!›»>]*$`,
  'i'
)

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i
/** A short address is a name by itself (`www.rekenkamer.nl`); a long one is read out sign by sign. */
const LONG = 50

/** Who walks through a document by its links hears the text of the links alone (vakkennis, section 2: WCAG 2.4.4). */
export const linkZonderBetekenis: Rule = {
  id: 'link-zonder-betekenis',
  severity: perFase('advies', 'advies', 'advies', 'waarschuwing', 'waarschuwing'),
  inTekst: () =>
    function* (tekst) {
      for (const link of nodesOf(tekst, 'link', 'linkReference')) {
        const fault = faultOf(link)
        if (fault !== undefined)
          yield {
            at: textOf(tekst),
            ...placeIn(link.position),
            message: `${owner(tekst)} heeft een link ${fault}; verwacht: een tekst die zegt waar de link heen gaat.`
          }
      }
    }
}

function faultOf(link: Link | LinkReference): string | undefined {
  // `[](#id)` prints its number: it is a reference of our own.
  if (link.type === 'link' && link.url.startsWith('#')) return undefined
  const text = toString(link).trim()
  if (text === '') return 'zonder tekst'
  if (MEANINGLESS.test(text)) return `met de tekst ${quote(text)}`
  return text.length > LONG && ADDRESS.test(text)
    ? `met een lang adres als tekst (${quote(text)})`
    : undefined
}
