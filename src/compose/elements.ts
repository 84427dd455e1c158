import type {Aanbeveling, Bevinding, Bron, Conclusie, Hoofdstuk, Onderdeel, Vraag} from '../model/element.ts'
import type {
  AanbevelingBeeld,
  AanbevelingenPerAdressaat,
  BevindingBeeld,
  BronBeeld,
  ConclusieBeeld,
  HoofdstukBeeld,
  OnderdeelBeeld,
  VraagBeeld
} from '../model/beelden.ts'
import {addressees, groupByAddressee} from './advice.ts'
import {isPublic, numbered, reference, references, title, type Context} from './context.ts'
import {block, line} from './fragment.ts'
import {normBeeld} from './norms.ts'
import {kernNumber} from './numbers.ts'
import {totalsOf} from './totals.ts'
import {capital, dutchDate} from './words.ts'

export function onderdeelBeeld(onderdeel: Onderdeel, context: Context, diepte = 1): OnderdeelBeeld {
  const {onderzoek} = context
  const {id, anker, nummer, titel} = reference(onderdeel, context)
  return {
    id,
    anker,
    nummer,
    titel,
    diepte,
    kernnummer: kernNumber(onderdeel, onderzoek),
    kernanker: `kern-${onderdeel.id}`,
    term: capital(onderzoek.termen['onderdeel']?.[0] ?? 'onderdeel'),
    ...(onderdeel.toelichting && {toelichting: block(onderdeel.toelichting, context)}),
    hoofdstukken: onderdeel.hoofdstukken.map((each) => hoofdstukBeeld(each, context)),
    vragen: onderdeel.vragen.map((each) => vraagBeeld(each, context)),
    normen: onderdeel.normen.map((each) => normBeeld(each, context)),
    bevindingen: onderdeel.bevindingen
      .filter((each) => isPublic(each, context))
      .map((each) => bevindingBeeld(each, context)),
    conclusies: (context.conclusies.get(onderdeel) ?? []).map((each) => conclusieBeeld(each, context)),
    aanbevelingen: adviceGroups(context.aanbevelingen.get(onderdeel) ?? [], context),
    totalen: totalsOf(onderdeel, context),
    onderdelen: onderdeel.onderdelen.map((each) => onderdeelBeeld(each, context, diepte + 1))
  }
}

function vraagBeeld(vraag: Vraag, context: Context): VraagBeeld {
  const {id, anker, nummer} = numbered(vraag, context)
  return {
    id,
    anker,
    nummer,
    tekst: line(vraag.tekst, context),
    ...(vraag.toelichting && {toelichting: block(vraag.toelichting, context)}),
    beschrijvend: vraag.beschrijvend,
    normen: references(vraag.normen, context)
  }
}

export function bevindingBeeld(bevinding: Bevinding, context: Context): BevindingBeeld {
  const {titel, object, kern, oorzaak, gevolg, inhoud, normen, bronnen, vertrouwelijk} = bevinding
  const {id, anker, nummer} = numbered(bevinding, context)
  return {
    id,
    anker,
    nummer,
    titel,
    ...(object && {object: object.naam}),
    ...(kern && {kern: block(kern, context)}),
    ...(oorzaak && {oorzaak: block(oorzaak, context)}),
    ...(gevolg && {gevolg: block(gevolg, context)}),
    inhoud: block(inhoud, context),
    normen: references(normen, context),
    bronnen: references(bronnen, context),
    vertrouwelijk
  }
}

export function conclusieBeeld(conclusie: Conclusie, context: Context): ConclusieBeeld {
  const {id, anker, nummer} = numbered(conclusie, context)
  return {
    id,
    anker,
    nummer,
    titel: conclusie.titel ?? '',
    inhoud: block(conclusie.inhoud, context),
    vragen: references(conclusie.vragen, context),
    normen: references(conclusie.normen, context)
  }
}

export function adviceGroups(
  aanbevelingen: readonly Aanbeveling[],
  context: Context
): AanbevelingenPerAdressaat[] {
  return groupByAddressee(aanbevelingen, context.onderzoek.adressaten).map((group) => ({
    ...group,
    aanbevelingen: group.aanbevelingen.map((each) => aanbevelingBeeld(each, context))
  }))
}

function aanbevelingBeeld(aanbeveling: Aanbeveling, context: Context): AanbevelingBeeld {
  const {id, anker, nummer} = numbered(aanbeveling, context)
  return {
    id,
    anker,
    nummer,
    aan: addressees(aanbeveling),
    adressaten: aanbeveling.aan.map(({id}) => id).join(' '),
    tekst: line(aanbeveling.tekst, context),
    ...(aanbeveling.uitwerking && {uitwerking: block(aanbeveling.uitwerking, context)}),
    termijn: dutchDate(aanbeveling.termijn),
    conclusies: references(aanbeveling.conclusies, context),
    pendanten: references(aanbeveling.pendanten, context)
  }
}

export function hoofdstukBeeld(hoofdstuk: Hoofdstuk, context: Context): HoofdstukBeeld {
  const {id, anker, nummer, titel} = reference(hoofdstuk, context)
  return {id, anker, nummer, titel, inhoud: block(hoofdstuk.inhoud, context)}
}

/** A source in the register; of a confidential one its kind alone, unless the report is internal. */
export function bronBeeld(bron: Bron, context: Context): BronBeeld {
  const shown = isPublic(bron, context)
  const {id, anker, nummer} = numbered(bron, context)
  return {
    id,
    anker,
    nummer,
    titel: shown ? bron.titel : capital(title(bron, context)),
    uitgever: shown ? (bron.uitgever ?? '') : '',
    datum: shown ? dutchDate(bron.datum) : '',
    verwijzing: shown ? (bron.verwijzing ?? '') : '',
    ...(shown && bron.toelichting && {toelichting: block(bron.toelichting, context)}),
    populatie: shown ? number(bron.populatie) : '',
    respons: shown ? number(bron.respons) : '',
    representatief: shown && bron.representatief !== undefined ? (bron.representatief ? 'ja' : 'nee') : '',
    bevindingen: shown ? references(bron.bevindingen, context) : []
  }
}

function number(value: number | undefined): string {
  return value === undefined ? '' : value.toLocaleString('nl-NL')
}
