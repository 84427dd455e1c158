import type * as beelden from '../../src/model/beelden.ts'
import type {Rapport} from '../../src/model/rapport.ts'
import type {Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {directive} from 'micromark-extension-directive'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import {EMPTY} from '../../src/render/empty.ts'

/** Prose as the reader of Markdown makes it. */
export function tree(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [directive(), gfmTable(), gfmFootnote()],
    mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]
  })
}

export function blok(markdown: string): beelden.Fragment {
  return {fragment: 'blok', tree: tree(markdown), plain: markdown}
}

export function regel(markdown: string): beelden.Fragment {
  return {fragment: 'regel', tree: tree(markdown), plain: markdown}
}

/** A paragraph that says just this, whatever it looks like. */
export function letterlijk(value: string): beelden.Fragment {
  return {
    fragment: 'blok',
    plain: value,
    tree: {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]}
  }
}

export function verwijzing(anker: string, nummer: string, titel: string): beelden.Verwijzing {
  return {id: anker, anker, nummer, titel}
}

export const TERMEN: Rapport['termen'] = Object.fromEntries(
  [
    ['rekenkamer', 'rekenkamer', 'rekenkamers'],
    ['onderdeel', 'thema', 'thema’s'],
    ['vraag', 'onderzoeksvraag', 'onderzoeksvragen'],
    ['norm', 'norm', 'normen'],
    ['bevinding', 'bevinding', 'bevindingen'],
    ['oordeel', 'oordeel', 'oordelen'],
    ['conclusie', 'conclusie', 'conclusies'],
    ['aanbeveling', 'aanbeveling', 'aanbevelingen'],
    ['bron', 'bron', 'bronnen']
  ].map(([key = '', enkelvoud = '', meervoud = '']) => [key, {enkelvoud, meervoud}])
)

/** A report of a study that has just begun. */
export function minimal(): Rapport {
  return {...EMPTY, titel: 'Een onderzoek', termen: TERMEN}
}
