import {describe, expect, test} from 'vitest'
import {secondDemand} from '../../src/check/language/compound.ts'

function demand(text: string): string | undefined {
  const found = secondDemand(text)
  return found && text.slice(found.start, found.end)
}

describe('a second demand', () => {
  test.each([
    [
      'De doelen zijn duidelijk, eenduidig, transparant en in realiseerbare eenheden vastgelegd.',
      'duidelijk, eenduidig, transparant'
    ],
    ['De verantwoordelijkheid is eenduidig en duidelijk.', 'eenduidig en duidelijk'],
    ['Er is een heldere, samenhangende visie.', 'heldere, samenhangende'],
    ['De processen worden periodiek geëvalueerd en verbeterd.', 'geëvalueerd en verbeterd'],
    ['Afwijkingen zijn in kaart gebracht en periodiek geduid.', 'gebracht en periodiek geduid'],
    ['De gemeente bewaakt en verbetert de kwaliteit.', 'bewaakt en verbetert'],
    ['Er is een werkproces en deze wordt gehanteerd.', 'en deze wordt gehanteerd.'],
    [
      'Het college stuurt op doelmatigheid en de raad ontvangt rapportages.',
      'en de raad ontvangt rapportages.'
    ],
    ['Er is een onderbouwing. De opdrachtgever stuurt.', 'De opdrachtgever stuurt.']
  ])('in: %s', (text, words) => {
    expect(demand(text)).toBe(words)
  })

  test.each([
    'Beleid en uitvoering zijn op elkaar afgestemd.',
    'Interne en externe partners worden betrokken.',
    'De bereikbaarheid en beschikbaarheid van de toegang zijn vastgelegd.',
    'Het is duidelijk wanneer het management en de budgethouder worden betrokken.',
    'De verantwoordelijkheid van het college en de raad is vastgelegd.',
    'De raad kan de doelen en de middelen vaststellen.',
    'Het college en zijn ambtenaren houden zich aan de regels.',
    'De informatie is kort en bondig.',
    'Voor de Wmo, de Jeugdwet en de Participatiewet is er een actuele procesbeschrijving of een handboek.',
    'De primaire processen zijn beschreven;'
  ])('not in: %s', (text) => {
    expect(demand(text)).toBeUndefined()
  })
})
