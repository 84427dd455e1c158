import {printKader} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {findKader} from './kaders.ts'
import type {Arguments} from './options.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'

const help = `Toont een kader: de onderdelen met hun vragen en normen.

Gebruik: normenkader kader toon <id>
`

export const kaderToon: Command = {help, spec: {opties: {}, plaatsen: ['id']}, run}

async function run(args: Arguments, environment: Environment): Promise<ExitCode> {
  const [id] = args.plaatsen
  if (id === undefined) return refuse('Welk kader? Zie: normenkader kader lijst', environment)
  const kader = await findKader(id, environment.map, environment)
  if (typeof kader === 'string') return refuse(kader, environment)
  const {onderzoek} = kader.analysis
  if (onderzoek === undefined) return refuse(`Kader ‘${id}’ is niet te lezen.`, environment)
  environment.out(printKader(kader, onderzoek, environment.colour.out))
  return EXIT.clean
}
