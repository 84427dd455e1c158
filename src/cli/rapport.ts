import {join, resolve} from 'node:path'
import {
  findTemplate,
  loadDrawingEngine,
  loadPdfEngine,
  templateFolder,
  writeOutputs,
  type Template
} from '../files.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {ComposedReport} from '../pipeline.ts'
import {print, type PrintContext} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {fileName} from './file-name.ts'
import {showFaults, showTemplateFaults} from './faults.ts'
import {parseFormats} from './formats.ts'
import {letGo, MANY} from './let-go.ts'
import type {Arguments} from './options.ts'
import {showProgress} from './progress.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'
import {frameworksOf, hasFaults, printContext, readStudy, shortPath, studyFolder} from './study.ts'
import {keepWatching} from './watch.ts'
import type {Kept} from './kept.ts'

const help = `Maakt het rapport van een onderzoek.

Gebruik: normenkader rapport [map] [opties]

  --formaat <lijst>   html (standaard), docx, pdf en md, met komma’s ertussen: html,docx,pdf
  --sjabloon <s>      een meegeleverd sjabloon, of de map van een eigen sjabloon
  --uit <map>         waar het rapport komt; standaard de map uitvoer in het onderzoek
  --concept           maakt ook met fouten een rapport, met ‘concept’ op elke pagina
  --intern            neemt op wat vertrouwelijk is, met een melding op elke pagina
  --kijk              maakt het rapport opnieuw zodra een bestand verandert; stop met Ctrl-C
`

export const rapport: Command = {
  help,
  spec: {
    opties: {
      formaat: 'waarde',
      sjabloon: 'waarde',
      uit: 'waarde',
      concept: 'vlag',
      intern: 'vlag',
      kijk: 'vlag'
    },
    plaatsen: ['map']
  },
  run
}

/** What the user asked for, with paths made whole. */
interface Assignment {
  map: string
  uit: string
  formats: readonly string[]
  sjabloon: string | undefined
  concept: boolean
  intern: boolean
}

async function run(args: Arguments, environment: Environment): Promise<ExitCode> {
  const formats = parseFormats(args.waarden.get('formaat'))
  if ('fout' in formats) return refuse(formats.fout, environment)
  const map = studyFolder(args.plaatsen[0], environment)
  if (map === undefined) return EXIT.usage
  const uit = args.waarden.get('uit')
  const assignment = {
    map,
    uit: uit === undefined ? join(map, 'uitvoer') : resolve(environment.map, uit),
    formats: formats.formaten,
    sjabloon: args.waarden.get('sjabloon'),
    concept: args.vlaggen.has('concept'),
    intern: args.vlaggen.has('intern')
  }
  if (!args.vlaggen.has('kijk')) return (await make(assignment, environment)).exit
  const work = (kept: Kept): Promise<Made> => make(assignment, environment, kept)
  return keepWatching({map, uitvoer: assignment.uit, work}, environment)
}

interface Made {
  exit: ExitCode
  /** Files and folders beside that of the study that the report was made of. */
  elsewhere: readonly string[]
}

async function make(assignment: Assignment, environment: Environment, kept?: Kept): Promise<Made> {
  const prepared = await prepare(assignment, environment, kept)
  if ('exit' in prepared) return prepared
  const exit = await write(prepared, assignment, environment)
  return {exit: prepared.faults ? EXIT.faults : exit, elsewhere: prepared.elsewhere}
}

/** A report to write. Without `kept`, nothing of the study is in it but its texts. */
interface Prepared extends Pick<Made, 'elsewhere'> {
  report: ComposedReport
  template: Template
  /** Whether the study has fouten, and a concept is made all the same. */
  faults: boolean
  context: PrintContext
  nameOf: (name: string) => string
  kept: Kept | undefined
}

async function prepare(
  assignment: Assignment,
  environment: Environment,
  kept: Kept | undefined
): Promise<Prepared | Made> {
  const study = await readStudy(assignment.map, environment, {
    uitvoer: assignment.uit,
    kept,
    isForReport: true
  })
  const {onderzoek, soort} = study.analysis
  const faults = showFaults(study, environment)
  const elsewhere = frameworksOf(study)
  const ended = (message: string, exit: ExitCode): Made => {
    refuse(message, environment)
    return {exit, elsewhere}
  }
  if (soort === 'kader') return ended('Dit is een kader. Een rapport komt van een onderzoek.', EXIT.usage)
  if (onderzoek === undefined) return ended('Er is geen rapport gemaakt.', EXIT.faults)
  if (faults && !assignment.concept)
    return ended(
      'Er is geen rapport gemaakt. Herstel de fouten, of maak een concept met --concept.',
      EXIT.faults
    )
  const named = templateName(assignment, onderzoek, environment)
  elsewhere.push(...[templateFolder(...named) ?? []].flat())
  const template = findTemplate(...named)
  if ('geweigerd' in template)
    return ended(template.geweigerd, assignment.sjabloon === undefined ? EXIT.faults : EXIT.usage)
  const {compose} = await import('../pipeline.ts')
  const {concept, intern, formats} = assignment
  const memory = kept?.memory
  const report = await compose(study.analysis, {concept, intern, formats, ...(memory && {memory})})
  if (report === undefined) return ended('Er is geen rapport gemaakt.', EXIT.faults)
  const nameOf = namer(onderzoek, template, assignment)
  return {report, template, faults, elsewhere, context: printContext(study, environment, 'err'), nameOf, kept}
}

function templateName(
  {sjabloon, map}: Assignment,
  onderzoek: Onderzoek,
  environment: Environment
): Parameters<typeof findTemplate> {
  if (sjabloon === undefined) return [onderzoek.sjabloon, map, 'onderzoek']
  return [sjabloon, environment.map, 'opdracht']
}

/** By what name a file of the report is written. */
function namer(
  {titel, datum, sjabloon}: Onderzoek,
  template: Template,
  {concept, intern}: Assignment
): (name: string) => string {
  const other = template.id === sjabloon ? {} : {sjabloon: template.id}
  return (name) =>
    name.startsWith('rapport.')
      ? fileName({titel, ...(datum !== undefined && {datum})}, name.replace(/^rapport\./, ''), {
          concept,
          intern,
          ...other
        })
      : name
}

async function write(
  {report, template, context, nameOf, kept}: Prepared,
  {formats, map, uit}: Assignment,
  environment: Environment
): Promise<ExitCode> {
  const {render} = await import('../pipeline.ts')
  const isLarge = context.sources.size > MANY
  const done = showProgress('Het rapport wordt gemaakt…', isLarge, environment)
  if (isLarge) letGo()
  const aids = {pdf: loadPdfEngine, drawing: loadDrawingEngine}
  const memory = kept?.memory
  const made = await render(report, {template, formats, ...aids, ...(memory && {memory})})
  done()
  const isOfTemplate = ({file}: Diagnostic): boolean => template.files.some(({path}) => path === file)
  const others = made.diagnostics.filter((each) => !isOfTemplate(each))
  environment.err(print(others, 'tekst', context))
  if (showTemplateFaults(made.diagnostics.filter(isOfTemplate), template, environment)) return EXIT.faults
  const files = made.value.map(({name, bytes}) => ({name: nameOf(name), bytes}))
  const written = await writeOutputs(uit, files, {onderzoek: map})
  if ('geweigerd' in written) return refuse(written.geweigerd, environment)
  for (const path of written) environment.out(`${shortPath(path, environment)}\n`)
  return hasFaults(others) ? EXIT.faults : EXIT.clean
}
