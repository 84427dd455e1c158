import type {Command} from './command.ts'
import {nearestName} from '../leaves/nearest.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {refuse} from './refuse.ts'
import {parseOptions} from './options.ts'

/** Each command is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  nieuw: async () => (await import('./nieuw.ts')).nieuw,
  controleer: async () => (await import('./controleer.ts')).controleer,
  score: async () => (await import('./score.ts')).score,
  cijfers: async () => (await import('./cijfers.ts')).cijfers,
  rapport: async () => (await import('./rapport.ts')).rapport,
  vergelijk: async () => (await import('./vergelijk.ts')).vergelijk,
  'kader lijst': async () => (await import('./kader-lijst.ts')).kaderLijst,
  'kader toon': async () => (await import('./kader-toon.ts')).kaderToon,
  'kader overnemen': async () => (await import('./kader-overnemen.ts')).kaderOvernemen,
  'kader exporteer': async () => (await import('./kader-exporteer.ts')).kaderExporteer,
  'kader importeer': async () => (await import('./kader-importeer.ts')).kaderImporteer,
  'kader uitgeven': async () => (await import('./kader-uitgeven.ts')).kaderUitgeven,
  'kader bijwerken': async () => (await import('./kader-bijwerken.ts')).kaderBijwerken,
  'kader verschil': async () => (await import('./kader-verschil.ts')).kaderVerschil
}

const KADER_HELP = `Kaders die een onderzoek kan overnemen.

Gebruik: normenkader kader lijst [map]
         normenkader kader toon <id>
         normenkader kader overnemen <id> [map]
         normenkader kader verschil <a> <b>
         normenkader kader bijwerken [map]
         normenkader kader uitgeven [map]
         normenkader kader importeer <bestand.xlsx|.csv|.docx|.json>
         normenkader kader exporteer [kader of map]
`

/** Runs the command that the arguments name, and tells how it ended. */
export async function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const [first = '', second = ''] = args
  if (['--versie', '--version', '-v'].includes(first)) return version(environment)
  const name = first === 'kader' ? `kader ${second}` : first
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) return unknownCommand(name.trim(), args, environment)
  const command = await load()
  const rest = args.slice(name.split(' ').length)
  if (rest.includes('--help') || rest.includes('-h')) return say(environment, command.help)
  const parsed = parseOptions(rest, command.spec)
  if (typeof parsed === 'string') return refuse(`${parsed}\nZie: normenkader ${name} --help`, environment)
  return command.run(parsed, environment)
}

function say(environment: Environment, text: string): ExitCode {
  environment.out(text)
  return EXIT.clean
}

async function version(environment: Environment): Promise<ExitCode> {
  const {readVersion} = await import('../files.ts')
  return say(environment, `${readVersion()}\n`)
}

function unknownCommand(
  name: string,
  args: readonly string[],
  environment: Environment
): Promise<ExitCode> | ExitCode {
  const [first = '', ...rest] = args
  if (['help', 'hulp', '--help', '-h'].includes(first)) return run([...rest, '--help'], environment)
  if (first === 'kader' && rest.every((arg) => ['--help', '-h'].includes(arg)))
    return say(environment, KADER_HELP)
  const near = nearestName(name.slice(0, 60), Object.keys(COMMANDS))
  const meant = near === undefined ? '' : ` Bedoelt u ‘${near}’?`
  return refuse(`De opdracht ‘${name}’ bestaat niet.${meant}\nZie: normenkader --help`, environment)
}
