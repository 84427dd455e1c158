import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readPlainYaml} from '../../src/read/yaml-plain.ts'
import {readAnyYaml} from '../../src/read/yaml.ts'

/** What stands on lines of YAML as authors write it, and what looks like it. */
const VALUES = [
  `woord¦Twee woorden.¦2021¦1.5¦a-b¦a: b¦a #b¦a#b¦a:¦a:b¦~¦null¦-¦- a¦'s¦"¦€ 3,5¦"x y"¦'x, y'¦"x\\n"`,
  `'it''s'¦"x" y¦""¦[a, b]¦[]¦[a,b]¦[ a ]¦[a, "b c"]¦[a b, c-d]¦[a, [b]]¦[a,]¦[a¦{a: b}`,
  `{a: b, c: "d, e"}¦{a: b, a: c}¦{a: b c, d: 1.5}¦{a: b: c}¦{a}¦{}¦{a: , b: c}¦{"a": b}¦&a¦*a¦!a¦%a¦@a`,
  `\`a\`¦|¦>¦>-¦|-¦>+¦? a¦# a¦¦ ¦ a¦a ¦é¦(a)¦“a”¦a\u00a0b¦a, b¦[a - b]¦[a: b]¦{a: b - c}¦[a;b]¦[a% (b)]`,
  `{id: a, constructor: b}¦<<¦😀¦…¦[a , b]¦[a,  b]`
].flatMap((part) => part.split('¦'))
const KEYS = [
  'id',
  'a',
  'b',
  'tekst',
  'a-b',
  'a_b',
  'A',
  'constructor',
  '__proto__',
  '"a"',
  'a b',
  '1',
  'é',
  ''
]
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '', '  ', '  ', '    ', '      ', ' '),
        fc.constantFrom('', '', '- ', '-  ', '- - '),
        fc.constantFrom(...KEYS.slice(0, 6), ...KEYS),
        fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : '),
        fc.constantFrom(...VALUES)
      )
      .map((parts) => parts.join(''))
  },
  fc
    .tuple(
      fc.constantFrom('', '  ', '    ', '      '),
      fc.constantFrom('- ', '', '  '),
      fc.constantFrom(...VALUES)
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '',
    '',
    '---',
    '...',
    '# noot',
    '  # noot',
    '    ',
    '\t',
    'a: >-\n  een\n  twee',
    '  tekst: >-\n    een\n\n    twee\n',
    'b: >-\n    een\n  twee'
  )
)

/** Values that are mostly plain, so that what is around them is put to the test. */
const scalar = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      ...VALUES.slice(0, 3),
      '"x, y"',
      "'x'",
      '[a, b c]',
      "[thema's, b]",
      '{a: b, c: "d"}',
      '€ 3,5'
    )
  },
  {weight: 1, arbitrary: fc.constantFrom(...VALUES)}
)
type Made = (indent: string) => string
const {node} = fc.letrec<{node: Made; map: Made; list: Made}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 4},
    scalar.map(
      (text): Made =>
        () =>
          ` ${text}\n`
    ),
    fc
      .tuple(
        fc.constantFrom('  ', '  ', '    ', ''),
        fc.constantFrom('een zin', 'een\nzin', 'een: # zin', 'een\n\nzin', 'een\n zin', 'een\n'),
        fc.constantFrom('>-', '>-', '|', '|-', '>', '|+')
      )
      .map(
        ([more, words, sign]): Made =>
          (indent) =>
            ` ${sign}\n${words.replace(/^(?=.)/gmu, `${indent}${more}`)}\n`
      ),
    tie('map').map(
      (made): Made =>
        (indent) =>
          `\n${made(`${indent}  `)}`
    ),
    tie('list').map(
      (made): Made =>
        (indent) =>
          `\n${made(`${indent}  `)}`
    ),
    tie('list').map(
      (made): Made =>
        (indent) =>
          `\n${made(indent)}`
    )
  ),
  map: fc
    .array(fc.tuple(fc.constantFrom('', '', '', '', '\n', '# noot\n', '    # noot\n'), tie('node')), {
      minLength: 1,
      maxLength: 4
    })
    .map(
      (pairs): Made =>
        (indent) =>
          pairs.map(([gap, made], index) => `${gap}${indent}k${String(index)}:${made(indent)}`).join('')
    ),
  list: fc
    .array(
      fc.oneof(
        tie('map').map(
          (made): Made =>
            (indent) =>
              ` ${made(`${indent}  `).trimStart()}`
        ),
        scalar.map(
          (text): Made =>
            () =>
              ` ${text}\n`
        )
      ),
      {
        minLength: 1,
        maxLength: 3
      }
    )
    .map(
      (items): Made =>
        (indent) =>
          items.map((made) => `${indent}-${made(indent)}`).join('')
    )
}))
const sound = node.map((made) => `a:${made('')}b: c\n`)

describe('what is read without the parser is what the parser reads', () => {
  test.each([
    [
      'lines in any order',
      fc
        .tuple(fc.array(line, {maxLength: 7}), fc.constantFrom('\n', ''))
        .map(([lines, end]) => lines.join('\n') + end)
    ],
    ['maps and lists', sound]
  ])('%s', (_, texts) => {
    let plain = 0
    fc.assert(
      fc.property(texts, (text) => {
        const quick = readPlainYaml(text, 7)
        if (quick === undefined) return
        plain++
        const faults: string[] = []
        const full = readAnyYaml(text, 7, (rule, range, message) =>
          faults.push(`${rule} ${range.join('-')} ${message}`)
        )
        expect({...quick, faults}).toEqual({...full, faults: []})
      }),
      {numRuns: Number(process.env['RUNS'] ?? 5000)}
    )
    expect(plain).toBeGreaterThan(20)
  })
})

test.each([
  ['front matter', 'titel: Een titel\nnormen: [n1, n2]\nkern: >-\n  Een zin\n  op twee regels.\n'],
  [
    'a list',
    'bronnen:\n  - {id: a, soort: document, titel: "Een, twee"}\n\n  - id: b\n    soort: interview\n    jaar: 2021\n'
  ],
  [
    'a list as far to the left as its key',
    'oordelen:\n- norm: n1\n  oordeel: voldaan\n- norm: n2\nschaal: abc\n'
  ]
])('%s needs no parser', (_, text) => {
  expect(readPlainYaml(text, 0)).toBeDefined()
})
