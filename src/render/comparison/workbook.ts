import type {Vergelijking} from '../../model/vergelijking.ts'
import {writeCsv} from '../../leaves/csv-write.ts'
import {writeXlsx, type Werkblad} from '../../leaves/xlsx-write.ts'
import {accountOf} from './account.ts'
import {sheetsOf} from './sheets.ts'

interface File {
  name: string
  bytes: Uint8Array
}

/** A workbook with a sheet of explanation and one for every table. */
export async function workbook(vergelijking: Vergelijking): Promise<File[]> {
  const toelichting: Werkblad = {
    naam: 'Toelichting',
    koprijen: 1,
    kopkolommen: 0,
    rijen: [['Hoe is vergeleken'], ...accountOf(vergelijking).map((line) => [line])],
    breedtes: [120]
  }
  const bladen = sheetsOf(vergelijking).map(({naam, kop, rijen, breedtes, kopkolommen}) => ({
    naam,
    koprijen: 1,
    kopkolommen,
    rijen: [kop, ...rijen],
    breedtes
  }))
  return [{name: 'vergelijking.xlsx', bytes: await writeXlsx([toelichting, ...bladen])}]
}

/** A file for every table, and the explanation as text. */
export function csvFiles(vergelijking: Vergelijking): File[] {
  const text = accountOf(vergelijking).map((line) => `${line}\n`)
  return [
    ...sheetsOf(vergelijking).map(({bestand, kop, rijen}) => ({
      name: `${bestand}.csv`,
      bytes: writeCsv([kop, ...rijen])
    })),
    {name: 'toelichting.txt', bytes: new TextEncoder().encode(text.join(''))}
  ]
}
