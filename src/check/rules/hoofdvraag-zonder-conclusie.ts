import type {Rule} from '../rule.ts'
import {SLOT} from '../severity.ts'

/** C2, C5: the answer to the hoofdvraag is what the council reads first. */
export const hoofdvraagZonderConclusie: Rule = {
  id: 'hoofdvraag-zonder-conclusie',
  severity: SLOT,
  needs: ['conclusies'],
  *check(onderzoek) {
    const {hoofdvraag, conclusies, id, origin} = onderzoek
    if (hoofdvraag && !conclusies.some((conclusie) => conclusie.hoofdvraag))
      yield {
        // One that came with a framework is the author's to answer, not to edit.
        at: {id, origin: hoofdvraag.origin.file === 'normenkader.yaml' ? hoofdvraag.origin : origin},
        message:
          'De hoofdvraag wordt door geen conclusie beantwoord; verwacht: een conclusie met `hoofdvraag: ja`.'
      }
  }
}
