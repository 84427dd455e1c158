import fc from 'fast-check'
import {JSDOM} from 'jsdom'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {toString} from 'mdast-util-to-string'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import {expect, test} from 'vitest'
import {build, FORMATS} from '../../src/render.ts'
import {clean} from '../../src/render/skeleton/clean.ts'
import {letterlijk, minimal} from './sample.ts'
import {templateOf} from './templates.ts'

const TEMPLATE = templateOf({
  rapport:
    '# kop {{titel}}\n\n{{titel}}\n\n- {{titel}}\n\n> a {{titel}} b\n\n| a |\n| - |\n| {{titel}} |\n\n' +
    ':::kaart{soort="{{titel}}" id="{{titel}}"}\nx :oordeel[{{titel}}]{klasse="{{titel}}"}\n:::\n\n{{hoofdvraag}}\n\n**{{hoofdvraag}}**'
})

/** Strings of all kinds, and those that mean something to Markdown more often than chance would. */
const strings = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({
    unit: fc.constantFrom(...Array.from('#*_`[]()<>|:{}!\\-+.1 \n\t~$&;"\'=/@ax\uE000\uE001')),
    maxLength: 40
  })
)

/** White space is for the browser to lay out. */
const packed = (value: string): string => clean(value).replaceAll(/\s+/gu, '')

async function written(titel: string, format: string): Promise<string> {
  const rapport = {...minimal(), titel, hoofdvraag: letterlijk(clean(titel))}
  const {value, diagnostics} = build(rapport, TEMPLATE)
  expect(diagnostics).toEqual([])
  return new TextDecoder().decode(await FORMATS.find(({id}) => id === format)?.write(value, rapport))
}

test('any value is shown unchanged in HTML', {timeout: 60_000}, async () => {
  await fc.assert(
    fc.asyncProperty(strings, async (titel) => {
      const {document} = new JSDOM(await written(titel, 'html')).window
      const shown = packed(document.querySelector('main')?.textContent ?? '')
      fc.pre(packed(titel) !== '')
      expect(shown.split(packed(titel)).length).toBeGreaterThanOrEqual(8)
      expect(document.querySelectorAll('main script, main img, main iframe')).toHaveLength(0)
    }),
    {numRuns: 150}
  )
})

test('any value is text in Markdown', {timeout: 60_000}, async () => {
  await fc.assert(
    fc.asyncProperty(strings, async (titel) => {
      fc.pre(packed(titel) !== '')
      const tree = fromMarkdown(await written(titel, 'md'), {
        extensions: [gfmTable(), gfmFootnote()],
        mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]
      })
      expect(packed(toString(tree)).split(packed(titel)).length).toBeGreaterThanOrEqual(8)
    }),
    {numRuns: 300}
  )
})
