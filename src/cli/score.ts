import {printScore, printScoreJson} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {showFaults} from './faults.ts'
import {choice, type Arguments} from './options.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'
import {readStudy, studyFolder} from './study.ts'

const help = `Toont het oordeel per norm, en per onderdeel hoe vaak elk niveau voorkomt.

Gebruik: normenkader score [map] [opties]

  --uitleg            toont hoe elk totaal tot stand komt: waarden, wegingen, formule,
                      en wat niet meetelt en waarom
  --formaat <vorm>    tekst (standaard) of json
`

export const score: Command = {
  help,
  spec: {opties: {uitleg: 'vlag', formaat: 'waarde'}, plaatsen: ['map']},
  run
}

async function run(args: Arguments, environment: Environment): Promise<ExitCode> {
  const formaat = choice(args, 'formaat', ['tekst', 'json'])
  if ('fout' in formaat) return refuse(formaat.fout, environment)
  const map = studyFolder(args.plaatsen[0], environment)
  if (map === undefined) return EXIT.usage
  const study = await readStudy(map, environment)
  const {onderzoek, score: scored} = study.analysis
  const faults = showFaults(study, environment)
  if (onderzoek === undefined || scored === undefined) return EXIT.faults
  const options = {uitleg: args.vlaggen.has('uitleg'), colour: environment.colour.out}
  const asJson = formaat.keuze === 'json'
  environment.out(asJson ? printScoreJson(onderzoek, scored) : printScore(onderzoek, scored, options))
  if (faults) environment.err('De score is onzeker zolang er fouten zijn.\n')
  return faults ? EXIT.faults : EXIT.clean
}
