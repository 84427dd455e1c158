import type {Document} from '../model/document.ts'
import type {KolomInvoer, TabelBestand} from '../model/generated/bestanden.ts'
import type {Csv, Origin} from '../model/source.ts'
import {below, indexOf, nameOf, type Raster, type Tell, type Totaal} from './grid.ts'
import {fromCsv, fromYaml, type Geschreven} from './rows.ts'
import {withKey} from './key-column.ts'
import {rijId, rijnamen, type Rijnamen} from './row-names.ts'
import {cellenOf, type Regels} from './table-cells.ts'
import {withoutTotalRows} from './total-rows.ts'
import {canonical} from './units.ts'
import {tellUnused} from './unused-statements.ts'
import {withoutTotals} from './without-total.ts'

type Kolom = Raster['kolommen'][number]

/** A table of its file, with the rows of the CSV file of the same name where it has none of its own. */
export function tabel(written: Document<TabelBestand>, csv: Csv | undefined, tell: Tell): Raster {
  const document = {...written, data: withKey(written, tell)}
  const {data, file} = document
  const origin: Origin = {file, path: []}
  const gevraagd = data.kolommen.filter(({totaal}) => totaal !== undefined).map(({id}) => id)
  const kolommen = withoutTotals(
    data.kolommen.map((kolom) => kolomOf(kolom, data)),
    new Set(gevraagd)
  )
  tellDoubles(kolommen, origin, tell)
  const regels = regelsOf(document, kolommen, csv, tell)
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
    ...{rijen: regels.rijen, rijIndex: regels.rijIndex},
    cellen: cellenOf(regels),
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

function regelsOf(
  document: Document<TabelBestand>,
  kolommen: readonly Kolom[],
  csv: Csv | undefined,
  tell: Tell
): Regels {
  const {data, file} = document
  const origin: Origin = {file, path: []}
  const isCsv = data.rijen === undefined
  const written = isCsv ? fromCsv(csv, data, origin, tell) : fromYaml(data, origin, tell)
  const notatie = isCsv && csv?.delimiter !== ',' ? 'nederlands' : 'gewoon'
  const {sleutel} = data
  const all = namesOf(written, sleutel)
  const geschreven = withoutTotalRows(written, all, {data, kolommen, notatie}, tell)
  const namen = geschreven === written ? all : namesOf(geschreven, sleutel)
  const label = labelsOf(geschreven, sleutel)
  const regels: Regels = {
    ...{document, kolommen, geschreven, tell},
    rijen: {
      aantal: geschreven.aantal,
      kop: (rij) => ({id: rijId(label(rij)), label: label(rij)})
    },
    rijIndex: namen.index,
    notatie
  }
  if (geschreven.aantal > 0)
    tellUnused({data, kolommen, geschreven, rijIndex: namen.index, alle: all.index}, origin, tell)
  tellNameless(namen, data, geschreven, tell)
  tellSameRows(namen, regels)
  return regels
}

function labelsOf({cel}: Geschreven, sleutel: string): (rij: number) => string {
  return (rij) => (cel(rij, sleutel) ?? '').trim()
}

function namesOf(geschreven: Geschreven, sleutel: string): Rijnamen {
  return rijnamen(geschreven.aantal, labelsOf(geschreven, sleutel), geschreven.plekken?.(sleutel))
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

function tellNameless({leeg}: Rijnamen, {sleutel}: TabelBestand, geschreven: Geschreven, tell: Tell): void {
  if (!geschreven.heeft(sleutel)) return
  for (const rij of leeg) {
    if (geschreven.verdacht.has(rij)) continue
    tell({
      rule: 'cel-leeg',
      message: `De sleutel van deze rij, in kolom \`${sleutel}\`, is leeg; verwacht: een naam voor de rij.`,
      origin: geschreven.origin(rij, sleutel)
    })
  }
}

function tellSameRows({dubbel}: Rijnamen, {rijen, kolommen, geschreven, tell}: Regels): void {
  const kolom = kolommen[0]?.id ?? ''
  for (const {rij, eerste} of dubbel) {
    if (geschreven.verdacht.has(rij) || geschreven.verdacht.has(eerste)) continue
    const {id = '', label = ''} = rijen.kop(rij) ?? {}
    tell({
      rule: 'dubbele-rij',
      message: `Er zijn twee rijen met de naam \`${id}\` (“${label}”); verwacht: een sleutel die elke rij een eigen naam geeft.`,
      origin: geschreven.origin(rij, kolom),
      related: [{message: 'Hier staat de eerste.', origin: geschreven.origin(eerste, kolom)}]
    })
  }
}
