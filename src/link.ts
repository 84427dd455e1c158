import {aanbevelingen, conclusies} from './link/conclusions.ts'
import {begrippen, hoofdstukken} from './link/chapters.ts'
import {bevindingen, bronnen} from './link/evidence.ts'
import type {ParseText} from './link/fields.ts'
import {oordelen} from './link/judgements.ts'
import {checkProse, figuren} from './link/prose.ts'
import {checkScales} from './link/scales.ts'
import {registry as makeRegistry, type Registry} from './link/registry.ts'
import {study} from './link/study.ts'
import {makeTexts} from './link/texts.ts'
import {tree as makeTree} from './link/tree.ts'
import type {Finding, Outcome} from './model/diagnostic.ts'
import type {Documents} from './model/document.ts'
import type {OpgelostKader} from './model/kader.ts'
import type {Onderzoek, Tekst} from './model/onderzoek.ts'
import type {InputFile} from './model/source.ts'
import {didYouMean} from './nearest.ts'

export interface LinkOptions {
  /** Markdown of a text key to mdast. */
  parseText: ParseText
  /** The files of the onderzoek, for its images. */
  files: readonly InputFile[]
  /** Goes before the `fase` of onderzoek.yaml. */
  fase?: string
}

/**
 * Documents → Onderzoek: ids become objects, both ways. An id that leads nowhere has a message, and the link is left
 * out; the rest is linked all the same.
 */
export function link(
  documents: Documents,
  kader: OpgelostKader,
  {parseText, files, fase}: LinkOptions
): Outcome<Onderzoek, Finding> {
  const registry = makeRegistry(documents.verdacht)
  const texts = makeTexts(parseText)
  const settings = study(documents.onderzoek, registry.report, fase)
  const hoofdvraag =
    kader.hoofdvraag &&
    texts.field(kader.hoofdvraag, {soort: 'onderzoek', id: 'onderzoek', sleutel: 'hoofdvraag'})
  const tree = makeTree(kader, registry, texts.field)
  checkScales(tree.normen, kader.schalen, kader.optelling, registry)
  const register = bronnen(documents, registry, texts)
  const findings = bevindingen(documents, tree, registry, texts)
  const judgements = oordelen(documents, registry, texts)
  const answers = conclusies(documents, tree, registry, texts)
  const advice = aanbevelingen(documents, settings.adressaten, registry, texts)
  const chapters = hoofdstukken(documents, registry, texts)
  const terms = begrippen(documents, texts)
  const figures = figuren(texts.all, registry)
  const images = checkProse(texts.all, new Map(files.map((file) => [file.path, file])), registry)

  const value: Onderzoek = {
    id: 'onderzoek',
    soort: 'onderzoek',
    ...settings,
    ...(hoofdvraag && {hoofdvraag}),
    kaders: kader.kaders,
    verantwoording: kader.verantwoording,
    optelling: kader.optelling,
    schalen: kader.schalen,
    objecten: kader.objecten,
    ...tree,
    bronnen: register,
    bevindingen: findings,
    oordelen: judgements,
    conclusies: answers,
    aanbevelingen: advice,
    hoofdstukken: chapters,
    figuren: figures,
    begrippen: terms,
    teksten: inOrder(texts.all),
    afbeeldingen: {...images, ...logo(settings, files, registry)},
    opId: registry.byId,
    verdacht: registry.verdacht
  }
  return {value, diagnostics: registry.findings}
}

/** By file, so that rules report in the order in which an author reads. */
function inOrder(teksten: readonly Tekst[]): Tekst[] {
  return [...teksten].sort((a, b) => compare(a.origin.file, b.origin.file))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The logo of the office is an image of the report like any other. */
function logo(
  {huisstijl, origin}: Pick<Onderzoek, 'huisstijl' | 'origin'>,
  files: readonly InputFile[],
  registry: Registry
): Record<string, InputFile> {
  const path = huisstijl['logo']
  if (path === undefined) return {}
  const file = files.find((each) => each.path === path)
  if (file !== undefined) return {[path]: file}
  registry.report({
    rule: 'afbeelding-ontbreekt',
    severity: 'fout',
    message: `Het logo \`${path}\` is geen bestand in de map van het onderzoek${didYouMean(
      path,
      files.map((each) => each.path)
    )}`,
    origin: {...origin, path: ['huisstijl', 'logo']}
  })
  return {}
}
