import {listKaders} from '../files.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {readKader} from './kaders.ts'
import type {Arguments} from './options.ts'
import type {Command} from './command.ts'
import {studyFolder} from './study.ts'

const help = `Toont welke kaders een onderzoek kan overnemen.

Gebruik: normenkader kader lijst [map]

Gezocht wordt in de map frameworks van het onderzoek en van de mappen daarboven, en bij wat is meegeleverd.
`

export const kaderLijst: Command = {help, spec: {opties: {}, plaatsen: ['map']}, run}

async function run(args: Arguments, environment: Environment): Promise<ExitCode> {
  const map = studyFolder(args.plaatsen[0], environment)
  if (map === undefined) return EXIT.usage
  const read = await Promise.all(
    listKaders(map).map(async (found) => ({found, kader: await readKader(found, environment)}))
  )
  const rows = read.map(({found, kader}) =>
    kader === undefined
      ? ['?', 'niet te lezen', found.map]
      : [`${kader.id}@${kader.versie}`, kader.titel, kader.map.replace(/^meegeleverd:.*/, 'meegeleverd')]
  )
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows)
    environment.out(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`
    )
  if (rows.length === 0) environment.out('Er zijn geen kaders gevonden.\n')
  return EXIT.clean
}
