import type {Finding} from './model/diagnostic.ts'
import type {Tekstwijziging} from './model/tekstwijziging.ts'
import type {Onderzoek} from './model/onderzoek.ts'
import {newKnownRuns, runAgain, type KnownRuns} from './check/again.ts'
import {isKnown} from './check/known.ts'
import type {Rule} from './check/rule.ts'
import {isVerdacht, problemsOf, type Run} from './check/run.ts'
import {toFindings} from './check/together.ts'
import {checkControles, checkWaivers, waives} from './check/waivers.ts'

import {verwijzingGetypt} from './check/rules/verwijzing-getypt.ts'
import {vraagZonderNorm} from './check/rules/vraag-zonder-norm.ts'
import {normZonderVraag} from './check/rules/norm-zonder-vraag.ts'
import {normZonderBron} from './check/rules/norm-zonder-bron.ts'
import {normZonderBevinding} from './check/rules/norm-zonder-bevinding.ts'
import {bevindingZonderNorm} from './check/rules/bevinding-zonder-norm.ts'
import {bevindingZonderBron} from './check/rules/bevinding-zonder-bron.ts'
import {bevindingEnkeleBron} from './check/rules/bevinding-enkele-bron.ts'
import {bevindingZonderKern} from './check/rules/bevinding-zonder-kern.ts'
import {bronOngebruikt} from './check/rules/bron-ongebruikt.ts'
import {normZonderOordeel} from './check/rules/norm-zonder-oordeel.ts'
import {oordeelZonderBevinding} from './check/rules/oordeel-zonder-bevinding.ts'
import {oordeelZonderToelichting} from './check/rules/oordeel-zonder-toelichting.ts'
import {oordeelVoorwaarde} from './check/rules/oordeel-voorwaarde.ts'
import {oordeelHerzien} from './check/rules/oordeel-herzien.ts'
import {oordeelBuitenConclusie} from './check/rules/oordeel-buiten-conclusie.ts'
import {oordeelZonderAanbeveling} from './check/rules/oordeel-zonder-aanbeveling.ts'
import {vraagZonderConclusie} from './check/rules/vraag-zonder-conclusie.ts'
import {hoofdvraagZonderConclusie} from './check/rules/hoofdvraag-zonder-conclusie.ts'
import {conclusieZonderOordeel} from './check/rules/conclusie-zonder-oordeel.ts'
import {conclusieWeerspreektOordeel} from './check/rules/conclusie-weerspreekt-oordeel.ts'
import {aanbevelingZonderConclusie} from './check/rules/aanbeveling-zonder-conclusie.ts'
import {aanbevelingZonderAdressaat} from './check/rules/aanbeveling-zonder-adressaat.ts'
import {aanbevelingZonderTermijn} from './check/rules/aanbeveling-zonder-termijn.ts'
import {aanbevelingDubbel} from './check/rules/aanbeveling-dubbel.ts'
import {normSamengesteld} from './check/rules/norm-samengesteld.ts'
import {normNietToetsbaar} from './check/rules/norm-niet-toetsbaar.ts'
import {normIsVraag} from './check/rules/norm-is-vraag.ts'
import {termAfwijkend} from './check/rules/term-afwijkend.ts'
import {beweringWeerspreektCijfer} from './check/rules/bewering-weerspreekt-cijfer.ts'
import {celAfwijkend} from './check/rules/cel-afwijkend.ts'
import {periodeAfwijkend} from './check/rules/periode-afwijkend.ts'
import {aantalAfwijkend} from './check/rules/aantal-afwijkend.ts'
import {opgaveWijktAf} from './check/rules/opgave-wijkt-af.ts'
import {eisGeschonden} from './check/rules/eis-geschonden.ts'
import {verdelingSluitNiet} from './check/rules/verdeling-sluit-niet.ts'
import {percentageAlsBreuk} from './check/rules/percentage-als-breuk.ts'
import {percentageOnmogelijk} from './check/rules/percentage-onmogelijk.ts'
import {responsOnmogelijk} from './check/rules/respons-onmogelijk.ts'
import {getalVerouderd} from './check/rules/getal-verouderd.ts'
import {getalOnvolledig} from './check/rules/getal-onvolledig.ts'
import {grafiekOnvolledig} from './check/rules/grafiek-onvolledig.ts'
import {grafiekTeVol} from './check/rules/grafiek-te-vol.ts'
import {getalZonderHerkomst} from './check/rules/getal-zonder-herkomst.ts'
import {werktekst} from './check/rules/werktekst.ts'
import {afgebrokenZin} from './check/rules/afgebroken-zin.ts'
import {legeSectie} from './check/rules/lege-sectie.ts'
import {kopniveauOvergeslagen} from './check/rules/kopniveau-overgeslagen.ts'
import {tabelZonderKop} from './check/rules/tabel-zonder-kop.ts'
import {afbeeldingZonderAlt} from './check/rules/afbeelding-zonder-alt.ts'
import {linkZonderBetekenis} from './check/rules/link-zonder-betekenis.ts'
import {vertrouwelijkInUitvoer} from './check/rules/vertrouwelijk-in-uitvoer.ts'

