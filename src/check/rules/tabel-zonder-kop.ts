import type {Table} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {placeIn} from '../language/locate.ts'
import {nodesOf} from '../language/nodes.ts'
import {owner, textOf} from '../language/owner.ts'
import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/**
 * A table whose columns have no heading says nothing to who hears it read out, and no one can tell what a figure in
 * it counts (vakkennis, section 2 on accessibility, section 5 on figures: value, unit, period).
 */
export const tabelZonderKop: Rule = {
  id: 'tabel-zonder-kop',
  severity: perFase('advies', 'advies', 'waarschuwing', 'waarschuwing', 'waarschuwing'),
  inTekst: () =>
    function* (tekst) {
      for (const table of nodesOf(tekst, 'table')) {
        const position = table.children[0]?.position ?? table.position
        if (!hasHeader(table))
          yield {
            at: textOf(tekst),
            ...placeIn(position),
            message: `${owner(tekst)} heeft een tabel waarvan de kopregel leeg is; verwacht: boven elke kolom wat erin staat.`
          }
      }
    }
}

function hasHeader({children: [header]}: Table): boolean {
  return header?.children.some((cell) => toString(cell).trim() !== '') ?? false
}
