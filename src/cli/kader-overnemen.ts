import {join} from 'node:path'
import {applyEdits} from '../leaves/edit.ts'
import {findKaders, findOnderzoek, readFolder, saveFile} from '../files.ts'
import type {InputFile} from '../model/source.ts'
import {addOvername, type Overname} from '../nieuw.ts'
import type {Analysis} from '../pipeline.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {findKader} from './kaders.ts'
import type {Arguments} from './options.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'

const help = `Neemt een kader over in een onderzoek, en legt vast welke tekst is overgenomen.

Gebruik: normenkader kader overnemen <id> [map] [opties]
         normenkader kader overnemen [map]

  --onder <onderdeel>  zet het kader onder dit onderdeel; standaard komt het bovenaan

Zonder <id> wordt alleen normenkader.lock.yaml bijgewerkt.
`

export const kaderOvernemen: Command = {help, spec: {opties: {onder: 'waarde'}, plaatsen: ['id', 'map']}, run}

const FILE = 'normenkader.yaml'
const LOCK = 'normenkader.lock.yaml'

interface Work {
  map: string
  files: readonly InputFile[]
  analysis: Analysis
  environment: Environment
}

async function run({plaatsen, waarden}: Arguments, environment: Environment): Promise<ExitCode> {
  const [first, second] = plaatsen
  const isMap = first !== undefined && second === undefined && /^\.|[/\\]/.test(first)
  const map = findOnderzoek((isMap ? first : second) ?? '.', environment.map)
  if (typeof map !== 'string') return refuse(map.geweigerd, environment)
  const {analyse} = await import('../pipeline.ts')
  const {value: files} = readFolder(map)
  const work = {map, files, analysis: analyse({files, kaders: findKaders(map)}), environment}
  if (!files.some(({path}) => path === FILE)) return refuse(`In deze map staat geen ${FILE}.`, environment)
  if (first === undefined || isMap) return saveLock(work)
  const kader = await findKader(first, map, environment)
  if (typeof kader === 'string') return refuse(kader, environment)
  const onder = waarden.get('onder')
  const {id, versie, parameters} = kader
  if (work.analysis.onderzoek?.kaders.some((each) => each.id === id) === true)
    return refuse(
      `Kader ${id} wordt al overgenomen. Leg de tekst vast met: normenkader kader overnemen ${second ?? ''}`.trimEnd(),
      environment
    )
  return add(work, {kader: `${id}@${versie}`, parameters, ...(onder === undefined ? {} : {onder})})
}

async function add({map, files, analysis, environment}: Work, overname: Overname): Promise<ExitCode> {
  const file = files.find(({path}) => path === FILE)
  const source = analysis.sources.get(FILE)
  const edit = source?.data === undefined ? undefined : addOvername(source, overname)
  if (file === undefined || edit === undefined)
    return refuse(
      `${FILE} is niet gewijzigd, want niet duidelijk is waar het kader moet komen. Zie: normenkader controleer`,
      environment
    )
  const {analyse} = await import('../pipeline.ts')
  const edited = applyEdits(file, [edit])
  const after = files.map((each) => (each === file ? edited : each))
  // Norms that are new have no findings yet, in whatever phase the study is: that does not stand in the way.
  const now = analyse({files: after, kaders: findKaders(map), fase: 'opzet'})
  const wrong = newFault(analysis, now)
  if (wrong !== undefined) return refuse(`${FILE} is niet gewijzigd. ${wrong}`, environment)
  const saved = await saveFile(join(map, FILE), file.bytes, edited.bytes)
  if (saved !== undefined) return refuse(saved.geweigerd, environment)
  environment.out(`Kader ${overname.kader} staat nu in ${FILE}.\n`)
  if (overname.parameters.length > 0) environment.out(`Vul daar nog in: ${overname.parameters.join(', ')}.\n`)
  return saveLock({map, files: after, analysis: now, environment})
}

/** The first fout that was not there before: an overname that only breaks things is not written. */
function newFault(before: Analysis, now: Analysis): string | undefined {
  const known = new Set(before.diagnostics.map(({rule, message}) => `${rule} ${message}`))
  const faults = now.diagnostics.filter(
    ({severity, rule}) => severity === 'fout' && !rule.startsWith('kader-')
  )
  return faults.find(({rule, message}) => !known.has(`${rule} ${message}`))?.message
}

async function saveLock({map, files, analysis, environment}: Work): Promise<ExitCode> {
  const {lock} = analysis
  if (lock === undefined)
    return refuse('Er wordt geen kader overgenomen, dus is er niets vast te leggen.', environment)
  const before = files.find(({path}) => path === LOCK)?.bytes
  const after = new TextEncoder().encode(lock)
  if (before !== undefined && Buffer.from(before).equals(after)) {
    environment.out(`${LOCK} is al bijgewerkt.\n`)
    return EXIT.clean
  }
  const saved = await saveFile(join(map, LOCK), before, after)
  if (saved !== undefined) return refuse(saved.geweigerd, environment)
  environment.out(`${LOCK} is bijgewerkt.\n`)
  return EXIT.clean
}
