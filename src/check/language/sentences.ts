import {CAPITALS, everyExact, exact, LETTERS} from './letters.ts'

/** A stretch of a text, end exclusive. */
export interface Range {
  start: number
  end: number
}

// The point of these belongs to the word; a sentence may end with one of the second list, and rarely does.
const ABBREVIATIONS = new Set(
  `aant afb afd alg art artt bijv blz bv ca cf dhr dr drs ds ed evt excl fig gem hfdst hfst hoofdst incl ing ir jhr jl
  jr m.b.t mevr mgr mln mr mrd mw nl no nr nrs o.a o.b.v o.g.v o.l.v o.m p par par pag pp prof resp sr st
  stb stcrt t.a.v t.b.v t.g.v t.o.v t.w tel vgl vs w.o z.g zgn zg zgn d.d d.w.z a.d.h.v a.h.w c.q i.c i.h.b
  i.o.m i.p.v i.s.m i.t.t i.v.m m.a.w m.b.v m.i m.i.v m.n m.u.v n.a.v n.o s.v.p u.a v.a v.w.b jan feb mrt apr aug
  sept okt nov dec`.split(/\s+/)
)

const END = everyExact`(?<![.!?…])[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[${CAPITALS}0-9\uFFFC])|\n`
const LAST_WORD = exact`[${LETTERS}0-9.]+$`
/** An initial, or the number of a chapter or an item. */
const NO_END = exact`^(?:[${CAPITALS}]|(?:[${CAPITALS}]\.)+[${CAPITALS}]|[0-9]{1,2}(?:\.[0-9]+)*)$`

/** The sentences of a text. Only a capital or a digit after a point begins a new one, and not after an abbreviation. */
export function sentences(text: string): Range[] {
  const found: Range[] = []
  let start = 0
  for (const {0: sign, index} of text.matchAll(END)) {
    if (sign.startsWith('.') && !endsAt(text, index)) continue
    found.push({start, end: index + sign.trimEnd().length})
    start = index + sign.length
  }
  if (text.slice(start).trim() !== '') found.push({start, end: start + text.slice(start).trimEnd().length})
  return found.filter((range) => range.end > range.start)
}

/** Whether the point at this place can end a sentence. */
function endsAt(text: string, at: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  if (ABBREVIATIONS.has(word.toLowerCase())) return false
  return !NO_END.test(word)
}
