import type {Point} from 'unist'
import {describe, expect, test} from 'vitest'
import {blocks, isQuoted} from '../../src/check/language/blocks.ts'
import {locate, placeIn} from '../../src/check/language/locate.ts'
import {tekst} from './tekst.ts'

function place({line, column}: Point): string {
  return [line, column].join(':')
}

/** The place of a word in a text, as `line:column-line:column`, and what stands there. */
function find(markdown: string, word: string): string | undefined {
  for (const block of blocks(tekst(markdown))) {
    const at = block.text.indexOf(word)
    if (at === -1) continue
    const position = locate(block, at, at + word.length)
    if (!position) return undefined
    const {start, end} = position
    return `${place(start)}-${place(end)} ${markdown.slice(start.offset, end.offset)}`
  }
  return undefined
}

describe('locate', () => {
  test('a word in a paragraph of several lines', () => {
    expect(find('Eerste regel\nen een TODO hier.', 'TODO')).toBe('2:8-2:12 TODO')
  })

  test('a word within emphasis', () => {
    expect(find('De **nieuwe TODO** hier.', 'TODO')).toBe('1:13-1:17 TODO')
  })

  test('words across the border of emphasis', () => {
    expect(find('De **drie** normen zijn er.', 'drie normen')).toBe('1:6-1:19 drie** normen')
  })

  test('a word in an indented line of a list', () => {
    expect(find('- Eerste regel\n  en een TODO hier.', 'TODO')).toBe('2:10-2:14 TODO')
  })

  test('a word in a quotation of several lines', () => {
    expect(find('> Eerste regel\n> en een TODO hier.', 'TODO')).toBe('2:10-2:14 TODO')
  })

  test('a cell and a heading', () => {
    expect(find('| a | b |\n| --- | --- |\n| x | TODO |', 'TODO')).toBe('3:7-3:11 TODO')
    expect(find('## Kop met TODO', 'TODO')).toBe('1:12-1:16 TODO')
  })

  test('a footnote', () => {
    expect(find('Tekst.[^1]\n\n[^1]: Een TODO.', 'TODO')).toBe('3:11-3:15 TODO')
  })

  test('the whole node where signs were written that the text no longer has', () => {
    expect(find('Een \\*ster\\* en TODO.', 'TODO')).toBe('1:1-1:22 Een \\*ster\\* en TODO.')
  })

  test('a place is spread where there is one', () => {
    const position = {start: {line: 1, column: 1}, end: {line: 1, column: 2}}
    expect(placeIn(position)).toEqual({position})
    expect(placeIn(undefined)).toEqual({})
  })
})

describe('blocks', () => {
  test('know what is read after them', () => {
    const found = blocks(tekst('Zo:\n\n<!-- x -->\n\n- een\n- twee\n\n[^1]: noot\n\n## Kop\n\nEinde[^1]'))
    expect(found.map(({text, next}) => [text, next?.type])).toEqual([
      ['Zo:', 'list'],
      ['een', 'listItem'],
      ['twee', 'heading'],
      ['noot', 'heading'],
      ['Kop', 'paragraph'],
      ['Einde', undefined]
    ])
  })

  test('have no code in their text, nor images or the number of a reference', () => {
    const [block] = blocks(tekst('Zie `TODO`, ![TODO](a.png) en [](#b1) of :getal[12]{uit=a.b}.'))
    expect(block?.text).toBe('Zie \uFFFC, \uFFFC en \uFFFC of 12.')
  })

  test('are quoted in a citaat and behind `>`', () => {
    const found = blocks(tekst(':::citaat\nEen.\n:::\n\n> Twee.\n\nDrie.'))
    expect(found.map(isQuoted)).toEqual([true, true, false])
  })
})
