import {anyOf} from './words.ts'

/** The lexicon of verdicts: words by the end of the scale that they fit, and words that change what they say. */

/** Words that fit the highest level of a scale. */
export const HOOG: readonly string[] = phrases(`
  op orde, in orde, naar behoren, goed geregeld, goed ingericht, goed belegd, goed geborgd, goed vastgelegd,
  goed uitgevoerd, goed georganiseerd, functioneert goed, functioneren goed, werkt goed, werken goed, verloopt goed,
  verlopen goed, voldoet, voldoen, wordt voldaan`)

/** The same, where they are said of the subject: `is adequaat` and `adequaat is`, not `een adequaat plan`. */
export const HOOG_OF_SUBJECT: readonly string[] = phrases(`
  voldoende, adequaat, afdoende, toereikend, deugdelijk, zorgvuldig, goed, geborgd, gewaarborgd, geregeld, vastgelegd,
  belegd, beschreven, meetbaar, duidelijk, eenduidig, doeltreffend, doelmatig, effectief, efficiënt, rechtmatig, tijdig,
  volledig, compleet, actueel, transparant, helder, toegankelijk, navolgbaar, inzichtelijk, betrouwbaar, toetsbaar`)

/** Of a verb that stands in two parts, or far from its verdict; what counts is the verdict in it. */
export const HOOG_OF_VERB: readonly string[] = [
  `(?:handelt|handelen)(?:\\s+[^\\s,;:()]+){1,8}?\\s+((?:goed|tijdig|zorgvuldig|adequaat|op\\s+tijd)(?:\\s+en\\s+(?:goed|tijdig|zorgvuldig|adequaat|op\\s+tijd))?\\s+af)`,
  `(?:doet|doen)\\s+(?:het|dit|dat)(?:\\s+[^\\s,;:()]+){0,2}?\\s+(goed)(?!\\s+(?:mogelijk|als))`,
  `(?:norm|eis|doel|doelstelling|ambitie|streefwaarde|afspraak|termijn)(?:en|s)?(?:\\s+(?!(?:die|dat|waar)\\s)[^\\s,;:()]+){0,5}?\\s+(?:is|zijn|wordt|worden)(?:\\s+(?:ruimschoots|ruim|volledig|geheel|alle(?:maal)?|tijdig|ook|wel))?\\s+(gehaald|behaald)`,
  `(?:is|zijn|wordt|worden)\\s+((?:ruimschoots|ruim|volledig|geheel)\\s+(?:gehaald|behaald|voldaan))`,
  `((?:ruimschoots|volledig|geheel)\\s+(?:gehaald|behaald|voldaan))`,
  `aan(?:\\s+[^\\s,;:()]+){1,6}?\\s+is(?:\\s+(?:ruimschoots|ruim|volledig|geheel))?\\s+(voldaan)`,
  `is\\s+(?:(?:ruimschoots|ruim|volledig|geheel)\\s+)?(voldaan)\\s+aan`,
  `volledig\\s+(doeltreffend|doelmatig|effectief|efficiënt|rechtmatig)(?!\\s+(?:te\\s|zou|moet))`
]

/** Words that fit the lowest level. */
export const LAAG: readonly string[] = phrases(`
  onvoldoende, ontoereikend, gebrekkig, ondermaats, onduidelijk, ondoelmatig, ondoeltreffend, schiet tekort,
  schieten tekort, tekortschiet, tekortschieten, laat te wensen over, laten te wensen over, ontbreekt, ontbreken,
  blijft achter, blijven achter`)

export const NEGATION: RegExp = any(`
  niet, geen, nooit, nergens, nauwelijks, amper, evenmin, noch, zonder, weinig, allerminst, geenszins, onvoldoende`)

/** With these a text says neither the one nor the other. */
export const HEDGE: RegExp = any(`
  deels, gedeeltelijk, ten dele, een deel, op onderdelen, op papier, in opzet, in beginsel, in principe, nog, meestal,
  veelal, vaak, soms, beperkt, enigszins, redelijk, lijkt, lijken, meer, minder, beter, sommige, enkele, een aantal,
  niet overal, niet altijd, niet alle, niet elk, niet elke, niet iedere, niet volledig, niet geheel, niet helemaal,
  niet langer, niet meer, alleen, vooral, steeds, kan, kunnen`)

export const MOSTLY: RegExp = any(`
  grotendeels, goeddeels, overwegend, over het algemeen, in het algemeen, in grote lijnen, vrijwel, bijna, nagenoeg,
  in hoge mate`)

export const WHOLE: RegExp = any(`
  volledig, geheel, helemaal, alle, elk, elke, ieder, iedere, overal, altijd, zonder uitzondering, geen enkel,
  geen enkele, geen van, nergens, nooit`)

/** What others say, what was, what ought to be and what is asked is no verdict of the auditors on how things are. */
export const NOT_SAID: RegExp = any(`
  volgens, stelt, stellen, vindt, vinden, ervaart, ervaren, oordeelt, oordelen, noemt, noemen, meent, menen, geeft aan,
  geven aan, zegt, zeggen, tevreden, was, waren, werd, werden, destijds, eerder, voorheen, vroeger, zou, zouden, moet,
  moeten, dient, dienen, nodig, wil, willen, wenst, wensen, streeft, streven, bedoeling, verwacht, verwachten,
  verwachting, pleit, pleiten, voldoende dat, voldoende om, als, indien, wanneer, zodra, tenzij, of`)

/** Within a stretch they turn it round, so that one word no longer speaks for all of it. */
export const CONTRAST: RegExp = any(`
  maar, echter, wel, behalve, behoudens, hoewel, ofschoon, terwijl, toch, al, uitzondering`)

function any(list: string): RegExp {
  return anyOf(phrases(list), 'i')
}

function phrases(list: string): string[] {
  return list.split(',').map((phrase) => phrase.trim())
}
