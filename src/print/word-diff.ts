/** A run of words that both texts have, or that only one of the two has. */
export interface Run {
  soort: 'zelfde' | 'weg' | 'nieuw'
  tekst: string
}

/** Beyond this the table of all pairs of words is too large to be worth it. */
const MOST_PAIRS = 1_000_000

/** Two texts word by word: the longest common subsequence, with what is gone before what is new. */
export function wordDiff(was: string, wordt: string): Run[] {
  const [a, b] = [words(was), words(wordt)]
  if (a.length * b.length > MOST_PAIRS) return runs([...a.map(gone), ...b.map(added)])
  const lengths = commonLengths(a, b)
  const found: Run[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left = '', right = ''] = [a[i], b[j]]
    if (i < a.length && j < b.length && left === right) {
      found.push({soort: 'zelfde', tekst: left})
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      found.push(gone(left))
      i += 1
    } else {
      found.push(added(right))
      j += 1
    }
  }
  return runs(found)
}

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

function gone(tekst: string): Run {
  return {soort: 'weg', tekst}
}

function added(tekst: string): Run {
  return {soort: 'nieuw', tekst}
}

/** `lengths[i][j]`: how many words the rest of `a` from i and of `b` from j have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({length: a.length + 1}, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] ?? []
      const below = lengths[i + 1] ?? []
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  return lengths
}

/** Neighbours of one kind together; between two words that stayed, first all that is gone and then all that is new. */
function runs(found: readonly Run[]): Run[] {
  const result: Run[] = []
  let changed: Run[] = []
  const close = (): void => {
    for (const soort of ['weg', 'nieuw'] as const) {
      const tekst = changed.filter((each) => each.soort === soort).map((each) => each.tekst)
      if (tekst.length > 0) result.push({soort, tekst: tekst.join(' ')})
    }
    changed = []
  }
  for (const each of found) {
    if (each.soort !== 'zelfde') {
      changed.push(each)
      continue
    }
    close()
    const last = result.at(-1)
    if (last?.soort === 'zelfde') result[result.length - 1] = {...last, tekst: `${last.tekst} ${each.tekst}`}
    else result.push(each)
  }
  close()
  return result
}
