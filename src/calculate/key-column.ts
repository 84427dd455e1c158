import type {Document} from '../model/document.ts'
import type {TabelBestand} from '../model/generated/bestanden.ts'
import {nearestName} from '../leaves/nearest.ts'
import type {Tell} from './grid.ts'

/**
 * The table with a key column that it has. One that it has not is told, and read as the column that was meant, or else the
 * first: without names of rows every cell and every name would be a fault as well.
 */
export function withKey({data, file}: Document<TabelBestand>, tell: Tell): TabelBestand {
  const known = data.kolommen.map(({id}) => id)
  const [first] = known
  if (first === undefined || known.includes(data.sleutel)) return data
  const meant = nearestName(data.sleutel, known)
  const expected =
    meant === undefined
      ? `verwacht: het id van een van de kolommen, zoals \`${first}\`.`
      : `bedoelt u \`${meant}\`?`
  tell({
    rule: 'onbekende-kolom',
    message: `De tabel heeft geen kolom \`${data.sleutel}\`, waarnaar haar rijen heten; ${expected}`,
    origin: {file, path: ['sleutel']}
  })
  return {...data, sleutel: meant ?? first}
}
