import type {Niveau} from '../model/element.ts'
import type {NormScore, Score, Totaal, Uitkomst, Weglating} from '../model/score.ts'

export const WEGLATINGEN = [
  'niet-van-toepassing',
  'niet-onderzocht',
  'niet-te-beoordelen',
  'nog-niet-beoordeeld'
] as const

/** The judgement in words: `Voldaan`, `Bijna gehaald (0,85)`, `Niet te beoordelen`. */
export function resultOf({uitslag}: NormScore): string {
  if (uitslag.soort !== 'niveau') return capital(inWords(uitslag.soort))
  const {niveau, waarde} = uitslag
  const counted = waarde !== undefined && waarde !== niveau.waarde
  return counted ? `${niveau.label} (${dutch(waarde)})` : niveau.label
}

export function inWords(weglating: Weglating): string {
  return weglating.replaceAll('-', ' ')
}

/** `4 van 6 normen beoordeeld: 2 voldaan, 1 deels voldaan, 1 niet voldaan; 1 niet te beoordelen, 1 nog niet beoordeeld.` */
export function sentence(totaal: Totaal, score: Score): string {
  const left = WEGLATINGEN.filter((soort) => totaal.weggelaten[soort] > 0)
  const all = totaal.beoordeeld + left.reduce((sum, soort) => sum + totaal.weggelaten[soort], 0)
  const levels = totaal.beoordeeld === 0 ? '' : `: ${levelsOf(totaal)}`
  const omitted = left.map((soort) => `${String(totaal.weggelaten[soort])} ${inWords(soort)}`).join(', ')
  const counted = `${String(totaal.beoordeeld)} van ${String(all)} ${unit(totaal, score, all)} beoordeeld`
  const outcome = totaal.uitkomst === undefined ? '' : ` ${outcomeOf(totaal.uitkomst)}.`
  return `${counted}${levels}${omitted === '' ? '' : `; ${omitted}`}.${outcome}`
}

/** Over several objects a norm is counted for each of them. */
function unit({object}: Totaal, score: Score, all: number): string {
  const perObject = object === undefined && score.normen.some((norm) => norm.object !== undefined)
  if (perObject) return all === 1 ? 'oordeel' : 'oordelen'
  return all === 1 ? 'norm' : 'normen'
}

function levelsOf({schalen}: Totaal): string {
  const used = schalen.filter(({niveaus}) => niveaus.some(({aantal}) => aantal > 0))
  const texts = used.map(({schaal, niveaus}) => {
    const counts = niveaus.map(({niveau, aantal}) => `${String(aantal)} ${lower(niveau.label)}`).join(', ')
    return used.length > 1 ? `${counts} (schaal ${schaal})` : counts
  })
  return texts.join('; ')
}

export function outcomeOf({optelling, afgerond, niveau}: Uitkomst): string {
  if (optelling === 'zwakste')
    return `Zwakste oordeel: ${niveau === undefined ? afgerond : lower(niveau.label)}`
  return `Gemiddelde: ${afgerond}${niveau === undefined ? '' : ` (${lower(niveau.label)})`}`
}

export function thresholdOf({vanaf}: Niveau): string {
  return vanaf === undefined ? '' : ` (vanaf ${dutch(vanaf)})`
}

export function dutch(decimal: string): string {
  return decimal.replace('.', ',')
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
