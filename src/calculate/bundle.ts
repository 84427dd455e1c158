import type {Finding} from '../model/diagnostic.ts'
import type {Tell} from './grid.ts'

type Fout = Omit<Finding, 'severity'>

/** Up to so many faults of one cause are told one by one. */
const MOST = 3
/** The causes that are about the notation of the file. */
const NOTATIE = new Set(['dubbelzinnig', 'andere-notatie'])
/** So many other places of one cause are pointed at. */
const MOST_PLACES = 5

/**
 * Keeps the faults that have one cause, such as the notation of a whole file, until `flush`: more than a few of them are one
 * message, at the first, which says how many there are. Other faults are told at once. `hint` is for those of the notation.
 */
export function bundled(tell: Tell): {tell: Tell; flush: (hint: string | undefined) => void} {
  const kept = new Map<string, [Fout, ...Fout[]]>()
  return {
    tell: (finding, oorzaak) => {
      if (oorzaak === undefined) tell(finding)
      else if (kept.has(oorzaak)) kept.get(oorzaak)?.push(finding)
      else kept.set(oorzaak, [finding])
    },
    flush: (hint) => {
      for (const [oorzaak, [first, ...others]] of kept)
        if (others.length < MOST) for (const finding of [first, ...others]) tell(finding)
        else tell({...together(first, others), ...(NOTATIE.has(oorzaak) && hint !== undefined && {hint})})
    }
  }
}

function together(first: Fout, others: readonly Fout[]): Fout {
  const related = others.slice(0, MOST_PLACES).map(({origin}) => ({message: 'Ook hier.', origin}))
  return {
    ...first,
    message: `${first.message} Dit geldt voor nog ${String(others.length)} cellen van deze tabel.`,
    related
  }
}
