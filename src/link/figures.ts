import type {Nodes, Parent} from 'mdast'
import type {LeafDirective} from 'mdast-util-directive'
import type {Cijfers} from '../model/cijfers.ts'
import type {Getalbinding, Plaatsing} from '../model/binding.ts'
import type {Tabel, Tekst} from '../model/element.ts'
import {attributePlace} from './attribute-place.ts'
import {boundNumber, type Bereken} from './bound-number.ts'
import {choiceOf, kindOf} from './chart-choice.ts'
import {below} from './fields.ts'
import {add, find, report, type Registry} from './registry.ts'
import type {Texts} from './texts.ts'

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

/** What a reader reads as one. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** Computes every bound number, and finds every table and chart that a text asks for. */
export function bindingen(teksten: readonly Tekst[], bereken: Bereken, registry: Registry): Bindingen {
  const found: Bindingen = {getallen: [], plaatsingen: []}
  const look = (node: Nodes, tekst: Tekst, parent: Parent, block: Parent): void => {
    if (node.type === 'textDirective' && node.name === 'getal') {
      const binding = boundNumber(node, {tekst, alinea: parent, block}, bereken, registry)
      if (binding !== undefined) found.getallen.push(binding)
    } else if (node.type === 'leafDirective' && (node.name === 'tabel' || node.name === 'grafiek')) {
      const plaatsing = placed(node, tekst, registry)
      if (plaatsing !== undefined) found.plaatsingen.push(plaatsing)
    }
    if (!('children' in node)) return
    const own = BLOCKS.has(node.type) ? node : block
    for (const child of node.children) look(child, tekst, node, own)
  }
  for (const tekst of teksten)
    for (const child of tekst.tree.children) look(child, tekst, tekst.tree, tekst.tree)
  return found
}

/** `oordelen` is no table but what the study judges: a chart can show it. */
const OORDELEN = 'oordelen'

function placed(node: LeafDirective, tekst: Tekst, registry: Registry): Plaatsing | undefined {
  const id = node.attributes?.['uit'] ?? ''
  if (id.trim() === '') return undefined
  const isChart = node.name === 'grafiek'
  const place = placeOf(node)
  const isOordelen = isChart && id === OORDELEN
  const tabel = isOordelen
    ? undefined
    : find(registry, 'tabel', {waarde: id, origin: tekst.origin}, place.position)
  if (tabel === undefined && !isOordelen) return undefined
  const shared = {tekst, node, ...place, ...(tabel && {tabel})}
  if (!isChart) return {...shared, vorm: 'tabel'}
  const {soort, fouten} = kindOf(node, tabel)
  const {keuze, fouten: more} = choiceOf(node, tabel)
  const complain = (message: string, attribute: string): void => {
    const shownAt = attributePlace(node, attribute)
    report(registry, {
      ...{rule: 'grafiek-onbekend', severity: 'fout', message, origin: tekst.origin},
      ...shownAt
    })
  }
  for (const message of fouten) complain(message, 'soort')
  for (const message of more) complain(message, 'kolommen')
  return {...shared, vorm: 'grafiek', ...(soort && {soort}), ...(keuze && {keuze})}
}

/** The position of a node, where it has one. */
function placeOf(node: Nodes): Pick<Getalbinding, 'position'> {
  return node.position === undefined ? {} : {position: node.position}
}
