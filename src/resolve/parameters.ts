import type {Finding} from '../model/diagnostic.ts'
import type {Overgenomen} from '../model/overname.ts'
import type {OpgelosteNorm, OpgelostKader, OpgelostOnderdeel, Veld} from '../model/kader.ts'
import {mapNormen, mapTree, onderdelenIn} from './tree.ts'

/** `{wet}` in a text. What does not have this form, such as `{ }` or `{a b}`, is plain text. */
const PARAMETER = /\{([a-z][a-z0-9_-]*)\}/gu

/** The tree with `{naam}` replaced by its value in every text; a parameter without value stays as it is. */
export function fillTexts(
  onderdelen: readonly OpgelostOnderdeel[],
  values: Readonly<Record<string, string>>
): OpgelostOnderdeel[] {
  if (Object.keys(values).length === 0) return [...onderdelen]
  const fill = (veld: Veld<string>): Veld<string> => fillVeld(veld, values)
  return mapTree(onderdelen, (onderdeel) => ({
    ...mapNormen(onderdeel, (norm) => ({
      ...norm,
      tekst: fill(norm.tekst),
      ...(norm.toelichting && {toelichting: fill(norm.toelichting)}),
      ...(norm.indicator && {indicator: fill(norm.indicator)}),
      ...(norm.bron?.verwijzing !== undefined && {
        bron: {...norm.bron, verwijzing: fillText(norm.bron.verwijzing, values)}
      })
    })),
    titel: fill(onderdeel.titel),
    ...(onderdeel.toelichting && {toelichting: fill(onderdeel.toelichting)}),
    vragen: onderdeel.vragen.map((vraag) => ({
      ...vraag,
      tekst: fill(vraag.tekst),
      ...(vraag.toelichting && {toelichting: fill(vraag.toelichting)})
    }))
  }))
}

/** `fillTexts` for a whole normenkader, hoofdvraag and account included. */
export function fill(kader: OpgelostKader, values: Readonly<Record<string, string>>): OpgelostKader {
  return {
    ...kader,
    ...(kader.hoofdvraag && {hoofdvraag: fillVeld(kader.hoofdvraag, values)}),
    onderdelen: fillTexts(kader.onderdelen, values),
    verantwoording: kader.verantwoording.map((aanpassing) =>
      aanpassing.was === undefined ? aanpassing : {...aanpassing, was: fillText(aanpassing.was, values)}
    )
  }
}

/** The names of the parameters in the texts of one onderdeel, without what is below it. */
export function parametersIn(onderdeel: OpgelostOnderdeel): string[] {
  return textsOf(onderdeel).flatMap(({waarde}) => namesIn(waarde))
}

/** One fout per parameter without value, at the first text that has it; for what was taken over, at the overname. */
export function unfilled(kader: OpgelostKader): Finding[] {
  const first = new Map<string, Finding>()
  const report = (name: string, finding: () => Finding): void => {
    if (!first.has(name)) first.set(name, finding())
  }
  for (const {via, texts} of places(kader))
    for (const {waarde, origin} of texts)
      for (const name of namesIn(waarde))
        report(name, () => ({
          rule: 'parameter-zonder-waarde',
          severity: 'fout',
          message: via
            ? `Parameter \`{${name}}\` van kader ${via.kader} heeft geen waarde; verwacht: \`parameters: {${name}: …}\` bij deze overname.`
            : `Parameter \`{${name}}\` heeft geen waarde; verwacht: gewone tekst, of \`{gemeente}\` of \`{periode}\`, die uit onderzoek.yaml komen.`,
          origin: via ? via.via : origin
        }))
  return [...first.values()]
}

interface Place {
  via?: Overgenomen
  texts: readonly Veld<string>[]
}

/** The texts of the hoofdvraag and of each onderdeel, with the overname that brought them. */
function places({hoofdvraag, onderdelen}: OpgelostKader): Place[] {
  const all = onderdelenIn(onderdelen)
  // A hoofdvraag has no mark of its own, and comes from the same file as what else was taken over with it.
  const source = all.find(({origin}) => origin.file === hoofdvraag?.origin.file)?.overgenomen
  const place = (via: Overgenomen | undefined, texts: readonly Veld<string>[]): Place => ({
    ...(via && {via}),
    texts
  })
  return [
    ...(hoofdvraag ? [place(source, [hoofdvraag])] : []),
    ...all.map((onderdeel) => place(onderdeel.overgenomen, textsOf(onderdeel)))
  ]
}

function textsOf(onderdeel: OpgelostOnderdeel): Veld<string>[] {
  const {titel, toelichting, vragen, normen} = onderdeel
  const own = toelichting === undefined ? [titel] : [titel, toelichting]
  const ofNormen = normen.flatMap((norm) =>
    [norm.tekst, norm.toelichting, norm.indicator, sourceOf(norm)].filter((veld) => veld !== undefined)
  )
  return [
    ...own,
    ...vragen.flatMap(({tekst, toelichting: more}) => (more === undefined ? [tekst] : [tekst, more])),
    ...ofNormen
  ]
}

function sourceOf({bron, origin}: OpgelosteNorm): Veld<string> | undefined {
  return bron?.verwijzing === undefined ? undefined : {waarde: bron.verwijzing, origin}
}

/** The names between braces in a text. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(PARAMETER)].flatMap(([, name]) => (name === undefined ? [] : [name]))
}

export function fillVeld(
  {waarde, origin}: Veld<string>,
  values: Readonly<Record<string, string>>
): Veld<string> {
  return {waarde: fillText(waarde, values), origin}
}

function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PARAMETER, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole
  )
}
