import {opmaakVan, schrijf, standaardOpmaak} from '../leaves/getal.ts'
import type {Getalbinding} from '../model/binding.ts'
import {sentenceAround, type Around} from './around.ts'

const PROCENT = /%|procent|percentage|[A-Za-zÀ-ÖØ-öø-ɏ]*punt(?:en)?(?![A-Za-zÀ-ÖØ-öø-ɏ])/i
/** Words by which a reader knows that it is of this unit, wherever in the sentence. */
const SAID: Readonly<Record<string, RegExp>> = {
  procent: PROCENT,
  euro: /€|euro|EUR(?![A-Za-zÀ-ÖØ-öø-ɏ])|bedrag/i
}

/**
 * That a percentage or an amount stands in a sentence that does not say its unit. A cell of a table has it in the heading,
 * and so may a sentence that says it of another number.
 */
export function withoutUnit(
  {gedrukt, uitkomst, verouderd}: Pick<Getalbinding, 'gedrukt' | 'uitkomst' | 'verouderd'>,
  around: Around
): string | undefined {
  const {eenheid} = uitkomst
  const said = Object.hasOwn(SAID, eenheid) ? SAID[eenheid] : undefined
  const shown = opmaakVan(gedrukt)
  if (verouderd || said === undefined || shown === undefined || around.isCel) return undefined
  if (shown.inWoorden || shown.voor !== '' || shown.na !== '') return undefined
  if (sentenceAround(around).some((part) => said.test(part))) return undefined
  const own = schrijf(uitkomst, {...standaardOpmaak(uitkomst), ...decimals(shown.decimalen)})
  const word = eenheid === 'procent' ? 'procent' : 'euro'
  return `\`${gedrukt}\` is in ${eenheid}, en de zin zegt dat niet; verwacht: \`${own}\`, of de eenheid na de haken (\`${gedrukt} ${word}\`).`
}

function decimals(decimalen: number | undefined): {decimalen?: number} {
  return decimalen === undefined ? {} : {decimalen}
}
