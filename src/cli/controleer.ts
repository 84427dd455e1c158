import {FASEN} from '../model/onderzoek.ts'
import {resolve} from 'node:path'
import {isWord, readTemplateFolder, readVersion} from '../files.ts'
import {print, printSummary, PRINTVORMEN, type Printvorm} from '../print.ts'
import {controleerPdf, isPdf} from './controleer-pdf.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {choice, type Arguments} from './options.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'
import {frameworksOf, hasFaults, printContext, readStudy, studyFolder, type Study} from './study.ts'
import {controleerSjabloon} from './controleer-sjabloon.ts'
import {controleerWord} from './controleer-word.ts'
import {keepWatching} from './watch.ts'
import type {Kept} from './kept.ts'

const help = `Controleert een onderzoek, een kader, de map van een sjabloon, een Word-sjabloon (docx of dotx) of een pdf.

Gebruik: normenkader controleer [pad] [opties]

  --fase <fase>       controleer alsof het onderzoek in deze fase is:
                      ${FASEN.join(', ')}
  --formaat <vorm>    tekst (standaard), json of sarif
  --kijk              controleer opnieuw zodra een bestand verandert; stop met Ctrl-C

De meldingen staan met hun plaats: bestand:regel:kolom.
Een fout maakt dat er geen rapport kan komen; een waarschuwing en een advies niet.
`

export const controleer: Command = {
  help,
  spec: {opties: {fase: 'waarde', formaat: 'waarde', kijk: 'vlag'}, plaatsen: ['pad']},
  run
}

async function run(args: Arguments, environment: Environment): Promise<ExitCode> {
  const fase = choice(args, 'fase', FASEN)
  const formaat = choice(args, 'formaat', PRINTVORMEN)
  if ('fout' in fase) return refuse(fase.fout, environment)
  if ('fout' in formaat) return refuse(formaat.fout, environment)
  const [pad] = args.plaatsen
  if (pad !== undefined && isWord(pad)) return controleerWord(pad, formaat.keuze ?? 'tekst', environment)
  const sjabloon = pad === undefined ? undefined : readTemplateFolder(resolve(environment.map, pad))
  if (sjabloon !== undefined)
    return 'geweigerd' in sjabloon
      ? refuse(sjabloon.geweigerd, environment)
      : controleerSjabloon(sjabloon, formaat.keuze ?? 'tekst', environment)
  if (isPdf(pad)) return controleerPdf(pad, formaat.keuze ?? 'tekst', environment)
  const map = studyFolder(pad, environment)
  if (map === undefined) return EXIT.usage
  const once = async (kept?: Kept): Promise<{study: Study; elsewhere: string[]}> => {
    const study = await readStudy(map, environment, {fase: fase.keuze, kept})
    show(study, formaat.keuze ?? 'tekst', environment)
    return {study, elsewhere: frameworksOf(study)}
  }
  if (args.vlaggen.has('kijk')) return keepWatching({map, uitvoer: 'uitvoer', work: once}, environment)
  const {study} = await once()
  return hasFaults(study.diagnostics) ? EXIT.faults : EXIT.clean
}

/** For a reader the messages go to where messages go; for a program they are the result. */
function show(study: Study, formaat: Printvorm, environment: Environment): void {
  const {diagnostics} = study
  if (formaat !== 'tekst') {
    environment.out(
      print(diagnostics, formaat, {...printContext(study, environment, 'out'), version: readVersion()})
    )
    return
  }
  environment.err(print(diagnostics, 'tekst', printContext(study, environment, 'err')))
  environment.out(printSummary(diagnostics, environment.colour.out))
}
