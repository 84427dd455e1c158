import {nearestName} from '../nearest.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {HELP} from './help.ts'
import {parseOptions, type Arguments, type Spec} from './options.ts'

export interface Command {
  help: string
  spec: Spec
  run: (args: Arguments, environment: Environment) => Promise<ExitCode>
}

/** Each command is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  nieuw: async () => (await import('./nieuw.ts')).nieuw,
  controleer: async () => (await import('./controleer.ts')).controleer,
  score: async () => (await import('./score.ts')).score,
  rapport: async () => (await import('./rapport.ts')).rapport,
  'kader lijst': async () => (await import('./kader-lijst.ts')).kaderLijst,
  'kader toon': async () => (await import('./kader-toon.ts')).kaderToon,
  'kader overnemen': async () => (await import('./kader-overnemen.ts')).kaderOvernemen
}
const LATER = [
  'cijfers',
  'vergelijk',
  'kader verschil',
  'kader bijwerken',
  'kader importeer',
  'kader exporteer'
]

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
  if (typeof parsed === 'string') {
    environment.err(`${parsed}\nZie: normenkader ${name} --help\n`)
    return EXIT.usage
  }
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

function unknownCommand(name: string, args: readonly string[], environment: Environment): ExitCode {
  if (name === 'kader' && args.slice(1).every((arg) => ['--help', '-h'].includes(arg)))
    return say(environment, HELP)
  const known = Object.keys(COMMANDS)
  const shown = name.slice(0, 60)
  if (LATER.includes(name)) environment.err(`De opdracht ‘${shown}’ is nog niet beschikbaar.\n`)
  else {
    const near = nearestName(shown, known)
    const meant = near === undefined ? '' : ` Bedoelt u ‘${near}’?`
    environment.err(`De opdracht ‘${shown}’ bestaat niet.${meant}\nZie: normenkader --help\n`)
  }
  return EXIT.usage
}
