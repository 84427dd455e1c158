import {isAndereTekst} from '../leaves/afkomst.ts'
import type {Overgang, Post} from '../model/bijwerking.ts'
import type {ConflictInvoer, NormenkaderBestand} from '../model/generated/bestanden.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Veldverschil, Verschil} from '../model/verschil.ts'

/** What holds for the study as a whole stands under this id. */
const BIJ = 'onderzoek'

/** What a new version does to what a study takes from the framework as a whole. */
export interface Geheel {
  posten: Post[]
  conflicten: ConflictInvoer[]
}

/**
 * The hoofdvraag and the way of totalling: the study has the framework's until it has its own, and its own is kept
 * where both changed. A parameter is filled in by the study, so that a change of it is told.
 */
export function wholeOf(data: NormenkaderBestand, overgang: Overgang, onderzoek: Onderzoek): Geheel {
  const {verschillen} = overgang.verschil
  const kader = verschillen.find(({element}) => element === 'kader')
  const velden = (kader?.velden ?? []).filter((veld) => isUsed(veld.sleutel, overgang, onderzoek))
  const conflicten = velden.flatMap((veld) => conflictOf(veld, data, overgang))
  const taken = velden.filter(({sleutel}) => ownOf(sleutel, data) === undefined)
  const parameters = verschillen.filter(({element}) => element === 'parameter')
  return {
    conflicten,
    posten: [
      ...(kader === undefined || taken.length === 0 ? [] : [post(BIJ, {...kader, velden: taken})]),
      ...parameters.map((each) => post(`parameter ${each.naar[0]?.id ?? each.van[0]?.id ?? ''}`, each))
    ]
  }
}

function post(bij: string, verschil: Verschil): Post {
  return {soort: 'overgenomen', bij, verschil}
}

/** Of several frameworks one gives the hoofdvraag, and the first gives the way of totalling. */
function isUsed(sleutel: string, {index, van}: Overgang, {hoofdvraag}: Onderzoek): boolean {
  if (sleutel === 'optelling') return index === 0
  if (sleutel !== 'hoofdvraag') return false
  const from = hoofdvraag?.origin.file
  return from === undefined || from === 'normenkader.yaml' || from === van.kader.hoofdvraag?.origin.file
}

function ownOf(sleutel: string, {hoofdvraag, optelling}: NormenkaderBestand): string | undefined {
  return sleutel === 'hoofdvraag' ? hoofdvraag : optelling
}

function conflictOf(
  {sleutel, was, wordt}: Veldverschil,
  data: NormenkaderBestand,
  {naar}: Overgang
): ConflictInvoer[] {
  const eigen = ownOf(sleutel, data)
  if (eigen === undefined || !isAndereTekst(eigen, wordt)) return []
  const texts = {...(was !== undefined && {basis: was}), eigen, ...(wordt !== undefined && {nieuw: wordt})}
  return [{bij: BIJ, sleutel, kader: naar.id, versie: naar.versie, ...texts}]
}
