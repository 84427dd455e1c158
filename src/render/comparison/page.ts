import type {Element, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Vergelijking} from '../../model/vergelijking.ts'
import {element} from '../formats/html/element.ts'
import {policyFor} from '../formats/html/policy.ts'
import {styleFor} from '../formats/html/style.ts'
import {accountOf} from './account.ts'
import {perNorm, perTopic} from './distributions.ts'
import {mappings, metadossier, ranking, studies} from './lists-page.ts'
import {matrices} from './matrix.ts'
import {style} from './style.ts'
import {advice, differences, notCompared, parameters} from './texts.ts'
import {counted} from './words.ts'

interface Section {
  id: string
  titel: string
  uitleg: string
  inhoud: readonly Element[]
}

/** The comparison as one file of HTML: nothing in it is loaded from elsewhere, and nothing in it runs. */
export async function comparisonPage(vergelijking: Vergelijking): Promise<Uint8Array> {
  const css = styleFor({}, style)
  const policy = await policyFor(css, '')
  const titel = titleOf(vergelijking)
  const sections = sectionsOf(vergelijking).filter(({inhoud}) => inhoud.length > 0)
  const page: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      element('html', {lang: 'nl', className: ['utrecht-html', 'voorbeeld-theme']}, [
        head(titel, css, policy),
        element('body', {}, [
          element('a', {className: ['overslaan'], href: '#Hoofdinhoud'}, ['Direct naar de inhoud']),
          element('header', {className: ['kop'], id: 'Boven'}, [
            element('div', {className: ['kop-binnen']}, [element('p', {}, ['Vergelijking van onderzoeken'])])
          ]),
          element('div', {className: ['pagina', 'pagina-breed']}, [main(titel, vergelijking, sections)]),
          element('footer', {className: ['voet']}, [
            element('div', {className: ['voet-binnen']}, [element('p', {}, [titel])]),
            element('a', {className: ['naar-boven'], href: '#Boven'}, ['Naar boven'])
          ])
        ])
      ])
    ]
  }
  return new TextEncoder().encode(toHtml(page))
}

