import {join} from 'node:path'
import {findKaders, findOnderzoek, readFolder, readOffice, saveFile} from '../files.ts'
import type {InputFile} from '../model/source.ts'
import type {Analysis} from '../pipeline.ts'
import {printSentence} from '../print.ts'
import type {Gebleven, Terugname, Wijziging} from '../uitwisselen.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {printAbout} from './messages.ts'
import {refuse} from './refuse.ts'

const FILE = 'oordelen.yaml'

/** Puts what was filled in in a table into the study, or shows what would change. */
export async function kaderTerug(
  pad: string,
  name: string,
  proef: boolean,
  environment: Environment
): Promise<ExitCode> {
  const map = findOnderzoek(name, environment.map)
  if (typeof map !== 'string') return refuse(map.geweigerd, environment)
  const table = readOffice(pad, environment.map)
  if ('geweigerd' in table) return refuse(table.geweigerd, environment)
  const {analyse} = await import('../pipeline.ts')
  const {importJudgements} = await import('../uitwisselen.ts')
  const {value: files} = readFolder(map)
  const analysis = analyse({files, kaders: findKaders(map)})
  const {onderzoek, soort, sources} = analysis
  if (onderzoek === undefined || soort === 'kader')
    return refuse(`In ‘${name}’ is geen onderzoek te lezen. Zie: normenkader controleer ${name}`, environment)
  const before = files.find(({path}) => path === FILE)
  const {value, diagnostics} = await importJudgements(table, {onderzoek, soort, sources}, before)
  if (value === undefined) return printAbout(diagnostics, environment)
  tell(value, environment)
  const {file, wijzigingen} = value
  if (wijzigingen.length === 0) return say('Er is niets te wijzigen.', environment)
  const after =
    file && analyse({files: [...files.filter((each) => each !== before), file], kaders: findKaders(map)})
  if (file === undefined || after === undefined || !wijzigingen.every((each) => arrived(each, after)))
    return refuse(
      `${FILE} is niet gewijzigd, want niet duidelijk is waar de oordelen moeten komen. Zie: normenkader controleer`,
      environment
    )
  if (proef) return say(`Dit is een proef: ${FILE} is niet gewijzigd.`, environment)
  return save(map, before, file, environment)
}

async function save(
  map: string,
  before: InputFile | undefined,
  file: InputFile,
  environment: Environment
): Promise<ExitCode> {
  const saved = await saveFile(join(map, FILE), before?.bytes, file.bytes)
  return saved === undefined
    ? say(`${FILE} is bijgewerkt.`, environment)
    : refuse(saved.geweigerd, environment)
}

/** Whether the study has what was put in: YAML of an author can be written in ways that no edit foresees. */
function arrived({norm, object, oordeel}: Wijziging, {onderzoek}: Analysis): boolean {
  const made = onderzoek?.normen
    .find(({id}) => id === norm.id)
    ?.oordelen.find((each) => each.object?.id === object)
  if (made === undefined) return false
  const {uitspraak} = made
  const now =
    uitspraak.soort === 'niveau'
      ? uitspraak.niveau.id
      : uitspraak.soort === 'waarde'
        ? uitspraak.waarde
        : uitspraak.soort
  return oordeel === undefined || now === oordeel
}

function tell({wijzigingen, conflicten, gebleven}: Terugname, environment: Environment): void {
  const lines = (list: readonly Gebleven[]): string[] =>
    list.map(({plaats, tekst}) => `  ${plaats}: ${tekst}`)
  const parts: [string, string[]][] = [
    ['Gewijzigd', wijzigingen.map(({tekst}) => `  ${tekst}`)],
    ['Conflict', lines(conflicten)],
    ['Niet overgenomen', lines(gebleven)]
  ]
  for (const [title, list] of parts)
    if (list.length > 0)
      environment.out([`${title} (${String(list.length)}):`, ...list].map(printSentence).join(''))
}

function say(text: string, environment: Environment): ExitCode {
  environment.out(`${text}\n`)
  return EXIT.clean
}
