import {toString} from 'mdast-util-to-string'
import type {Nodes, Parent} from 'mdast'
import type {LeafDirective, TextDirective} from 'mdast-util-directive'
import type {Cijfers, Uitkomst} from '../model/cijfers.ts'
import type {Getalbinding, Plaatsing} from '../model/binding.ts'
import type {Tabel, Tekst} from '../model/element.ts'
import {GRAFIEK_SOORTEN} from '../model/grafiek.ts'
import {leesOpmaak, opmaakVan, past, schrijf, standaardOpmaak, type Opmaak} from '../leaves/getal.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {otherUnit, pointsAsPercentage} from '../leaves/printed-unit.ts'
import {choiceOf} from './chart-choice.ts'
import {below} from './fields.ts'
import {add, find, report, type Registry} from './registry.ts'
import type {Texts} from './texts.ts'

/** Computes an expression of a text. */
export type Bereken = (uitdrukking: string) => Uitkomst

/** The tables, calculations and surveys as elements, with their sources. */
export function tabellen({bladen}: Cijfers, registry: Registry, texts: Texts): Tabel[] {
  return bladen.map(({bronverwijzingen, toelichting, ...blad}) => {
    const bij = (sleutel: string): Tekst['bij'] => ({
      soort: 'tabel',
      id: blad.id,
      sleutel,
      vertrouwelijk: false
    })
    texts.literal(blad.titel, below(blad.origin, 'titel'), bij('titel'))
    const tabel: Tabel = {
      ...blad,
      soort: 'tabel',
      ...(toelichting !== undefined && {
        toelichting: texts.parse(toelichting, below(blad.origin, 'toelichting'), bij('toelichting'))
      }),
      bronnen: [...new Set(bronverwijzingen.flatMap((veld) => find(registry, 'bron', veld) ?? []))]
    }
    add(registry, tabel)
    return tabel
  })
}

/** What the texts bind to `cijfers/`: numbers, and the places of tables and charts. */
export interface Bindingen {
  getallen: Getalbinding[]
  plaatsingen: Plaatsing[]
}

/** Computes every bound number, and finds every table and chart that a text asks for. */
export function bindingen(teksten: readonly Tekst[], bereken: Bereken, registry: Registry): Bindingen {
  const found: Bindingen = {getallen: [], plaatsingen: []}
  const look = (node: Nodes, tekst: Tekst, parent: Parent): void => {
    if (node.type === 'textDirective' && node.name === 'getal') {
      const binding = getal(node, parent, tekst, bereken, registry)
      if (binding !== undefined) found.getallen.push(binding)
    } else if (node.type === 'leafDirective' && (node.name === 'tabel' || node.name === 'grafiek')) {
      const plaatsing = placed(node, tekst, registry)
      if (plaatsing !== undefined) found.plaatsingen.push(plaatsing)
    }
    if ('children' in node) for (const child of node.children) look(child, tekst, node)
  }
  for (const tekst of teksten) for (const child of tekst.tree.children) look(child, tekst, tekst.tree)
  return found
}

function getal(
  node: TextDirective,
  alinea: Parent,
  tekst: Tekst,
  bereken: Bereken,
  registry: Registry
): Getalbinding | undefined {
  const uit = node.attributes?.['uit'] ?? ''
  // That it names nothing has its message where the text is read.
  if (uit.trim() === '') return undefined
  const opmaak = node.attributes?.['opmaak'] ?? undefined
  const uitkomst = bereken(uit)
  const place = placeOf(node)
  const tell = (rule: string, message: string): void => {
    report(registry, {rule, severity: 'fout', message, origin: tekst.origin, ...place})
  }
  if (uitkomst.soort !== 'getal') {
    const why = uitkomst.soort === 'fout' ? uitkomst.message : missing(uit, uitkomst)
    if (why !== undefined) tell('getal-onbekend', `\`${uit}\`: ${why}`)
    return undefined
  }
  const gedrukt = toString(node)
  const said = opmaak === undefined ? wrongUnit(gedrukt, uit, uitkomst) : undefined
  if (said !== undefined) {
    tell('eenheid-anders', said)
    return undefined
  }
  const wanted = formOf(gedrukt, opmaak, uitkomst)
  if (wanted === undefined) {
    tell('opmaak-onbekend', `\`${opmaak ?? ''}\` is geen opmaak; verwacht: een of meer van ${OPMAAK}.`)
    return undefined
  }
  if (wanted.isPercentage && uitkomst.geenPercentage !== undefined) {
    tell('getal-onbekend', `\`${uit}\`: ${missing(uit, uitkomst.geenPercentage)}`)
    return undefined
  }
  const verwacht = schrijf(uitkomst, wanted)
  const verouderd = plain(gedrukt) !== plain(verwacht)
  return {tekst, node, alinea, gedrukt, verwacht, verouderd, uit, uitkomst, ...place}
}

