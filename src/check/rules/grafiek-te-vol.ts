import {gaatOverRijen, grafiekinhoud} from '../../leaves/grafiekinhoud.ts'
import {owner, textOf} from '../language/owner.ts'
import type {Rule} from '../rule.ts'
import {RAPPORT_KWALITEIT} from '../severity.ts'

/** More lines cross and lie on each other, and colours, shapes and dashes are told apart no longer. */
const MEESTE_LIJNEN = 8

/** Line charts of which a reader cannot follow the lines. */
export const grafiekTeVol: Rule = {
  id: 'grafiek-te-vol',
  severity: RAPPORT_KWALITEIT,
  *check({plaatsingen}) {
    for (const {tekst, tabel, soort, keuze, position} of plaatsingen) {
      if (tabel === undefined || soort !== 'lijn') continue
      const isByRow = !gaatOverRijen(tabel)
      const lijnen = isByRow ? tabel.rijen.length : grafiekinhoud(tabel, keuze).getoond.length
      if (lijnen <= MEESTE_LIJNEN) continue
      const remedie = isByRow
        ? '`soort=staaf`, of een tabel met alleen de rijen waar het om gaat'
        : 'met `kolommen` die waar het om gaat, of `soort=staaf`'
      yield {
        at: textOf(tekst),
        ...(position && {position}),
        message: `${owner(tekst)} zet een grafiek van ${tabel.id} met ${String(lijnen)} lijnen, die niet uit elkaar te houden zijn; verwacht: hoogstens ${String(MEESTE_LIJNEN)}; kies ${remedie}.`
      }
    }
  }
}
