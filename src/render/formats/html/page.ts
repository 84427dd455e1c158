import type {Element, Root} from 'hast'
import type {Rapport} from '../../../model/rapport.ts'
import {bannersOf} from '../../banners.ts'
import type {Entry} from '../../finish/contents.ts'
import {dataUri} from './data-uri.ts'
import {element} from './element.ts'
import {numbered} from './heading.ts'
import {image} from './image.ts'
import {metadata} from './metadata.ts'

export interface Page {
  rapport: Rapport
  entries: readonly Entry[]
  style: string
  script: string
  /** What the page may load and run, by hash. */
  policy: string
}

/**
 * Ids of the page itself have a capital, which those of authors never have.
 */
const TOP = 'Boven'
const MAIN = 'Hoofdinhoud'

/** The page around the report, with nothing in its main part: everything in one file, nothing from elsewhere. */
export function htmlPage(page: Page): Root {
  const {rapport, entries, script} = page
  const body = element('body', {}, [
    element('a', {className: ['overslaan'], href: `#${MAIN}`}, ['Direct naar de inhoud']),
    header(rapport),
    element('div', {className: ['pagina']}, [
      ...(entries.length > 2 ? [navigation(entries)] : []),
      element('main', {id: MAIN, tabIndex: -1})
    ]),
    footer(rapport),
    element('script', {}, [script])
  ])
  const root = element('html', {lang: 'nl', className: ['utrecht-html', 'voorbeeld-theme']}, [
    head(page),
    body
  ])
  return {type: 'root', children: [{type: 'doctype'}, root]}
}

function head({rapport, style, policy}: Page): Element {
  return element('head', {}, [
    element('meta', {charSet: 'utf-8'}),
    element('meta', {httpEquiv: ['Content-Security-Policy'], content: policy}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    ...metadata(rapport),
    element('style', {}, [style])
  ])
}

function header(rapport: Rapport): Element {
  const {opdrachtgever, uitvoerder, datum, huisstijl, afbeeldingen} = rapport
  const banners = bannersOf(rapport)
  const banner = banners.length > 0 ? [element('p', {className: ['melding']}, [banners.join('. ')])] : []
  const key = huisstijl['logo'] ?? ''
  const file = Object.hasOwn(afbeeldingen, key) ? afbeeldingen[key] : undefined
  const src = file && dataUri(file.bytes)
  const office = opdrachtgever || uitvoerder
  const logo = src === undefined ? [] : [image(src, huisstijl['logo-alt'] ?? '')]
  const name = office === '' ? [] : [element('p', {}, [office])]
  const date = datum === '' ? [] : [element('p', {className: ['kop-datum']}, [datum])]
  return element('header', {className: ['kop'], id: TOP}, [
    ...banner,
    element('div', {className: ['kop-binnen']}, [...logo, ...name, ...date])
  ])
}

function navigation(entries: readonly Entry[]): Element {
  const contents = element('details', {open: true}, [element('summary', {}, ['Inhoud']), list(entries)])
  return element('nav', {className: ['zij'], ariaLabel: 'Inhoud'}, [contents])
}

function list(entries: readonly Entry[]): Element {
  const items = entries.map(({id, title, entries: below}) => {
    const link = element('a', {href: `#${id}`}, numbered([{type: 'text', value: title}]))
    return element('li', {}, [link, ...(below.length > 0 ? [list(below)] : [])])
  })
  return element('ul', {}, items)
}

function footer({titel, opdrachtgever, uitvoerder, datum}: Rapport): Element {
  const line = [titel, opdrachtgever, uitvoerder, datum].filter((part) => part !== '').join(' · ')
  return element('footer', {className: ['voet']}, [
    element('div', {className: ['voet-binnen']}, [element('p', {}, [line])]),
    element('a', {className: ['naar-boven'], href: `#${TOP}`}, ['Naar boven'])
  ])
}
