import {basename, resolve} from 'node:path'
import {createFolder, findKaders, readSchemas} from '../files.ts'
import type {InputFile} from '../model/source.ts'
import {nieuw as newFiles, type Antwoorden} from '../nieuw.ts'
import {print} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {findKader} from './kaders.ts'
import type {Arguments} from './options.ts'
import {askAnswers} from './questions.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'
import {hasFaults} from './study.ts'

const help = `Maakt een nieuw onderzoek in een nieuwe of lege map.

Gebruik: normenkader nieuw <map> [opties]

  --titel <titel>      de titel van het onderzoek
  --overheid <naam>    de naam van de onderzochte overheid, of de CBS-code van een gemeente
  --kader <id>         het kader dat wordt overgenomen; zie normenkader kader lijst

Zonder opties vraagt de opdracht wat nodig is.
`

export const nieuw: Command = {
  help,
  spec: {opties: {kader: 'waarde', overheid: 'waarde', titel: 'waarde'}, plaatsen: ['map']},
  run
}

async function run(args: Arguments, environment: Environment): Promise<ExitCode> {
  const [place] = args.plaatsen
  if (place === undefined)
    return refuse('In welke map? Bijvoorbeeld: normenkader nieuw jeugdhulp-2027', environment)
  const map = resolve(environment.map, place)
  const asked = args.waarden.size === 0 ? await askAnswers(environment) : args.waarden
  const answers = await answersOf(asked, map, environment)
  if (typeof answers === 'string') return refuse(answers, environment)
  const files = await withLock(newFiles(answers, readSchemas()), map)
  if (typeof files === 'string') {
    environment.err(files)
    return refuse('Het onderzoek is niet gemaakt, want een van de antwoorden klopt niet.', environment)
  }
  const created = await createFolder(map, files)
  if (created !== undefined) return refuse(created.geweigerd, environment)
  environment.out(welcome(place, answers))
  return EXIT.clean
}

async function answersOf(
  asked: ReadonlyMap<string, string>,
  map: string,
  environment: Environment
): Promise<Antwoorden | string> {
  const overheid = asked.get('overheid')
  const name = asked.get('kader')
  const kader = name === undefined ? undefined : await findKader(name, map, environment)
  if (typeof kader === 'string') return kader
  const titel = asked.get('titel') ?? kader?.titel ?? titleOf(map)
  const taken = kader && {kader: `${kader.id}@${kader.versie}`, parameters: kader.parameters}
  return {
    titel,
    jaar: environment.year,
    ...(overheid !== undefined && {overheid}),
    ...(taken && {kader: taken})
  }
}

function titleOf(map: string): string {
  const words = basename(map).replaceAll(/[-_]+/g, ' ').trim()
  return words === '' ? 'Nieuw onderzoek' : words.charAt(0).toUpperCase() + words.slice(1)
}

/** The files with the lock that belongs to them; or the fout that an answer causes, before anything is written. */
async function withLock(files: InputFile[], map: string): Promise<InputFile[] | string> {
  const {analyse} = await import('../pipeline.ts')
  const read = files.filter(({path}) => !path.startsWith('.') && !path.endsWith('.txt'))
  const {diagnostics, sources, lock} = analyse({files: read, kaders: findKaders(map)})
  const faults = diagnostics.filter(({severity}) => severity === 'fout')
  if (hasFaults(faults))
    return print(faults, 'tekst', {sources, pathOf: (file) => file, colour: false, version: ''})
  if (lock === undefined) return files
  return [...files, {path: 'normenkader.lock.yaml', bytes: new TextEncoder().encode(lock)}]
}

function welcome(place: string, {kader}: Antwoorden): string {
  const open =
    kader === undefined || kader.parameters.length === 0
      ? ''
      : `Vul in normenkader.yaml nog in: ${kader.parameters.join(', ')}.\n`
  return `Het onderzoek staat in ${place}. Begin met onderzoek.yaml en normenkader.yaml.\n${open}Controleer het met: normenkader controleer ${place}\n`
}
