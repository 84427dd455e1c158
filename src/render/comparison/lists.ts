import type {Vergelijking} from '../../model/vergelijking.ts'
import {ABOUT_NORM, aboutNorm, nameOf, type Blad} from './sheet.ts'
import {dateLabel, REDENEN, topicLabel} from './words.ts'

export function advice(vergelijking: Vergelijking): Blad {
  const name = nameOf(vergelijking)
  return {
    naam: 'Aanbevelingen',
    bestand: 'aanbevelingen',
    kop: [...ABOUT_NORM, 'Onderzoek', 'Aan', 'Aanbeveling', 'Termijn'],
    rijen: vergelijking.rijen.flatMap((rij) =>
      rij.aanbevelingen.map(({onderzoek, aan, tekst, termijn = ''}) => [
        ...aboutNorm(rij),
        name(onderzoek),
        aan.join(', '),
        tekst,
        dateLabel(termijn)
      ])
    ),
    breedtes: [24, 18, 50, 28, 24, 70, 16],
    kopkolommen: 2
  }
}

export function differences(vergelijking: Vergelijking): Blad {
  const name = nameOf(vergelijking)
  return {
    naam: 'Verschillen in tekst',
    bestand: 'verschillen-in-tekst',
    kop: ['Kader', 'Norm', 'Onderzoek', 'Norm daar', 'Soort', 'Wat', 'In het kader', 'Hier', 'Reden'],
    rijen: vergelijking.rijen.flatMap(({kader, norm, verschillen}) =>
      verschillen.map((each) => [
        kader,
        norm,
        name(each.onderzoek),
        each.norm,
        each.soort,
        each.sleutel,
        each.was,
        each.nu,
        each.reden
      ])
    ),
    breedtes: [24, 18, 28, 18, 14, 14, 50, 50, 50],
    kopkolommen: 2
  }
}

export function parameters(vergelijking: Vergelijking): Blad {
  const name = nameOf(vergelijking)
  return {
    naam: 'Open plekken',
    bestand: 'open-plekken',
    kop: ['Kader', 'Open plek', 'Onderzoek', 'Ingevuld met'],
    rijen: vergelijking.openPlekken.flatMap(({kader, naam, ingevuld}) =>
      ingevuld.map(({onderzoek, waarde}) => [kader, naam, name(onderzoek), waarde])
    ),
    breedtes: [28, 24, 32, 60],
    kopkolommen: 2
  }
}

export function notCompared(vergelijking: Vergelijking): Blad {
  const name = nameOf(vergelijking)
  return {
    naam: 'Niet vergeleken',
    bestand: 'niet-vergeleken',
    kop: ['Onderzoek', 'Norm', 'Kader', 'Tekst', 'Waarom niet', 'Toelichting'],
    rijen: vergelijking.nietVergeleken.map((each) => [
      name(each.onderzoek),
      each.norm,
      each.kader,
      each.tekst,
      REDENEN[each.reden],
      each.toelichting
    ]),
    breedtes: [28, 18, 28, 70, 34, 50],
    kopkolommen: 2
  }
}

export function ranking({rangorde, kolommen}: Vergelijking): Blad {
  const columns = new Map(kolommen.map((each) => [each.id, each]))
  return {
    naam: 'Rangorde',
    bestand: 'rangorde',
    kop: ['Plaats', 'Onderzoek', 'Object', 'Gemiddelde', 'Normen'],
    rijen: (rangorde?.plaatsen ?? []).map(({plaats, kolom, gemiddelde}) => [
      plaats,
      columns.get(kolom)?.naam ?? '',
      columns.get(kolom)?.object ?? '',
      gemiddelde,
      rangorde?.normen ?? 0
    ]),
    breedtes: [10, 32, 24, 14, 10],
    kopkolommen: 1
  }
}

export function mappings({koppelingen, schaaltabellen}: Vergelijking): Blad {
  return {
    naam: 'Koppelingen',
    bestand: 'koppelingen',
    kop: ['Van', 'Relatie', 'Naar', 'Reden'],
    rijen: [
      ...koppelingen.map(({van, relatie, naar, reden}) => [van, relatie, naar, reden]),
      ...schaaltabellen.map(({van, naar, niveaus, reden}) => [
        `schaal ${van}`,
        Object.entries(niveaus)
          .map(([from, to]) => `${from} wordt ${to}`)
          .join(', '),
        `schaal ${naar}`,
        reden
      ])
    ],
    breedtes: [40, 24, 40, 60],
    kopkolommen: 0
  }
}

/** The shape in which the association brings reports together: onderwerp by report, `-` where it was not examined. */
export function metadossier(vergelijking: Vergelijking): Blad {
  const name = nameOf(vergelijking)
  const {onderzoeken = [], rijen = []} = vergelijking.metadossier ?? {}
  const text = (parts: readonly {label: string; aantal: number}[]): string =>
    parts.map(({label, aantal}) => `${label}: ${String(aantal)}`).join('; ')
  return {
    naam: 'Metadossier',
    bestand: 'metadossier',
    kop: ['Onderwerp', ...onderzoeken.map(name)],
    rijen: rijen.map(({onderwerp, cellen}) => [
      topicLabel(onderwerp),
      ...cellen.map((each) => (each === null ? '-' : text([...each.oordelen, ...each.weggelaten])))
    ]),
    breedtes: [32, ...onderzoeken.map(() => 34)],
    kopkolommen: 1
  }
}
