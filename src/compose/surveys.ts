import {listed} from '../leaves/alfabet.ts'
import {celtekst} from '../leaves/cel.ts'
import {tabelOpmaak} from '../leaves/getal.ts'
import type {Cel, Cijferblad} from '../model/cijfers.ts'
import type {Tabel} from '../model/element.ts'
import {missingNotes, table, type Opgemaakt} from './grid.ts'

type Enquete = NonNullable<Cijferblad['enquete']>

/** One stelling as one group answered it. */
export interface Antwoorden {
  stelling: string
  groep: string
  /** How many answered. */
  n: string
  /** Whether there are enough answers for percentages. */
  isDeel: boolean
  /** Per answer its share, exact, and what is printed of it: a percentage, or a count where there are too few. */
  delen: readonly {waarde: string | undefined; tekst: string}[]
  /** Where there are too few: what a chart says in place of a bar. */
  aantallen: string
  gemiddelde?: string
}

/** The answers in the order of the survey. */
export function answers(tabel: Tabel, enquete: Enquete): Antwoorden[] {
  const column = (id: string): number => tabel.kolommen.findIndex((kolom) => kolom.id === id)
  return tabel.rijen.map(({id, label, cellen}) => {
    const groep = enquete.groepen.find((each) => id.endsWith(`.${each.id}`))
    const n = numberIn(cellen[column('n')])
    const isDeel = Number(n) >= enquete.percentagesVanaf
    const mean = cellen[column('gemiddelde')]
    const counts = enquete.antwoorden.map(
      (antwoord) => `${numberIn(cellen[column(antwoord.id)])}\u{A0}${antwoord.label.toLowerCase()}`
    )
    return {
      aantallen: `te weinig antwoorden voor percentages: ${listed(counts)}`,
      stelling: label,
      groep: groep?.label ?? '',
      n,
      isDeel,
      delen: enquete.antwoorden.map(({id: antwoord}) => {
        const share = cellen[column(`${antwoord}_procent`)]
        const count = cellen[column(antwoord)]
        const waarde = share?.waarde.soort === 'getal' ? share.waarde.getal : undefined
        return {waarde, tekst: isDeel ? whole(share) : numberIn(count)}
      }),
      ...(mean !== undefined && {gemiddelde: celtekst(mean)})
    }
  })
}

/** The title of a chart of shares, which says where it has none. */
export function chartTitle(tabel: Tabel, enquete: Enquete): string {
  const rows = answers(tabel, enquete)
  const few = rows.filter(({isDeel}) => !isDeel).length
  const where = few === rows.length ? 'omdat' : 'waar'
  return few === 0
    ? tabel.titel
    : `${tabel.titel} (aantallen in plaats van percentages ${where} N kleiner is dan ${String(enquete.percentagesVanaf)})`
}

/** Percentages, or counts where there are too few answers for them, with what a reader must know of both. */
export function surveyTable(tabel: Tabel, enquete: Enquete): Opgemaakt {
  const rows = answers(tabel, enquete)
  const several = enquete.groepen.length > 1
  const mean = rows.some(({gemiddelde}) => gemiddelde !== undefined)
  return {
    tabel: table(
      [
        'Stelling',
        ...(several ? ['Groep'] : []),
        ...enquete.antwoorden.map(({label}) => label),
        ...(mean ? ['Gemiddelde'] : []),
        'N'
      ],
      rows.map(({stelling, groep, delen, gemiddelde = '', n}) => [
        stelling,
        ...(several ? [groep] : []),
        ...delen.map(({tekst}) => tekst),
        ...(mean ? [gemiddelde] : []),
        n
      ]),
      [
        'left',
        ...(several ? ['left' as const] : []),
        ...enquete.antwoorden.map(() => 'right' as const),
        ...(mean ? ['right' as const] : []),
        'right'
      ]
    ),
    noten: [
      ...countNote(rows, enquete),
      ...responseNotes(tabel, enquete),
      ...missingNotes(tabel.rijen.flatMap(({cellen}) => cellen.filter(isShown)))
    ]
  }
}

/** A share that is not given has its count in its place. */
function isShown({waarde}: Cel): boolean {
  return waarde.soort !== 'ontbreekt' || waarde.inPlaats === undefined
}

function countNote(rows: readonly Antwoorden[], {percentagesVanaf}: Enquete): string[] {
  const few = rows.filter(({isDeel}) => !isDeel).length
  if (few === 0) return []
  const where =
    few === rows.length ? 'Hier staan' : `Waar N kleiner is dan ${String(percentagesVanaf)}, staan`
  return [
    `${where} aantallen in plaats van percentages: van minder dan ${String(percentagesVanaf)} antwoorden zegt een percentage meer dan bekend is.`
  ]
}

/** Of each source who was asked and who answered, and a caution where the answers do not stand for all; groups by name. */
function responseNotes({bronnen}: Tabel, {groepen}: Enquete): string[] {
  const surveys = bronnen
    .filter(({bronsoort}) => bronsoort === 'enquete')
    .map((bron) => {
      const labels = groepen.filter((groep) => groep.bron === bron.id).map(({label}) => label)
      const isAll = labels.length === 0 || labels.length === groepen.length
      return {bron, wie: isAll ? '' : listed(labels)}
    })
  const responses = surveys.flatMap(({wie, bron: {populatie, respons}}) =>
    populatie === undefined || respons === undefined
      ? []
      : [`Respons${wie === '' ? '' : ` ${wie}`}: ${String(respons)} van de ${String(populatie)} gevraagden.`]
  )
  const cautious = surveys.filter(({bron}) => bron.representatief === false)
  const some = cautious.every(({wie}) => wie !== '') ? cautious.map(({wie}) => wie) : []
  const whose = some.length === 0 ? 'De uitkomsten' : `De uitkomsten van ${listed(some)}`
  return [
    ...responses,
    ...(cautious.length > 0
      ? [
          `${whose} zijn niet representatief: zij gelden voor wie heeft geantwoord en niet voor de hele groep.`
        ]
      : [])
  ]
}

function numberIn(cel: Cel | undefined): string {
  return cel?.waarde.soort === 'getal'
    ? cel.waarde.getal
    : cel?.waarde.soort === 'ontbreekt'
      ? cel.waarde.teken
      : ''
}

/** A share in whole percents: of a survey of hundreds a decimal would be noise. */
function whole(cel: Cel | undefined): string {
  return cel === undefined ? '' : celtekst(cel, {...tabelOpmaak(cel), decimalen: 0})
}
