import {printVerschil, printVerschilMarkdown} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {findVersion} from './kader-versie.ts'
import {choice, type Arguments} from './options.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'

const help = `Toont wat er verschilt tussen twee versies van een kader, of tussen twee kaders.

Gebruik: normenkader kader verschil <a> <b> [opties]

  --formaat <vorm>  tekst (standaard), json of md

Noem een versie (toegang@1.0.0) of een pad (./toegang, toegang.zip). Normen worden gevolgd langs hun
afkomst: wat vervangt, gesplitst of samengevoegd is, en of een andere tekst redactioneel of inhoudelijk is.
`

const VORMEN = ['tekst', 'json', 'md'] as const

export const kaderVerschil: Command = {help, spec: {opties: {formaat: 'waarde'}, plaatsen: ['a', 'b']}, run}

async function run(args: Arguments, environment: Environment): Promise<ExitCode> {
  const [first, second] = args.plaatsen
  const formaat = choice(args, 'formaat', VORMEN)
  if ('fout' in formaat) return refuse(formaat.fout, environment)
  if (first === undefined || second === undefined)
    return refuse(
      'Welke twee versies? Bijvoorbeeld: normenkader kader verschil toegang@1.0.0 toegang@2.0.0',
      environment
    )
  const a = await findVersion(first, environment)
  if (typeof a === 'string') return refuse(a, environment)
  const b = await findVersion(second, environment)
  if (typeof b === 'string') return refuse(b, environment)
  const {verschil} = await import('../pipeline.ts')
  const found = verschil(a.stand, b.stand, [...a.historie(), ...b.historie()])
  if (formaat.keuze === 'json') environment.out(`${JSON.stringify(found, null, 2)}\n`)
  else if (formaat.keuze === 'md') environment.out(printVerschilMarkdown(found))
  else environment.out(printVerschil(found, environment.colour.out))
  return EXIT.clean
}