/** Every rule, in the order of the chain: from question to recommendation. A new rule is one line here. */
export const RULES: readonly Rule[] = [
  vraagZonderNorm,
  normZonderVraag,
  normZonderBron,
  normZonderBevinding,
  bevindingZonderNorm,
  bevindingZonderBron,
  bevindingEnkeleBron,
  bevindingZonderKern,
  bronOngebruikt,
  normZonderOordeel,
  oordeelZonderBevinding,
  oordeelZonderToelichting,
  oordeelVoorwaarde,
  oordeelHerzien,
  oordeelBuitenConclusie,
  oordeelZonderAanbeveling,
  vraagZonderConclusie,
  hoofdvraagZonderConclusie,
  conclusieZonderOordeel,
  conclusieWeerspreektOordeel,
  aanbevelingZonderConclusie,
  aanbevelingZonderAdressaat,
  aanbevelingZonderTermijn,
  aanbevelingDubbel,
  normSamengesteld,
  normNietToetsbaar,
  normIsVraag,
  termAfwijkend,
  beweringWeerspreektCijfer,
  celAfwijkend,
  periodeAfwijkend,
  aantalAfwijkend,
  verwijzingGetypt,
  opgaveWijktAf,
  eisGeschonden,
  verdelingSluitNiet,
  percentageOnmogelijk,
  percentageAlsBreuk,
  responsOnmogelijk,
  getalVerouderd,
  getalOnvolledig,
  grafiekOnvolledig,
  grafiekTeVol,
  getalZonderHerkomst,
  werktekst,
  afgebrokenZin,
  legeSectie,
  kopniveauOvergeslagen,
  tabelZonderKop,
  afbeeldingZonderAlt,
  linkZonderBetekenis,
  vertrouwelijkInUitvoer
]

/**
 * What the rules have to say of an onderzoek, in order of the rules, and then what is wrong with its waivers and
 * settings. What follows from one of the `earlier` findings, of the stages before, is left out. Pure, but for what it
 * keeps in `known` for the next time.
 */
export function check(
  onderzoek: Onderzoek,
  rules: readonly Rule[] = RULES,
  earlier: readonly Finding[] = [],
  {known = newKnownRuns(), changes = []}: Again = {}
): Finding[] {
  const runs = runAgain(rules, onderzoek, known, changes)
  return [
    ...runs.flatMap((each) => findings(each, onderzoek, earlier)),
    ...checkWaivers(onderzoek, runs),
    ...checkControles(onderzoek, rules)
  ]
}

/** For who checks again and again: what was kept of last time, and the texts that were replaced since. */
export interface Again {
  known?: KnownRuns
  changes?: readonly Tekstwijziging[]
}

/** The problems that are neither waived nor the consequence of another fault. */
function findings(run: Run, onderzoek: Onderzoek, earlier: readonly Finding[]): Finding[] {
  const {rule, severity} = run
  if (severity === 'uit') return []
  const waivers = onderzoek.vrijstellingen.filter(({controle}) => controle === rule.id)
  const left = problemsOf(run)
    .filter((problem) => !isVerdacht(problem, onderzoek) && !isKnown(problem, earlier))
    .filter((problem) => !waivers.some((waiver) => waives(waiver, rule, problem)))
  return toFindings(rule, severity, left, onderzoek)
}

export {newKnownRuns, type KnownRuns} from './check/again.ts'
