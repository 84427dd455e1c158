import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {build} from '../../../src/render.ts'
import {complete} from '../sample-complete.ts'
import {template} from '../templates.ts'
import {gemeenteTemplate} from './templates.ts'
import {textsOf, readBack, written} from './written.ts'
import {newFolder} from '../../folder.ts'

const missing = ['soffice', 'pdftotext'].filter((program) => {
  try {
    execFileSync('which', [program])
    return false
  } catch {
    return true
  }
})
if (missing.length > 0) console.warn(`NIET GETOETST in LibreOffice: ${missing.join(' en ')} ontbreekt.`)

test.skipIf(missing.length > 0).each([
  ['our template', {}],
  ['that of an office', {word: 'g.docx'}]
])('LibreOffice opens a report in %s and shows all of it', {timeout: 120_000}, async (_, huisstijl) => {
  const base = complete()
  const rapport = {
    ...base,
    huisstijl,
    afbeeldingen: {...base.afbeeldingen, 'g.docx': {path: 'g.docx', bytes: gemeenteTemplate()}}
  }
  const file = await written(build(rapport, template('rekenkamerrapport')).value, rapport)
  const folder = newFolder({'rapport.docx': file.bytes})
  const options = [
    '--headless',
    `-env:UserInstallation=file://${folder}/profiel`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder
  ]
  execFileSync('soffice', [...options, join(folder, 'rapport.docx')], {stdio: 'ignore'})
  const text = execFileSync('pdftotext', [join(folder, 'rapport.pdf'), '-'], {encoding: 'utf8'})
  const bare = (words: string): string => words.replaceAll(/[\s\u00AD\u00A0-]+/gu, '')
  const html = await readBack(file)
  for (const heading of textsOf(html, 'h2, h3, h4, h5, .bijschrift'))
    expect(bare(text)).toContain(bare(heading))
  const contents = [...file.xml('word/document.xml').getElementsByTagName('w:sdtContent')][0]
  const entries = [...(contents?.getElementsByTagName('w:p') ?? [])].map((paragraph) =>
    [...paragraph.getElementsByTagName('w:t')].map(({textContent}) => textContent ?? '').join('')
  )
  expect(entries.length).toBeGreaterThan(10)
  const pages = text.split('\f').map(bare)
  for (const entry of entries) {
    const [, title = '', page = ''] = /^(.*?)(\d+)$/u.exec(entry) ?? ['', entry]
    const actual = pages.flatMap((each, index) => (each.includes(bare(title)) ? [index + 1] : []))
    if (page !== '')
      expect(Math.min(...actual.map((each) => Math.abs(each - Number(page))))).toBeLessThanOrEqual(2)
  }
  expect(text).not.toContain('Error! ')
  expect(text).not.toContain('Fout: ')
})
