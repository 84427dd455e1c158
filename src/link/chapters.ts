import {byDutch} from '../leaves/alfabet.ts'
import type {Document, Documents} from '../model/document.ts'
import type {HoofdstukKop} from '../model/generated/bestanden.ts'
import type {Hoofdstuk, Plaats, Tekst} from '../model/element.ts'
import type {Begrip} from '../model/onderzoek.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {below, byOrder, idByName} from './fields.ts'
import {add, report, type Registry} from './registry.ts'
import type {Texts} from './texts.ts'

const PLAATSEN: readonly Plaats[] = ['voorwoord', 'inleiding', 'aanpak', 'nawoord', 'bijlage']

/** The free chapters, in order of `volgorde` and id, each at its place. */
export function hoofdstukken(documents: Documents, registry: Registry, texts: Texts): Hoofdstuk[] {
  const made = documents.hoofdstukken.map((document) => {
    const one = hoofdstuk(document, texts)
    add(registry, one)
    place(one, document.data.plaats ?? 'inleiding', registry)
    return {one, id: one.id, order: document.data.volgorde ?? Infinity}
  })
  made.sort(byOrder)
  for (const {one} of made) one.onderdeel?.hoofdstukken.push(one)
  return made.map(({one}) => one)
}

/** A chapter with its text, not yet at its place. */
export function hoofdstuk({data, file, body}: Document<HoofdstukKop>, texts: Texts): Hoofdstuk {
  const origin: Origin = {file, path: []}
  const id = data.id ?? idByName(file)
  const bij = (sleutel: string): Tekst['bij'] => ({soort: 'hoofdstuk', id, sleutel, vertrouwelijk: false})
  texts.literal(data.titel, below(origin, 'titel'), bij('titel'))
  return {
    soort: 'hoofdstuk',
    id,
    origin,
    titel: data.titel,
    plaats: 'inleiding',
    inhoud: texts.body(body, origin, bij('inhoud'))
  }
}

function place(one: Hoofdstuk, plaats: string, registry: Registry): void {
  const fixed = PLAATSEN.find((each) => each === plaats)
  const onderdeel = registry.byId.get(plaats)
  if (fixed !== undefined) one.plaats = fixed
  else if (onderdeel?.soort === 'onderdeel') {
    one.plaats = 'onderdeel'
    one.onderdeel = onderdeel
  } else if (!registry.verdacht.has(plaats)) {
    const known = [
      ...PLAATSEN,
      ...[...registry.byId.values()].filter(({soort}) => soort === 'onderdeel').map(({id}) => id)
    ]
    report(registry, {
      rule: 'onbekende-verwijzing',
      severity: 'fout',
      message: `Hoofdstuk ${one.id} heeft plaats \`${plaats}\`; verwacht: ${PLAATSEN.join(', ')} of het id van een onderdeel${didYouMean(plaats, known)}`,
      origin: below(one.origin, 'plaats')
    })
  }
}

/** The terms, in alphabetical order of Dutch. */
export function begrippen(documents: Documents, texts: Texts): Begrip[] {
  const document = documents.begrippen
  if (document === undefined) return []
  return document.data.begrippen
    .map(({id = '', term, betekenis, afkorting, niet = []}, index) => {
      const origin = {file: document.file, path: ['begrippen', index]}
      const bij = {
        soort: 'onderzoek',
        id: id === '' ? term : id,
        sleutel: 'betekenis',
        vertrouwelijk: false
      } as const
      return {
        id,
        term,
        ...(betekenis !== undefined && {betekenis: texts.parse(betekenis, below(origin, 'betekenis'), bij)}),
        ...(afkorting !== undefined && {afkorting}),
        niet,
        origin
      }
    })
    .sort((a, b) => byDutch(a.term, b.term))
}
