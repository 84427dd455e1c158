import {expect, test} from 'vitest'
import {analyse} from '../analyse.ts'
import {STUDY} from '../error-classes/study.ts'

const CHAPTER = 'hoofdstukken/aanpak.md'
const RULES = new Set(['aantal-afwijkend', 'periode-afwijkend'])

/** What is said of a chapter with this text, in a study of two themes and two norms over 2018-2021. */
function found(text: string): string[] {
  const chapter = `---\ntitel: Aanpak\nplaats: aanpak\n---\n${text}\n`
  return analyse({...STUDY, [CHAPTER]: chapter})
    .diagnostics.filter(({rule, file}) => RULES.has(rule) && file === CHAPTER)
    .map(({message}) => message)
}

test.each([
  ["Het onderzoek heeft drie thema's.", '"drie thema\'s"'],
  ["Het onderzoek heeft drie thema's en zes bijlagen.", '"drie thema\'s"'],
  ['Ons onderzoek heeft twaalf onderzoeksvragen.', '"twaalf onderzoeksvragen"'],
  ['Het onderzoek heeft twaalf normen.', '"twaalf normen"'],
  ["Wij onderzochten drie thema's.", '"drie thema\'s"'],
  ['Wij onderzochten de jaren 2021 tot en met 2025.', '2021-2025'],
  ['Voor dit rapport onderzochten wij de periode 2021-2025.', '2021-2025'],
  ["Het onderzoek heeft twee thema's en gaat over de jaren 2021 tot en met 2025.", '2021-2025'],
  ['De rekenkamer formuleerde twaalf onderzoeksvragen.', '"twaalf onderzoeksvragen"'],
  ['Er waren twaalf onderzoeksvragen.', '"twaalf onderzoeksvragen"'],
  ['Twaalf onderzoeksvragen staan centraal.', '"Twaalf onderzoeksvragen"'],
  ['De rekenkamer trok vijf conclusies.', '"vijf conclusies"'],
  ['Daaruit trokken wij uiteindelijk vijf conclusies.', '"vijf conclusies"'],
  ['De rekenkamer toetste de uitvoering aan zes normen.', '"zes normen"'],
  ['Het onderzoek is gebaseerd op negen bronnen.', '"negen bronnen"'],
  ['Wij raadpleegden negen bronnen.', '"negen bronnen"']
])('is found: %s', (text, words) => {
  expect(found(text)).toEqual([expect.stringContaining(words)])
})

test.each([
  "Het onderzoek heeft twee thema's.",
  "Het onderzoek heeft drie thema's niet uitgewerkt.",
  'Het onderzoek heeft laten zien dat drie normen niet zijn gehaald.',
  'Het onderzoek heeft drie normen niet kunnen toetsen.',
  "Wij onderzochten twee thema's.",
  "Wij onderzochten drie thema's van het beleidsplan.",
  'Wij onderzochten de jaren 2018 tot en met 2021.',
  'Wij onderzochten de jaren 2020 en 2021 uitgebreider.',
  "Het onderzoek heeft twee thema's en gaat over de jaren 2018 tot en met 2021.",
  'Het onderzoek kijkt naar de nota die nieuw is en gaat over de jaren 2015 tot en met 2018.',
  'Wij behandelen in dit hoofdstuk één onderzoeksvraag en drie onderzoeksvragen later.',
  'Twaalf onderzoeksvragen konden niet worden beantwoord.',
  'De inspectie trok vijf conclusies.',
  'In 2015 trok de rekenkamer vijf conclusies.',
  'Wij trokken drie conclusies in twijfel.',
  'Uit vijf bevindingen blijkt dat het beter gaat.',
  'De gemeente toetst aanvragen aan zes normen.',
  'Het onderzoek laat zien dat drie bronnen van inkomsten opdrogen.',
  'De nota is gebaseerd op drie bronnen.',
  'De gemeente gebruikt voor dit onderzoek naar armoede drie bronnen.'
])('is sound: %s', (text) => {
  expect(found(text)).toEqual([])
})
