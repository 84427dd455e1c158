import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {parseBody} from '../../src/read/markdown-body.ts'
import {parseMarkdown} from '../../src/read/markdown-parse.ts'
import {plain} from './plain.ts'

vi.mock('../../src/read/markdown-parse.ts', {spy: true})

/** What authors type, and every sign that means something to Markdown, near to where it would. */
const PIECES = [
  ...[
    'woord',
    'Een zin.',
    'in 2021',
    '12.',
    '3)',
    'é',
    'ß²',
    '\u00a0',
    '…',
    '“ja”',
    '(',
    ')',
    '€ 3,5',
    '%',
    "'s",
    '\u{1F600}'
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\n\n',
    '  ',
    '  \n',
    '    ',
    '\n ',
    '\n    ',
    '\t',
    '\r\n',
    '\u2028'
  ],
  ...[
    '*',
    '**',
    '***',
    '_',
    '*a*',
    '**b:**',
    '**b** ',
    ' *c*.',
    '(*d*)',
    '*e*f',
    '`',
    '`code`',
    '```',
    '~~~',
    '\\',
    '\\\n'
  ],
  ...[
    '[',
    ']',
    '(',
    '[](#n1)',
    '[tekst](https://a.nl/b_c)',
    '[a b](mailto:a@b.nl)',
    '[a](<b>)',
    '[a](b "c")',
    '[ a ](b)'
  ],
  ...[
    '![',
    '![a](b.png)',
    '[^1]',
    '[^2]',
    '[^noot]',
    '\n\n[^1]: ',
    '\n\n[^2]: x',
    '\n[^noot]: y',
    '[^1]:',
    '[a]: b',
    ']:'
  ],
  ...[
    '# ',
    '## ',
    '\n## Kop',
    '\n\n## Kop\n',
    '#',
    ' #',
    '\n---',
    '\n===',
    '\n***',
    '- ',
    '\n- ',
    '\n\n- ',
    '* ',
    '1. ',
    '\n1. '
  ],
  ...[
    '> ',
    '\n> ',
    '\n\n> ',
    '|',
    '\n| a | b |\n|---|--:|\n| 1 | 2 |',
    '| - |',
    '\n|-|\n',
    ':-',
    '~',
    '+',
    '=',
    '&',
    '&amp;',
    '&#x20;'
  ],
  ...[
    ':',
    '::',
    ':::',
    '\n:::',
    '\n\n:::\n\n',
    '\n:::citaat{bron=a}\n',
    '\n\n:::figuur{#f}\n',
    '::::citaat\n',
    ':getal[1]{uit=a.b}',
    ':a[b]'
  ],
  ...['<', '<b>', '</b>', '<!--', '-->', '\n<div>', '<https://a.nl>', 'https://a.nl', '!', '{', '}', 'a_b_c']
]
const pieces = fc.array(
  fc.oneof({weight: 9, arbitrary: fc.constantFrom(...PIECES)}, fc.string({maxLength: 3})),
  {
    maxLength: 14
  }
)

/** Whole blocks as they stand in reports, in any order. */
const BLOCKS = [
  'De raad heeft *tijdig* besloten.[^1] Zie ook [](#n1).\nDat staat in de [nota van 2020](https://example.org/a).',
  '**Afspraken:** In 2020 is dit gedaan.',
  '## Wat wij zagen',
  '### Kop met *nadruk*\nen tekst eronder[^2]',
  '[^1]: De eerste noot.',
  '[^2]: De tweede noot\nop twee regels.',
  '[^2]: Nog eens, met `code`.',
  '[^noot]: Met een lijst:\n    - a',
  '    ingesprongen',
  '- een\n- twee[^1]',
  '- een\n\n  meer\n\n- twee',
  '1. een\n2. twee',
  '| a | b[^2] |\n|---|--:|\n| 1 | 2 |',
  ':::citaat{bron=a}\nWij weten het niet.[^1]\n:::',
  ':::figuur{#f}\n![Een beeld](a.png)\n\nHet bijschrift.\n\n- punt\n:::',
  ':::citaat\nEen zin\nop twee regels, met *nadruk*.\n:::',
  ':::citaat{bron=b-1 x=y}\nEen zin.\n:::',
  '* een\n* **twee:** en meer\n* 3',
  '3. een\n4. [](#n1)\n9. 2020 was',
  '- een\n* twee\n+ drie',
  '1) een\n2. twee',
  '- een\nlui vervolg',
  '|a|\n|:-:|\n|*b* [](#n1)|\n| c |',
  '| a | b |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |',
  '| a |\n|-|\ntekst',
  '| a \\| b |\n|-|',
  '::::citaat\n:::citaat\na\n:::\n::::',
  ':::citaat\nnooit dicht',
  ':::',
  '> citaat\n> meer',
  '`code`, een_naam en Jansen & Jansen',
  '::tabel{uit=a}',
  '***',
  '```\ncode\n\nmeer\n```',
  '<!-- weg\n\nmeer -->',
  '[ref]: https://a.nl',
  'zie [ref] en [^weg]',
  ' een spatie vooraf',
  'een spatie na ',
  '2020. Een jaar',
  '2020 was een jaar'
]
const blocks = fc
  .array(fc.tuple(fc.constantFrom(...BLOCKS), fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n', '\n  \n')), {
    maxLength: 9
  })
  .map((parts) => parts.flat())

/** Front matter, and what stands for it where only the places count. */
const HEAD = '---\ntitel: Ja\n---\n'
const BLANK = HEAD.replace(/[^\n]/gu, ' ')

describe('what is parsed without the parser is what the parser makes of it', () => {
  test.each([
    ['signs in any order', pieces],
    ['blocks in any order', blocks]
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('')
        expect(plain(parseBody(text))).toEqual(plain(parseMarkdown(text)))
        expect(plain(parseBody(HEAD + text, HEAD.length))).toEqual(plain(parseMarkdown(BLANK + text)))
      }),
      {numRuns: Number(process.env['RUNS'] ?? 1000)}
    )
  })
})

test('a table without rows ends where its dashes do', () => {
  expect(plain(parseBody('| Wijk |\n|---|\n'))).toEqual(plain(parseMarkdown('| Wijk |\n|---|\n')))
})

const ORDINARY = `De raad heeft *tijdig* besloten.[^1] Zie ook [](#n1).

## Wat wij zagen

- De [nota](https://example.org/a) is er.
- **Geld:** dat ook.

| Jaar | Bedrag |
|------|-------:|
| 2020 |   3,50 |

:::citaat{bron=b-1}
Wij weten het niet.
:::

[^1]: Zo staat het er.
`

test.each([
  ['not at all for an ordinary text', ORDINARY, 0],
  ['once for a stretch that only it knows', `${ORDINARY}\n- met \`code\`\n\n  en meer\n\n${ORDINARY}`, 1],
  ['once for a text with definitions of links', `${ORDINARY}\n[a]: https://example.org\n`, 1]
])('the parser is asked %s', (_, text, times) => {
  vi.mocked(parseMarkdown).mockClear()
  parseBody(text)
  expect(parseMarkdown).toHaveBeenCalledTimes(times)
})
