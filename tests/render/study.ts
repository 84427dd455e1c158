import type {Root} from 'mdast'
import {JSDOM} from 'jsdom'
import {compose} from '../../src/compose.ts'
import type {Rapport} from '../../src/model/rapport.ts'
import {build, drawCharts, FORMATS} from '../../src/render.ts'
import {analyse} from '../analyse.ts'
import {template} from './templates.ts'

/** What of a study tables and charts are about: files of `cijfers/` by name, and a text that places them. */
export interface Study {
  cijfers: Readonly<Record<string, string>>
  tekst: string
  /** Other files. */
  overig?: Readonly<Record<string, string>>
}

export async function rapportOf({cijfers, tekst, overig = {}}: Study): Promise<Rapport> {
  const {onderzoek, score} = analyse({
    'normenkader.yaml': 'onderdelen: []\n',
    'bronnen.yaml': 'bronnen:\n  - {id: b, soort: enquete, titel: Enquête onder cliënten}\n',
    'hoofdstukken/inleiding.md': `---\ntitel: Inleiding\n---\n${tekst}\n`,
    ...Object.fromEntries(Object.entries(cijfers).map(([id, text]) => [`cijfers/${id}.yaml`, text])),
    ...overig
  })
  if (!onderzoek || !score) throw new Error('The study cannot be read.')
  return drawCharts(compose(onderzoek, score, {concept: false, intern: false}))
}

export function treeOf(rapport: Rapport): Root {
  return build(rapport, template('rekenkamerrapport')).value
}

export async function textOf(study: Study, format: 'html' | 'md'): Promise<string> {
  const rapport = await rapportOf(study)
  const {value} = (await FORMATS.find(({id}) => id === format)?.write(treeOf(rapport), rapport)) ?? {}
  return new TextDecoder().decode(value)
}

export async function htmlOf(study: Study): Promise<Document> {
  return new JSDOM(await textOf(study, 'html')).window.document
}
