import {omhoog} from '../onderdelen.ts'
import type {Rule} from '../rule.ts'
import {CONCLUSIES} from '../severity.ts'

/** C2, K12: every question gets an answer. That of a descriptive question may be its findings alone. */
export const vraagZonderConclusie: Rule = {
  id: 'vraag-zonder-conclusie',
  severity: CONCLUSIES,
  needs: ['conclusies'],
  *check({vragen}) {
    for (const vraag of vragen) {
      if (vraag.conclusies.length > 0) continue
      if (vraag.beschrijvend && vraag.bevindingen.length > 0) continue

      const antwoord = vraag.beschrijvend ? 'bevinding of conclusie' : 'conclusie'
      yield {
        at: vraag,
        over: omhoog(vraag.onderdeel),
        message: `Vraag ${vraag.id} wordt door geen ${antwoord} beantwoord; verwacht: een ${antwoord} die de vraag noemt, of een conclusie over onderdeel ${vraag.onderdeel.id}.`
      }
    }
  }
}
