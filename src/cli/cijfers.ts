import {applyEdits} from '../leaves/edit.ts'
import {readFolder, saveFiles, type Change} from '../files.ts'
import {nearestName} from '../leaves/nearest.ts'
import {cellNames, printCell, printFigures} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {showFaults} from './faults.ts'
import type {Arguments} from './options.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'
import {staleNumbers, type Bijwerking} from './stale-numbers.ts'
import {readStudy, studyFolder, type Study} from './study.ts'

const help = `Toont de cijfers van een onderzoek en hoe elk getal tot stand komt.

Gebruik: normenkader cijfers [map] [opties]

  --uitleg <naam>     toont één cel, met haar formule, bronnen en de teksten die haar gebruiken;
                      bijvoorbeeld personeelskosten.totaal.begroot_2019
  --bijwerken         zet in de teksten het goede getal waar dat niet meer klopt, en
                      verandert verder niets
`

export const cijfers: Command = {
  help,
  spec: {opties: {uitleg: 'waarde', bijwerken: 'vlag'}, plaatsen: ['map']},
  run
}

async function run(args: Arguments, environment: Environment): Promise<ExitCode> {
  const map = studyFolder(args.plaatsen[0], environment)
  if (map === undefined) return EXIT.usage
  const study = await readStudy(map, environment)
  const {onderzoek} = study.analysis
  if (args.vlaggen.has('bijwerken')) return update(study, environment)
  const faults = showFaults(study, environment)
  if (onderzoek === undefined) return EXIT.faults
  const options = {colour: environment.colour.out}
  const naam = args.waarden.get('uitleg')
  if (naam === undefined) environment.out(printFigures(onderzoek, options))
  else {
    const cell = printCell(onderzoek, naam, options)
    if (cell === undefined) return unknown(naam, cellNames(onderzoek), environment)
    environment.out(cell)
  }
  return faults ? EXIT.faults : EXIT.clean
}

function unknown(naam: string, known: readonly string[], environment: Environment): ExitCode {
  const near = nearestName(
    naam,
    known.filter((each) => isNear(naam, each))
  )
  const meant = near === undefined ? 'Zie welke er zijn: normenkader cijfers.' : `Bedoelt u ‘${near}’?`
  return refuse(`Er is geen cel ‘${naam.slice(0, 100)}’. ${meant}`, environment)
}

/** Whether each part of a name is near its own: of a row that is not there, no other row was meant. */
function isNear(naam: string, known: string): boolean {
  const [typed, names] = [naam.split('.'), known.split('.')]
  return (
    typed.length === names.length &&
    typed.every((part, index) => nearestName(part, [names[index] ?? '']) !== undefined)
  )
}

/** Writes the numbers that are stale, all files or none. */
async function update({map, analysis}: Study, environment: Environment): Promise<ExitCode> {
  const {onderzoek, sources} = analysis
  const {bijwerkingen, gebleven, inWoorden} = staleNumbers(onderzoek?.getallen ?? [], sources)
  const files = readFolder(map).value
  const changes = files.flatMap((file): Change[] => {
    const own = bijwerkingen.filter((each) => each.file === file.path)
    if (own.length === 0) return []
    const after = applyEdits(
      file,
      own.map(({edit}) => edit)
    )
    return [{path: file.path, before: file.bytes, after: after.bytes}]
  })
  const failed = changes.length === 0 ? undefined : await saveFiles(map, changes)
  if (failed !== undefined) return refuse(failed.geweigerd, environment)
  environment.out(bijwerkingen.length > 0 || inWoorden.length === 0 ? report(bijwerkingen) : '')
  for (const {tekst, gedrukt, verwacht} of gebleven)
    environment.err(
      `${tekst.origin.file}: ‘${gedrukt}’ is niet bijgewerkt, want de plaats is niet zeker. Verwacht: ‘${verwacht}’.\n`
    )
  for (const {tekst, gedrukt, verwacht} of inWoorden)
    environment.err(
      `${tekst.origin.file}: ‘${gedrukt}’ is niet bijgewerkt, want zulke woorden zijn niet na te rekenen. Verwacht: de woorden buiten de haken, en ‘${verwacht}’ ertussen.\n`
    )
  return gebleven.length + inWoorden.length > 0 ? EXIT.faults : EXIT.clean
}

function report(bijwerkingen: readonly Bijwerking[]): string {
  if (bijwerkingen.length === 0) return 'Alle getallen in de teksten kloppen met de cijfers.\n'
  const lines = bijwerkingen.map(({file, van, naar, uit}) => `${file}: ${van} → ${naar} (${uit})\n`)
  const count = bijwerkingen.length === 1 ? '1 getal' : `${String(bijwerkingen.length)} getallen`
  return `${lines.join('')}${count} bijgewerkt. Lees de zinnen eromheen na.\n`
}
