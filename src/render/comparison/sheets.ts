import type {NormRij, Resultaat, Vergelijking, Verdeling} from '../../model/vergelijking.ts'
import {advice, differences, mappings, metadossier, notCompared, parameters, ranking} from './lists.ts'
import {ABOUT_NORM, aboutNorm, type Blad} from './sheet.ts'
import {amount, dateLabel, phaseLabel, REDENEN, remarks, topicLabel} from './words.ts'

/** Every table of the comparison; those that would be empty are left out, but for the matrix. */
export function sheetsOf(vergelijking: Vergelijking): Blad[] {
  const optional = [
    perNorm(vergelijking),
    perTopic(vergelijking),
    advice(vergelijking),
    differences(vergelijking),
    parameters(vergelijking),
    notCompared(vergelijking),
    ranking(vergelijking),
    mappings(vergelijking),
    metadossier(vergelijking)
  ]
  return [studies(vergelijking), matrix(vergelijking), ...optional.filter(({rijen}) => rijen.length > 0)]
}

function studies({onderzoeken}: Vergelijking): Blad {
  return {
    naam: 'Onderzoeken',
    bestand: 'onderzoeken',
    kop: [
      'Onderzoek',
      'Rapport',
      'Uitgebracht door',
      'Datum',
      'Fase',
      'Kaders',
      'Normen',
      'Vergeleken',
      ...Object.values(REDENEN)
    ],
    rijen: onderzoeken.map((each) => [
      each.naam,
      each.titel,
      each.opdrachtgever,
      dateLabel(each.datum),
      phaseLabel(each.fase),
      each.kaders.join(', '),
      amount(each.normen),
      each.vergeleken,
      ...Object.values(each.nietVergeleken).map(amount)
    ]),
    breedtes: [28, 40, 28, 18, 18, 40, 10, 12, 14, 14, 14, 14, 14],
    kopkolommen: 1
  }
}

function matrix({kolommen, rijen}: Vergelijking): Blad {
  const names = kolommen.map(({naam, object}) => (object === undefined ? naam : `${naam}: ${object}`))
  return {
    naam: 'Matrix',
    bestand: 'vergelijking',
    kop: [...ABOUT_NORM, ...names, 'Oordelen (n)', 'Van'],
    rijen: rijen.map((rij) => [
      ...aboutNorm(rij),
      ...rij.cellen.map(({resultaten, weggelaten}) => cell(resultaten, weggelaten)),
      amount(rij.verdeling.oordelen),
      amount(rij.verdeling.totaal)
    ]),
    breedtes: [24, 18, 60, ...names.map(() => 24), 12, 8],
    kopkolommen: 3
  }
}

function cell(resultaten: readonly Resultaat[], weggelaten: NormRij['cellen'][number]['weggelaten']): string {
  const results = resultaten.map((each) => [each.uitslag.label, ...bracketed(remarks(each))].join(' '))
  const others = weggelaten.map(({reden, toelichting}) =>
    [`niet vergeleken: ${REDENEN[reden]}`, ...bracketed([toelichting])].join(' ')
  )
  return [...results, ...others].join('; ') || '-'
}

function bracketed(words: readonly string[]): string[] {
  const list = words.filter((each) => each !== '')
  return list.length === 0 ? [] : [`(${list.join('; ')})`]
}

const COUNTS = ['Schaal', 'Oordelen (n)', 'Onderzoeken'] as const
const BESIDE = ['Verwante normen', 'Niet vergeleken'] as const

function perNorm({rijen}: Vergelijking): Blad {
  const weggelaten = rijen[0]?.verdeling.weggelaten.map(({label}) => label) ?? []
  return {
    naam: 'Verdeling per norm',
    bestand: 'verdeling-per-norm',
    kop: [...ABOUT_NORM, ...COUNTS, 'Niveau', 'Aantal', ...weggelaten, ...BESIDE],
    rijen: rijen.flatMap((rij) => levels(rij.verdeling).map((each) => [...aboutNorm(rij), ...each])),
    breedtes: [24, 18, 60, 28, 12, 12, 20, 10, ...weggelaten.map(() => 14), 14, 14],
    kopkolommen: 2
  }
}

/** A row per level, so that a spreadsheet can filter and pivot. */
function levels(verdeling: Verdeling): (string | number)[][] {
  const {niveaus, oordelen, onderzoeken, weggelaten, verwant, nietVergeleken} = verdeling
  const schaal = niveaus.map(({label}) => label).join(' / ')
  const beside = [...weggelaten.map(({aantal}) => aantal), verwant, nietVergeleken].map(amount)
  return niveaus.map(({label, aantal}) => [
    schaal,
    amount(oordelen),
    amount(onderzoeken),
    label,
    amount(aantal),
    ...beside
  ])
}

function perTopic({onderwerpen}: Vergelijking): Blad {
  const weggelaten = onderwerpen[0]?.verdelingen[0]?.weggelaten.map(({label}) => label) ?? []
  return {
    naam: 'Verdeling per onderwerp',
    bestand: 'verdeling-per-onderwerp',
    kop: ['Onderwerp', 'Normen', ...COUNTS, 'Niveau', 'Aantal', ...weggelaten, ...BESIDE],
    rijen: onderwerpen.flatMap(({onderwerp, normen, verdelingen}) =>
      verdelingen.flatMap((verdeling) =>
        levels(verdeling).map((each) => [topicLabel(onderwerp), normen, ...each])
      )
    ),
    breedtes: [32, 10, 28, 12, 12, 20, 10, ...weggelaten.map(() => 14), 14, 14],
    kopkolommen: 1
  }
}
