import type {Tekst} from '../../model/element.ts'
import {blocks, isQuoted} from '../language/blocks.ts'
import {placeIn, whereIn} from '../language/locate.ts'
import {nodesOf} from '../language/nodes.ts'
import {owner, textOf} from '../language/owner.ts'
import {quote} from '../language/quote.ts'
import {breach, type Breach} from '../language/unfinished.ts'
import type {Problem, Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/** Sentences that stop before they end (vakkennis, K21): a page that was lost, or a thought that was. */
export const afgebrokenZin: Rule = {
  id: 'afgebroken-zin',
  severity: perFase('advies', 'advies', 'waarschuwing', 'waarschuwing', 'waarschuwing'),
  inTekst: () =>
    function* (tekst) {
      if (tekst.bij.sleutel === 'titel') return
      yield* emptyItems(tekst)
      for (const block of blocks(tekst)) {
        const found = isQuoted(block) ? undefined : breach(block)
        if (!found || (found.wat === 'leesteken' && isStatement(tekst))) continue
        yield {
          at: textOf(tekst),
          ...whereIn(block, found.start, block.text.trimEnd().length),
          message: `${owner(tekst)} ${MESSAGES[found.wat](quote(lastWords(block.text)))}.`
        }
      }
    }
}

const MESSAGES: Readonly<Record<Breach['wat'], (words: string) => string>> = {
  komma: (words) => `heeft een zin die ophoudt na een komma (${words}); verwacht: het vervolg`,
  woord: (words) => `heeft een zin die midden in een zinsdeel ophoudt (${words}); verwacht: het vervolg`,
  aankondiging: (words) =>
    `kondigt iets aan dat niet volgt (${words}); verwacht: de opsomming of de tekst erachter`,
  leesteken: (words) =>
    `heeft een zin zonder leesteken aan het eind (${words}); verwacht: een punt, of de rest van de zin`,
  voetnoot: () => 'heeft in een opsomming een punt met niets dan een voetnoot; verwacht: de tekst ervan',
  leeg: () => 'heeft een opsomming met een leeg punt; verwacht: de tekst ervan'
}

/** A question, norm or recommendation is printed as an item of a list: whether it has a point is a matter of style. */
const STATEMENTS: readonly string[] = ['tekst', 'indicator', 'hoofdvraag', 'betekenis']

function isStatement({bij}: Tekst): boolean {
  return STATEMENTS.includes(bij.sleutel)
}

function* emptyItems(tekst: Tekst): Iterable<Problem> {
  for (const item of nodesOf(tekst, 'listItem'))
    if (item.children.length === 0)
      yield {
        at: textOf(tekst),
        ...placeIn(item.position),
        message: `${owner(tekst)} ${MESSAGES.leeg('')}.`
      }
}

function lastWords(text: string): string {
  const words = text.trimEnd()
  return words.length > 50
    ? `…${words
        .slice(-50)
        .replace(/^\S*\s/, ' ')
        .trimStart()}`
    : words
}
