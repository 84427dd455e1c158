import type {Bevinding} from '../model/element.ts'
import type {Onderzoek, VervallenNorm} from '../model/onderzoek.ts'
import type {Score} from '../model/score.ts'
import {resultOf} from './score-words.ts'

/** What newer versions of a framework left behind, as rows of four cells: id, object, judgement, and what happened. */
export interface Nasleep {
  kop: string
  regels: readonly (readonly string[])[]
}

export function aftermath(onderzoek: Onderzoek, score: Score): Nasleep[] {
  const converted = score.normen.flatMap((each) => {
    const {omgezet} = each.oordeel ?? {}
    if (omgezet === undefined) return []
    const from = `was ${omgezet.van}, bij ${omgezet.kader} ${omgezet.versie}`
    return [[each.norm.id, each.object?.naam ?? '', resultOf(each), from]]
  })
  const gone = onderzoek.vervallen.flatMap((norm) => {
    const {id, kader, versie, tekst, opvolgers, oordelen} = norm
    const bevindingen = publicFindings(norm)
    const after = opvolgers.length === 0 ? '' : `; nu ${opvolgers.map((norm) => norm.id).join(' en ')}`
    const what = `${tekst?.plain ?? ''} (${kader} ${versie}${after})`.trim()
    const found = `${String(bevindingen.length)} ${bevindingen.length === 1 ? 'bevinding' : 'bevindingen'}`
    const judged = oordelen.map(({object = '', label}) => [id, object, label, what])
    return judged.length > 0 ? judged : [[id, '', found, what]]
  })
  return [
    {kop: 'Omgezet van een andere schaal', regels: converted},
    {kop: 'Vervallen, telt nergens mee', regels: gone}
  ].filter(({regels}) => regels.length > 0)
}

/** Scores are sent to others: a finding that is confidential is not in them, nor in what they count. */
export function publicFindings({bevindingen}: VervallenNorm): Bevinding[] {
  return bevindingen.filter(({vertrouwelijk}) => !vertrouwelijk)
}
