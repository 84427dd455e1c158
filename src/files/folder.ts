import {resolve} from 'node:path'
import type {Diagnostic, Outcome} from '../model/diagnostic.ts'
import type {InputFile} from '../model/source.ts'
import {readBytes, readTogether} from './bytes.ts'
import {aboutFile} from './diagnostic.ts'
import {realPath} from './inside.ts'
import {listFolder, type ListedFile, type Listing} from './list.ts'
import type {Geweigerd} from './reasons.ts'

/** Together, in bytes; a study with this much in images is a mistake, and the report holds them all in memory. */
const MOST_TOGETHER = 300_000_000

/**
 * The files of an onderzoek or kader, in order of path. One that cannot be read is left out and has a message.
 * `uitvoer` is the folder of outputs, relative to `map`. Of what is not `wanted` nothing is read, and nothing said.
 */
export function readFolder(
  map: string,
  uitvoer = 'uitvoer',
  wanted: (path: string) => boolean = () => true
): Outcome<InputFile[]> {
  const together = readTogether()
  return readListed(listOf(map, uitvoer), ({path, absolute, limit}) =>
    wanted(path) ? readBytes(absolute, limit, together) : undefined
  )
}

/** What there is to read in a folder. */
export function listOf(map: string, uitvoer: string): Listing {
  const root = realPath(map)
  const gone = [aboutFile('.', 'bestand-onleesbaar', 'De map bestaat niet.')]
  if (root === undefined) return {value: [], diagnostics: gone, folders: []}
  const output = resolve(root, uitvoer)
  return listFolder(root, realPath(output) ?? output)
}

/** `bytesOf` gives nothing for a file that is not wanted. */
export function readListed(
  listed: Listing,
  bytesOf: (file: ListedFile) => Uint8Array | Geweigerd | undefined
): Outcome<InputFile[]> {
  const value: InputFile[] = []
  const diagnostics: Diagnostic[] = []
  let together = 0
  for (const file of listed.value) {
    const {path} = file
    const full = {geweigerd: 'de bestanden van deze map zijn samen te groot'}
    const bytes = together > MOST_TOGETHER ? full : bytesOf(file)
    if (bytes === undefined) continue
    if ('geweigerd' in bytes) diagnostics.push(unreadable(path, bytes.geweigerd))
    else {
      value.push({path, bytes})
      together += bytes.length
    }
  }
  return {value, diagnostics: [...listed.diagnostics, ...diagnostics]}
}

function unreadable(path: string, reason: string): Diagnostic {
  return aboutFile(path, 'bestand-onleesbaar', `Dit bestand is niet gelezen: ${reason}.`)
}
