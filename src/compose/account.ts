import type {Aanpassing} from '../model/overname.ts'
import type {Kaderverantwoording} from '../model/rapport-kader.ts'
import type {Rapport} from '../model/rapport.ts'
import {isPublic, type Context} from './context.ts'
import {aftermath} from './vervallen.ts'

const WAT: Readonly<Record<Aanpassing['soort'], string>> = {
  weggelaten: 'Niet overgenomen',
  vervalt: 'Vervallen',
  gewijzigd: 'Gewijzigd',
  toegevoegd: 'Toegevoegd'
}

/** The frameworks that were taken over, what the study made of them, and what newer versions left behind. */
export function frameworks(context: Context): Kaderverantwoording {
  const {kaders} = context.onderzoek
  return {
    kaders: kaders.map(({id, versie, titel, licentie = '', herkomst = ''}) => ({
      id,
      versie,
      titel,
      licentie,
      herkomst
    })),
    verantwoording: account(context),
    ...aftermath(context)
  }
}

/** The account of the normenkader: what differs from the frameworks, and the norms of the study's own. */
function account({onderzoek, nummers}: Context): Rapport['verantwoording'] {
  const numberOf = (id: string): string => {
    const element = onderzoek.opId.get(id)
    return (element && nummers.get(element)?.nummer) ?? id
  }
  const changed = onderzoek.verantwoording.map(
    ({bij, soort, sleutel, was = '', reden = '', kader, versie}) => ({
      bij: numberOf(bij),
      wat: sleutel === undefined ? WAT[soort] : `${WAT[soort]}: ${sleutel}`,
      was,
      reden,
      kader: `${kader} ${versie}`
    })
  )
  if (onderzoek.kaders.length === 0) return changed
  const added = onderzoek.normen
    .filter(({overgenomen}) => overgenomen === undefined)
    .map((norm) => ({
      bij: numberOf(norm.id),
      wat: WAT.toegevoegd,
      was: '',
      reden: norm.toelichting?.plain ?? '',
      kader: ''
    }))
  return [...changed, ...added]
}

/** What was waived, with the reasons; the id of something confidential does not leave the office. */
export function waivers(context: Context): Rapport['vrijstellingen'] {
  const {onderzoek, nummers} = context
  return onderzoek.vrijstellingen.flatMap(({controle, bij, reden}) => {
    const element = onderzoek.opId.get(bij)
    if (element !== undefined && !isPublic(element, context)) return []
    const nummer = element && nummers.get(element)?.verwijzing
    return [{controle, bij: nummer ?? bij, reden}]
  })
}
