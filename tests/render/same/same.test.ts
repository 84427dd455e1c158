import type {Root} from 'mdast'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {PDFDocument} from '@cantoo/pdf-lib'
import {JSDOM} from 'jsdom'
import {beforeAll, describe, expect, test} from 'vitest'
import {tagsOf, type Tag} from '../../../src/check-pdf/tags.ts'
import {compose} from '../../../src/compose.ts'
import {findKaders, readFolder} from '../../../src/files.ts'
import type {Rapport} from '../../../src/model/rapport.ts'
import {analyse} from '../../../src/pipeline.ts'
import {build, drawCharts, FORMATS} from '../../../src/render.ts'
import {written, readBack} from '../docx/written.ts'
import {make} from '../pdf/make.ts'
import {has, missingFrom, say, squeezed, textIn} from '../pdf/poppler.ts'
import {complete} from '../sample-complete.ts'
import {template} from '../templates.ts'
import {ofHtml, ofPdf, ofTree, ofWord, type Extract} from './extract.ts'

const poppler = has('pdfinfo')

function folders(map: string, file: string): string[] {
  return readdirSync(map).filter((name) => existsSync(join(map, name, file)))
}

interface Case {
  naam: string
  isExample: boolean
  sjabloon: string
  rapport: () => Rapport
}

const CASES: readonly Case[] = [
  ...folders('templates', 'rapport.md.hbs').map((sjabloon) => ({
    naam: `everything in ${sjabloon}`,
    isExample: false,
    sjabloon,
    rapport: complete
  })),
  ...folders('examples', 'onderzoek.yaml').map((naam) => example(naam))
]

function example(naam: string): Case {
  const map = join('examples', naam)
  const {onderzoek, score} = analyse({files: readFolder(map).value, kaders: findKaders(map)})
  if (onderzoek === undefined || score === undefined) throw new Error(`${naam} kan niet worden gelezen`)
  const rapport = (): Rapport => compose(onderzoek, score, {concept: false, intern: false})
  return {naam, isExample: true, sjabloon: onderzoek.sjabloon, rapport}
}

describe.each(CASES)(
  '$naam',
  ({rapport: composed, sjabloon, isExample}) => {
    let rapport: Rapport
    let root: Root
    let asked: Extract
    beforeAll(async () => {
      rapport = await drawCharts(composed())
      root = build(rapport, template(sjabloon)).value
      asked = ofTree(root)
      expect(asked.headings.length).toBeGreaterThan(2)
    })

    test('HTML says what the tree says', async () => {
      const {value} = (await FORMATS.find(({id}) => id === 'html')?.write(root, rapport)) ?? {}
      expect(ofHtml(new JSDOM(new TextDecoder().decode(value)).window.document)).toEqual(asked)
    })

    test('Word says the same', async () => {
      const file = await written(root, rapport)
      expect(ofWord(await readBack(file))).toEqual(asked)
    })

    test.runIf(poppler)('PDF says the same', async () => {
      const {bytes, messages} = await make(root, rapport)
      expect(messages).toEqual([])
      const tags = await tagsIn(bytes)
      const ofKind = (kind: RegExp): Tag[] => tags.filter((tag) => kind.test(tag.kind))
      expect(ofKind(/^Figure$/u).map(({alt}) => squeezed(alt))).toEqual(asked.alternatives)
      if (isExample) {
        // Its tags with their text would take poppler a minute: the text as it is read, and the tags apart.
        const levels = ofKind(/^H[1-6]$/u).map(({kind}) => kind.slice(1))
        expect(levels).toEqual(asked.headings.map((heading) => heading.slice(0, 1)))
        const counts = [/^Caption$/u, /^T[HD]$/u, /^Note$/u].map((kind) => ofKind(kind).length)
        expect(counts).toEqual([asked.captions.length, asked.cells.length, asked.notes.length])
        const texts = [
          ...asked.headings.map((heading) => heading.slice(2)),
          ...asked.captions,
          ...asked.cells
        ]
        expect(
          missingFrom(
            textIn(bytes),
            [...texts, ...asked.notes].filter((text) => text !== '')
          )
        ).toEqual([])
      } else
        expect(ofPdf(say('pdfinfo', ['-struct-text', '-enc', 'UTF-8'], bytes), asked.alternatives)).toEqual(
          asked
        )
    })
  },
  300_000
)

async function tagsIn(bytes: Uint8Array): Promise<Tag[]> {
  const flat = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...flat(tag.tags)])
  return flat(tagsOf(await PDFDocument.load(bytes)))
}
