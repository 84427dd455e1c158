import type {Nodes} from 'mdast'
import type {Document, Documents} from '../model/document.ts'
import type {Bevinding, Conclusie, Hoofdstuk, Tekst} from '../model/element.ts'
import type {Tekstwijziging} from '../model/tekstwijziging.ts'
import type {Getalbinding, Plaatsing} from '../model/binding.ts'
import type {InputFile} from '../model/source.ts'
import {hoofdstuk} from './chapters.ts'
import {conclusie} from './conclusions.ts'
import {bevinding} from './evidence.ts'
import type {ParseText} from './fields.ts'
import type {Bereken} from './bound-number.ts'
import {bindingen} from './figures.ts'
import {checkProse} from './prose.ts'
import type {Registry} from './registry.ts'
import {makeTexts} from './texts.ts'

/** What was linked, as far as new texts change it. */
export interface Linking {
  registry: Registry
  bereken: Bereken
  files: ReadonlyMap<string, InputFile>
  teksten: Tekst[]
  getallen: Getalbinding[]
  plaatsingen: Plaatsing[]
}

type Written = Bevinding | Conclusie | Hoofdstuk

/** A finding, conclusion or chapter as it was read, with another of the same file in its place. */
interface Rewritten {
  voor: Document<unknown>
  na: Document<unknown>
  /** The element with the new texts, not linked to anything. */
  fresh: Written
}

/** The keys of a finding, conclusion or chapter that hold prose; all others say how it is linked. */
const PROSE = ['kern', 'oorzaak', 'gevolg', 'inhoud'] as const

/**
 * Puts the texts of `after` in the elements that were made of `before`: for who links the same study again while its
 * author writes. Gives what was replaced; or undefined, and changes nothing, when more differs than words of findings,
 * conclusions and chapters that are not confidential and about which linking had and has nothing to say.
 */
export function retext(
  linking: Linking,
  before: Documents,
  after: Documents,
  parseText: ParseText
): Tekstwijziging[] | undefined {
  const found: Tekstwijziging[] = []
  for (const each of rewritten(before, after, parseText)) {
    const changes = each && changesOf(each, linking)
    if (changes === undefined) return undefined
    found.push(...changes)
  }
  const bound = rebound(found, linking)
  if (bound === undefined) return undefined
  for (const change of found) replace(change, linking)
  for (const put of bound) put()
  return found
}

function* rewritten(
  before: Documents,
  after: Documents,
  parseText: ParseText
): Iterable<Rewritten | undefined> {
  const texts = makeTexts(parseText)
  yield* changed(before.bevindingen, after.bevindingen, (document) => bevinding(document, texts))
  yield* changed(before.conclusies, after.conclusies, (document) => conclusie(document, texts))
  yield* changed(before.hoofdstukken, after.hoofdstukken, (document) => hoofdstuk(document, texts))
}

/** What is not the very same document; undefined where it is of another file. */
function* changed<T>(
  before: readonly Document<T>[],
  after: readonly Document<T>[],
  make: (document: Document<T>) => Written
): Iterable<Rewritten | undefined> {
  if (before.length !== after.length) yield undefined
  else
    for (const [index, na] of after.entries()) {
      const voor = before[index]
      if (voor === na) continue
      yield voor?.file === na.file ? {voor, na, fresh: make(na)} : undefined
    }
}

function changesOf({voor, na, fresh}: Rewritten, {registry}: Linking): Tekstwijziging[] | undefined {
  const element = registry.byId.get(fresh.id)
  if (element?.soort !== fresh.soort || element.origin.file !== na.file) return undefined
  if (element.soort === 'bevinding' && element.vertrouwelijk) return undefined
  if (links(voor) !== links(na) || registry.findings.some(({origin}) => origin.file === na.file))
    return undefined
  const found: Tekstwijziging[] = []
  for (const key of PROSE) {
    const [old, now] = [textAt(element, key), textAt(fresh, key)]
    if (old === undefined && now === undefined) continue
    if (old === undefined || now === undefined || marks(old) !== marks(now)) return undefined
    // The tree of a key is the very same where neither its words nor its place changed.
    if (key !== 'inhoud' && old.tree === now.tree) continue
    found.push({voor: old, na: now})
  }
  return found
}

/** All that its front matter says but for prose. */
function links({data, moved}: Document<unknown>): string {
  const shown = (key: string, value: unknown): unknown =>
    PROSE.some((each) => each === key) ? undefined : value
  return JSON.stringify([data, moved], shown)
}

function textAt(element: Written, key: (typeof PROSE)[number]): Tekst | undefined {
  if (key === 'inhoud') return element.inhoud
  return element.soort === 'bevinding' ? element[key] : undefined
}

/** What more than this text depends on: figures, images, and what is bound to `cijfers/`. */
function marks({tree}: Tekst): string {
  const found: string[] = []
  const look = (node: Nodes): void => {
    if (node.type === 'image' || node.type.endsWith('Directive'))
      found.push(JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value)))
    else if ('children' in node) for (const child of node.children) look(child)
  }
  look(tree)
  return found.join('\n')
}

/** Looks up what the new texts point at and bind, and gives how to put that in place; undefined with any message. */
function rebound(changes: readonly Tekstwijziging[], linking: Linking): (() => void)[] | undefined {
  const {registry, bereken, files, getallen, plaatsingen} = linking
  const own: Registry = {...registry, findings: [], verdacht: new Set(registry.verdacht)}
  const puts = changes.map(({voor, na}) => {
    checkProse([na], files, own)
    const now = bindingen([na], bereken, own)
    return () => {
      putFor(voor, now.getallen, getallen)
      putFor(voor, now.plaatsingen, plaatsingen)
    }
  })
  return own.findings.length === 0 ? puts : undefined
}

/** The same in number and order, because the marks of both texts are the same. */
function putFor<T extends {tekst: Tekst}>(voor: Tekst, now: readonly T[], all: T[]): void {
  const first = all.findIndex(({tekst}) => tekst === voor)
  if (first !== -1) all.splice(first, now.length, ...now)
}

function replace({voor, na}: Tekstwijziging, {registry, teksten}: Linking): void {
  const element = registry.byId.get(voor.bij.id)
  const {sleutel} = voor.bij
  teksten[teksten.indexOf(voor)] = na
  if (element === undefined || !('inhoud' in element)) return
  if (sleutel === 'inhoud') element.inhoud = na
  else if (element.soort === 'bevinding')
    for (const key of ['kern', 'oorzaak', 'gevolg'] as const) if (key === sleutel) element[key] = na
}
