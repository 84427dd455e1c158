import type {Conclusie} from '../../model/element.ts'
import type {Onderzoek} from '../../model/onderzoek.ts'
import {omhoog, vragenVan} from '../onderdelen.ts'
import type {Rule} from '../rule.ts'
import {CONCLUSIES} from '../severity.ts'

/** C1, C5, K13: a conclusion rests on judgements; the answer to descriptive questions, on their findings. */
export const conclusieZonderOordeel: Rule = {
  id: 'conclusie-zonder-oordeel',
  severity: CONCLUSIES,
  needs: ['oordelen.yaml'],
  *check(onderzoek) {
    for (const conclusie of onderzoek.conclusies) {
      const {id, normen, vragen, onderdeel} = conclusie
      if (normen.some(({oordelen}) => oordelen.length > 0) || isBeschrijvend(conclusie, onderzoek)) continue

      yield {
        at: conclusie,
        property: 'normen',
        over: [...normen, ...vragen].map((each) => each.id).concat(omhoog(onderdeel)),
        message:
          normen.length === 0
            ? `Conclusie ${id} steunt op geen enkele norm; verwacht: \`normen\`, of een onderdeel of vraag waar normen bij horen.`
            : `Conclusie ${id} steunt op normen zonder oordeel; verwacht: ten minste één norm met een oordeel.`
      }
    }
  }
}

/** Whether it answers only questions that ask how things are, and findings say how they are. */
function isBeschrijvend({normen, onderdeel, vragen, hoofdvraag}: Conclusie, onderzoek: Onderzoek): boolean {
  if (normen.length > 0) return false
  const beantwoord = hoofdvraag ? onderzoek.vragen : onderdeel ? vragenVan(onderdeel) : vragen
  return (
    beantwoord.every((vraag) => vraag.beschrijvend) &&
    beantwoord.some((vraag) => vraag.bevindingen.length > 0)
  )
}
