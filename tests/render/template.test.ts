import {describe, expect, test} from 'vitest'
import {build} from '../../src/render.ts'
import type {Diagnostic} from '../../src/model/diagnostic.ts'
import {complete} from './sample-complete.ts'
import {minimal} from './sample.ts'
import {templateOf} from './templates.ts'

function faults(files: Readonly<Record<string, string>> | string, rapport = complete()): Diagnostic[] {
  return build(rapport, templateOf(typeof files === 'string' ? {rapport: files} : files)).diagnostics
}

/** `file:line:column message` of the only message. */
function fault(files: Readonly<Record<string, string>> | string): string {
  const found = faults(files)
  expect(found).toHaveLength(1)
  const [{file, position, message, rule} = {file: '', position: undefined, message: '', rule: ''}] = found
  expect(rule).toBe('sjabloon-fout')
  return `${file}:${String(position?.start.line)}:${String(position?.start.column)} ${message}`
}

describe('names', () => {
  test('an unknown field is named with its place and the nearest known one', () => {
    expect(fault('# Kop\n\nEen {{titl}} hier')).toMatch(
      /^rapport\.md\.hbs:3:7 .*`titl`.*bedoelt u `titel`\?/u
    )
  })

  test('the field of an item is looked up in what the list holds', () => {
    const text = '{{#each onderdelen}}\n{{#each normen}}\n{{numer}}\n{{/each}}\n{{/each}}'
    expect(fault(text)).toMatch(/:3:3 .*`numer`.*`nummer`/u)
  })

  test('a branch that the report does not reach is checked too', () => {
    expect(faults('{{#if intern}}{{geheim}}{{/if}}', minimal())).toHaveLength(1)
  })

  test('an optional field that is absent prints nothing', () => {
    expect(faults('{{hoofdvraag}}x', minimal())).toEqual([])
  })

  test.each([
    ['{{termen.norrm.enkelvoud}}', '`norm`'],
    ['{{bijlagenummers.bronen}}', '`bronnen`'],
    ['{{lengte titel}}', 'Onbekende functie `lengte`'],
    ['{{#normen}}{{/normen}}', 'Onbekend blok'],
    ['{{#eech onderdelen}}{{/eech}}', '`each`'],
    ['{{> noorm}}', 'Onbekend deelsjabloon `noorm`'],
    ['{{normen}}', 'heeft dat niet'],
    ['{{onderdelen}}', 'Een lijst kan niet worden afgedrukt'],
    ['{{intern}}', 'Ja of nee'],
    ['{{#each titel}}{{/each}}', 'geen lijst'],
    ['{{aantallen}}', 'velden'],
    ['{{@index}}', 'alleen binnen `{{#each}}`'],
    ['{{../titel}}', 'reikt buiten'],
    ['{{kop titel}}', '`kop` vraagt hier een getal'],
    ['{{kop}}', 'Onbekend veld `kop`'],
    ['{{kop 1 2}}', '`kop` vraagt 1 waarde'],
    ['{{meervoud 2 titel}}', 'een term'],
    ['{{afbeeldingen}}', 'Onbekend veld']
  ])('%s', (text, message) => {
    expect(fault(text)).toContain(message)
  })

  test('a parameter that some calls of a partial leave out is known in it', () => {
    expect(faults({rapport: '{{> deel}}{{> deel kort=titel}}', deel: '{{#if kort}}{{kort}}{{/if}}'})).toEqual(
      []
    )
    expect(faults({rapport: '{{> deel}}', deel: '{{#if kort}}x{{/if}}'})).toHaveLength(1)
  })
})

describe('syntax', () => {
  test.each([
    ['a\n{{#if titel}', ':2:1 Deze regel is geen geldig sjabloon'],
    ['{{#if titel}}x{{/unless}}', ':1:1 Het blok `{{#if}}` wordt gesloten met `{{/unless}}`'],
    ['x\n:anker{id={{titel}}}', ':2:11 Hier staat `}}}`'],
    ['{{#*inline "x"}}{{/inline}}', ':1:1 Dit onderdeel van Handlebars'],
    ['{{#> deel}}x{{/deel}}', ':1:1 Dit onderdeel van Handlebars'],
    ['{{> (lookup . "x")}}', 'staat vast'],
    ['a\uE000b', 'Dit teken mag niet'],
    ['a\0b', 'Dit teken mag niet']
  ])('%s', (text, message) => {
    expect(
      faults(text)
        .map(
          ({file, position, message: said}) =>
            `${file}:${String(position.start.line)}:${String(position.start.column)} ${said}`
        )
        .join()
    ).toContain(message)
  })

  test('a template without a start, or that is no text, says so', () => {
    expect(faults({anders: 'x'})[0]?.message).toContain('geen bestand `rapport.md.hbs`')
    const bytes = Uint8Array.from([0xff, 0xfe, 0x00])
    const found = build(minimal(), {id: 'x', files: [{path: 'rapport.md.hbs', bytes}]}).diagnostics
    expect(found[0]?.message).toContain('UTF-8')
  })

  test.each([
    [':::kaart{soort="norm"}\ntekst', 'niet gesloten'],
    [':::kart\ntekst\n:::', 'bedoelt u `kaart`?'],
    [':::inhoud\nx\n:::', 'ander aantal dubbele punten'],
    ['Datum:{{datum}}', 'dubbele punt'],
    ['<div>x</div>', 'HTML'],
    ['| a |\n| - |\n| {{titel}} | {{datum}} |', 'meer cellen dan de kop']
  ])('Markdown: %s', (text, message) => {
    const [found] = faults(text)
    expect(`${found?.message ?? ''} ${found?.hint ?? ''}`).toContain(message)
  })

  test('the place of what Markdown makes of a template is that in the file', () => {
    const text = '# Kop\n\n{{#each onderdelen}}\nregel\n\n:::kart\nx\n:::\n{{/each}}\n'
    expect(fault(text)).toMatch(/^rapport\.md\.hbs:6:1 /u)
  })
})

