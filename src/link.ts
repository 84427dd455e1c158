import {aanbevelingen, conclusies} from './link/conclusions.ts'
import {begrippen, hoofdstukken} from './link/chapters.ts'
import {bevindingen, bronnen} from './link/evidence.ts'
import type {ParseText} from './link/fields.ts'
import {openConflicts} from './link/conflicts.ts'
import {oordelen} from './link/judgements.ts'
import type {Bereken} from './link/bound-number.ts'
import {bindingen, tabellen} from './link/figures.ts'
import {addFiguren, checkProse} from './link/prose.ts'
import {checkScales} from './link/scales.ts'
import {makeRegistry, report, type Registry} from './link/registry.ts'
import {study, type Study} from './link/study.ts'
import {retext, type Linking} from './link/retext.ts'
import {makeTexts, type Texts} from './link/texts.ts'
import {aftermath} from './link/vervallen.ts'
import {tree as makeTree, type Tree} from './link/tree.ts'
import {groupBy} from './leaves/group-by.ts'
import type {Finding, Outcome} from './model/diagnostic.ts'
import type {Cijfers} from './model/cijfers.ts'
import type {Documents} from './model/document.ts'
import type {OpgelostKader} from './model/kader.ts'
import type {Tekst} from './model/element.ts'
import type {Ingevuld, Onderzoek} from './model/onderzoek.ts'
import type {InputFile} from './model/source.ts'
import {didYouMean} from './leaves/nearest.ts'

export interface LinkOptions {
  /** Markdown of a text key to mdast. */
  parseText: ParseText
  /** The tables, calculations and surveys, computed, and what computes expressions over them. */
  cijfers: Cijfers
  bereken: Bereken
  /** The files of the onderzoek, for its images. */
  files: readonly InputFile[]
  /** Files of which nothing could be read. */
  onleesbaar: ReadonlySet<string>
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
  {parseText, cijfers, bereken, files, onleesbaar, fase}: LinkOptions
): Linked {
  const registry = makeRegistry(documents.verdacht, onleesbaar, documents.normenkader?.data.vervallen ?? [])
  const texts = makeTexts(parseText)
  const settings = study(documents.onderzoek, registry, fase)
  const {hoofdvraag, kaders, verantwoording, optelling, schalen, objecten} = kader
  const question =
    hoofdvraag && texts.field(hoofdvraag, {soort: 'onderzoek', id: 'onderzoek', sleutel: 'hoofdvraag'})
  openConflicts(documents, registry)
  const chain = linkChain(documents, kader, settings, registry, texts, bereken)
  const gone = aftermath(documents, {kader, ...chain, registry, texts, parseText, bereken})
  const tables = tabellen(cijfers, registry, texts)
  const begrippenlijst = begrippen(documents, texts)
  addFiguren(texts.all, registry)
  const {images, linking} = linkTexts(texts.all, {registry, bereken, files})
  const {teksten, getallen, plaatsingen} = linking
  const value: Onderzoek = {
    id: 'onderzoek',
    soort: 'onderzoek',
    ...settings,
    ...(question && {hoofdvraag: question}),
    ...{kaders, verantwoording, optelling, schalen, objecten},
    ...chain,
    ...gone,
    ingevuld: filledIn(documents),
    tabellen: tables,
    begrippen: begrippenlijst,
    ...{teksten, getallen, plaatsingen},
    afbeeldingen: {...images, ...huisstijlFiles(settings, files, registry)},
    opId: registry.byId,
    onleesbaar,
    verdacht: registry.verdacht
  }
  return {value, diagnostics: registry.findings, linking}
}

/** What the texts point at and bind; when all that can be named is there. */
function linkTexts(
  all: readonly Tekst[],
  {registry, bereken, files}: Pick<Linking, 'registry' | 'bereken'> & Pick<LinkOptions, 'files'>
): {images: Record<string, InputFile>; linking: Linking} {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const images = checkProse(all, byPath, registry)
  const bound = bindingen(all, bereken, registry)
  return {images, linking: {registry, bereken, files: byPath, teksten: inOrder(all), ...bound}}
}

/** What linking gives, and what `retext` needs of it. */
export interface Linked extends Outcome<Onderzoek, Finding> {
  linking: Linking
}

type Chain = Tree &
  Pick<Onderzoek, 'bronnen' | 'bevindingen' | 'oordelen' | 'conclusies' | 'aanbevelingen' | 'hoofdstukken'>

/** The elements, each kind after those that it names. */
function linkChain(
  documents: Documents,
  kader: OpgelostKader,
  settings: Study,
  registry: Registry,
  texts: Texts,
  bereken: Bereken
): Chain {
  const tree = makeTree(kader, registry, texts)
  checkScales(tree.normen, kader.schalen, kader.optelling, registry)
  return {
    ...tree,
    bronnen: bronnen(documents, registry, texts),
    bevindingen: bevindingen(documents, tree, registry, texts),
    oordelen: oordelen(documents, registry, texts, bereken),
    conclusies: conclusies(documents, tree, registry, texts),
    aanbevelingen: aanbevelingen(documents, settings.adressaten, registry, texts),
    hoofdstukken: hoofdstukken(documents, registry, texts)
  }
}

/** The values of parameters, with their places. */
function filledIn({normenkader}: Documents): Ingevuld[] {
  return (normenkader?.data.overnemen ?? []).flatMap(({parameters = {}}, index) =>
    Object.entries(parameters).map(([naam, waarde]) => ({
      naam,
      waarde,
      origin: {file: normenkader?.file ?? '', path: ['overnemen', index, 'parameters', naam]}
    }))
  )
}

export {retext}

/** By file, so that rules report in the order in which an author reads. */
function inOrder(teksten: readonly Tekst[]): Tekst[] {
  const byFile = groupBy(teksten, ({origin}) => origin.file)
  return [...byFile.keys()].sort().flatMap((file) => byFile.get(file) ?? [])
}

/** What a house style names comes with the report, as its images do. */
const FILES: readonly (readonly [sleutel: string, rule: string, naam: string])[] = [
  ['logo', 'afbeelding-ontbreekt', 'logo'],
  ['word', 'bestand-ontbreekt', 'Word-sjabloon']
]

function huisstijlFiles(
  {huisstijl, origin}: Pick<Onderzoek, 'huisstijl' | 'origin'>,
  files: readonly InputFile[],
  registry: Registry
): Record<string, InputFile> {
  const found: Record<string, InputFile> = {}
  for (const [sleutel, rule, naam] of FILES) {
    const path = huisstijl[sleutel]
    if (path === undefined) continue
    const file = files.find((each) => each.path === path)
    if (file !== undefined) found[path] = file
    else
      report(registry, {
        rule,
        severity: 'fout',
        message: `Het ${naam} \`${path}\` is geen bestand in de map van het onderzoek${didYouMean(
          path,
          files.map((each) => each.path)
        )}`,
        origin: {...origin, path: ['huisstijl', sleutel]},
        ...(path.endsWith('.docx') && {hint: 'Zet een sjabloon van Word in de map `huisstijl`.'})
      })
  }
  return found
}
