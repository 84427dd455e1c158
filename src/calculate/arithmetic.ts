import {
  ANDERS,
  BREUK,
  isExact,
  isGetal,
  isMissing,
  leeg,
  macht,
  MEESTE_DECIMALEN,
  ONVOLLEDIG,
  type Getallen
} from './numbers.ts'

/** All of a column with the other sign. */
export function negated({eenheden, ...rest}: Getallen): Getallen {
  return {...rest, eenheden: eenheden.map((each) => 0 - each)}
}

/** The sum of two columns row by row, or with a `sign` of -1 their difference. */
export function added(a: Getallen, b: Getallen, sign: number): Getallen {
  const schaal = Math.max(a.schaal, b.schaal)
  const [left, right] = [macht(schaal - a.schaal), sign * macht(schaal - b.schaal)]
  const result = leeg(a.soort.length, schaal)
  for (let rij = 0; rij < a.soort.length; rij++) {
    const [x, y] = [(a.eenheden[rij] ?? 0) * left, (b.eenheden[rij] ?? 0) * right]
    result.eenheden[rij] = x + y
    settle(result, rij, a, b, isExact(x) && isExact(y))
  }
  return result
}

function multiplied(a: Getallen, b: Getallen): Getallen | undefined {
  const schaal = a.schaal + b.schaal
  if (schaal > MEESTE_DECIMALEN) return undefined
  const result = leeg(a.soort.length, schaal)
  for (let rij = 0; rij < a.soort.length; rij++) {
    result.eenheden[rij] = (a.eenheden[rij] ?? 0) * (b.eenheden[rij] ?? 0) + 0
    settle(result, rij, a, b, true)
  }
  return result
}

/** Each quotient by its parts; a row that divides by zero is left. */
export function divided(a: Getallen, b: Getallen): Getallen {
  const schaal = Math.max(a.schaal, b.schaal)
  const [above, below] = [macht(schaal - a.schaal), macht(schaal - b.schaal)]
  const result = leeg(a.soort.length, 0)
  const noemers = new Float64Array(a.soort.length)
  for (let rij = 0; rij < a.soort.length; rij++) {
    const noemer = (b.eenheden[rij] ?? 0) * below
    result.eenheden[rij] = (a.eenheden[rij] ?? 0) * above
    noemers[rij] = noemer
    settle(result, rij, a, b, noemer !== 0 && isExact(noemer))
    if (isGetal(result.soort[rij])) result.soort[rij] = BREUK
  }
  return {...result, noemers}
}

/** What is done with two columns; undefined where the decimals would be too many. */
export const OPERATIES: Readonly<Record<'+' | '-' | '*' | '/', Operatie>> = {
  '+': (a, b) => added(a, b, 1),
  '-': (a, b) => added(a, b, -1),
  '*': multiplied,
  '/': divided
}

type Operatie = (a: Getallen, b: Getallen) => Getallen | undefined

/** What is known of a row that follows from two: a number that is not exact is left, and what is missing stays so. */
function settle(result: Getallen, rij: number, a: Getallen, b: Getallen, isSound: boolean): void {
  const first = a.soort[rij] ?? ANDERS
  const second = b.soort[rij] ?? ANDERS
  if (isMissing(first) || isMissing(second)) {
    const isKnown = isGetal(first) || isGetal(second) || first === second
    result.soort[rij] = isKnown ? (isMissing(first) ? first : second) : ANDERS
    return
  }
  if (!isSound || !isGetal(first) || !isGetal(second) || !isExact(result.eenheden[rij] ?? 0)) return
  result.soort[rij] = first === ONVOLLEDIG ? first : second
  result.decimalen[rij] = Math.max(a.decimalen[rij] ?? 0, b.decimalen[rij] ?? 0)
}
