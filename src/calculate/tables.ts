import type {Document} from '../model/document.ts'
import type {KolomInvoer, TabelBestand} from '../model/generated/bestanden.ts'
import type {Csv, Origin} from '../model/source.ts'
import {bundled} from './bundle.ts'
import {below, indexOf, nameOf, type Raster, type Tell, type Totaal} from './grid.ts'
import {fromCsv, fromYaml, type Geschreven} from './rows.ts'
import {withKey} from './key-column.ts'
import {tellColumns} from './column-heads.ts'
import {rijId, rijnamen, type Rijnamen} from './row-names.ts'
import {cellenOf, type Regels} from './table-cells.ts'
import {withoutTotalRows} from './total-rows.ts'
import {meant, tellUnit} from './units-known.ts'
import {tellUnused} from './unused-statements.ts'
import {withoutTotals} from './without-total.ts'

type Kolom = Raster['kolommen'][number]

const PUNTKOMMA =
  'Zijn de getallen Nederlands geschreven, bewaar het bestand dan met puntkomma’s tussen de cellen.'

/** A table of its file, with the rows of the CSV file of the same name where it has none of its own. */
export function tabel(
  written: Document<TabelBestand>,
  csv: Csv | undefined,
  verdacht: ReadonlySet<string>,
  telling: Tell
): Raster {
  const {tell, flush} = bundled(telling)
  const document = {...written, data: withKey(written, tell)}
  const {data, file} = document
  const origin: Origin = {file, path: []}
  const gevraagd = data.kolommen.filter(({totaal}) => totaal !== undefined).map(({id}) => id)
  const kolommen = withoutTotals(
    data.kolommen.map((kolom) => kolomOf(kolom, data)),
    new Set(gevraagd)
  )
  tellUnits(data, origin, tell)
  tellColumns(kolommen, origin, tell)
  const regels = regelsOf(document, kolommen, csv, verdacht, tell)
  const cellen = cellenOf(regels)
  flush(csv?.delimiter === ',' ? PUNTKOMMA : undefined)
  const raster: Raster = {
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
    cellen,
    mistRij: regels.mistRij,
    kolomIndex: indexOf(kolommen.map(({id}) => id)),
    ...declared(data, origin)
  }
  return regels.geschreven.isVerdacht === true ? unreliable(raster) : raster
}

/** What the table says of all its rows. */
function declared(data: TabelBestand, origin: Origin): Pick<Raster, 'totaal' | 'eisen' | 'verdelingen'> {
  return {
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

/** Without all that would be computed of its rows. */
function unreliable({totaal: _, ...raster}: Raster): Raster {
  return {...raster, isVerdacht: true, eisen: [], verdelingen: []}
}

function regelsOf(
  document: Document<TabelBestand>,
  kolommen: readonly Kolom[],
  csv: Csv | undefined,
  verdacht: ReadonlySet<string>,
  tell: Tell
): Regels & {mistRij: (rij: string) => boolean} {
  const {data, file} = document
  const origin: Origin = {file, path: []}
  const isCsv = data.rijen === undefined
  const written = isCsv
    ? fromCsv(csv, data, origin, verdacht, tell)
    : fromYaml(document, origin, verdacht, tell)
  const notatie = isCsv && csv?.delimiter !== ',' ? 'nederlands' : 'gewoon'
  const {sleutel} = data
  const all = namesOf(written, sleutel)
  const zonder = withoutTotalRows(written, all, {data, kolommen, notatie}, tell)
  const namen = zonder === written ? all : namesOf(zonder, sleutel)
  const geschreven = withoutDoubles(zonder, namen)
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
  const mistRij = (rij: string): boolean =>
    !['', 'totaal'].includes(rij) &&
    namen.dubbel.length + namen.leeg.length > 0 &&
    namen.index.get(rij) === undefined
  if (geschreven.aantal > 0)
    tellUnused({data, kolommen, geschreven, rijIndex: namen.index, alle: all.index}, origin, tell)
  tellNameless(namen, data, zonder, tell)
  tellSameRows(namen, {...regels, geschreven: zonder})
  return {...regels, mistRij}
}

/** Which of two rows with one name is right cannot be known: nothing is computed with either. */
function withoutDoubles(geschreven: Geschreven, {dubbel}: Rijnamen): Geschreven {
  if (dubbel.length === 0) return geschreven
  const both = dubbel.flatMap(({rij, eerste}) => [rij, eerste])
  return {...geschreven, verdacht: new Set([...geschreven.verdacht, ...both])}
}

function labelsOf({cel}: Geschreven, sleutel: string): (rij: number) => string {
  return (rij) => (cel(rij, sleutel) ?? '').trim()
}

function namesOf(geschreven: Geschreven, sleutel: string): Rijnamen {
  return rijnamen(geschreven.aantal, labelsOf(geschreven, sleutel), geschreven.plekken?.(sleutel))
}

function kolomOf({id, label, groep, formule, n, ...kolom}: KolomInvoer, data: TabelBestand): Kolom {
  const eenheid = id === data.sleutel ? 'tekst' : meant(kolom.eenheid ?? data.eenheid ?? '')
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

function tellUnits({eenheid, kolommen}: TabelBestand, origin: Origin, tell: Tell): void {
  tellUnit(eenheid, below(origin, 'eenheid'), tell)
  kolommen.forEach((kolom, index) => {
    tellUnit(kolom.eenheid, below(origin, 'kolommen', index, 'eenheid'), tell)
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
