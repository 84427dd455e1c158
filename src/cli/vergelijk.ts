import {basename, dirname, relative, resolve} from 'node:path'
import {writeCsv} from '../leaves/csv-write.ts'
import {readYamlFile, writeOutputs} from '../files.ts'
import type {GelezenKoppelingen} from '../pipeline.ts'
import {print} from '../print.ts'
import {compare, type Compared, type CompareOptions} from '../vergelijk.ts'
import {readContributions, versionsOf, type Deelname, type Deelnames} from './contribution.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {parseFormats} from './formats.ts'
import type {Arguments} from './options.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'
import {hasFaults, shortPath} from './study.ts'

const help = `Vergelijkt oordelen op dezelfde normen: van onderzoeken, of van de objecten van één onderzoek.

Gebruik: normenkader vergelijk <map…> [opties]

  --formaat <lijst>        html (standaard), xlsx, csv en json, met komma’s ertussen
  --uit <map>              waar de vergelijking komt; standaard de map vergelijking waar u staat
  --koppelingen <bestand>  hoe normen en schalen zich tot elkaar verhouden; zie docs/formaat.md
  --anoniem                pseudoniemen, en geen woorden van de onderzoeken zelf
  --sleutel <bestand>      bij --anoniem: schrijft apart op welk pseudoniem wie is
  --kleinste-groep <n>     alleen verdelingen, en daarin niets van minder dan n onderzoeken
  --rangorde               zet de onderzoeken op volgorde; zonder deze optie gebeurt dat niet

Oordelen staan alleen naast elkaar als de norm dezelfde is, of als een koppeling zegt hoe normen zich
verhouden.
`

const FORMATEN = ['html', 'xlsx', 'csv', 'json']

export const vergelijk: Command = {
  help,
  spec: {
    opties: {
      formaat: 'waarde',
      uit: 'waarde',
      koppelingen: 'waarde',
      anoniem: 'vlag',
      sleutel: 'waarde',
      'kleinste-groep': 'waarde',
      rangorde: 'vlag'
    },
    plaatsen: ['map…']
  },
  run
}

/** What the user asked for. */
interface Assignment extends Pick<CompareOptions, 'anoniem' | 'rangorde' | 'kleinsteGroep'> {
  formats: readonly string[]
  uit: string
  sleutel: string | undefined
}

async function run(args: Arguments, environment: Environment): Promise<ExitCode> {
  const assignment = parse(args, environment)
  if ('fout' in assignment) return refuse(assignment.fout, environment)
  if (args.plaatsen.length === 0)
    return refuse('Welke onderzoeken? Bijvoorbeeld: normenkader vergelijk onderzoeken/*', environment)
  const mappings = await readMappings(args.waarden.get('koppelingen'), environment)
  if (mappings === 'geweigerd') return EXIT.usage
  const read = await readContributions(args.plaatsen, environment)
  if ('geweigerd' in read) return refuse(read.geweigerd, environment)
  for (const message of read.messages) refuse(message, environment)
  const faults = read.afgevallen.length > 0 || hasFaults(mappings?.diagnostics ?? [])
  if (read.deelnames.length === 0) {
    refuse('Er is geen onderzoek om te vergelijken.', environment)
    return faults ? EXIT.faults : EXIT.usage
  }
  const compared = await compareAll(read, assignment, mappings)
  const told = mappings?.located(compared.diagnostics) ?? []
  if (mappings !== undefined)
    environment.err(print([...mappings.diagnostics, ...told], 'tekst', contextOf(mappings, environment)))
  const ended = await finish(compared.value, read.deelnames, assignment, environment)
  return ended === EXIT.clean && (faults || hasFaults(told)) ? EXIT.faults : ended
}

