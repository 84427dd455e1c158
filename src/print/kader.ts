import type {Onderdeel} from '../model/element.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import {painter, type Paint} from './colour.ts'
import {safe} from './safe.ts'
import {wrap} from './wrap.ts'

interface KaderKop {
  id: string
  versie: string
  titel: string
  parameters: readonly string[]
}

/** A framework to read: its questions and norms, with the ids by which they are taken over. */
export function printKader(kop: KaderKop, kader: Onderzoek, colour: boolean): string {
  const paint = painter(colour)
  const hoofdvraag = kader.hoofdvraag === undefined ? [] : wrap(kader.hoofdvraag.plain, '')
  const open =
    kop.parameters.length === 0 ? [] : [`In te vullen bij het overnemen: ${kop.parameters.join(', ')}`]
  const parts = kader.onderdelen.flatMap((onderdeel) => part(onderdeel, '', paint))
  const title = `${paint('bold', safe(kop.titel))}  ${safe(`${kop.id}@${kop.versie}`)}`
  return [title, ...hoofdvraag, ...open.map(safe), '', ...parts].map((line) => `${line}\n`).join('')
}

function part({id, titel, vragen, normen, onderdelen}: Onderdeel, indent: string, paint: Paint): string[] {
  return [
    `${indent}${paint('bold', safe(`${id}  ${titel}`))}`,
    ...vragen.flatMap((vraag) => entry(`vraag ${vraag.id}`, vraag.tekst.plain, indent)),
    ...normen.flatMap((norm) => entry(`norm ${norm.id}`, norm.tekst.plain, indent)),
    '',
    ...onderdelen.flatMap((onderdeel) => part(onderdeel, `${indent}  `, paint))
  ]
}

function entry(name: string, text: string, indent: string): string[] {
  return wrap(`${name}: ${text}`, `${indent}  `)
}
