import {findKaders, findOnderzoek, readFolder, saveFiles} from '../files.ts'
import {isConcept, publishedText} from '../gather.ts'
import type {Analysis} from '../pipeline.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import type {Arguments} from './options.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'
import {printContext} from './study.ts'

const help = `Geeft een versie van een kader uit: vanaf nu ligt haar tekst vast.

Gebruik: normenkader kader uitgeven [map]

De tekst wordt bewaard in versies/<versie>.yaml, met haar vingerafdruk in versies.lock.yaml. Wie het kader
overneemt, kan haar daar blijven vinden. Een andere tekst krijgt daarna een nieuwe versie.
`

export const kaderUitgeven: Command = {help, spec: {opties: {}, plaatsen: ['map']}, run}

const FILE = 'normenkader.yaml'
const LOCK = 'versies.lock.yaml'

async function run({plaatsen}: Arguments, environment: Environment): Promise<ExitCode> {
  const map = findOnderzoek(plaatsen[0] ?? '.', environment.map)
  if (typeof map !== 'string') return refuse(map.geweigerd, environment)
  const {analyse} = await import('../pipeline.ts')
  const {value: files, diagnostics} = readFolder(map)
  const analysis = analyse({files, kaders: findKaders(map)})
  const file = files.find(({path}) => path === FILE)
  const {kader} = analysis
  if (file === undefined || kader === undefined)
    return refuse(
      'In deze map staat geen kader; verwacht: een normenkader.yaml met een `id` en een `versie`.',
      environment
    )
  const study = {map, analysis, diagnostics: [...diagnostics, ...analysis.diagnostics]}
  const faults = study.diagnostics.filter(({severity}) => severity === 'fout')
  if (faults.length > 0) {
    const {print} = await import('../print.ts')
    environment.err(print(faults, 'tekst', printContext(study, environment, 'err')))
    return EXIT.faults
  }
  const wrong = refusal(kader)
  if (wrong !== undefined) return refuse(wrong, environment)
  const lock = new TextEncoder().encode(publishedText(kader.versies, kader.versie, file.bytes))
  const before = files.find(({path}) => path === LOCK)?.bytes
  const saved = await saveFiles(map, [
    {path: `versies/${kader.versie}.yaml`, before: undefined, after: file.bytes},
    {path: LOCK, before, after: lock}
  ])
  if (saved !== undefined) return refuse(saved.geweigerd, environment)
  environment.out(
    `Versie ${kader.versie} van kader ${kader.id} is uitgegeven: haar tekst staat in versies/${kader.versie}.yaml.\n`
  )
  return EXIT.clean
}

function refusal({id, versie, versies}: NonNullable<Analysis['kader']>): string | undefined {
  if (versies?.data.versies.some((each) => each.versie === versie) === true)
    return `Versie ${versie} van kader ${id} is al uitgegeven. Geef een andere tekst een nieuwe versie.`
  if (isConcept(versie))
    return `Versie ${versie} is een concept; verwacht: een versie van drie getallen, zoals 1.1.0.`
  return undefined
}
