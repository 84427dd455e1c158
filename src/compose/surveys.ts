import {celtekst} from '../cel.ts'
import {tabelOpmaak} from '../getal.ts'
import type {Cel, Cijferblad} from '../model/cijfers.ts'
import type {Tabel} from '../model/element.ts'
import {missingNotes, table, type Opgemaakt} from './grid.ts'
import {enumeration} from './words.ts'

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
    return {
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
      ...responseNotes(tabel),
      ...missingNotes(tabel.rijen.flatMap(({cellen}) => cellen))
    ]
  }
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

/** Who was asked and who answered, and a caution where the answers do not stand for all. */
function responseNotes({bronnen}: Tabel): string[] {
  const surveys = bronnen.filter(({bronsoort}) => bronsoort === 'enquete')
  const responses = surveys.flatMap(({populatie, respons}) =>
    populatie === undefined || respons === undefined
      ? []
      : [`${String(respons)} van de ${String(populatie)} gevraagden`]
  )
  const caution = surveys.some(({representatief}) => representatief === false)
  return [
    ...(responses.length > 0 ? [`Respons: ${enumeration(responses)}.`] : []),
    ...(caution
      ? [
          'De uitkomsten zijn niet representatief: zij gelden voor wie heeft geantwoord en niet voor de hele groep.'
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
