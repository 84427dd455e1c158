import type {Conclusie, Norm, Oordeel, Tekst} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'
import {blocks, isQuoted, type Block} from '../language/blocks.ts'
import {whereIn} from '../language/locate.ts'
import {owner, textOf} from '../language/owner.ts'
import {isOnlyPraise, isPraise} from '../language/praise.ts'
import {quote} from '../language/quote.ts'
import {sentences, type Range} from '../language/sentences.ts'
import {verdicts, type Verdict} from '../language/verdicts.ts'
import {isMissed, miscount} from '../norms-met.ts'
import {isHoogste, isLaagste, niveauVan} from '../oordelen.ts'
import type {Problem, Rule} from '../rule.ts'
import {ADVIES_KWALITEIT} from '../severity.ts'

/** A stretch of a sentence, and the norms that it names right behind it; without any, those of the conclusion. */
interface Statement extends Range {
  normen: readonly Norm[]
  isNamed: boolean
}

/** A judgement with a level on a scale that has more than one. */
interface Judged {
  oordeel: Oordeel
  label: string
  klasse: 'hoog' | 'midden' | 'laag'
}

const SHOWN = 3
const TOGETHER = /^[\s,;]*(?:en)?[\s,;]*$/u

/**
 * C1, K13: a conclusion says what its judgements say. The words are held against the judgements that the
 * sentence names, and where it names none against those of the conclusion, if they are all alike.
 */
export const conclusieWeerspreektOordeel: Rule = {
  id: 'conclusie-weerspreekt-oordeel',
  severity: ADVIES_KWALITEIT,
  needs: ['oordelen.yaml'],
  inTekst: (onderzoek) => {
    const conclusies = new Map(onderzoek.conclusies.map((conclusie) => [conclusie.id, conclusie]))
    return function* (tekst) {
      const conclusie = tekst.bij.soort === 'conclusie' ? conclusies.get(tekst.bij.id) : undefined
      if (conclusie === undefined) return
      for (const block of blocks(tekst)) {
        if (isQuoted(block)) continue
        const counted = [...countedIn(tekst, block, conclusie, onderzoek)]
        yield* counted.map(({problem}) => problem)
        yield* inBlock(tekst, block, conclusie, onderzoek, counted)
      }
    }
  }
}

/** Where a sentence says how many norms are met, or that one is. */
function* countedIn(
  tekst: Tekst,
  block: Block,
  conclusie: Conclusie,
  onderzoek: Onderzoek
): Iterable<Range & {problem: Problem}> {
  const words = onderzoek.termen['norm'] ?? (['norm', 'normen'] as const)
  const groups = groupsIn(block, onderzoek)
  for (const {start, end} of sentences(block.text)) {
    const named = groups
      .filter((each) => each.start >= start && each.end <= end)
      .flatMap(({normen}) => normen)
    const bases = {named, own: conclusie.normen, all: onderzoek.normen}
    const found = miscount(block.text.slice(start, end), bases, words)
    if (found === undefined) continue
    const place = {start: start + found.start, end: start + found.end}
    const said = quote(block.text.slice(place.start, place.end))
    yield {
      ...place,
      problem: {
        at: textOf(tekst),
        ...whereIn(block, place.start, place.end),
        over: found.oordelen.flatMap(({id, norm}) => [id, norm.id]),
        message: `${owner(tekst)} zegt ${said}, maar ${found.feit}; verwacht: ${found.verwacht}.`,
        related: found.oordelen.slice(0, SHOWN).map(({id, origin}) => {
          return {message: `Hier staat het oordeel over ${id}.`, origin}
        })
      }
    }
  }
}

function* inBlock(
  tekst: Tekst,
  block: Block,
  conclusie: Conclusie,
  onderzoek: Onderzoek,
  counted: readonly Range[]
): Iterable<Problem> {
  for (const statement of statements(block, conclusie, onderzoek)) {
    const judged = statement.normen.flatMap(judgedOf)
    if (!hasEnd(judged, statement.isNamed)) continue
    const text = block.text.slice(statement.start, statement.end)
    const isPraised = (each: Verdict): boolean =>
      !statement.isNamed && isPraise(each, text) && isMissed(statement.normen) && isOnlyPraise(tekst)
    const [found] = [...verdicts(text)]
      .map((verdict) => {
        const against = contradicting(verdict, judged, statement.isNamed)
        return {verdict, against: against.length === 0 && isPraised(verdict) ? judged : against}
      })
      .filter(({against}) => against.length > 0)
    if (found === undefined) continue
    const {verdict, against} = found
    const start = statement.start + verdict.start
    const end = statement.start + verdict.end
    if (counted.some((each) => each.start < end && start < each.end)) continue
    yield {
      at: textOf(tekst),
      ...whereIn(block, start, end),
      over: against.flatMap(({oordeel}) => [oordeel.id, oordeel.norm.id]),
      message: `${owner(tekst)} zegt ${quote(block.text.slice(start, end))}, maar ${basis(against, statement.isNamed)}; verwacht: woorden die daarbij passen, of een ${verdict.says === 'hoog' ? 'hoger' : 'lager'} oordeel.`,
      related: against.slice(0, SHOWN).map(({oordeel, label}) => {
        return {message: `Hier staat het oordeel over ${oordeel.id}: ${label}.`, origin: oordeel.origin}
      })
    }
  }
}

