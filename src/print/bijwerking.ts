import type {NodigeOmzetting, Overgang, Post} from '../model/bijwerking.ts'
import type {Verschil} from '../model/verschil.ts'
import {painter} from './colour.ts'
import {headOf, labels} from './verschil-words.ts'
import {wrap} from './wrap.ts'

/** What is told, in the order of what an author has to do with it; the heading, and for which posts. */
const GROUPS: readonly (readonly [kop: string, soorten: readonly Post['soort'][]])[] = [
  ['Komt mee', ['nieuw', 'overgenomen', 'hernoemd']],
  ['Vervallen; wat u erover schreef blijft bewaard', ['vervallen']],
  ['Oordelen die u opnieuw moet bekijken', ['herzien']],
  ['Conflicten: u en het kader hebben dit allebei gewijzigd', ['conflict']],
  ['Nodig: een omzetting van oordelen naar een andere schaal', ['omzetting']]
]

/** What newer versions of its frameworks do to a study. */
export function printBijwerking(
  overgangen: readonly Overgang[],
  posten: readonly Post[],
  colour: boolean
): string {
  const paint = painter(colour)
  const titles = overgangen.map(({van, naar}) =>
    paint('bold', `${naar.id}@${van.versie} → ${naar.id}@${naar.versie}`)
  )
  const groups = GROUPS.flatMap(([kop, soorten]) => {
    const here = soorten.flatMap((soort) => posten.filter((post) => post.soort === soort))
    return here.length === 0 ? [] : ['', paint('bold', kop), ...unique(here.flatMap(lines))]
  })
  return [...titles, ...groups].map((line) => `${line}\n`).join('')
}

/** A norm with several judgements is told once. */
function unique(all: readonly string[]): string[] {
  return [...new Set(all)]
}

function lines(post: Post): string[] {
  if (post.soort !== 'conflict') return wrap(sentence(post), '  ')
  const {basis = '–', eigen = '–', nieuw = '–'} = post.conflict
  const texts = [`was:   ${basis}`, `u:     ${eigen}`, `kader: ${nieuw}`]
  return [...wrap(sentence(post), '  '), ...texts.flatMap((text) => wrap(text, '    '))]
}

function sentence(post: Post): string {
  const {bij} = post
  switch (post.soort) {
    case 'nieuw': {
      const from = post.verschil.van.map(({id}) => id).join(' en ')
      const text = post.verschil.naar.find(({id}) => bij.endsWith(id))?.tekst ?? ''
      return `${bij}: nieuw${from === '' ? '' : ` (${labels(post.verschil, false).join(', ')} uit ${from})`}. ${text}`
    }
    case 'overgenomen':
      return `${bij}: ${labels(post.verschil, true).join(', ') || headOf(post.verschil).tekst}${asked(post.verschil)}`
    case 'hernoemd':
      return `${bij}: ${times(post.plaatsen, `verwijzing naar ${post.was} is`, `verwijzingen naar ${post.was} zijn`)} aangepast`
    case 'vervallen': {
      const kept = [
        ...(post.oordelen > 0 ? [times(post.oordelen, 'oordeel', 'oordelen')] : []),
        ...(post.bevindingen > 0 ? [times(post.bevindingen, 'bevinding', 'bevindingen')] : [])
      ]
      const verb = post.opvolgers.length === 1 ? 'komt' : 'komen'
      const after =
        post.opvolgers.length === 0 ? '' : `; in haar plaats ${verb} ${post.opvolgers.join(' en ')}`
      return `${bij}: ${kept.join(' en ') || 'geen oordeel en geen bevinding'}${after}`
    }
    case 'herzien':
      return `${bij}: ${post.reden}`
    case 'conflict':
      return `${bij}, ${post.conflict.sleutel}`
    case 'omzetting':
      return `${bij}: van ${post.nodig.van} naar ${post.nodig.naar}`
  }
}

/** What a new parameter asks: the study has to fill it in. */
function asked({element, soort, naar}: Verschil): string {
  if (element !== 'parameter' || soort === 'vervallen') return ''
  const tekst = naar[0]?.tekst ?? ''
  return `${tekst === '' ? '' : ` (${tekst})`}; ${soort === 'nieuw' ? 'vul haar in bij `overnemen`' : 'kijk of uw waarde nog past'}`
}

function times(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`
}

/** The lines that the author can put in normenkader.yaml, for every conversion that is asked. */
export function omzettingText(posten: readonly Post[]): string {
  const asked = posten.flatMap((post) => (post.soort === 'omzetting' ? [post.nodig] : []))
  const groups = new Map<string, NodigeOmzetting>()
  for (const each of asked) {
    const key = [each.kader, each.versie, each.van, each.naar].join(' ')
    const niveaus = new Set([...(groups.get(key)?.niveaus ?? []), ...each.niveaus])
    groups.set(key, {...each, niveaus: [...niveaus].sort()})
  }
  const items = [...groups.values()].map(({kader, versie, van, naar, niveaus, keuze}) => [
    `  - kader: ${kader}`,
    `    versie: ${versie}`,
    `    van: ${van}`,
    `    naar: ${naar}`,
    `    niveaus: # kies uit ${keuze.join(', ')}`,
    ...niveaus.map((niveau) => `      ${niveau}: …`),
    `    reden: >-`,
    `      …`
  ])
  return ['omzettingen:', ...items.flat()].map((line) => `${line}\n`).join('')
}
