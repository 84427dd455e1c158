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
import {build, FORMATS} from '../../../src/render.ts'
import {written, readBack} from '../docx/written.ts'
import {make} from '../pdf/make.ts'
import {has, say} from '../pdf/poppler.ts'
import {complete} from '../sample-complete.ts'
import {template} from '../templates.ts'
import {ofHtml, ofPdf, ofTree, ofWord, type Extract} from './extract.ts'

const poppler = has('pdfinfo')

function folders(map: string, file: string): string[] {
  return readdirSync(map).filter((name) => existsSync(join(map, name, file)))
}

interface Case {
  naam: string
  sjabloon: string
  rapport: () => Rapport
}

const CASES: readonly Case[] = [
  ...folders('templates', 'rapport.md.hbs').map((sjabloon) => ({
    naam: `everything in ${sjabloon}`,
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
  return {naam, sjabloon: onderzoek.sjabloon, rapport}
}

describe.each(CASES)(
  '$naam',
  ({rapport: composed, sjabloon}) => {
    const rapport = composed()
    const root = build(rapport, template(sjabloon)).value
    let asked: Extract
    beforeAll(() => {
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
      const structure = say('pdfinfo', ['-struct-text', '-enc', 'UTF-8'], bytes)
      expect(ofPdf(structure, await alternatives(bytes))).toEqual(asked)
    })
  },
  300_000
)

async function alternatives(bytes: Uint8Array): Promise<string[]> {
  const flat = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...flat(tag.tags)])
  const tags = flat(tagsOf(await PDFDocument.load(bytes)))
  return tags.filter(({kind}) => kind === 'Figure').map(({alt}) => alt)
}
