import type {Formule} from './formula.ts'

/** A part of a formula for a reader. `delen`: what it stands for are many, as a whole column. */
export interface Stuk {
  tekst: string
  /** Whether it needs brackets within an operation. */
  isSamengesteld: boolean
  /** Of an operation its sign: what is added or multiplied on needs no brackets. */
  teken?: string
  delen?: readonly string[]
}

/** How names and functions are said. */
export interface Zegswijze {
  naam: (delen: readonly string[], alsLijst: boolean) => Stuk
  functie: (naam: string, argumenten: readonly Stuk[]) => Stuk
}

export const TEKENS = {'+': '+', '-': '−', '*': '×', '/': '÷'} as const

/** A formula as a reader is told it. Where one would have to know which operation goes first, there are brackets. */
export function phrase(formule: Formule, wijze: Zegswijze): Stuk {
  switch (formule.soort) {
    case 'getal':
      return {tekst: formule.getal.replace('.', ',') + (formule.procent ? '%' : ''), isSamengesteld: false}
    case 'naam':
      return wijze.naam(formule.delen, false)
    case 'negatief':
      return {tekst: `-${bracketed(phrase(formule.van, wijze))}`, isSamengesteld: false}
    case 'functie': {
      const {naam, argumenten} = formule
      const alone = argumenten.length === 1
      return wijze.functie(
        naam,
        argumenten.map((each) =>
          alone && each.soort === 'naam' ? wijze.naam(each.delen, true) : phrase(each, wijze)
        )
      )
    }
    case 'bewerking':
      return both(formule.links, TEKENS[formule.teken], formule.rechts, wijze)
    case 'vergelijking':
      return both(formule.links, formule.teken, formule.rechts, wijze)
  }
}

function both(links: Formule, teken: string, rechts: Formule, wijze: Zegswijze): Stuk {
  const left = phrase(links, wijze)
  const goesOn = GOES_ON[left.teken ?? '']?.includes(teken) === true
  const [before, after] = [goesOn ? left.tekst : bracketed(left), bracketed(phrase(rechts, wijze))]
  return {tekst: `${before} ${teken} ${after}`, isSamengesteld: true, teken}
}

/** After which signs one reads on from left to right. */
const GOES_ON: Readonly<Record<string, readonly string[]>> = {
  [TEKENS['+']]: [TEKENS['+'], TEKENS['-']],
  [TEKENS['-']]: [TEKENS['+'], TEKENS['-']],
  [TEKENS['*']]: [TEKENS['*']]
}

export function bracketed({tekst, isSamengesteld}: Stuk): string {
  return isSamengesteld ? `(${tekst})` : tekst
}
