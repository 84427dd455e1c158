import {findKaders, findOnderzoek, readFolder, saveFiles} from '../files.ts'
import type {Bijgewerkt} from '../pipeline.ts'
import {omzettingText, printBijwerking, printSentence} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import type {Arguments} from './options.ts'
import {refuse} from './refuse.ts'
import type {Command} from './command.ts'

const help = `Brengt wat een onderzoek overneemt naar de nieuwste versie, en behoudt wat u zelf hebt gedaan.

Gebruik: normenkader kader bijwerken [map] [opties]

  --proef  toont alles wat er zou veranderen, en wijzigt niets

Wat u niet hebt aangepast, wordt dat van de nieuwe versie. Wat u hebt aangepast en het kader niet, blijft
zoals het is. Wat allebei is gewijzigd, komt met de drie teksten in conflicten.yaml; controleer geeft een
fout tot u hebt gekozen. Oordelen blijven staan. Is een norm inhoudelijk gewijzigd, dan staat er \`herzien\`
bij.
`

export const kaderBijwerken: Command = {help, spec: {opties: {proef: 'vlag'}, plaatsen: ['map']}, run}

const MOST_FAULTS = 20

async function run({plaatsen, vlaggen}: Arguments, environment: Environment): Promise<ExitCode> {
  const map = findOnderzoek(plaatsen[0] ?? '.', environment.map)
  if (typeof map !== 'string') return refuse(map.geweigerd, environment)
  const {werkBij} = await import('../pipeline.ts')
  const {value: files, diagnostics} = readFolder(map)
  const unread = diagnostics.find(({severity}) => severity === 'fout')
  if (unread !== undefined) return refuse(`${unread.file}: ${unread.message}`, environment)
  const result = werkBij({files, kaders: findKaders(map)})
  if ('geweigerd' in result) return refuse(result.geweigerd, environment)
  if (result.overgangen.length === 0) {
    environment.out('Er is geen nieuwere versie van wat dit onderzoek overneemt.\n')
    return EXIT.clean
  }
  environment.out(printBijwerking(result.overgangen, result.posten, environment.colour.out))
  environment.out(afterwards(result))
  return finish(map, result, vlaggen.has('proef'), environment)
}

async function finish(
  map: string,
  {posten, wijzigingen}: Bijgewerkt,
  proef: boolean,
  environment: Environment
): Promise<ExitCode> {
  const names = wijzigingen.map(({path}) => path).join(', ')
  if (posten.some(({soort}) => soort === 'omzetting')) {
    environment.err(
      `\nEr is niets gewijzigd: zeg eerst in normenkader.yaml hoe de oordelen overgaan.\n\n${omzettingText(posten)}`
    )
    return EXIT.faults
  }
  if (proef) {
    environment.out(`\nDit is een proef: er is niets gewijzigd. Zonder --proef wijzigt: ${names}.\n`)
    return EXIT.clean
  }
  const saved = await saveFiles(map, wijzigingen)
  if (saved !== undefined) return refuse(saved.geweigerd, environment)
  environment.out(`\nBijgewerkt: ${names}.\n`)
  return EXIT.clean
}

/** What controleer will say that it did not say before; the conflicts are told already. */
function afterwards({daarna}: Bijgewerkt): string {
  if (daarna.length === 0) return ''
  const shown = daarna.slice(0, MOST_FAULTS)
  const rest = daarna.length - shown.length
  return [
    '\nDaarna nog te doen\n',
    ...shown.map(({file, message}) => printSentence(`  ${file}: ${message}`)),
    ...(rest > 0 ? [`  en nog ${String(rest)}; zie normenkader controleer\n`] : [])
  ].join('')
}
