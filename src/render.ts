import type {Root} from 'mdast'
import type {Diagnostic, Outcome} from './model/diagnostic.ts'
import type {InputFile} from './model/source.ts'
import type {Rapport} from './model/rapport.ts'
import type {Built} from './render/built.ts'
import {finish} from './render/finish.ts'
import type {Aids, Format} from './render/format.ts'
import {imageName} from './render/image-name.ts'
import {assemble} from './render/skeleton/assemble.ts'
import {checkedTemplate} from './render/template/checked.ts'
import {interpret} from './render/template/interpret.ts'
import type {Template} from './render/template/template.ts'

export {newKnownPages, type KnownPages} from './render/formats/html/known.ts'
export {rebuild, type Built} from './render/built.ts'
export type {Aids} from './render/format.ts'
export {COMPARISONS} from './render/comparison.ts'

/** The formats; each is loaded when it is asked for. */
export const FORMATS: readonly Format[] = [
  {
    id: 'md',
    extension: 'md',
    companions: ({afbeeldingen, huisstijl}) =>
      Object.entries(afbeeldingen)
        .filter(([path]) => path !== huisstijl['word'])
        .map(([path, {bytes}]) => ({name: imageName(path), bytes})),
    write: async (root, rapport) =>
      (await import('./render/formats/markdown.ts')).writeMarkdown(root, rapport)
  },
  {
    id: 'html',
    extension: 'html',
    write: async (root, rapport, aids) =>
      (await import('./render/formats/html.ts')).writeHtml(root, rapport, aids?.pages)
  },
  {
    id: 'docx',
    extension: 'docx',
    write: async (root, rapport, aids) =>
      (await import('./render/formats/docx.ts')).writeDocx(root, rapport, aids)
  },
  {
    id: 'pdf',
    extension: 'pdf',
    write: async (root, rapport, aids = {}) =>
      (await import('./render/formats/pdf.ts')).writePdf(root, rapport, aids)
  }
]

/**
 * Runs a template over a report. The outcome is one document tree, which every format writes: numbers, anchors and the
 * table of contents are in it, and only links that arrive. With any fout the tree is empty.
 */
export function build(rapport: Rapport, template: Template): Outcome<Root> {
  const {value, diagnostics} = buildToKeep(rapport, template)
  return {value: value?.root ?? {type: 'root', children: []}, diagnostics}
}

/** The same, for who goes on with the document when words of the report were replaced. Nothing with any fout. */
export function buildToKeep(rapport: Rapport, template: Template): Outcome<Built | undefined> {
  const parsed = checkedTemplate(template.files, Object.keys(rapport.termen))
  if (parsed.diagnostics.length > 0) return failed(parsed.diagnostics)
  const skeleton = interpret(parsed.value, rapport)
  if (skeleton.diagnostics.length > 0) return failed(skeleton.diagnostics)
  const assembled = assemble(skeleton.value)
  if (assembled.diagnostics.length > 0) return failed(assembled.diagnostics)
  return {value: {...finish(assembled, rapport), rapport, assembled}, diagnostics: []}
}

/**
 * The report with a picture of each of its charts among its images. Vega is heavy, so it is loaded only for a report that
 * has one. `narrow`: also as it is on a telephone, of which HTML alone knows.
 */
export async function drawCharts(
  rapport: Rapport,
  {narrow}: {narrow: boolean} = {narrow: true}
): Promise<Rapport> {
  const charts = Object.entries(rapport.grafieken)
  if (charts.length === 0) return rapport
  const {drawChart, PAGE, TELEPHONE} = await import('./render/chart.ts')
  const drawn = await Promise.all(
    charts.map(async ([path, grafiek], index) => {
      const draw = async (id: string, breedte: number): Promise<Uint8Array> => {
        const {svg} = await drawChart(grafiek, rapport.huisstijl, {id, breedte})
        return new TextEncoder().encode(svg)
      }
      const id = String(index + 1)
      const smal = narrow && {smal: await draw(`${id}-smal`, TELEPHONE)}
      return [path, {path, bytes: await draw(id, PAGE), ...smal}] as const
    })
  )
  return {...rapport, afbeeldingen: {...rapport.afbeeldingen, ...Object.fromEntries(drawn)}}
}

/** What an office should know of its Word template before it is used. */
export async function checkWordTemplate(file: InputFile): Promise<Diagnostic[]> {
  const {checkTemplate} = await import('./render/formats/docx/template/check.ts')
  return checkTemplate(file)
}

/**
 * What is wrong with a template whatever the report: it is tried with a report of everything, of nothing, and of what tries
 * to break out of it, in every format. Without a fout it does not fail in use.
 */
export async function checkTemplate(template: Template, aids: Aids = {}): Promise<Diagnostic[]> {
  const {tryTemplate} = await import('./render/trial/try.ts')
  return tryTemplate(template, {build, formats: FORMATS, checkWord: checkWordTemplate, aids})
}

function failed(diagnostics: Diagnostic[]): Outcome<undefined> {
  return {value: undefined, diagnostics}
}