/** Whether words can contradict these judgements at all: to look for them costs the most of this rule. */
function hasEnd(judged: readonly Judged[], isNamed: boolean): boolean {
  const classes = new Set(judged.map(({klasse}) => klasse))
  return classes.size === 1 || (classes.size > 1 && (isNamed || !classes.has('hoog')))
}

/**
 * The judgements that a verdict contradicts. What is good, of judgements that are all at the lowest level or all in
 * between, and of each norm that is named with it and is at the lowest level throughout; what is bad, of judgements that
 * are all at the highest; and what is said of all, with one exception among the norms that are named or none of all at
 * the highest level.
 */
function contradicting(
  {says, isMostly, isWhole}: Verdict,
  judged: readonly Judged[],
  isNamed: boolean
): readonly Judged[] {
  if (judged.length === 0) return []
  const all = (klasse: Judged['klasse']): boolean => judged.every((each) => each.klasse === klasse)
  const opposite = says === 'hoog' ? 'laag' : 'hoog'
  if (all(opposite)) return judged
  if (says === 'hoog' && isNamed && !isMostly && all('midden')) return judged
  if (says === 'hoog' && isWhole && !isMostly && judged.every(({klasse}) => klasse !== 'hoog')) return judged
  if (!isNamed || isMostly) return []
  if (isWhole) return judged.filter(({klasse}) => klasse === opposite)
  return says === 'hoog' ? judged.filter((each) => isLowThroughout(each, judged)) : []
}

/** Of a norm that is judged for several objects, the words may be about one of these. */
function isLowThroughout({oordeel: {norm}}: Judged, judged: readonly Judged[]): boolean {
  return judged.every(({oordeel, klasse}) => oordeel.norm !== norm || klasse === 'laag')
}

function basis(judged: readonly Judged[], isNamed: boolean): string {
  const shown = judged.slice(0, SHOWN).map(({oordeel, label}) => `${oordeel.id} (${label})`)
  const rest = judged.length - shown.length
  const list = rest > 0 ? `${shown.join(', ')} en nog ${String(rest)}` : shown.join(' en ')
  return isNamed ? `noemt daarbij ${list}` : `steunt op ${list}`
}

function judgedOf(norm: Norm): Judged[] {
  if (norm.schaal.niveaus.length < 2) return []
  return norm.oordelen.flatMap((oordeel) => {
    const niveau = niveauVan(oordeel)
    if (niveau === undefined) return []
    const klasse = isHoogste(niveau, norm) ? 'hoog' : isLaagste(niveau, norm) ? 'laag' : 'midden'
    return [{oordeel, label: niveau.label, klasse}]
  })
}

/** The sentences of a block, each ended where it names norms: `… zijn beschreven ([](#n1)), maar … ([](#n2))`. */
function* statements(block: Block, conclusie: Conclusie, onderzoek: Onderzoek): Iterable<Statement> {
  const groups = groupsIn(block, onderzoek)
  for (const sentence of sentences(block.text)) {
    const within = groups.filter(({start}) => start >= sentence.start && start < sentence.end)
    if (within.length === 0) yield {...sentence, normen: conclusie.normen, isNamed: false}
    let {start} = sentence
    for (const group of within) {
      yield {start, end: group.start, normen: group.normen, isNamed: true}
      start = group.end
    }
  }
}

/** References to norms, those together that stand together: `n1, n2 en n3`. */
function groupsIn(block: Block, {opId}: Onderzoek): (Range & {normen: Norm[]})[] {
  const groups: (Range & {normen: Norm[]})[] = []
  for (const {node, start, end} of block.pieces) {
    const target = node.type === 'link' && node.url.startsWith('#') ? opId.get(node.url.slice(1)) : undefined
    if (target?.soort !== 'norm') continue
    const last = groups.at(-1)
    if (last && TOGETHER.test(block.text.slice(last.end, start))) {
      last.normen.push(target)
      last.end = end
    } else groups.push({start, end, normen: [target]})
  }
  return groups
}
