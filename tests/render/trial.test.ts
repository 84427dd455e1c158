import {expect, test} from 'vitest'
import {checkTemplate} from '../../src/render.ts'
import {newFolder, put} from '../folder.ts'
import {normenkader} from '../cli/world.ts'
import {haastTemplate} from './docx/templates.ts'
import {templateOf} from './templates.ts'

const folder = newFolder()

async function found(files: Readonly<Record<string, string>>): Promise<string[]> {
  const diagnostics = await checkTemplate(templateOf(files))
  return diagnostics.map(({file, position, severity, message}) => {
    const {line, column} = position.start
    return `${file}:${String(line)}:${String(column)} ${severity} ${message}`
  })
}

test('an unknown name is a fout with its place, once', async () => {
  const all = await found({rapport: '# {{titel}}\n\n{{hoofdvrag}}\n'})
  expect(all).toHaveLength(1)
  expect(all[0]).toMatch(/^rapport\.md\.hbs:3:3 fout .*`hoofdvrag`.*`hoofdvraag`/u)
})

test('what only goes wrong with some data is found without that data', async () => {
  const row = '| a |\n| - |\n{{#each bronnen}}\n| x |{{#each bronnen}} {{titel}} |{{/each}}\n{{/each}}\n'
  const all = await found({rapport: `# {{titel}}\n\n${row}`})
  expect(all.filter((each) => each.includes(' fout '))).toEqual([
    expect.stringContaining('Deze rij heeft meer cellen dan de kop van de tabel.')
  ])
})

test('what is printed nowhere is advice, by the part of the report that holds it', async () => {
  const rapport =
    '# {{titel}}\n\n{{#each onderdelen}}\n## {{titel}}\n\n{{#each bevindingen}}\n{{inhoud}}\n\n{{kern}}\n\n{{/each}}\n{{/each}}\n'
  const all = await found({rapport, over: 'x'})
  expect(all.every((each) => each.includes(' advies '))).toBe(true)
  expect(all[0]).toMatch(/^over\.md\.hbs:1:1 .*`\{\{> over\}\}`/u)
  expect(all.find((each) => each.includes('het rapport'))).toMatch(/`nawoord`/u)
  expect(all.find((each) => each.includes('een bevinding'))).toMatch(/niet: `oorzaak`, `gevolg`\./u)
})

test(
  'controleer tries the folder of a template, and the Word template in it',
  {timeout: 60_000},
  async () => {
    put(folder, 'ons/rapport.md.hbs', '# {{titel}}\n\n{{titl}}\n')
    const seen = await normenkader(folder, ['controleer', 'ons'])
    expect(seen.exit).toBe(1)
    expect(seen.err).toContain('ons/rapport.md.hbs:3:3 fout sjabloon-fout')
    expect(seen.err).toContain('{{titl}}')
    put(folder, 'ons/rapport.md.hbs', '# {{titel}}\n')
    expect(await normenkader(folder, ['controleer', 'ons'])).toMatchObject({exit: 0})
    put(folder, 'ons/brief.dotx', haastTemplate())
    expect((await normenkader(folder, ['controleer', 'ons'])).err).toContain('fout word-invulveld')
  }
)
