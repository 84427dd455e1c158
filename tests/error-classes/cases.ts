/**
 * One place of the sound study, made wrong: what stands there and what comes instead. `ook` are other words for the same
 * place that are sound too, near the border of the rule.
 */
export interface Case {
  klasse: string
  rule: string
  file: string
  goed: string
  fout: string
  /** Where the message belongs, when that is not the file and the words of `fout`. */
  at?: {file: string; words: string}
  ook?: readonly string[]
}

/** The finding of the study that rests on its figures. */
export const FINDING = 'bevindingen/kosten-teams.md'

/** The classes of vakkennis.md, section 9, that rest on figures, counts, periods and claims. */
export const CASES: readonly Case[] = [
  {
    klasse: 'K01 a total that is not the sum of its rows',
    rule: 'opgave-wijkt-af',
    file: 'cijfers/kosten.yaml',
    goed: 'totaal: {opgegeven: {begroot: 2000000}}',
    fout: 'totaal: {opgegeven: {begroot: 2100000}}',
    ook: ['totaal: {}', 'totaal: {opgegeven: {begroot: 2001000}}\nafronden: 1000']
  },
  {
    klasse: 'K01 a row that is missing from its table',
    rule: 'opgave-wijkt-af',
    file: 'cijfers/kosten.yaml',
    goed: '  - {pijler: Wmo, begroot: 800000}\n  - {pijler: Schulden, begroot: nvt}',
    fout: '  - {pijler: Wmo, begroot: 800000}\n  - {pijler: Schulden, begroot: 100}',
    at: {file: 'cijfers/kosten.yaml', words: 'totaal:'}
  },
  {
    klasse: 'K02 a figure in the text that differs from its table',
    rule: 'getal-verouderd',
    file: FINDING,
    goed: ':getal[€ 1,2 miljoen]',
    fout: ':getal[€ 1,3 miljoen]',
    ook: [':getal[€ 1.200.000]', ':getal[1,2 miljoen euro]', ':getal[€ 1 miljoen]']
  },
  {
    klasse: 'K02 two series that are swapped',
    rule: 'getal-verouderd',
    file: FINDING,
    goed: 'naar :getal[€ 1.040]{uit=lasten.jeugd.k2020}',
    fout: 'naar :getal[€ 1.040]{uit=lasten.wmo.k2020}'
  },
  {
    klasse: 'K03 another value for the same quantity, bound',
    rule: 'getal-verouderd',
    file: FINDING,
    goed: 'Samen is er :getal[€ 2 miljoen]{uit=kosten.totaal.begroot} begroot.',
    fout: 'Samen is er :getal[€ 2,1 miljoen]{uit=kosten.totaal.begroot} begroot.',
    ook: ['Samen is er :getal[€ 2.000.000]{uit="kosten.jeugd.begroot + kosten.wmo.begroot"} begroot.']
  },
  {
    klasse: 'K03 another value for the same quantity, typed',
    rule: 'getal-zonder-herkomst',
    file: 'conclusies/sturing.md',
    goed: 'De sturing op kosten is onvoldoende ([](#n2)).',
    fout: 'De sturing op kosten van € 2,1 miljoen is onvoldoende ([](#n2)).',
    ook: [
      'De sturing op kosten van :getal[€ 2 miljoen]{uit=kosten.totaal.begroot} is onvoldoende ([](#n2)).',
      'De sturing op kosten is sinds 1 januari 2019 onvoldoende ([](#n2)).'
    ]
  },
  {
    klasse: 'K04 a degree that the data contradict',
    rule: 'bewering-weerspreekt-cijfer',
    file: FINDING,
    goed: 'van Jeugd zijn licht gestegen',
    fout: 'van Jeugd zijn fors gestegen',
    ook: ['van Jeugd zijn gestegen', 'van Jeugd zijn niet fors gestegen']
  },
  {
    klasse: 'K04 a direction that the data contradict',
    rule: 'bewering-weerspreekt-cijfer',
    file: FINDING,
    goed: 'van de Wmo zijn fors gedaald',
    fout: 'van de Wmo zijn gestegen'
  },
  {
    klasse: 'K04 a direction that one of the rows contradicts',
    rule: 'bewering-weerspreekt-cijfer',
    file: FINDING,
    goed: 'De lasten van Jeugd zijn licht gestegen',
    fout: 'De lasten van alle teams zijn gestegen'
  },
  {
    klasse: 'claims: a part of the whole that the data contradict',
    rule: 'bewering-weerspreekt-cijfer',
    file: FINDING,
    goed: 'Minder dan de helft van de inwoners is tevreden',
    fout: 'Meer dan de helft van de inwoners is tevreden',
    ook: ['Bijna de helft van de inwoners is tevreden', 'Een minderheid van de inwoners is tevreden']
  },
  {
    klasse: 'claims: a part of the whole before a colon',
    rule: 'bewering-weerspreekt-cijfer',
    file: FINDING,
    goed: 'Minder dan de helft van de inwoners is tevreden (:getal[48%]{uit=enquete.bereikbaar.eens}).',
    fout: 'Meer dan de helft van de inwoners is tevreden: :getal[48%]{uit=enquete.bereikbaar.eens}.',
    ook: ['Minder dan de helft van de inwoners is tevreden: :getal[48%]{uit=enquete.bereikbaar.eens}.']
  },
  {
    klasse: 'K03 a share that no number in its sentence holds',
    rule: 'getal-zonder-herkomst',
    file: FINDING,
    goed: 'Minder dan de helft van de inwoners is tevreden (',
    fout: 'Van een derde van de teams is niets bekend (zie de bijlage), en van de inwoners is een deel tevreden ('
  },
  {
    klasse: 'K03 a change that the numbers beside it are not about',
    rule: 'getal-zonder-herkomst',
    file: FINDING,
    goed: 'Samen is er :getal[€ 2 miljoen]{uit=kosten.totaal.begroot} begroot.',
    fout: 'Samen is er :getal[€ 2 miljoen]{uit=kosten.totaal.begroot} begroot; het verzuim is verdubbeld.'
  },
  {
    klasse: 'claims: a part of the whole beside a share that the text computes',
    rule: 'bewering-weerspreekt-cijfer',
    file: FINDING,
    goed: 'Minder dan de helft van de inwoners is tevreden (:getal[48%]{uit=enquete.bereikbaar.eens}).',
    fout: 'Minder dan de helft van de begroting is voor jeugd (:getal[60%]{uit="aandeel(kosten.jeugd.begroot, kosten.totaal.begroot)"}).',
    ook: [
      'Meer dan de helft van de begroting is voor jeugd (:getal[60%]{uit="aandeel(kosten.jeugd.begroot, kosten.totaal.begroot)"}).'
    ]
  },
  {
    klasse: 'claims: a conclusion that is milder than its judgement',
    rule: 'conclusie-weerspreekt-oordeel',
    file: 'conclusies/sturing.md',
    goed: 'De sturing op kosten is onvoldoende ([](#n2)).',
    fout: 'De sturing op kosten is volledig op orde ([](#n2)).',
    ook: ['De sturing op kosten is niet op orde ([](#n2)).']
  },
  {
    klasse: 'claims: a conclusion that is harsher than its judgement',
    rule: 'conclusie-weerspreekt-oordeel',
    file: 'conclusies/processen.md',
    goed: 'De processen zijn beschreven en op orde ([](#n1)).',
    fout: 'De processen zijn onvoldoende beschreven ([](#n1)).'
  },
  {
    klasse: 'K05 a missing value that enters a total',
    rule: 'getal-onvolledig',
    file: 'cijfers/kosten.yaml',
    goed: 'begroot: nvt',
    fout: 'begroot: Ntb',
    at: {file: FINDING, words: 'Samen is er'}
  },
  {
    klasse: 'K06 a percentage that is impossible for its N',
    rule: 'percentage-onmogelijk',
    file: 'cijfers/enquete.yaml',
    goed: 'eens: 60,',
    fout: 'eens: 55,',
    ook: ['eens: 80,']
  },
  {
    klasse: 'K06 a mean that is impossible for its N',
    rule: 'percentage-onmogelijk',
    file: 'cijfers/enquete.yaml',
    goed: 'cijfer: 6.6,',
    fout: 'cijfer: 6.7,',
    ook: ['cijfer: 6.8,']
  },
  {
    klasse: 'K06 percentages of a survey that its counts do not give',
    rule: 'opgave-wijkt-af',
    file: 'cijfers/tevreden.yaml',
    goed: 'procenten: [57, 29, 14]',
    fout: 'procenten: [55, 29, 14]',
    ook: ['procenten: [57.1, 28.6, 14.3]']
  },
  {
    klasse: 'K07 a derived value that cannot be reproduced',
    rule: 'opgave-wijkt-af',
    file: 'cijfers/formatie.yaml',
    goed: 'eenheid: uur, opgegeven: 1656',
    fout: 'eenheid: uur, opgegeven: 1665',
    ook: ['eenheid: uur, afronden: 10, opgegeven: 1660']
  },
  {
    klasse: 'K18 a count of what the study has',
    rule: 'aantal-afwijkend',
    file: 'hoofdstukken/aanpak.md',
    goed: "onderverdeeld in twee thema's",
    fout: "onderverdeeld in drie thema's",
    ook: ["onderverdeeld in 2 thema's", "onderverdeeld in thema's"]
  },
  {
    klasse: 'K18 a count of recommendations',
    rule: 'aantal-afwijkend',
    file: 'conclusies/sturing.md',
    goed: 'Wij doen twee aanbevelingen.',
    fout: 'Wij doen vijf aanbevelingen.'
  },
  {
    klasse: 'K18 an enumeration that was announced with another number',
    rule: 'aantal-afwijkend',
    file: 'hoofdstukken/aanpak.md',
    goed: 'de volgende drie stappen:',
    fout: 'de volgende vier stappen:',
    ook: ['de volgende stappen:']
  },
  {
    klasse: 'K20 a requirement of the table that a row breaks',
    rule: 'eis-geschonden',
    file: 'cijfers/bezetting.yaml',
    goed: 'formatie: 10, bezetting: 9.2}',
    fout: 'formatie: 10, bezetting: 11.2}',
    ook: ['formatie: 10, bezetting: 10.0}']
  },
  {
    klasse: 'K22 a norm about other years than its question',
    rule: 'periode-afwijkend',
    file: 'normenkader.yaml',
    goed: 'zijn in 2018-2021 beschreven.',
    fout: 'zijn in 2018-2022 beschreven.',
    ook: ['zijn beschreven.']
  },
  {
    klasse: 'K22 a chapter that gives the study another period',
    rule: 'periode-afwijkend',
    file: 'hoofdstukken/aanpak.md',
    goed: 'beslaat de jaren 2018 tot en met 2021.',
    fout: 'beslaat de jaren 2018 tot en met 2020.',
    ook: ['beslaat de periode 2018-2021.']
  },
  {
    klasse: 'K23 parts that do not add up to the whole',
    rule: 'verdeling-sluit-niet',
    file: 'cijfers/wegen.yaml',
    goed: 'huisarts: 35, anders: 25}',
    fout: 'huisarts: 35, anders: 18}',
    ook: ['huisarts: 34.5, anders: 25.5}']
  }
]
