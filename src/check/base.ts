import {Decimal} from 'decimal.js'
import {nagerekend} from '../leaves/cel.ts'
import type {Cel} from '../model/cijfers.ts'
import type {Tabel} from '../model/element.ts'

/**
 * Whether what the source printed follows from the same numbers with another whole: a share without the answers of one
 * kind, or a growth as part of the new number. Empty where neither explains it.
 */
export function andersGerekend(tabel: Tabel, {rij, kolom}: {rij: number; kolom: number}): string {
  const cel = tabel.cel(rij, kolom)
  return tabel.enquete === undefined ? otherBase(cel) : withoutAnswer(tabel, tabel.enquete, rij, kolom)
}

function otherBase(cel: Cel): string {
  const getal = nagerekend(cel)
  if (getal === undefined || !/^groei\([^()]*\)$/u.test(cel.afleiding?.formule ?? '')) return ''
  const whole = new Decimal(getal).plus(1)
  return !whole.isZero() && isPrinted(cel, new Decimal(getal).div(whole))
    ? ' Wat de bron geeft, klopt als deel van het nieuwe getal; een groei is een deel van het oude.'
    : ''
}

function withoutAnswer(
  tabel: Tabel,
  {antwoorden}: NonNullable<Tabel['enquete']>,
  rij: number,
  kolom: number
): string {
  const share = kolom - antwoorden.length - 1
  const counts = antwoorden.map((_, index) => new Decimal(nagerekend(tabel.cel(rij, index)) ?? 0))
  const [own, n] = [counts[share], counts.reduce((sum, count) => sum.plus(count), new Decimal(0))]
  if (own === undefined) return ''
  for (const [index, count] of counts.entries()) {
    const rest = n.minus(count)
    if (index === share || count.isZero() || rest.isZero()) continue
    if (isPrinted(tabel.cel(rij, kolom), own.div(rest)))
      return ` Wat de bron geeft, klopt bij N = ${rest.toFixed()}: zonder ‘${antwoorden[index]?.label ?? ''}’.`
  }
  return ''
}

function isPrinted({opgegeven}: Cel, value: Decimal): boolean {
  return opgegeven !== undefined && value.minus(opgegeven.getal).abs().lte(opgegeven.marge)
}
