import {Decimal} from 'decimal.js'
import {toString} from 'mdast-util-to-string'
import type {Parent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {
  leesOpmaak,
  metKomma,
  opmaakVan,
  past,
  schrijf,
  standaardOpmaak,
  type Opmaak
} from '../leaves/getal.ts'
import {otherUnit, pointsAsPercentage} from '../leaves/printed-unit.ts'
import {isDeelInWoorden} from '../leaves/telwoord.ts'
import type {Getalbinding} from '../model/binding.ts'
import type {Uitkomst} from '../model/cijfers.ts'
import type {Tekst} from '../model/element.ts'
import {around, saysDecline, type Around} from './around.ts'
import {withoutUnit} from './without-unit.ts'
import {report, type Registry} from './registry.ts'

/** Computes an expression of a text. */
export type Bereken = (uitdrukking: string) => Uitkomst

/** Where a number stands: `block` is the paragraph, heading or cell, `alinea` what it is right in. */
interface Place {
  tekst: Tekst
  alinea: Parent
  block: Parent
}

type Waarde = Extract<Uitkomst, {soort: 'getal'}>

/** What a `:getal[…]{uit=…}` comes to; what cannot be computed or printed so has its message, and none is given back. */
export function boundNumber(
  node: TextDirective,
  {tekst, alinea, block}: Place,
  bereken: Bereken,
  registry: Registry
): Getalbinding | undefined {
  const uit = node.attributes?.['uit'] ?? ''
  // That it names nothing, or has a formula without quotes, has its message where the text is read.
  if (uit.trim() === '' || Object.keys(node.attributes ?? {}).some((name) => /^[-−]$/u.test(name)))
    return undefined
  const uitkomst = bereken(uit)
  const place = node.position === undefined ? {} : {position: node.position}
  const words = around(node, block)
  const made = printed(node, words, uit, uitkomst)
  if ('rule' in made) {
    if (made.message !== undefined)
      report(registry, {
        ...{rule: made.rule, severity: 'fout', message: made.message, origin: tekst.origin},
        ...place
      })
    return undefined
  }
  const bare = node.attributes?.['opmaak'] == null ? withoutUnit(made, words) : undefined
  if (bare !== undefined)
    report(registry, {
      ...{rule: 'eenheid-anders', severity: 'waarschuwing', message: bare, origin: tekst.origin},
      ...place
    })
  return {tekst, node, alinea, uit, ...made, ...place}
}

type Printed = Pick<Getalbinding, 'gedrukt' | 'verwacht' | 'verouderd' | 'voluit' | 'uitkomst'>
/** Without a message where the cause has one elsewhere. */
interface Refused {
  rule: string
  message?: string
}

function printed(node: TextDirective, words: Around, uit: string, uitkomst: Uitkomst): Printed | Refused {
  if (uitkomst.soort !== 'getal') {
    const message = uitkomst.soort === 'fout' ? uitkomst.message : missing(uit, uitkomst)
    return {rule: 'getal-onbekend', ...(message !== undefined && {message: `\`${uit}\`: ${message}`})}
  }
  const opmaak = node.attributes?.['opmaak'] ?? undefined
  const gedrukt = toString(node)
  const typed = typedAs(gedrukt)
  const said = opmaak === undefined ? wrongUnit(typed.getal, uit, uitkomst) : undefined
  if (said !== undefined) return {rule: 'eenheid-anders', message: said}
  const wanted = formOf(typed.getal, opmaak, uitkomst, words)
  if (wanted === undefined)
    return {
      rule: 'opmaak-onbekend',
      message: `\`${opmaak ?? ''}\` is geen opmaak; verwacht: een of meer van ${OPMAAK}.`
    }
  if (wanted.isPercentage && uitkomst.geenPercentage !== undefined)
    return {rule: 'getal-onbekend', message: `\`${uit}\`: ${missing(uit, uitkomst.geenPercentage)}`}
  return {gedrukt, uitkomst, ...expected(typed, wanted, uitkomst, words)}
}

/** What is typed: the number, and words of the author before it, such as `circa `. */
interface Typed {
  woorden: string
  getal: string
}

const WORDS_BEFORE = /^(?<woorden>\s*(?:\p{L}[\p{L}’'.]*\s+){1,4})(?<getal>\S.*)$/su

function typedAs(gedrukt: string): Typed {
  const {woorden, getal} = WORDS_BEFORE.exec(gedrukt)?.groups ?? {}
  const isNumber = opmaakVan(gedrukt) === undefined && getal !== undefined && opmaakVan(getal) !== undefined
  return isNumber ? {woorden: woorden ?? '', getal} : {woorden: '', getal: gedrukt}
}

/** What belongs there, whether what is typed is that, and how it is written in full where the words around it say a part. */
function expected(
  {woorden, getal}: Typed,
  wanted: Opmaak,
  uitkomst: Waarde,
  words: Around
): Pick<Getalbinding, 'verwacht' | 'verouderd' | 'voluit'> {
  const isUnsigned = !/^\D*[-−–]/u.test(getal) && new Decimal(uitkomst.getal).lt(0) && saysDecline(words)
  const value = isUnsigned ? {...uitkomst, getal: new Decimal(uitkomst.getal).abs().toFixed()} : uitkomst
  const verwacht = woorden + schrijf(value, wanted)
  const isBare = wanted.isPercentage && wanted.na === '' && uitkomst.eenheid === ''
  const voluit = schrijf(uitkomst, isBare ? {...wanted, na: '%'} : wanted)
  return {
    verwacht,
    verouderd: plain(woorden + getal) !== plain(verwacht),
    ...((isUnsigned || isBare) && {voluit})
  }
}

/** That a number is printed with a unit which its data do not have, or as a percentage where it counts points. */
function wrongUnit(gedrukt: string, uit: string, uitkomst: Waarde): string | undefined {
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
  uitkomst: Waarde,
  words: Around
): Opmaak | undefined {
  if (opmaak !== undefined) return leesOpmaak(opmaak, uitkomst)
  const standard = standaardOpmaak(uitkomst)
  const shown = opmaakVan(gedrukt)
  if (shown === undefined)
    return uitkomst.isBreuk === true && isDeelInWoorden(gedrukt)
      ? {...standard, isPercentage: true, na: '%', decimalen: 0}
      : standard
  if (!past(shown, uitkomst.eenheid)) return standard
  if (isFractionOf(gedrukt, shown, uitkomst)) return standard
  return uitkomst.isBreuk === true && isInPercents(shown, words) ? {...shown, isPercentage: true} : shown
}

/** Whether a fraction is said in percents or percentage points: within the brackets, or by the next word. */
function isInPercents({voor, na}: Opmaak, words: Around): boolean {
  if (voor + na === '') return /^\s?(?:%|procent(?:punt(?:en)?)?(?!\p{L}))/u.test(words.na)
  return /^\s*(?:%|procent(?:punt(?:en)?)?(?!\p{L}))/u.test(na)
}

/** Whether a percentage is typed as its fraction: `0,73` for 73%. */
function isFractionOf(gedrukt: string, {voor, na, decimalen = 0}: Opmaak, uitkomst: Waarde): boolean {
  if (uitkomst.eenheid !== 'procent' || voor + na !== '' || decimalen < 2) return false
  const comma = metKomma(gedrukt) ?? gedrukt
  const typed = new Decimal(comma.replaceAll('.', '').replace(',', '.').replace(/[−–]/u, '-').trim())
  const fraction = new Decimal(uitkomst.getal)
  return typed.abs().lte(1) && fraction.abs().gt(0.02)
}
