import {contribution} from '../../src/vergelijk.ts'
import type {Bijdrage} from '../../src/model/bijdrage.ts'
import {analyse} from '../analyse.ts'

/** A little framework of three norms, one of which names the municipality. */
export const SAMEN = `id: samen
versie: 1.0.0
titel: Samen sterk
schalen:
  driepunts:
    - {id: voldaan, label: Voldaan, waarde: 1}
    - {id: deels, label: Deels voldaan, waarde: 0.5}
    - {id: niet, label: Niet voldaan, waarde: 0}
schaal: driepunts
onderdelen:
  - id: zorg
    titel: Zorg in {gemeente}
    normen:
      - {id: toegang, tekst: "De gemeente {gemeente} heeft een toegang.", onderwerpen: [laagdrempelig]}
      - {id: plan, tekst: Elk huishouden heeft een plan., onderwerpen: [regie]}
      - {id: budget, tekst: Het budget is genoeg., onderwerpen: [regie, geld]}
`

export interface Studie {
  /** Name of its folder, and of its municipality. */
  naam: string
  overheden?: readonly string[]
  titel?: string
  fase?: string
  /** By norm, or by `norm@object`. */
  oordelen?: Readonly<Record<string, string>>
  kader?: string
  /** The texts of more frameworks than SAMEN, by id and version. */
  kaders?: readonly string[]
  aanpassingen?: readonly string[]
  objecten?: readonly string[]
  /** Scales of its own, each as `id: [levels]`. */
  schalen?: readonly string[]
  /** Ids of norms of its own, all about money. */
  eigen?: readonly string[]
  aanbeveling?: string
}

/** The files of a study, as an author would have typed them. */
export function filesOf(studie: Studie): Record<string, string> {
  const {naam, overheden = [naam], titel = `Onderzoek ${naam}`, fase = 'definitief'} = studie
  const {
    kader = 'samen@1.0.0',
    kaders = [],
    aanpassingen = [],
    objecten = [],
    eigen = [],
    oordelen = {},
    schalen = []
  } = studie
  const list = (key: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `${key}:\n${items.map((item) => `  - ${item}\n`).join('')}`
  const own = list(
    'onderdelen',
    eigen.length === 0
      ? []
      : [
          `{id: eigen, titel: Van ons, normen: [${eigen.map((id) => `{id: ${id}, tekst: "Eigen norm ${id} van ${naam}.", schaal: driepunts}`).join(', ')}]}`
        ]
  )
  const versions = Object.fromEntries(
    [SAMEN, ...kaders].map((text) => {
      const [, id = ''] = /^id: (.+)$/mu.exec(text) ?? []
      const [, versie = ''] = /^versie: (.+)$/mu.exec(text) ?? []
      return [`${versie}/frameworks/${id}/normenkader.yaml`, text]
    })
  )
  return {
    'onderzoek.yaml': `titel: ${titel}\noverheden: [${overheden.map((each) => `"${each}"`).join(', ')}]\nfase: ${fase}\nperiode: {van: 2018, tot: 2021}\nadressaten: {college: het college}\n`,
    'normenkader.yaml': `overnemen:\n  - kader: ${kader}\n${list('aanpassingen', aanpassingen)}${list('objecten', objecten)}${schalen.length === 0 ? '' : `schalen:\n${schalen.map((each) => `  ${each}\n`).join('')}`}${own}`,
    'oordelen.yaml': `oordelen:${Object.keys(oordelen).length === 0 ? ' []' : ''}\n${Object.entries(oordelen).map(judgement).join('')}`,
    ...(studie.aanbeveling !== undefined && {
      'conclusies/slot.md': '---\nonderdeel: zorg\n---\n\nHet gaat redelijk.\n',
      'aanbevelingen.yaml': `aanbevelingen:\n  - {id: a1, aan: [college], tekst: "${studie.aanbeveling}", conclusies: [slot]}\n`
    }),
    ...versions
  }
}

function judgement([where, oordeel]: [string, string]): string {
  const [norm = '', object] = where.split('@')
  return `  - {norm: ${norm}, oordeel: ${oordeel}, toelichting: omdat${object === undefined ? '' : `, object: ${object}`}}\n`
}

/** What a study adds to a comparison. */
export function bijdrage(studie: Studie): Bijdrage {
  const {onderzoek, score, sources, diagnostics} = analyse(filesOf(studie))
  if (onderzoek === undefined || score === undefined) throw new Error(JSON.stringify(diagnostics))
  return contribution(studie.naam.toLowerCase().replaceAll(' ', '-'), onderzoek, score, sources)
}
