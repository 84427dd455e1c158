import {listed} from '../leaves/alfabet.ts'
import type {Onderdeel} from '../model/element.ts'
import type {TotaalBeeld} from '../model/beelden.ts'
import type {Totaal} from '../model/score.ts'
import type {Context} from './context.ts'
import {levelClass, omission, WEGLATINGEN} from './verdict.ts'
import {counted} from './words.ts'

const NAMEN = {gemiddelde: 'Gemiddelde', zwakste: 'Zwakste schakel'} as const

export function totalsOf(onderdeel: Onderdeel, context: Context): TotaalBeeld[] {
  return (context.score.onderdelen.get(onderdeel.id) ?? [])
    .map((totaal) => totalBeeld(totaal, onderdeel.titel, context))
    .filter(({beoordeeld, weggelaten}) => beoordeeld + weggelaten.length > 0)
}

export function totalBeeld(totaal: Totaal, titel: string, context: Context): TotaalBeeld {
  const niveaus = totaal.schalen.flatMap((each) => {
    const levels = {id: each.schaal, niveaus: each.niveaus.map(({niveau}) => niveau)}
    return each.niveaus.map(({niveau, aantal}) => ({
      label: niveau.label,
      klasse: levelClass(niveau.id, levels),
      aantal
    }))
  })
  const weggelaten = WEGLATINGEN.flatMap((soort) => {
    const aantal = totaal.weggelaten[soort]
    return aantal === 0 ? [] : [{label: omission(soort), aantal}]
  })
  const {uitkomst} = totaal
  return {
    titel,
    anker: totaal.onderdeel?.id ?? '',
    ...(totaal.object && {object: totaal.object.naam}),
    beoordeeld: totaal.beoordeeld,
    niveaus,
    weggelaten,
    zin: sentence(totaal.beoordeeld, niveaus, weggelaten, context),
    ...(uitkomst && {
      uitkomst: {
        naam: NAMEN[uitkomst.optelling],
        waarde: uitkomst.afgerond,
        niveau: uitkomst.niveau?.label ?? '',
        formule: uitkomst.formule
      }
    })
  }
}

/** `4 van 6 normen beoordeeld: 2 voldaan, 1 deels voldaan en 1 niet voldaan; niet meegeteld: 2 nog niet beoordeeld.` */
function sentence(
  beoordeeld: number,
  niveaus: TotaalBeeld['niveaus'],
  weggelaten: TotaalBeeld['weggelaten'],
  {onderzoek}: Context
): string {
  const all = weggelaten.reduce((sum, {aantal}) => sum + aantal, beoordeeld)
  const parts = (list: readonly {label: string; aantal: number}[]): string =>
    listed(
      list
        .filter(({aantal}) => aantal > 0)
        .map(({label, aantal}) => `${String(aantal)} ${label.toLowerCase()}`)
    )
  const norm = onderzoek.termen['norm'] ?? ['norm', 'normen']
  const head = `${String(beoordeeld)} van ${counted(all, norm)} beoordeeld`
  const levels = beoordeeld > 0 ? `: ${parts(niveaus)}` : ''
  const rest = weggelaten.length > 0 ? `; niet meegeteld: ${parts(weggelaten)}` : ''
  return `${head}${levels}${rest}.`
}
