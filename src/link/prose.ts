import type {Definition, FootnoteReference, Image, Link, Nodes} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {Position} from 'unist'
import type {Finding} from '../model/diagnostic.ts'
import type {Tekst} from '../model/element.ts'
import type {InputFile} from '../model/source.ts'
import {imagePath} from '../leaves/image-path.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {add, find, report, type Registry} from './registry.ts'

/** The figures in the texts; they can be named, so they are found before any reference is looked up. */
export function addFiguren(teksten: readonly Tekst[], registry: Registry): void {
  for (const tekst of teksten)
    visit(tekst.tree, (node) => {
      const isFiguur = node.type === 'containerDirective' && node.name === 'figuur'
      const id = isFiguur ? node.attributes?.['id'] : undefined
      if (id) add(registry, {soort: 'figuur', id, origin: tekst.origin})
    })
}

/** Checks what the texts point at: ids, images, addresses and footnotes. Gives the images by path. */
export function checkProse(
  teksten: readonly Tekst[],
  files: ReadonlyMap<string, InputFile>,
  registry: Registry
): Record<string, InputFile> {
  const images: Record<string, InputFile> = {}
  for (const tekst of teksten) {
    const tell: Report = (finding) => {
      report(registry, {...finding, severity: 'fout', origin: tekst.origin})
    }
    visit(tekst.tree, (node) => {
      if (node.type === 'link' || node.type === 'definition') checkLink(node, registry, tell)
      if (node.type === 'image') checkImage(node, tekst, files, images, tell)
      if (node.type === 'text') checkFootnote(node, tell)
      if (node.type === 'containerDirective' && node.name === 'citaat') checkQuotation(node, tekst, registry)
    })
  }
  return images
}

/** Every node, outside in. There are hundreds of thousands in a large report, and nothing is asked but to look. */
function visit(node: Nodes, look: (node: Nodes) => void): void {
  look(node)
  if ('children' in node) for (const child of node.children) visit(child, look)
}

type Report = (finding: Omit<Finding, 'origin' | 'severity'>) => void

/** The position of a node, where it has one. */
function place(node: {position?: Position | undefined}): {position?: Position} {
  return node.position === undefined ? {} : {position: node.position}
}

function checkLink(node: Link | Definition, registry: Registry, tell: Report): void {
  const {url} = node
  if (url.startsWith('#')) {
    const {position} = place(node)
    const known =
      registry.onleesbaar.size > 0 || registry.byId.has(url.slice(1)) || registry.verdacht.has(url.slice(1))
    if (!known)
      tell({
        rule: 'onbekende-verwijzing',
        message: nothingThere(url.slice(1), registry),
        ...(position && {position})
      })
  } else if (!/^(https?:\/\/|mailto:)/i.test(url))
    tell({
      rule: 'verboden-adres',
      message: `De koppeling naar \`${shown(url)}\` werkt niet in een rapport; verwacht: een adres dat met https:// of mailto: begint, of \`#\` met het id van een onderdeel van dit onderzoek.`,
      ...place(node)
    })
}

/** What is gone from a framework cannot be pointed at; what came in its place can. */
function nothingThere(id: string, registry: Registry): string {
  const gone = registry.vervallen.get(id)
  if (gone === undefined)
    return `Er is niets met id \`${id}\` om naar te verwijzen${didYouMean(id, registry.byId.keys())}`
  const {kader, versie, opvolgers = []} = gone
  const wanted = opvolgers.length === 0 ? 'een norm die er nog is' : opvolgers.join(' of ')
  return `Norm ${id} is vervallen in versie ${versie} van kader ${kader}; verwacht: een verwijzing naar ${wanted}.`
}

function checkImage(
  node: Image,
  tekst: Tekst,
  files: ReadonlyMap<string, InputFile>,
  images: Record<string, InputFile>,
  tell: Report
): void {
  const {url} = node
  if (/^([a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(url)) {
    tell({
      rule: 'afbeelding-van-buiten',
      message: `De afbeelding \`${shown(url)}\` staat niet in het onderzoek en wordt niet opgehaald; verwacht: een bestand in \`figuren/\`.`,
      ...place(node)
    })
    return
  }
  const path = imagePath(url, tekst.origin.file)
  const file = path === undefined ? undefined : (files.get(path) ?? files.get(url))
  if (file !== undefined) images[file.path] = file
  else if (path === undefined)
    tell({
      rule: 'afbeelding-van-buiten',
      message: `De afbeelding \`${shown(url)}\` ligt buiten de map van het onderzoek; verwacht: een bestand in \`figuren/\`.`,
      ...place(node)
    })
  else
    tell({
      rule: 'afbeelding-ontbreekt',
      message: `Het bestand \`${shown(path)}\` van deze afbeelding bestaat niet${didYouMean(path, files.keys())}`,
      ...place(node)
    })
}

/** `[^1]` in plain text is a reference to a footnote that is not there (K15). */
function checkFootnote(node: Extract<Nodes, {type: 'text'}>, tell: Report): void {
  const found = /\[\^([^\]\s]+)\]/u.exec(node.value)
  if (found === null) return
  const label: FootnoteReference['label'] = found[1]
  tell({
    rule: 'voetnoot-ontbreekt',
    message: `Voetnoot \`${label ?? ''}\` heeft geen tekst; verwacht: een regel \`[^${label ?? ''}]: …\` in dezelfde tekst.`,
    ...(node.position && {position: node.position})
  })
}

function checkQuotation(node: ContainerDirective, tekst: Tekst, registry: Registry): void {
  const bron = node.attributes?.['bron']
  if (bron === undefined || bron === null) return
  find(registry, 'bron', {waarde: bron, origin: tekst.origin})
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
