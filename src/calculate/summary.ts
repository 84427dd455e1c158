import {ANDERS, isGetal, isMissing, ONVOLLEDIG, tekst, type Getallen} from './numbers.ts'
import {Exact} from './value.ts'

/** What the numbers of a column come to. */
export interface Samenvatting {
  aantal: number
  /** The first row with a number; -1 where there is none. */
  eerste: number
  som: InstanceType<typeof Exact>
  /** The rows of the smallest and the largest; the first where there are more. */
  minst: number
  meest: number
  /** The most decimals of any. */
  decimalen: number
  onvolledig: boolean
  /** The rows that a function looks at: the first number stands for all, and of one kind of missing values the first. */
  rijen: readonly number[]
}

const known = new WeakMap<Getallen, Samenvatting>()

/** Of one column this is worked out once: each row of a table may ask its share in it. */
export function samengevat(getallen: Getallen): Samenvatting {
  const found = known.get(getallen) ?? summed(getallen)
  known.set(getallen, found)
  return found
}

/** Half of what a double holds exactly: two of these can be added. */
const HELFT = 2 ** 52

function summed({schaal, eenheden, decimalen, soort}: Getallen): Samenvatting {
  let [aantal, eerste, minst, meest, most] = [0, -1, -1, -1, 0]
  let onvolledig = false
  let klein = 0
  let groot = 0n
  for (let rij = 0; rij < soort.length; rij++) {
    const wat = soort[rij] ?? ANDERS
    if (!isGetal(wat)) continue
    const waarde = eenheden[rij] ?? 0
    if (aantal === 0) eerste = minst = meest = rij
    aantal += 1
    if (waarde > HELFT || waarde < -HELFT) groot += BigInt(waarde)
    else klein += waarde
    if (klein > HELFT || klein < -HELFT) {
      groot += BigInt(klein)
      klein = 0
    }
    if (waarde > (eenheden[meest] ?? 0)) meest = rij
    if (waarde < (eenheden[minst] ?? 0)) minst = rij
    if ((decimalen[rij] ?? 0) > most) most = decimalen[rij] ?? 0
    if (wat === ONVOLLEDIG) onvolledig = true
  }
  const som = new Exact(tekst(groot + BigInt(klein), schaal))
  return {aantal, eerste, som, minst, meest, decimalen: most, onvolledig, rijen: rowsOf(soort, eerste)}
}

/** In order: the first number for all, the first of each kind of missing values, and every other row. */
function rowsOf(soort: Uint8Array, eerste: number): number[] {
  const rows: number[] = []
  const seen = new Set<number>()
  for (let rij = 0; rij < soort.length; rij++) {
    const wat = soort[rij] ?? ANDERS
    if ((isGetal(wat) && rij !== eerste) || seen.has(wat)) continue
    if (isMissing(wat)) seen.add(wat)
    rows.push(rij)
  }
  return rows
}
