import {printKader} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {findKader} from './kaders.ts'
import type {Arguments} from './options.ts'
import type {Command} from './run.ts'

const help = `Toont een kader: de onderdelen met hun vragen en normen.

Gebruik: normenkader kader toon <id>
`

export const kaderToon: Command = {help, spec: {opties: {}, plaatsen: ['id']}, run}

async function run(args: Arguments, environment: Environment): Promise<ExitCode> {
  const [id] = args.plaatsen
  if (id === undefined) {
    environment.err('Welk kader? Zie: normenkader kader lijst\n')
    return EXIT.usage
  }
  const kader = await findKader(id, environment.map, environment)
  if (typeof kader === 'string' || kader.analysis.onderzoek === undefined) {
    environment.err(`${typeof kader === 'string' ? kader : `Kader ‘${id}’ is niet te lezen.`}\n`)
    return EXIT.usage
  }
  environment.out(printKader(kader, kader.analysis.onderzoek, environment.colour.out))
  return EXIT.clean
}
