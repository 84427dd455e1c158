import {describe, expect, test} from 'vitest'
import {loadPdfEngine} from '../src/files.ts'
import {build, checkTemplate, FORMATS} from '../src/render.ts'
import {complete} from './render/sample-complete.ts'
import {hostile} from './render/sample-hostile.ts'
import {minimal} from './render/sample.ts'
import {template, TEMPLATES} from './render/templates.ts'

describe.each(TEMPLATES)('the template %s', (id) => {
  test.each([
    ['complete', complete],
    ['minimal', minimal],
    ['hostile', hostile]
  ])('renders %s data in every format', async (_, sample) => {
    const rapport = sample()
    const {value, diagnostics} = build(rapport, template(id))
    expect(diagnostics).toEqual([])
    for (const format of FORMATS)
      expect((await format.write(value, rapport, {pdf: loadPdfEngine})).value.length).toBeGreaterThan(10)
  })

  test('has no fault of its own', {timeout: 120_000}, async () => {
    const found = await checkTemplate(template(id), {pdf: loadPdfEngine})
    expect(found.filter(({severity}) => severity !== 'advies')).toEqual([])
  })

  test('says what it should', async () => {
    const rapport = complete()
    const written = await FORMATS.find((format) => format.id === 'md')?.write(
      build(rapport, template(id)).value,
      rapport
    )
    await expect(new TextDecoder().decode(written?.value)).toMatchFileSnapshot(`render/expected/${id}.md`)
  })

  test('of a report without anything only the title remains', () => {
    const {value} = build(minimal(), template(id))
    expect(JSON.stringify(value).match(/"heading"/gu)).toHaveLength(1)
  })
})

test.each(['aanbevelingen', 'bevinding', 'conclusie', 'hoofdstuk', 'titelblad', 'uitkomst', 'bijlagen'])(
  'the partial %s and its annexes are the same in both reports',
  (name) => {
    const partials = (id: string): string[] =>
      template(id)
        .files.filter(
          ({path}) => path === `${name}.md.hbs` || (name === 'bijlagen' && path.startsWith('bijlage-'))
        )
        .map(({path, bytes}) => `${path}\n${new TextDecoder().decode(bytes)}`)
    expect(partials('speerpuntenrapport')).toEqual(partials('rekenkamerrapport'))
    expect(partials('speerpuntenrapport')).not.toEqual([])
  }
)
