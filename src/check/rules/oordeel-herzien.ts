import type {Rule} from '../rule.ts'
import {perFase} from '../severity.ts'

/** A judgement on a norm that asks something else by now says nothing of that norm. */
export const oordeelHerzien: Rule = {
  id: 'oordeel-herzien',
  severity: perFase('waarschuwing', 'waarschuwing', 'waarschuwing', 'fout', 'fout'),
  *check({oordelen}) {
    for (const oordeel of oordelen)
      if (oordeel.herzien)
        yield {
          at: oordeel,
          property: 'herzien',
          over: [oordeel.norm.id],
          message: `Oordeel ${oordeel.id} is van voor versie ${oordeel.herzien.versie} van kader ${oordeel.herzien.kader} (${oordeel.herzien.reden}); verwacht: een oordeel dat opnieuw is bekeken, zonder \`herzien\`.`
        }
  }
}
