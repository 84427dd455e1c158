import type {Bevinding} from '../model/element.ts'
import type {VervallenNorm, VervallenOordeel} from '../model/onderzoek.ts'
import type {Rapport} from '../model/rapport.ts'
import type {OordeelBeeld} from '../model/beelden.ts'
import {isPublic, references, type Context} from './context.ts'
import {bevindingBeeld} from './elements.ts'
import {block, line} from './fragment.ts'

/** What was judged and found of norms that are gone, and how judgements went to another scale. */
export function aftermath(context: Context): Pick<Rapport, 'vervallen' | 'omzettingen'> {
  const {vervallen, omzettingen} = context.onderzoek
  const printed = new Set<Bevinding>()
  return {
    vervallen: vervallen.map((norm) => vervallenBeeld(norm, printed, context)),
    omzettingen: omzettingen.map(({kader, versie, van, naar, niveaus, reden}) => ({
      kader: `${kader} ${versie}`,
      van,
      naar,
      niveaus: niveaus.map((each) => `${each.van} → ${each.naar}`).join('; '),
      reden: block(reden, context)
    }))
  }
}

/** A finding on several of them is printed with the first. */
function vervallenBeeld(
  norm: VervallenNorm,
  printed: Set<Bevinding>,
  context: Context
): Rapport['vervallen'][number] {
  const {id, kader, versie, tekst, opvolgers, oordelen, bevindingen} = norm
  const alone = bevindingen.filter(
    (each) => standsNowhereElse(each) && isPublic(each, context) && !printed.has(each)
  )
  for (const each of alone) printed.add(each)
  return {
    id,
    tekst: tekst === undefined ? words(id) : line(tekst, context),
    kader: `${kader} ${versie}`,
    opvolgers: references(opvolgers, context),
    oordelen: oordelen.map((each) => oordeelBeeld(each, context)),
    bevindingen: references(bevindingen, context),
    alleenHier: alone.map((each) => bevindingBeeld(each, context))
  }
}

function standsNowhereElse({normen, vragen}: Bevinding): boolean {
  return normen.length + vragen.length === 0
}

/** It is a judgement no more, so it has no class by which it could be counted or coloured. */
function oordeelBeeld({label, object, toelichting}: VervallenOordeel, context: Context): OordeelBeeld {
  return {
    label,
    klasse: 'geen',
    niveau: '',
    ...(object !== undefined && {object}),
    ...(toelichting && {toelichting: block(toelichting, context)}),
    omgezet: '',
    bevindingen: []
  }
}

function words(value: string): Rapport['vervallen'][number]['tekst'] {
  const children = [{type: 'paragraph' as const, children: [{type: 'text' as const, value}]}]
  return {fragment: 'regel', plain: value, tree: {type: 'root', children}}
}
