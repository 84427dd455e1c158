import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'

const WIJKEN = `titel: Wijken
sleutel: wijk
kolommen:
  - {id: wijk}
  - {id: bruggen}
  - {id: goed}
  - {id: begroot_2024, label: Begroot, groep: 2024, eenheid: euro}
  - {id: werkelijk_2024, label: Werkelijk, groep: 2024, eenheid: euro}
  - {id: begroot_2025, label: Begroot, groep: 2025, eenheid: euro}
  - {id: werkelijk_2025, label: Werkelijk, groep: 2025, eenheid: euro}
rijen:
  - {wijk: Oost, bruggen: 9, goed: 8, begroot_2024: 70, werkelijk_2024: 80, begroot_2025: 75, werkelijk_2025: 90}
  - {wijk: Noord, bruggen: 12, goed: 9, begroot_2024: 60, werkelijk_2024: 50, begroot_2025: 65, werkelijk_2025: 40}
  - {wijk: Buiten Noord, bruggen: 4, goed: 2, begroot_2024: 6, werkelijk_2024: 5, begroot_2025: 5, werkelijk_2025: 4}
totaal: {}
`
const JAREN = `titel: Meldingen
sleutel: jaar
kolommen: [{id: jaar}, {id: aantal}, {id: stand, label: Stand 1 januari}]
rijen: [{jaar: 2023, aantal: 455, stand: 1}, {jaar: 2024, aantal: 530, stand: 2}, {jaar: 2025, aantal: 618, stand: 3}]
`

function messages(text: string): string[] {
  const bound = text.replaceAll(/\[([^\]]+)\]/gu, ':getal[1]{uit="$1"}')
  const {diagnostics} = analyse({
    'normenkader.yaml': 'onderdelen: [{id: deel, titel: Deel, vragen: [{id: v1, tekst: Hoe gaat het?}]}]\n',
    'cijfers/wijken.yaml': WIJKEN,
    'cijfers/jaren.yaml': JAREN,
    'bevindingen/b1.md': `---\ntitel: Bruggen\nvragen: [v1]\n---\n${bound}\n`
  })
  return diagnostics.filter(({rule}) => rule === 'cel-afwijkend').map(({message}) => message)
}

test('a year that is not that of the number, with the cell that has it', () => {
  expect(messages('In 2024 gaf de gemeente [wijken.totaal.werkelijk_2025] uit aan bruggen.')).toEqual([
    'Bevinding b1 noemt "2024" bij een getal, maar wijken.totaal.werkelijk_2025 is van 2025; verwacht: wijken.totaal.werkelijk_2024, of een ander jaar.'
  ])
  expect(
    messages('In 2024 was de dekking [aandeel(wijken.oost.werkelijk_2025, wijken.totaal.werkelijk_2025)].')
  ).toEqual([
    'Bevinding b1 noemt "2024" bij een getal, maar aandeel(wijken.oost.werkelijk_2025, wijken.totaal.werkelijk_2025) is van 2025; verwacht: aandeel(wijken.oost.werkelijk_2024, wijken.totaal.werkelijk_2024), of een ander jaar.'
  ])
})

test.each([
  'In 2025 waren er [jaren.2023.aantal] meldingen.',
  'Eind 2024 waren er [jaren.2023.aantal] meldingen.',
  'Het aantal steeg van [jaren.2024.aantal] in 2023 naar [jaren.2025.aantal] in 2025.',
  'In Oost zijn [wijken.noord.bruggen] bruggen.',
  'In Buiten Noord zijn [wijken.oost.bruggen] bruggen.',
  'In Oost is [aandeel(wijken.noord.goed, wijken.noord.bruggen)] in goede staat.'
])('is found: %s', (text) => {
  expect(messages(text)).toHaveLength(1)
})

test.each([
  'In 2025 waren er [jaren.2025.aantal] meldingen.',
  'Het aantal steeg van [jaren.2023.aantal] in 2023 naar [jaren.2025.aantal] in 2025.',
  'In 2025 steeg het aantal van [jaren.2023.aantal] naar [jaren.2025.aantal].',
  'In 2025 waren er [jaren.2025.aantal] meldingen, tegen [jaren.2023.aantal] eerder.',
  'In 2025 waren er meer meldingen dan de [jaren.2023.aantal] van eerder.',
  'In 2025 meldde het college dat er [jaren.2024.aantal] meldingen waren.',
  'In 2024 stelde de raad de begroting vast op [wijken.totaal.begroot_2025].',
  'In 2024 kwam er [wijken.totaal.begroot_2025] bij.',
  'Eind 2024 waren er [jaren.2025.stand] open.',
  'In 2024-2025 waren er [jaren.2023.aantal] meldingen.',
  'In 2019 waren er [jaren.2023.aantal] meldingen.',
  'In 2025 zou het gaan om [jaren.2023.aantal] meldingen.',
  'In 2025 ging het om [jaren.2025.aantal - jaren.2024.aantal] meldingen.',
  '> In 2025 waren er [jaren.2023.aantal] meldingen.',
  'In Noord zijn [wijken.noord.bruggen] bruggen.',
  'In Buiten Noord zijn [wijken.buiten_noord.bruggen] bruggen.',
  'In Oost en Noord zijn er minder dan [wijken.oost.bruggen] bruggen.',
  'In Oost is het aantal hoger dan [wijken.buiten_noord.bruggen] bruggen.',
  'In Oost staat een deel van de [wijken.totaal.bruggen] bruggen.',
  'In het Noorden zijn [wijken.oost.bruggen] bruggen.',
  'In Oost zijn er [wijken.oost.bruggen], in Noord [wijken.noord.bruggen].'
])('is sound: %s', (text) => {
  expect(messages(text)).toEqual([])
})
