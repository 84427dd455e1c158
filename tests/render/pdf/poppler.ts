import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

export function has(tool: string): boolean {
  const found = spawnSync(tool, ['--version']).error === undefined
  if (!found)
    console.warn(`OVERGESLAGEN: ${tool} is niet geïnstalleerd; wat ermee getest wordt, is niet getest.`)
  return found
}

/** What a tool says of a PDF. `-` stands for the output where a tool wants one. */
export function say(
  tool: string,
  before: readonly string[],
  pdf: Uint8Array,
  after: readonly string[] = []
): string {
  const map = mkdtempSync(join(tmpdir(), 'nk-pdf-'))
  try {
    const path = join(map, 'rapport.pdf')
    writeFileSync(path, pdf)
    const {stdout, status, stderr} = spawnSync(tool, [...before, path, ...after], {
      encoding: 'utf8',
      maxBuffer: 2e8
    })
    return status === 0 ? stdout : `${stdout}\n${tool}: ${String(status)} ${stderr}`
  } finally {
    rmSync(map, {recursive: true})
  }
}

/** All text, in the order in which it was written: cell after cell, page after page. */
export function textIn(pdf: Uint8Array): string {
  return squeezed(say('pdftotext', ['-raw', '-enc', 'UTF-8'], pdf, ['-']))
}

/** Those that are not in a text; the end of a page may stand within one. */
export function missingFrom(text: string, asked: readonly string[]): string[] {
  return asked.filter((each) => {
    const letters = squeezed(each)
    if (text.includes(letters)) return false
    let known = 0
    let unknown = letters.length
    while (unknown - known > 1) {
      const middle = Math.floor((known + unknown) / 2)
      if (text.includes(letters.slice(0, middle))) known = middle
      else unknown = middle
    }
    return known === 0 || !text.includes(letters.slice(known))
  })
}

/** Without what depends on where lines end. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{Cf}\u2010-]+|\p{Variation_Selector}/gu, '')
}

/** Words that stand beyond the edge of their page. */
export function beyondThePage(pdf: Uint8Array): string[] {
  const found: string[] = []
  let [width, height] = [0, 0]
  for (const line of say('pdftotext', ['-bbox'], pdf, ['-']).split('\n')) {
    const page = /<page width="([\d.]+)" height="([\d.]+)"/u.exec(line)
    if (page) [width, height] = [Number(page[1]), Number(page[2])]
    const word = /<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">/u.exec(line)
    if (!word) continue
    const [left, top, right, bottom] = word.slice(1).map(Number)
    const inside =
      (left ?? -1) >= -1 && (top ?? -1) >= -1 && (right ?? 0) <= width + 1 && (bottom ?? 0) <= height + 1
    if (!inside) found.push(line.trim())
  }
  return found
}
