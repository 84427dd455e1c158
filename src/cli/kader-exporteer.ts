import {basename, resolve} from 'node:path'
import {createFile, findKaders, readFolder} from '../files.ts'
import type {Gelezen, Uitwisselvorm} from '../uitwisselen.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import {slug} from './file-name.ts'
import {findKader} from './kaders.ts'
import {choice, type Arguments} from './options.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'
import {shortPath} from './study.ts'

const help = `Geeft een normenkader uit als tabel: om te delen, om oordelen in te vullen, of voor een ander programma.

Gebruik: normenkader kader exporteer [kader of map] [opties]
         normenkader kader exporteer --terug <bestand.xlsx> [map] [--proef]

  --formaat <vorm>  xlsx (standaard): Excel, met bij elke norm een lijst om het oordeel uit te kiezen
                    csv, md (Markdown, om te lezen) of json
  --uit <bestand>   het nieuwe bestand; standaard <naam>-normenkader.xlsx
  --terug <bestand> zet oordelen en opmerkingen die in dat bestand zijn ingevuld, in het onderzoek in [map]
  --proef           laat bij --terug alleen zien wat er zou veranderen

Zonder [kader of map] gaat het om de map waarin u staat. Een bestaand bestand wordt nooit overschreven.
`

export const kaderExporteer: Command = {
  help,
  spec: {
    opties: {formaat: 'waarde', uit: 'waarde', terug: 'waarde', proef: 'vlag'},
    plaatsen: ['kader of map']
  },
  run
}

const VORMEN: readonly Uitwisselvorm[] = ['xlsx', 'csv', 'md', 'json']

async function run(args: Arguments, environment: Environment): Promise<ExitCode> {
  const vorm = choice(args, 'formaat', VORMEN)
  if ('fout' in vorm) return refuse(vorm.fout, environment)
  const name = args.plaatsen[0] ?? '.'
  const table = args.waarden.get('terug')
  if (table !== undefined) {
    const {kaderTerug} = await import('./kader-terug.ts')
    return kaderTerug(table, name, args.vlaggen.has('proef'), environment)
  }
  const found = await readKaderOrStudy(name, environment)
  if (typeof found === 'string') return refuse(found, environment)
  const {exportTable} = await import('../uitwisselen.ts')
  const extension = vorm.keuze ?? 'xlsx'
  const bytes = await exportTable(found, extension)
  const titel = slug(
    found.soort === 'kader' ? basename(resolve(environment.map, name)) : found.onderzoek.titel
  )
  const target = resolve(environment.map, args.waarden.get('uit') ?? `${titel}-normenkader.${extension}`)
  const refused = await createFile(target, bytes)
  if (refused !== undefined) return refuse(refused.geweigerd, environment)
  environment.out(
    `${shortPath(target, environment)} is gemaakt: ${String(found.onderzoek.normen.length)} normen.\n`
  )
  return EXIT.clean
}

/** What lies in a folder, else the framework of that name. */
async function readKaderOrStudy(name: string, environment: Environment): Promise<Gelezen | string> {
  const map = resolve(environment.map, name)
  const {value: files} = readFolder(map)
  const {analyse} = await import('../pipeline.ts')
  if (files.some(({path}) => path === 'normenkader.yaml')) {
    const {onderzoek, soort, sources} = analyse({files, kaders: findKaders(map)})
    return onderzoek === undefined
      ? `Het normenkader in ‘${name}’ is niet te lezen. Zie: normenkader controleer ${name}`
      : {onderzoek, soort, sources}
  }
  const kader = await findKader(name, environment.map, environment)
  if (typeof kader === 'string') return kader
  const {onderzoek, soort, sources} = kader.analysis
  return onderzoek === undefined ? `Kader ‘${name}’ is niet te lezen.` : {onderzoek, soort, sources}
}
