import {toString} from 'mdast-util-to-string'
import {expect, test} from 'vitest'
import {build} from '../../src/render.ts'
import type {Rapport} from '../../src/model/rapport.ts'
import {complete} from './sample-complete.ts'
import {templateOf} from './templates.ts'

/** What a template prints, as text. */
function text(files: Readonly<Record<string, string>> | string, rapport: Rapport = complete()): string {
  const {value, diagnostics} = build(
    rapport,
    templateOf(typeof files === 'string' ? {rapport: files} : files)
  )
  expect(diagnostics).toEqual([])
  return toString(value)
}

const three = {...complete(), objecten: ['a', 'b', 'c']}

test.each([
  ['{{#if titel}}ja{{else}}nee{{/if}}', 'ja'],
  ['{{#unless concept}}ja{{/unless}}', 'ja'],
  ['{{#if concept}}a{{else if intern}}b{{else}}c{{/if}}', 'c'],
  ['{{^if concept}}ja{{/if}}', 'ja'],
  ['{{#each objecten}}{{this}}{{@index}}{{#unless @last}}, {{/unless}}{{/each}}', 'a0, b1, c2'],
  ['{{#each objecten}}{{#if @first}}<{{/if}}{{.}}{{/each}}', '<abc'],
  ['{{#each objecten as |object i|}}{{object}}{{i}}{{/each}}', 'a0b1c2'],
  ['{{#each voorwoord}}{{../titel}}: {{titel}}{{/each}}', 'Toegang tot het sociaal domein: Voorwoord'],
  [
    '{{#each voorwoord}}{{#each @root.objecten}}{{../titel}}{{@../index}}{{this}} {{/each}}{{/each}}',
    'Voorwoord0a Voorwoord0b Voorwoord0c'
  ],
  ['{{#each nietsdan}}x{{else}}leeg{{/each}}'.replace('nietsdan', 'hoofdaanbevelingen'), 'leeg'],
  ['{{#with termen.norm}}{{meervoud}}{{/with}}', 'normen'],
  ['{{#each termen}}{{#if @first}}{{@key}}{{/if}}{{/each}}', 'rekenkamer'],
  ['{{plus 1 (plus 2 3)}}', '6'],
  ['{{aantal objecten}}', '3'],
  ['{{meervoud 1 termen.norm}} {{meervoud objecten termen.norm}}', 'norm normen'],
  ['{{hoofdletter termen.norm.meervoud}}', 'Normen'],
  ['{{#if (gelijk titel ondertitel)}}a{{else}}b{{/if}}', 'b'],
  ['{{#if (en titel (niet concept) (of intern titel))}}ja{{/if}}', 'ja'],
  ['{{#if (meer objecten 2)}}ja{{/if}}', 'ja'],
  ['{{{titel}}}', 'Toegang tot het sociaal domein'],
  ['a {{! een opmerking }}{{!-- nog {{een}} --}}b', 'a b'],
  ['{{#if hoofdvraag}}{{hoofdvraag}}{{/if}}', 'Hoe doeltreffend is de toegang?']
])('%s', (template, expected) => {
  expect(text(template, three)).toBe(expected)
})

test('a partial sees its context and its parameters, also in what it repeats', () => {
  const files = {
    rapport: '{{#each voorwoord}}{{> deel diepte=(plus 1 1) wie=@root.titel}}{{/each}}',
    deel: '{{titel}} {{diepte}} {{#each @root.objecten}}{{this}}{{diepte}}{{/each}}'
  }
  expect(text(files, three)).toBe('Voorwoord 2 a2b2c2')
})

test('a partial can go down a tree', () => {
  const files = {
    rapport: '{{#each onderdelen}}{{> deel}}{{/each}}',
    deel: '{{kop (plus diepte 1)}} {{nummer}}\n\nx\n\n{{#each onderdelen}}{{> deel}}{{/each}}'
  }
  const {value} = build(complete(), templateOf(files))
  const headings = value.children.filter((node) => node.type === 'heading')
  expect(headings.map((node) => `${String(node.depth)} ${toString(node)}`)).toEqual(['1 1', '2 1.1'])
})
