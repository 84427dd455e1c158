import type {Documents} from '../model/document.ts'
import {report, type Registry} from './registry.ts'

/** What an onderzoek and a new version of a framework both changed is a fout until the author has chosen. */
export function openConflicts({conflicten}: Documents, registry: Registry): void {
  for (const [index, {bij, sleutel, kader, versie, nieuw}] of (conflicten?.data.conflicten ?? []).entries())
    report(registry, {
      rule: 'conflict-open',
      severity: 'fout',
      message:
        nieuw === undefined
          ? `Bij ${bij} hebt u \`${sleutel}\` aangepast, en in versie ${versie} van kader ${kader} is het vervallen; verwacht: uw keuze.`
          : `Bij ${bij} hebt u \`${sleutel}\` aangepast, en versie ${versie} van kader ${kader} ook; verwacht: uw keuze.`,
      hint: 'Wijzig de aanpassing in normenkader.yaml of laat haar staan, en haal dan dit conflict weg uit conflicten.yaml.',
      origin: {file: conflicten?.file ?? '', path: ['conflicten', index, 'bij']}
    })
}
