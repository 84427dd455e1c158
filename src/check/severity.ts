import type {Severity} from '../model/diagnostic.ts'
import type {SeverityPerFase} from './rule.ts'

/**
 * Profiles: how heavy a kind of rule weighs as a study goes on. What must stand when a phase sends the study to
 * others is a fout from that phase on; before it, the rule only shows how far the work is.
 */

/** The links between questions and norms. The normenkader is shared before fieldwork, so it counts from the start. */
export const NORMENKADER: SeverityPerFase = perFase('waarschuwing', 'waarschuwing', 'fout', 'fout', 'fout')

/** What a norm must have, but not yet while the normenkader is being drawn up. */
export const NORM_COMPLEET: SeverityPerFase = perFase('advies', 'waarschuwing', 'fout', 'fout', 'fout')

/** Findings that are still to come: in fieldwork no more than a list of work. */
export const FEITEN_TE_VERZAMELEN: SeverityPerFase = perFase('uit', 'advies', 'fout', 'fout', 'fout')

/** Findings that are there: what they lack shows at once, and must be there before the ambtelijk wederhoor. */
export const FEITEN: SeverityPerFase = perFase('uit', 'waarschuwing', 'fout', 'fout', 'fout')

/** How well findings and judgements are founded: never a reason to withhold a report. */
export const KWALITEIT: SeverityPerFase = perFase(
  'uit',
  'advies',
  'waarschuwing',
  'waarschuwing',
  'waarschuwing'
)

/** Judgements that are still to come. The nota van bevindingen for the ambtelijk wederhoor has none yet. */
export const OORDELEN_TE_GEVEN: SeverityPerFase = perFase('uit', 'uit', 'advies', 'fout', 'fout')

/** Judgements that are there: what they lack can be seen as soon as they are written. */
export const OORDELEN: SeverityPerFase = perFase('uit', 'advies', 'waarschuwing', 'fout', 'fout')

/** Conclusions and recommendations: the college gets them in the bestuurlijk wederhoor. */
export const CONCLUSIES: SeverityPerFase = perFase('uit', 'uit', 'uit', 'fout', 'fout')

/** The answer to the whole, which is written last. */
export const SLOT: SeverityPerFase = perFase('uit', 'uit', 'uit', 'waarschuwing', 'fout')

/** The quality of the whole report, once its parts are there. */
export const RAPPORT_KWALITEIT: SeverityPerFase = perFase(
  'uit',
  'uit',
  'advies',
  'waarschuwing',
  'waarschuwing'
)

/** The quality of conclusions and recommendations. */
export const ADVIES_KWALITEIT: SeverityPerFase = perFase('uit', 'uit', 'uit', 'waarschuwing', 'waarschuwing')

/** Figures: what is wrong in them shows at once, and must be right before anybody outside reads it. */
export const CIJFERS: SeverityPerFase = perFase('waarschuwing', 'waarschuwing', 'fout', 'fout', 'fout')

/** The five phases in order, for a rule that no profile fits. */
export function perFase(
  opzet: Severity | 'uit',
  veldwerk: Severity | 'uit',
  ambtelijk: Severity | 'uit',
  bestuurlijk: Severity | 'uit',
  definitief: Severity | 'uit'
): SeverityPerFase {
  return {
    opzet,
    veldwerk,
    'ambtelijk-wederhoor': ambtelijk,
    'bestuurlijk-wederhoor': bestuurlijk,
    definitief
  }
}