/** That a number is printed with a unit which its data do not have, or as a percentage where it counts points. */
function wrongUnit(
  gedrukt: string,
  uit: string,
  uitkomst: Extract<Uitkomst, {soort: 'getal'}>
): string | undefined {
  const shown = opmaakVan(gedrukt)
  const said = shown && otherUnit(shown, uitkomst.eenheid)
  if (shown === undefined || said === undefined) return pointsAsPercentage(gedrukt, uit, uitkomst)
  const {eenheid} = uitkomst
  const bare = ['', 'aantal', 'rapportcijfer'].includes(eenheid)
  const own = schrijf(uitkomst, {
    ...standaardOpmaak(uitkomst),
    decimalen: shown.decimalen ?? uitkomst.decimalen
  })
  return bare
    ? `\`${gedrukt}\` noemt een eenheid, en \`${uit}\` heeft er geen; verwacht: \`${own}\`, of bij de cijfers \`eenheid: ${said.startsWith('€') ? 'euro' : said}\`.`
    : `\`${gedrukt}\` noemt een andere eenheid dan \`${uit}\`, dat in ${eenheid} is; verwacht: \`${own}\`.`
}

/** A space that does not break a line is a space, and so is the end of a line; before a number a minus sign is a hyphen. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[−–](?=\d)/gu, '-')
    .trim()
}

const OPMAAK = '`0`, `0,0`, `0,00`, `procent`, `euro`, `duizend`, `miljoen`, `miljard`, `woorden` en `kaal`'

function missing(
  uit: string,
  {reden, inPlaats}: Omit<Extract<Uitkomst, {soort: 'ontbreekt'}>, 'soort' | 'teken'>
): string {
  if (inPlaats !== undefined) return `${reden}; verwacht: ${inPlaats}.`
  return /^[\w.-]+$/u.test(uit.trim())
    ? `Deze cel heeft geen waarde (${reden}); verwacht: een cel met een getal.`
    : `Deze formule heeft geen uitkomst (${reden}); verwacht: getallen die er zijn, en totalen over dezelfde rijen.`
}

/** As the author asks in `opmaak`; else in the way in which it is printed now, if the number can be printed so. */
function formOf(
  gedrukt: string,
  opmaak: string | undefined,
  uitkomst: Extract<Uitkomst, {soort: 'getal'}>
): Opmaak | undefined {
  if (opmaak !== undefined) return leesOpmaak(opmaak, uitkomst)
  const shown = opmaakVan(gedrukt)
  return shown !== undefined && past(shown, uitkomst.eenheid) ? shown : standaardOpmaak(uitkomst)
}

/** `oordelen` is no table but what the study judges: a chart can show it. */
const OORDELEN = 'oordelen'

function placed(node: LeafDirective, tekst: Tekst, registry: Registry): Plaatsing | undefined {
  const id = node.attributes?.['uit'] ?? ''
  if (id.trim() === '') return undefined
  const soort = node.attributes?.['soort'] ?? undefined
  const isChart = node.name === 'grafiek'
  const place = placeOf(node)
  const kind = GRAFIEK_SOORTEN.find((each) => each === soort)
  if (isChart && soort !== undefined && kind === undefined)
    report(registry, {
      rule: 'grafiek-onbekend',
      severity: 'fout',
      message: `\`${soort}\` is geen soort grafiek${didYouMean(soort, GRAFIEK_SOORTEN).replace(/\.$/u, '; verwacht: staaf, likert, lijn of warmte.')}`,
      origin: tekst.origin,
      ...place
    })
  const shared = {tekst, node, ...place, ...(kind !== undefined && {soort: kind})}
  const isOordelen = isChart && id === OORDELEN
  const tabel = isOordelen
    ? undefined
    : find(registry, 'tabel', {waarde: id, origin: tekst.origin}, place.position)
  if (tabel === undefined && !isOordelen) return undefined
  if (!isChart) return {...shared, vorm: 'tabel', ...(tabel && {tabel})}
  const {keuze, fouten} = choiceOf(node, tabel, kind)
  for (const message of fouten)
    report(registry, {
      ...{rule: 'grafiek-onbekend', severity: 'fout', message, origin: tekst.origin},
      ...place
    })
  return {...shared, vorm: 'grafiek', ...(tabel && {tabel}), ...(keuze && {keuze})}
}

/** The position of a node, where it has one. */
function placeOf(node: Nodes): Pick<Getalbinding, 'position'> {
  return node.position === undefined ? {} : {position: node.position}
}
