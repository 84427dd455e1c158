import {basename, join, resolve} from 'node:path'
import {createFolder, findKaders, readOffice} from '../files.ts'
import type {Inlezing, Verslag} from '../inlezen.ts'
import {printSentence} from '../print.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {slug} from './file-name.ts'
import {printAbout} from './messages.ts'
import type {Arguments} from './options.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'
import {hasFaults, shortPath} from './study.ts'

const help = `Leest een normenkader in uit Excel, Word, CSV of JSON, en maakt er een kader van dat u kunt overnemen.

Gebruik: normenkader kader importeer <bestand.xlsx|.csv|.docx|.json> [opties]

  --uit <map>           de nieuwe map van het kader; standaard frameworks/<naam van het bestand of id>
  --kolom <veld=kolom>  welke kolom wat is, zoals --kolom norm=C of --kolom bron="Waar staat dit?"; mag vaker.
                        Velden: code, themacode, vraagcode, thema, subthema, vraag, norm, bron, bronsoort,
                        toelichting, indicator, aspect, weging, onderwerpen
  --blad <naam>         het blad in Excel, of het nummer van de tabel in Word

Een .json is gemaakt door normenkader kader exporteer --formaat json.
Een bestaand bestand wordt nooit overschreven.
`

export const kaderImporteer: Command = {
  help,
  spec: {opties: {uit: 'waarde', kolom: 'lijst', blad: 'waarde'}, plaatsen: ['bestand']},
  run
}

async function run({plaatsen, waarden, lijsten}: Arguments, environment: Environment): Promise<ExitCode> {
  const [pad] = plaatsen
  if (pad === undefined) return refuse('Welk bestand? Zie: normenkader kader importeer --help', environment)
  const {importTable, parseKolom} = await import('../inlezen.ts')
  const kolommen = []
  for (const text of lijsten.get('kolom') ?? []) {
    const kolom = parseKolom(text)
    if (typeof kolom === 'string') return refuse(kolom, environment)
    kolommen.push(kolom)
  }
  const file = readOffice(pad, environment.map)
  if ('geweigerd' in file) return refuse(file.geweigerd, environment)
  const uit = waarden.get('uit')
  const blad = waarden.get('blad')
  const id = slug(
    uit === undefined ? basename(pad).replace(/\.[^.]+$/u, '') : basename(resolve(environment.map, uit))
  )
  const {value, diagnostics} = await importTable(file, {kolommen, id, ...(blad !== undefined && {blad})})
  if (value === undefined) return printAbout(diagnostics, environment)
  return write(value, uit ?? join('frameworks', value.id), environment)
}

async function write(inlezing: Inlezing, folder: string, environment: Environment): Promise<ExitCode> {
  const map = resolve(environment.map, folder)
  const file = {path: 'normenkader.yaml', bytes: new TextEncoder().encode(inlezing.yaml)}
  const refused = await createFolder(map, [file])
  if (refused !== undefined) return refuse(refused.geweigerd, environment)
  const {analyse} = await import('../pipeline.ts')
  const {onderzoek, diagnostics} = analyse({files: [file], kaders: findKaders(map)})
  const counts = [
    counted(onderzoek?.onderdelen.length ?? 0, 'onderdeel', 'onderdelen'),
    counted(onderzoek?.vragen.length ?? 0, 'vraag', 'vragen'),
    counted(onderzoek?.normen.length ?? 0, 'norm', 'normen')
  ]
  const target = shortPath(join(map, 'normenkader.yaml'), environment)
  environment.out(`${target} is gemaakt: ${counts.join(', ')}.\n${verslagText(inlezing.verslag)}`)
  const guessed = inlezing.verslag.geraden.length > 0
  environment.out(`\n${nextSteps(shortPath(map, environment), inlezing.id, guessed, diagnostics)}`)
  return hasFaults(diagnostics) ? EXIT.faults : EXIT.clean
}

function counted(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`
}

/** So many lines of a kind are told; the comments in the file have them all. */
const MOST_LINES = 30

function verslagText({gelezen, geraden, weggelaten}: Verslag): string {
  const lines = [...gelezen.map((line) => `  ${line}`)]
  for (const [title, list] of [
    ['Geraden', geraden],
    ['Weggelaten', weggelaten]
  ] as const) {
    if (list.length === 0) continue
    lines.push('', `${title} (${String(list.length)}):`)
    lines.push(...list.slice(0, MOST_LINES).map(({plaats, tekst}) => `  ${plaats}: ${tekst}`))
    if (list.length > MOST_LINES) lines.push(`  en nog ${String(list.length - MOST_LINES)}.`)
  }
  // Line by line, because each may quote the table.
  return lines.map(printSentence).join('')
}

function nextSteps(map: string, id: string, guessed: boolean, diagnostics: readonly Diagnostic[]): string {
  const count = diagnostics.length
  const check =
    count === 0
      ? 'De controle heeft geen meldingen.'
      : `De controle heeft nog ${counted(count, 'melding', 'meldingen')}; zie: normenkader controleer ${map}`
  const next = guessed ? 'Kijk na wat is geraden, en neem het kader dan over met' : 'Neem het kader over met'
  return `${check}\n${next}: normenkader kader overnemen ${id}\n`
}
