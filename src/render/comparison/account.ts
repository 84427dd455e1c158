import type {Vergelijking} from '../../model/vergelijking.ts'
import {counted} from './words.ts'

/** How the comparison was made, in sentences that stand in every output. */
export function accountOf(vergelijking: Vergelijking): string[] {
  const {anoniem, kleinsteGroep, buiten, onderzoeken, rijen} = vergelijking
  return [
    `Vergeleken zijn ${counted(onderzoeken.length, ['onderzoek', 'onderzoeken'])} op ${counted(rijen.length, ['norm', 'normen'])}.`,
    'Oordelen staan alleen naast elkaar als de norm dezelfde is: hetzelfde kader in dezelfde versie, of in een versie die volgens dat kader alleen redactioneel verschilt; of als een koppeling zegt hoe de normen zich verhouden.',
    'Alleen oordelen op dezelfde norm tellen samen. Een oordeel op een norm die volgens een koppeling een deel van de norm is, haar omvat of ermee overlapt, staat erbij en telt niet mee.',
    'Niet van toepassing, niet onderzocht, niet te beoordelen en nog niet beoordeeld zijn geen oordeel. Zij tellen nergens in mee en staan ernaast.',
    'Van elk onderzoek zijn het normenkader, de oordelen, de conclusies en de aanbevelingen gelezen. De bevindingen zijn niet gelezen; wat vertrouwelijk is, staat er dus niet in.',
    ...(anoniem
      ? ['De onderzoeken hebben een pseudoniem. Woorden van de onderzoeken zelf zijn weggelaten.']
      : []),
    ...(kleinsteGroep === undefined
      ? []
      : [
          `Getoond zijn alleen verdelingen. Aantallen van minder dan ${String(kleinsteGroep)} onderzoeken zijn onderdrukt, en ook aantallen waaruit die te berekenen zijn.`
        ]),
    ...(buiten.length === 0 ? [] : [leftOutSentence(vergelijking)])
  ]
}

function leftOutSentence({buiten, anoniem}: Vergelijking): string {
  const number = counted(buiten.length, ['onderzoek doet', 'onderzoeken doen'])
  const named = anoniem ? '' : `: ${buiten.map(({naam, reden}) => `${naam} (${reden})`).join('; ')}`
  return `${number} niet mee omdat er fouten in zitten${named}.`
}