describe('limits', () => {
  // That they end within the five seconds of a test is what is tested.
  test('a partial that includes itself for ever', () => {
    expect(fault({rapport: '{{> a}}', a: 'x{{> b}}', b: '{{> a}}'})).toMatch(/32 keer in elkaar/u)
  })

  test('2^30 by partials that include the next one twice', () => {
    const files = Object.fromEntries(
      Array.from({length: 30}, (_, index) => [
        `p${String(index)}`,
        `{{> p${String(index + 1)}}}{{> p${String(index + 1)}}}`
      ])
    )
    expect(fault({rapport: '{{> p0}}', ...files, p30: 'x'})).toContain('stappen')
  })

  test('lists within lists with nothing in them', () => {
    const many = {...minimal(), objecten: Array.from({length: 100}, String)}
    const loop = '{{#each @root.objecten}}'.repeat(5) + '{{/each}}'.repeat(5)
    expect(faults(loop, many)[0]?.message).toContain('stappen')
  })

  test('a large value printed often', () => {
    const large = {...minimal(), titel: 'x'.repeat(100_000), objecten: Array.from({length: 700}, String)}
    expect(faults('{{#each objecten}}{{@root.titel}}{{/each}}', large)[0]?.message).toContain('60 MB')
  })

  test.each([
    ['size', 'x'.repeat(130 * 1024), '128 kB'],
    ['expressions', '{{titel}}'.repeat(5_001), 'expressies'],
    ['blocks', `${'{{#if titel}}'.repeat(60)}${'{{/if}}'.repeat(60)}`, 'blokken'],
    ['else if', `{{#if titel}}${'{{else if titel}}'.repeat(60)}{{/if}}`, 'blokken'],
    ['sub-expressions', `{{plus ${'(plus 1 '.repeat(25)}1${')'.repeat(25)}}}`, 'haakjes'],
    ['open braces', '{{'.repeat(60_000), 'geldig sjabloon'],
    ['open blocks', '{{#if x'.repeat(15_000), 'geldig sjabloon']
  ])('%s', (_, text, message) => {
    expect(faults(text)[0]?.message).toContain(message)
  })
})

describe('Markdown that takes for ever', () => {
  test.each([
    ['list markers', '- '.repeat(5_000)],
    ['quotes', '>'.repeat(50_000)],
    ['rules', '* * *'.repeat(1_000)],
    ['emphasis', 'a**b'.repeat(30_000)],
    ['links', '['.repeat(50_000)],
    ['instructions', 'a <?'.repeat(30_000)],
    ['code', Array.from({length: 300}, (_, index) => '`'.repeat(index)).join(' ')],
    ['cells', `${'|a'.repeat(3_000)}|\n${'|-'.repeat(3_000)}|\n${'|a'.repeat(3_000)}|`],
    ['lists', Array.from({length: 400}, (_, index) => `${' '.repeat(index)}- a`).join('\n')],
    ['lines', 'a**b\n'.repeat(20_000)],
    ['directives', ':a['.repeat(30_000)]
  ])('%s', (_, text) => {
    expect(faults(text)[0]?.message).toContain('te veel opmaak')
  })

  test('a loop that makes one line of all', () => {
    const many = {...minimal(), objecten: Array.from({length: 10_000}, String)}
    expect(faults('{{#each objecten}}a**b{{/each}}', many)[0]?.message).toContain('te veel opmaak')
  })

  test('a million shapes', () => {
    const many = {...minimal(), objecten: Array.from({length: 2_500}, String)}
    const text =
      '{{#each objecten}}{{#each @root.objecten}}{{#if (meer @../index @index)}}x\n{{/if}}{{/each}}\n\n{{/each}}'
    expect(faults(text, many)[0]?.message).toMatch(/verschillende|stappen/u)
  })
})

describe('nothing beyond the data can be reached', () => {
  test.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{titel.constructor}}',
    '{{onderdelen.constructor}}',
    '{{termen.constructor}}',
    '{{toString}}',
    '{{lookup this "constructor"}}',
    '{{#with this as |x|}}{{x.__proto__}}{{/with}}',
    '{{> ../../x}}',
    '{{> /etc/passwd}}',
    '{{helperMissing}}',
    '{{log titel}}'
  ])('%s', (text) => {
    expect(faults(text)).not.toEqual([])
  })

  test('a table with keys of the office gives its own keys only', () => {
    const {value, diagnostics} = build(minimal(), templateOf({rapport: 'a{{huisstijl.constructor}}b'}))
    expect(diagnostics).toEqual([])
    expect(JSON.stringify(value)).toContain('"ab"')
  })
})