function head(titel: string, css: string, policy: string): Element {
  return element('head', {}, [
    element('meta', {charSet: 'utf-8'}),
    element('meta', {httpEquiv: ['Content-Security-Policy'], content: policy}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('title', {}, [titel]),
    element('style', {}, [css])
  ])
}

function titleOf({onderzoeken, kolommen}: Vergelijking): string {
  const [first] = onderzoeken
  if (onderzoeken.length === 1 && first !== undefined)
    return `${first.naam}: ${counted(kolommen.length, ['object', 'objecten'])} vergeleken`
  return `${counted(onderzoeken.length, ['onderzoek', 'onderzoeken'])} vergeleken`
}

function main(titel: string, vergelijking: Vergelijking, sections: readonly Section[]): Element {
  const contents = sections.map(({id, titel: name}) =>
    element('li', {}, [element('a', {href: `#${id}`}, [name])])
  )
  return element('main', {id: 'Hoofdinhoud', tabIndex: -1}, [
    element('div', {className: ['titelblad']}, [
      element('h1', {}, [titel]),
      element('p', {}, [summary(vergelijking)])
    ]),
    ...(vergelijking.rijen.length === 0 ? [nothing()] : []),
    ...unfinished(vergelijking),
    element('nav', {ariaLabel: 'Inhoud', className: ['inhoudslijst']}, [element('ul', {}, contents)]),
    ...sections.map(({id, titel: name, uitleg, inhoud}) =>
      element('section', {}, [
        element('h2', {id}, [name]),
        ...(uitleg === '' ? [] : [element('p', {}, [uitleg])]),
        ...inhoud
      ])
    )
  ])
}

function summary({rijen, onderzoeken, kolommen}: Vergelijking): string {
  const normen = counted(rijen.length, ['gedeelde norm', 'gedeelde normen'])
  if (onderzoeken.length === 1) return `${normen}, ${counted(kolommen.length, ['object', 'objecten'])}.`
  const all = onderzoeken.reduce((sum, each) => sum + (each.normen ?? 0), 0)
  if (all === 0) return `${normen} van ${counted(onderzoeken.length, ['onderzoek', 'onderzoeken'])}.`
  return `${normen} van ${counted(onderzoeken.length, ['onderzoek', 'onderzoeken'])}, die samen ${counted(all, ['norm', 'normen'])} hebben.`
}

function nothing(): Element {
  return element('div', {className: ['waarschuwing'], role: 'note'}, [
    element('p', {}, [
      'Deze onderzoeken hebben geen norm gemeen waarop te vergelijken valt. Onder ‘Niet vergeleken’ staat van elke norm waarom. Normen die hetzelfde vragen maar uit verschillende kaders komen, zijn te verbinden met een bestand met koppelingen.'
    ])
  ])
}

/** Judgements that may still change are no judgements to publish. */
function unfinished({onderzoeken, anoniem}: Vergelijking): Element[] {
  const open = onderzoeken.filter(({fase}) => fase !== 'definitief')
  if (open.length === 0) return []
  const known = open.filter(({fase}) => fase !== undefined)
  const names = anoniem
    ? counted(open.length, ['onderzoek', 'onderzoeken'])
    : open.map(({naam}) => naam).join(', ')
  const which =
    known.length === open.length ? `Nog niet definitief: ${names}.` : 'Niet elk onderzoek is definitief.'
  return [
    element('div', {className: ['waarschuwing'], role: 'note'}, [
      element('p', {}, [`${which} Deze oordelen kunnen nog veranderen.`])
    ])
  ]
}

function sectionsOf(vergelijking: Vergelijking): Section[] {
  const account = accountOf(vergelijking).map((line) => element('li', {}, [line]))
  const counts =
    vergelijking.kleinsteGroep === undefined ? COUNTS : `${COUNTS} Een × is een aantal dat is onderdrukt.`
  const section = (id: string, titel: string, uitleg: string, inhoud: readonly Element[]): Section => ({
    id,
    titel,
    uitleg,
    inhoud
  })
  return [
    section(
      'Oordelen',
      'Oordelen naast elkaar',
      MATRIX,
      vergelijking.kolommen.length === 0 ? [] : matrices(vergelijking)
    ),
    section('Rangorde', 'Rangorde', '', ranking(vergelijking)),
    section('Normen', 'Verdeling per norm', counts, perNorm(vergelijking)),
    section('Onderwerpen', 'Verdeling per onderwerp', counts, perTopic(vergelijking)),
    section('Verschillen', 'Verschillen in tekst', DIFFERENCES, [
      ...parameters(vergelijking),
      ...differences(vergelijking)
    ]),
    section('Aanbevelingen', 'Aanbevelingen per norm', ADVICE, advice(vergelijking)),
    section('Niet-vergeleken', 'Niet vergeleken', '', notCompared(vergelijking)),
    section('Metadossier', 'Onderwerpen per rapport', METADOSSIER, metadossier(vergelijking)),
    section('Onderzoeken', 'De onderzoeken', '', studies(vergelijking)),
    section('Koppelingen', 'Koppelingen', '', mappings(vergelijking)),
    section('Verantwoording', 'Hoe is vergeleken', '', [element('ul', {}, account)])
  ]
}

const MATRIX =
  'Een streepje betekent dat de norm in dat onderzoek niet voorkomt. De laatste kolom zegt hoeveel uitkomsten een oordeel zijn. Wat in een norm tussen [haken] staat, heeft elk onderzoek zelf ingevuld.'
const COUNTS =
  'n is het aantal oordelen: de som van de niveaus. Wat geen oordeel is, staat ernaast en telt niet mee.'
const DIFFERENCES = 'Een verschil in oordeel kan komen doordat de norm hier anders luidt.'
const ADVICE =
  'Een aanbeveling staat bij elke norm waarover de conclusie gaat waaruit zij volgt, in elk onderzoek dat de norm heeft.'
const METADOSSIER =
  'Alle normen van een rapport met dit onderwerp, ook die niet te vergelijken zijn. Een streepje betekent: niet onderzocht.'
