import type {Celwaarde} from '../model/cijfers.ts'
import type {Document} from '../model/document.ts'
import type {KolomInvoer, TabelBestand} from '../model/generated/bestanden.ts'
import type {Csv, Origin} from '../model/source.ts'
import type {Notatie} from '../getal.ts'
import {leesCel, opgave} from './cells.ts'
import {
  below,
  indexOf,
  nameOf,
  type Raster,
  type RuweCel,
  type RuweRij,
  type Tell,
  type Totaal
} from './grid.ts'
import {fromCsv, fromYaml, type Geschreven} from './rows.ts'
import {canonical} from './units.ts'

type Kolom = Raster['kolommen'][number]

/** A table of its file, with the rows of the CSV file of the same name where it has none of its own. */
export function tabel(document: Document<TabelBestand>, csv: Csv | undefined, tell: Tell): Raster {
  const {data, file} = document
  const origin: Origin = {file, path: []}
  const kolommen = data.kolommen.map((kolom) => kolomOf(kolom, data))
  tellDoubles(kolommen, origin, tell)
  const notatie: Notatie = csv?.delimiter === ',' ? 'gewoon' : 'nederlands'
  const geschreven =
    data.rijen === undefined ? fromCsv(csv, data, origin, tell) : fromYaml(data, origin, tell)
  const rijen = geschreven.map((each) =>
    rijOf(each, {document, kolommen, notatie: data.rijen === undefined ? notatie : 'gewoon', tell})
  )
  tellSameRows(rijen, tell)
  return {
    id: nameOf(file),
    vorm: 'tabel',
    origin,
    titel: data.titel,
    ...(data.toelichting !== undefined && {toelichting: data.toelichting}),
    bronverwijzingen: (data.bronnen ?? []).map((waarde, index) => ({
      waarde,
      origin: below(origin, 'bronnen', index)
    })),
    kolommen,
    rijen,
    rijIndex: indexOf(rijen.map(({id}) => id)),
    kolomIndex: indexOf(kolommen.map(({id}) => id)),
    ...(data.totaal && {
      totaal: {
        label: data.totaal.label ?? 'Totaal',
        opgegeven: data.totaal.opgegeven ?? {},
        origin: below(origin, 'totaal')
      }
    }),
    eisen: (data.eisen ?? []).map((formule, index) => ({formule, origin: below(origin, 'eisen', index)})),
    verdelingen: (data.verdelingen ?? []).map((each, index) => ({
      ...each,
      origin: below(origin, 'verdelingen', index)
    }))
  }
}

function kolomOf({id, label, groep, formule, n, ...kolom}: KolomInvoer, data: TabelBestand): Kolom {
  const eenheid = id === data.sleutel ? 'tekst' : canonical(kolom.eenheid ?? data.eenheid ?? '')
  const afronden = kolom.afronden ?? data.afronden
  const wijze: Totaal =
    kolom.totaal ??
    (formule !== undefined
      ? 'formule'
      : ['tekst', 'procent', 'rapportcijfer', 'jaar'].includes(eenheid)
        ? 'geen'
        : 'som')
  return {
    id,
    label: label ?? id,
    ...(groep !== undefined && {groep}),
    eenheid,
    ...(formule !== undefined && {formule}),
    ...(n !== undefined && {n}),
    ...(afronden !== undefined && eenheid !== 'tekst' && {afronden}),
    wijze
  }
}

function tellDoubles(kolommen: readonly Kolom[], origin: Origin, tell: Tell): void {
  const seen = new Set<string>()
  kolommen.forEach(({id}, index) => {
    if (seen.has(id))
      tell({
        rule: 'dubbele-kolom',
        message: `De kolom \`${id}\` staat er twee keer; verwacht: elk id van een kolom één keer.`,
        origin: below(origin, 'kolommen', index, 'id')
      })
    seen.add(id)
  })
}

interface Rijregels {
  document: Document<TabelBestand>
  kolommen: readonly Kolom[]
  notatie: Notatie
  tell: Tell
}

function rijOf(geschreven: Geschreven, regels: Rijregels): RuweRij {
  const {sleutel} = regels.document.data
  const label = (geschreven.cel(sleutel) ?? '').trim()
  const id = rijId(label)
  if (id === '' && geschreven.heeft(sleutel))
    regels.tell({
      rule: 'cel-leeg',
      message: `De sleutel van deze rij, in kolom \`${sleutel}\`, is leeg; verwacht: een naam voor de rij.`,
      origin: geschreven.origin(sleutel)
    })
  const cellen = regels.kolommen.map((kolom, index) => celOf(geschreven, id, kolom, index, regels))
  return {id, label, cellen}
}

/** A row is named by its key in lower case, with `_` for every other sign. */
export function rijId(label: string): string {
  const plain = label.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/gu, '_').replaceAll(/^_+|_+$/gu, '')
}

function celOf(
  geschreven: Geschreven,
  rij: string,
  kolom: Kolom,
  index: number,
  {document: {data, file}, notatie, tell}: Rijregels
): RuweCel {
  const {id, eenheid, formule, afronden} = kolom
  const text = geschreven.cel(id)
  const origin = geschreven.origin(id)
  if (eenheid === 'tekst') return plain({soort: 'tekst', tekst: (text ?? '').trim()}, eenheid, origin)
  if (formule !== undefined && (text === undefined || text === null || text === '')) {
    const at: Origin = {file, path: ['kolommen', index]}
    const opgegeven = data.kolommen[index]?.opgegeven?.[rij]
    return {
      inhoud: {soort: 'formule', formule},
      eenheid,
      ...(afronden !== undefined && {afronden}),
      ...(opgegeven !== undefined && {
        opgegeven: opgave(opgegeven, eenheid, below(at, 'opgegeven', rij))
      }),
      origin,
      formuleOrigin: below(at, 'formule')
    }
  }
  if (!geschreven.heeft(id)) return plain({soort: 'fout'}, eenheid, origin)
  return leesCel(text ?? '', origin, {
    eenheid,
    ...(afronden !== undefined && {afronden}),
    notatie,
    ontbrekend: data.ontbrekend ?? {},
    kolom: id,
    tell
  })
}

function plain(waarde: Celwaarde, eenheid: string, origin: Origin): RuweCel {
  return {inhoud: {soort: 'gegeven', waarde, decimalen: 0}, eenheid, origin}
}

function tellSameRows(rijen: readonly RuweRij[], tell: Tell): void {
  const seen = new Map<string, RuweRij>()
  for (const rij of rijen) {
    const first = seen.get(rij.id)
    const at = rij.cellen[0]?.origin
    if (first === undefined) seen.set(rij.id, rij)
    else if (rij.id !== '' && at !== undefined)
      tell({
        rule: 'dubbele-rij',
        message: `Er zijn twee rijen met de naam \`${rij.id}\` (“${rij.label}”); verwacht: een sleutel die elke rij een eigen naam geeft.`,
        origin: at,
        ...(first.cellen[0] && {
          related: [{message: 'Hier staat de eerste.', origin: first.cellen[0].origin}]
        })
      })
  }
}
