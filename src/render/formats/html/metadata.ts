import type {Element} from 'hast'
import type {Rapport} from '../../../model/rapport.ts'
import {element} from './element.ts'

const MAX_DESCRIPTION = 300

/** What search engines and archives read of the report. */
export function metadata(rapport: Rapport): Element[] {
  const {titel, ondertitel, opdrachtgever, uitvoerder, datumIso, hoofdvraag, concept, intern} = rapport
  const description = (ondertitel || (hoofdvraag?.plain ?? ''))
    .replaceAll(/\s+/gu, ' ')
    .slice(0, MAX_DESCRIPTION)
  const named: [string, string][] = [
    ['description', description],
    ['author', uitvoerder || opdrachtgever],
    ['dcterms.title', titel],
    ['dcterms.creator', uitvoerder || opdrachtgever],
    ['dcterms.publisher', opdrachtgever],
    ['dcterms.date', datumIso],
    ['dcterms.language', 'nl'],
    // A draft or an internal report that does reach the web must not be found there.
    ['robots', concept || intern ? 'noindex, nofollow' : '']
  ]
  const title = [titel, opdrachtgever].filter((part) => part !== '').join(' – ')
  return [
    element('title', {}, [title || 'Rapport']),
    ...named
      .filter(([, content]) => content !== '')
      .map(([name, content]) => element('meta', {name, content}))
  ]
}
