import type {Normafkomst, OpgelosteNorm, OpgelostOnderdeel, Veld} from '../model/kader.ts'

/** Every onderdeel of a tree, each before what is below it. */
export function onderdelenIn(onderdelen: readonly OpgelostOnderdeel[]): OpgelostOnderdeel[] {
  return onderdelen.flatMap((onderdeel) => [onderdeel, ...onderdelenIn(onderdeel.onderdelen)])
}

export function normenIn(onderdelen: readonly OpgelostOnderdeel[]): OpgelosteNorm[] {
  return onderdelenIn(onderdelen).flatMap(({normen}) => normen)
}

/** The same tree with every onderdeel changed; what is below is changed first. */
export function mapTree(
  onderdelen: readonly OpgelostOnderdeel[],
  change: (onderdeel: OpgelostOnderdeel) => OpgelostOnderdeel
): OpgelostOnderdeel[] {
  return onderdelen.map((onderdeel) =>
    change({...onderdeel, onderdelen: mapTree(onderdeel.onderdelen, change)})
  )
}

export function mapNormen(
  onderdeel: OpgelostOnderdeel,
  change: (norm: OpgelosteNorm) => OpgelosteNorm
): OpgelostOnderdeel {
  return {...onderdeel, normen: onderdeel.normen.map((norm) => change(norm))}
}

function prefixedLineage(
  {vervangt, 'gesplitst-uit': split, 'samengevoegd-uit': joined, ...rest}: Normafkomst,
  prefix: string
): Normafkomst {
  const named = (ids: readonly string[]): string[] => ids.map((id) => prefix + id)
  return {
    ...rest,
    ...(vervangt && {vervangt: named(vervangt)}),
    ...(split && {'gesplitst-uit': named(split)}),
    ...(joined && {'samengevoegd-uit': named(joined)})
  }
}

/** The tree with a prefix before each id, and before each id that its norms name. */
export function prefixed(onderdelen: readonly OpgelostOnderdeel[], prefix: string): OpgelostOnderdeel[] {
  if (prefix === '') return [...onderdelen]
  const named = ({waarde, origin}: Veld<string>): Veld<string> => ({waarde: prefix + waarde, origin})
  return mapTree(onderdelen, (onderdeel) => ({
    ...onderdeel,
    id: prefix + onderdeel.id,
    vragen: onderdeel.vragen.map((vraag) => ({...vraag, id: prefix + vraag.id})),
    normen: onderdeel.normen.map((norm) => ({
      ...norm,
      id: prefix + norm.id,
      voorwaardelijk: norm.voorwaardelijk.map(named),
      afkomst: prefixedLineage(norm.afkomst, prefix),
      ...(norm.vragen && {vragen: norm.vragen.map(named)})
    }))
  }))
}