function parse(args: Arguments, {map}: Environment): Assignment | {fout: string} {
  const formats = parseFormats(args.waarden.get('formaat'), FORMATEN, 'een vergelijking')
  if ('fout' in formats) return formats
  const [anoniem, rangorde] = [args.vlaggen.has('anoniem'), args.vlaggen.has('rangorde')]
  const uit = resolve(map, args.waarden.get('uit') ?? 'vergelijking')
  const key = args.waarden.get('sleutel')
  const sleutel = key === undefined ? undefined : resolve(map, key)
  if (sleutel !== undefined && !anoniem) return {fout: 'Een sleutel is er alleen bij --anoniem.'}
  if (sleutel !== undefined && !relative(uit, sleutel).startsWith('..'))
    return {fout: 'De sleutel mag niet in de map van de vergelijking komen: bewaar haar apart.'}
  const least = args.waarden.get('kleinste-groep')
  if (least === undefined) return {formats: formats.formaten, anoniem, rangorde, uit, sleutel}
  if (!/^(?:[2-9]|[1-9]\d{1,3})$/u.test(least))
    return {fout: `‘${least}’ kan niet bij --kleinste-groep. Kies een getal van 2 of meer.`}
  if (rangorde) return {fout: 'Een rangorde toont elk onderzoek en kan niet samen met --kleinste-groep.'}
  return {formats: formats.formaten, anoniem, rangorde, uit, sleutel, kleinsteGroep: Number(least)}
}

async function readMappings(
  pad: string | undefined,
  environment: Environment
): Promise<GelezenKoppelingen | 'geweigerd' | undefined> {
  if (pad === undefined) return undefined
  const file = readYamlFile(pad, environment.map)
  if ('geweigerd' in file) {
    refuse(file.geweigerd, environment)
    return 'geweigerd'
  }
  return (await import('../pipeline.ts')).readKoppelingen(file)
}

function contextOf({sources}: GelezenKoppelingen, {colour}: Environment): Parameters<typeof print>[2] {
  return {sources, pathOf: (file) => file, colour: colour.err, version: ''}
}

async function compareAll(
  {deelnames, afgevallen}: Deelnames,
  {anoniem, rangorde, kleinsteGroep}: Assignment,
  mappings: GelezenKoppelingen | undefined
): Promise<ReturnType<typeof compare>> {
  return compare(
    deelnames.map(({bijdrage}) => bijdrage),
    {
      anoniem,
      rangorde,
      ...(kleinsteGroep !== undefined && {kleinsteGroep}),
      ...(mappings?.document && {koppelingen: mappings.document}),
      kaderversies: await versionsOf(deelnames),
      buiten: afgevallen
    }
  )
}

async function finish(
  {vergelijking, sleutels}: Compared,
  deelnames: readonly Deelname[],
  {formats, uit, sleutel}: Assignment,
  environment: Environment
): Promise<ExitCode> {
  if (deelnames.length === 1 && vergelijking.rijen.length === 0)
    return refuse(
      'Er valt niets te vergelijken: dit is één onderzoek, zonder objecten. Noem twee of meer onderzoeken.',
      environment
    )
  if (vergelijking.rijen.length === 0)
    refuse('Deze onderzoeken hebben geen norm gemeen. De uitvoer zegt van elke norm waarom.', environment)
  const {COMPARISONS} = await import('../render.ts')
  const asked = COMPARISONS.filter(({id}) => formats.includes(id))
  const files = (await Promise.all(asked.map(({write}) => write(vergelijking)))).flat()
  const onderzoek = deelnames.map(({map}) => map)
  const written = await writeOutputs(uit, files, {onderzoek})
  if ('geweigerd' in written) return refuse(written.geweigerd, environment)
  const key = sleutel === undefined ? [] : await writeKey(sleutel, sleutels, onderzoek)
  if ('geweigerd' in key) return refuse(key.geweigerd, environment)
  for (const path of [...written, ...key]) environment.out(`${shortPath(path, environment)}\n`)
  return EXIT.clean
}

/** Which pseudonym is whom, apart from what is published. */
function writeKey(
  path: string,
  sleutels: Compared['sleutels'],
  onderzoek: readonly string[]
): ReturnType<typeof writeOutputs> {
  const bytes = writeCsv([
    ['pseudoniem', 'map van het onderzoek'],
    ...sleutels.map(({naam, sleutel}) => [naam, sleutel])
  ])
  return writeOutputs(dirname(path), [{name: basename(path), bytes}], {onderzoek})
}
