import {expect, test} from 'vitest'
import {findPhrases, indexPhrases, type Phrase} from '../../src/check/language/phrases.ts'

function find(phrases: Omit<Phrase<string>, 'value'>[], text: string): string[] {
  const index = indexPhrases(phrases.map((phrase) => ({...phrase, value: phrase.text})))
  return [...findPhrases(index, text)].map(({start, end}) => text.slice(start, end))
}

test('a phrase is found whole, by its letters or regardless of case', () => {
  expect(find([{text: 'Klant Contact', match: 'exact'}], 'Klant Contact, klant contact')).toEqual([
    'Klant Contact'
  ])
  expect(find([{text: 'model', match: 'any-case'}], 'Model, toegangsmodel, modellen')).toEqual(['Model'])
})

test('signs between the words count, but for a match by words', () => {
  expect(find([{text: 'picknick-tafel', match: 'any-case'}], 'picknick tafel, Picknick-tafel')).toEqual([
    'Picknick-tafel'
  ])
  expect(find([{text: 'Zij zeggen: nee.', match: 'words'}], 'dat zij zeggen "nee" en')).toEqual([
    'zij zeggen "nee'
  ])
})

test('of phrases that begin alike the longest is found, and none within it', () => {
  const phrases = ['centrum', 'centrum jeugd', 'centrum jeugd en gezin', 'gezin'].map((text) => ({
    text,
    match: 'any-case' as const
  }))
  expect(find(phrases, 'Centrum jeugd en gezin; centrum jeugd; centrum')).toEqual([
    'Centrum jeugd en gezin',
    'centrum jeugd',
    'centrum'
  ])
})

test('nothing is found where nothing is sought', () => {
  expect(find([], 'tekst')).toEqual([])
  expect(find([{text: '…', match: 'exact'}], 'tekst …')).toEqual([])
})
