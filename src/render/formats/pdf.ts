import type {Root} from 'mdast'
import type {Outcome} from '../../model/diagnostic.ts'
import type {Rapport} from '../../model/rapport.ts'
import {bannersOf} from '../banners.ts'
import type {Aids} from '../format.ts'
import {leadIns} from '../lead-ins.ts'
import type {Node} from '../node.ts'
import type {Context} from './pdf/context.ts'
import {charactersOfAll} from './pdf/cmap.ts'
import {call, type Expression} from './pdf/expression.ts'
import {type Glyphs, glyphsOf} from './pdf/glyphs.ts'
import {handlers} from './pdf/handlers.ts'
import {shortened} from './pdf/handlers/heading.ts'
import {type Images, imagesOf, tried} from './pdf/images.ts'
import {linked} from './pdf/links.ts'
import {missingGlyphs, noEngine, notMade, otherFont, refusedImages} from './pdf/messages.ts'
import {withPlaces} from './pdf/places.ts'
import {sectionsOf, startsOf} from './pdf/sections.ts'
import {sourceOf} from './pdf/source.ts'
import {all} from './pdf/walk.ts'

/** Words that are divided in a line of a page: the lines need not be equally long, and a shorter word leaves no hole. */
const IN_LINE = /([A-Za-zÀ-ÖØ-öø-ɏ]{20,})/u

/** The report as PDF/UA-1, where this computer has the engine for it. */
export async function writePdf(root: Root, rapport: Rapport, {pdf}: Aids): Promise<Outcome<Uint8Array>> {
  const engine = await pdf?.()
  if (engine === undefined) return {value: new Uint8Array(), diagnostics: [noEngine()]}
  const glyphs = glyphsOf(() => charactersOfAll(engine.fonts))
  const sourceFor = ({images}: Images): string => {
    const {document, places} = linked(bodyOf(root, {rapport, images, glyphs}))
    return sourceOf(rapport.huisstijl, documentOf(rapport, glyphs, {content: document, places}))
  }
  const found = imagesOf(root, rapport)
  const source = sourceFor(found)
  const compiler = engine.compilerFor(source, [...found.images.values()])
  const {images, refused} = tried(found, compiler)
  const compiled = compiler.compile(
    images.size === found.images.size ? source : sourceFor({images, refused}),
    [...images.values()],
    dateOf(rapport) ?? new Date(0)
  )
  const diagnostics = [
    ...otherFont(rapport.huisstijl),
    ...refusedImages(refused),
    ...missingGlyphs(glyphs.missing)
  ]
  return compiled === undefined
    ? {value: new Uint8Array(), diagnostics: [...diagnostics, notMade()]}
    : {value: withPlaces(compiled.bytes, compiled.places), diagnostics}
}

interface Parts {
  rapport: Rapport
  images: Context['images']
  glyphs: Glyphs
}

function bodyOf(root: Node, {rapport, images, glyphs}: Parts): Expression {
  const nodes = root.children ?? []
  const notes = nodes.filter(({type}) => type === 'footnoteDefinition')
  const context: Context = {
    handlers,
    rapport,
    shown: glyphs.shown,
    longest: 60,
    divided: IN_LINE,
    notes: new Map(notes.map((note) => [note.identifier ?? '', note])),
    printed: new Set(),
    images,
    heading: false,
    landscape: false,
    starts: new Set(),
    leadIns: leadIns(nodes),
    depth: 0,
    marks: 0
  }
  const sections = sectionsOf(nodes)
  const starts = startsOf(sections)
  return sections.map(({landscape, nodes: inside}) => {
    const body = all(inside, {...context, landscape, starts})
    return landscape ? call('liggend', {}, body) : body
  })
}

/** The report with what stands beside the text: metadata, the line at the top of a page and the one below. */
function documentOf(
  rapport: Rapport,
  {shown}: Glyphs,
  {content, places}: {content: Expression; places: readonly string[]}
): Expression {
  const {titel, ondertitel, opdrachtgever, uitvoerder, datum} = rapport
  const line = (text: string): string => shown(text, Infinity)
  const filled = (parts: readonly string[]): string[] => parts.filter((part) => part !== '').map(line)
  const banners = bannersOf(rapport)
  const named = {
    titel: line(titel) || 'Rapport',
    kort: shortened(line(titel), 70),
    auteur: {items: filled([uitvoerder || opdrachtgever])},
    omschrijving: line(ondertitel) || null,
    gedateerd: dateOf(rapport) !== undefined,
    afzender: shortened(filled([opdrachtgever || uitvoerder, datum]).join(' · '), 100),
    melding: banners.length > 0 ? line(banners.join('. ')) : null
  }
  return call('rapport', named, [content, call('plaatsen', {}, {items: places})])
}

/** Of the study and not of today: the same input gives the same bytes. */
function dateOf({datumIso}: Rapport): Date | undefined {
  const milliseconds = Date.parse(datumIso)
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds)
}
