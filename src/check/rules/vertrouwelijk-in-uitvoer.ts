import type {Tekst} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'
import {blocks} from '../language/blocks.ts'
import {placeIn, whereIn} from '../language/locate.ts'
import {nodesOf} from '../language/nodes.ts'
import {owner, textOf} from '../language/owner.ts'
import {findPhrases, indexPhrases, type PhraseIndex} from '../language/phrases.ts'
import {quote} from '../language/quote.ts'
import {secrets, type Secret} from '../language/secrets.ts'
import type {Problem, Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/**
 * What is confidential reaches no output (Gemeentewet, art. 185; vakkennis, sections 2 and 10). Leaving the element out is
 * not enough when its words stand elsewhere. A confidential source may be referred to: it is printed as its sort alone.
 */
export const vertrouwelijkInUitvoer: Rule = {
  id: 'vertrouwelijk-in-uitvoer',
  severity: perFase('fout', 'fout', 'fout', 'fout', 'fout'),
  prose: 'none',
  *check(onderzoek) {
    const index = indexPhrases(secrets(onderzoek))
    if (index.next.size > 0) yield* reasons(onderzoek, index)
  },
  inTekst: (onderzoek) => {
    const index = indexPhrases(secrets(onderzoek))
    if (index.next.size === 0) return () => []
    const hidden = new Set(onderzoek.bevindingen.filter((each) => each.vertrouwelijk).map(({id}) => id))
    return function* (tekst) {
      if (tekst.bij.vertrouwelijk) return
      yield* references(tekst, hidden)
      yield* words(tekst, index)
    }
  }
}

function* references(tekst: Tekst, hidden: ReadonlySet<string>): Iterable<Problem> {
  for (const link of nodesOf(tekst, 'link', 'definition')) {
    const id = link.url.startsWith('#') ? link.url.slice(1) : ''
    if (hidden.has(id))
      yield {
        at: textOf(tekst),
        ...placeIn(link.position),
        message: `${owner(tekst)} verwijst naar de vertrouwelijke bevinding ${id}; verwacht: een openbare tekst zonder die verwijzing.`
      }
  }
}

function* words(tekst: Tekst, index: PhraseIndex<Secret>): Iterable<Problem> {
  for (const block of blocks(tekst))
    for (const {value, start, end} of findPhrases(index, block.text))
      yield {
        at: textOf(tekst),
        ...whereIn(block, start, end),
        message: messageOf(owner(tekst), value, block.text.slice(start, end))
      }
}

/** The reasons of waivers and of changes to the normenkader are printed too, as they stand. */
function* reasons(
  {vrijstellingen, verantwoording}: Onderzoek,
  index: PhraseIndex<Secret>
): Iterable<Problem> {
  for (const {bij, reden, origin} of [...vrijstellingen, ...verantwoording])
    for (const {value, start, end} of findPhrases(index, reden ?? ''))
      yield {
        at: {id: bij, origin},
        message: messageOf(`De reden bij ${bij}`, value, (reden ?? '').slice(start, end))
      }
}

function messageOf(whose: string, {wat, van}: Secret, found: string): string {
  return `${whose} noemt ${wat} van de vertrouwelijke ${van} (${quote(found)}); verwacht: een openbare tekst zonder die woorden.`
}
