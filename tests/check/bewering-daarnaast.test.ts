import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'
import {ID} from './bewering.ts'

const KOSTEN = `titel: Kosten per wijk
sleutel: wijk
kolommen:
  - {id: wijk}
  - {id: bruggen}
  - {id: goed}
  - {id: aandeel, eenheid: procent}
  - {id: begroot, eenheid: euro}
  - {id: werkelijk, eenheid: euro}
rijen:
  - {wijk: Oost, bruggen: 9, goed: 8, aandeel: 24, begroot: 1549000, werkelijk: 1730900}
  - {wijk: Noord, bruggen: 12, goed: 12, aandeel: 52, begroot: 1500000, werkelijk: 1486200}
`
const JAREN = `titel: Meldingen
sleutel: jaar
kolommen: [{id: jaar}, {id: aantal}]
rijen: [{jaar: 2022, aantal: 412}, {jaar: 2023, aantal: 455}, {jaar: 2024, aantal: 530}, {jaar: 2025, aantal: 618}]
`

/** What is told of a sentence with `[print|cell]`; `[cell]` prints what the cell comes to. */
function messages(text: string): string[] {
  const bound = text.replaceAll(
    /\[(?:([^\]|]+)\|)?([^\]]+)\]/gu,
    (_, print: string | undefined, cel: string) => {
      const uit = cel
        .replaceAll(/(?<![a-z.])(?=(?:oost|noord)\.)/gu, 'kosten.')
        .replaceAll(/\b(20\d\d)\b/gu, 'jaren.$1.aantal')
      return `:getal[${print ?? '1'}]{uit="${uit}"}`
    }
  )
  const {diagnostics} = analyse({
    'normenkader.yaml': 'onderdelen: [{id: deel, titel: Deel, vragen: [{id: v1, tekst: Hoe gaat het?}]}]\n',
    'cijfers/kosten.yaml': KOSTEN,
    'cijfers/jaren.yaml': JAREN,
    'bevindingen/b1.md': `---\ntitel: Bruggen\nvragen: [v1]\n---\n${bound}\n`
  })
  return diagnostics.filter(({rule}) => rule === ID).map(({message}) => message)
}

test('what was rounded up is not more than it is printed', () => {
  expect(messages('Het onderhoud kostte ruim [€ 1,5 miljoen|noord.werkelijk].')).toEqual([
    'Bevinding b1 zegt "ruim € 1,5 miljoen", maar kosten.noord.werkelijk is € 1.486.200, en dat is minder; verwacht: een getal dat meer is dan er staat, of andere woorden.'
  ])
})

test.each([
  'Het onderhoud kostte bijna [€ 1,7 miljoen|oost.werkelijk].',
  'Het onderhoud kostte nog geen [€ 1,7 miljoen|oost.werkelijk].',
  'Het onderhoud kostte precies [€ 1,5 miljoen|noord.werkelijk].',
  'Er is [€ 181.900|oost.werkelijk - kosten.oost.begroot] minder uitgegeven dan begroot.',
  'Er was een overschot van [€ 181.900|oost.werkelijk - kosten.oost.begroot].',
  'De wijk bleef binnen de begroting: begroot [€ 1.549.000|oost.begroot], uitgegeven [€ 1.730.900|oost.werkelijk].',
  'De uitgaven bleven met [€ 1.730.900|oost.werkelijk] binnen de begroting.',
  'Er kwamen drie keer zo veel meldingen ([618|2025] als [412|2022]).',
  'Het aantal verviervoudigde van [412|2022] naar [618|2025].',
  'Het aantal daalde elk jaar: [412|2022], [455|2023], [530|2024] en [618|2025].',
  'De wijken hebben evenveel bruggen: [9|oost.bruggen] en [12|noord.bruggen].',
  'De aantallen zijn nagenoeg gelijk: [9|oost.bruggen] en [12|noord.bruggen].',
  'Een op de drie ([24%|oost.aandeel]) is het eens.',
  'Negen van de tien bewoners ([52%|noord.aandeel]) zijn het eens.',
  'Een kleine meerderheid ([24%|oost.aandeel]) is het eens.',
  'De overgrote meerderheid ([52%|noord.aandeel]) is het eens.',
  'Het grootste deel ([24%|oost.aandeel]) is het eens.',
  'Alle bruggen zijn in goede staat: [8|oost.goed] van de [9|oost.bruggen].'
])('is found: %s', (text) => {
  expect(messages(text)).toHaveLength(1)
})

test.each([
  'Het onderhoud kostte ruim [€ 1,7 miljoen|oost.werkelijk].',
  'Het onderhoud kostte bijna [€ 1,5 miljoen|noord.werkelijk].',
  'Het onderhoud kostte niet meer dan [€ 1,5 miljoen|noord.werkelijk].',
  'Het onderhoud kostte precies [€ 1.486.200|noord.werkelijk].',
  'De uitgaven waren meer dan de begroting van [€ 1,5 miljoen|oost.begroot].',
  'De wijk gaf meer dan [€ 1,5 miljoen|oost.begroot] uit.',
  'Er is [€ 181.900|oost.werkelijk - kosten.oost.begroot] meer uitgegeven dan begroot.',
  'Er was een tekort van [€ 181.900|oost.werkelijk - kosten.oost.begroot].',
  'De wijk bleef binnen de begroting: begroot [€ 1.500.000|noord.begroot], uitgegeven [€ 1.486.200|noord.werkelijk].',
  'De wijk bleef niet binnen de begroting: begroot [€ 1.549.000|oost.begroot], uitgegeven [€ 1.730.900|oost.werkelijk].',
  'Er kwamen anderhalf keer zo veel meldingen ([618|2025] als [412|2022]).',
  'Het aantal steeg elk jaar: [412|2022], [455|2023], [530|2024] en [618|2025].',
  'Het aantal steeg: [618|2025], [530|2024], [455|2023] en [412|2022].',
  'De taken zijn gelijk verdeeld over de wijken: [9|oost.bruggen] en [12|noord.bruggen] bruggen.',
  'Een op de vier ([24%|oost.aandeel]) is het eens.',
  'Een op de twee ([52%|noord.aandeel]) is het eens.',
  'Een kleine meerderheid ([52%|noord.aandeel]) is het eens.',
  'Het grootste deel ([52%|noord.aandeel]) is het eens.',
  'Alle bruggen zijn in goede staat: [12|noord.goed] van de [12|noord.bruggen].',
  'Niet alle bruggen zijn in goede staat: [8|oost.goed] van de [9|oost.bruggen].',
  'De meeste bruggen, [8|oost.goed] van de [9|oost.bruggen], zijn in goede staat.',
  'Het onderhoud zou ruim [€ 1,5 miljoen|noord.werkelijk] kosten.'
])('is sound: %s', (text) => {
  expect(messages(text)).toEqual([])
})
