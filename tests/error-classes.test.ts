import {describe, expect, test} from 'vitest'
import {analyse} from './analyse.ts'
import {CASES, FINDING, type Case} from './error-classes/cases.ts'
import {PAGE} from './error-classes/page.ts'
import {STUDY} from './error-classes/study.ts'

const RULES = new Set(CASES.map(({rule}) => rule))

test('the sound study has no fout, and no message of the rules on figures, counts, periods and claims', () => {
  expect(messages(STUDY)).toEqual([])
})

describe.each(CASES)('$klasse', (each) => {
  test('is found at its place', () => {
    const files = changed(each, each.fout)
    const found = analyse(files).diagnostics.filter(({rule}) => rule === each.rule)
    expect(found.map(({file, position}) => `${file}:${String(position.start.line)}`)).toEqual([
      placeOf(each, files)
    ])
  })

  test.each(each.ook ?? [])('is not found in "%s"', (ook) => {
    expect(messages(changed(each, ook))).toEqual([])
  })
})

test('a page of sound text with more than 200 numbers gives no message', () => {
  expect(PAGE.match(/\d+(?:[.,:/-]\d+)*/gu)?.length).toBeGreaterThan(200)
  const text = PAGE.replaceAll(/\[([^\]]+)\]\{([^}]+)\}/gu, ':getal[$1]{uit=$2}')
  const page = {[FINDING]: (STUDY[FINDING] ?? '') + text}
  expect(messages({...STUDY, ...page})).toEqual([])
})

/** The study with other words at the place of the case, that must stand there once. */
function changed({file, goed}: Case, words: string): Record<string, string> {
  const pieces = (STUDY[file] ?? '').split(goed)
  expect(pieces).toHaveLength(2)
  return {...STUDY, [file]: pieces.join(words)}
}

function placeOf(
  {file, fout, at = {file, words: fout}}: Case,
  files: Readonly<Record<string, string>>
): string {
  const text = files[at.file] ?? ''
  expect(text).toContain(at.words)
  return `${at.file}:${String(text.slice(0, text.indexOf(at.words)).split('\n').length)}`
}

function messages(files: Readonly<Record<string, string>>): string[] {
  return analyse(files)
    .diagnostics.filter(({rule, severity}) => severity === 'fout' || RULES.has(rule))
    .map(({rule, file, position, message}) => `${rule} ${file}:${String(position.start.line)} ${message}`)
}
