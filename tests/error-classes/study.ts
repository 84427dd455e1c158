/** A small study that is sound: each class of errors is one place in it, made wrong. */
export const STUDY: Readonly<Record<string, string>> = {
  'onderzoek.yaml': `titel: Toegang
overheden: [GM0037]
fase: definitief
periode: {van: 2018, tot: 2021}
adressaten: {college: het college, raad: de gemeenteraad}
termen: {onderdeel: [thema, thema's]}
`,
  'normenkader.yaml': `hoofdvraag: Hoe doeltreffend was de toegang in de jaren 2018 tot en met 2021?
onderdelen:
  - id: t1
    titel: Processen
    vragen:
      - {id: v1, tekst: Zijn de processen in de jaren 2018 tot en met 2021 beschreven?}
    normen:
      - {id: n1, tekst: De processen zijn in 2018-2021 beschreven., bron: {soort: wetgeving, verwijzing: Gemeentewet}}
  - id: t2
    titel: Kosten
    vragen:
      - {id: v2, tekst: Hoe wordt op de kosten gestuurd?}
    normen:
      - {id: n2, tekst: De begroting is vastgesteld., bron: {soort: wetgeving, verwijzing: Gemeentewet}}
`,
  'bronnen.yaml': `bronnen:
  - {id: nota, soort: document, titel: Nota}
  - {id: gesprek, soort: interview, titel: Gesprek met een beleidsmedewerker}
`,
  'oordelen.yaml': `oordelen:
  - {norm: n1, oordeel: voldaan}
  - {norm: n2, oordeel: niet}
`,
  'aanbevelingen.yaml': `aanbevelingen:
  - {id: a1, aan: college, tekst: Meet de doelen., conclusies: [sturing], termijn: 2023}
  - {id: a2, aan: raad, tekst: Stel de doelen vast., conclusies: [sturing], termijn: 2023}
`,
  'bevindingen/kosten-teams.md': `---
titel: De kosten van de teams
kern: De kosten van Jeugd en Wmo bewegen verschillend.
normen: [n1, n2]
bronnen: [nota, gesprek]
---
Jeugd kost :getal[€ 1,2 miljoen]{uit=kosten.jeugd.begroot} per jaar. De Wmo kost :getal[€ 800.000]{uit=kosten.wmo.begroot}.

Samen is er :getal[€ 2 miljoen]{uit=kosten.totaal.begroot} begroot.

De lasten van Jeugd zijn licht gestegen, van :getal[€ 1.000]{uit=lasten.jeugd.k2018} naar :getal[€ 1.040]{uit=lasten.jeugd.k2020}.
De lasten van de Wmo zijn fors gedaald, van :getal[€ 500]{uit=lasten.wmo.k2018} naar :getal[€ 400]{uit=lasten.wmo.k2020}.

Minder dan de helft van de inwoners is tevreden (:getal[48%]{uit=enquete.bereikbaar.eens}).
`,
  'conclusies/processen.md': `---
onderdeel: t1
---
De processen zijn beschreven en op orde ([](#n1)).
`,
  'conclusies/sturing.md': `---
onderdeel: t2
---
De sturing op kosten is onvoldoende ([](#n2)). Wij doen twee aanbevelingen.
`,
  'conclusies/toegang.md': `---
hoofdvraag: ja
---
De toegang was deels doeltreffend, want de doelen zijn in 2018 tot en met 2021 niet alle bereikt.
`,
  'hoofdstukken/aanpak.md': `---
titel: Aanpak
plaats: aanpak
---
De hoofdvraag is onderverdeeld in twee thema's. Het onderzoek beslaat de jaren 2018 tot en met 2021.

Het onderzoek had de volgende drie stappen:

- deskresearch
- interviews
- analyse
`,
  'cijfers/kosten.yaml': `titel: Kosten
eenheid: euro
sleutel: pijler
kolommen:
  - {id: pijler}
  - {id: begroot}
ontbrekend: {Ntb: Nog niet ontvangen, nvt: {reden: Bestond nog niet, telt-mee: nee}}
rijen:
  - {pijler: Jeugd, begroot: 1200000}
  - {pijler: Wmo, begroot: 800000}
  - {pijler: Schulden, begroot: nvt}
totaal: {opgegeven: {begroot: 2000000}}
`,
  'cijfers/lasten.yaml': `titel: Lasten
eenheid: euro
sleutel: team
kolommen:
  - {id: team}
  - {id: k2018}
  - {id: k2020}
rijen:
  - {team: Jeugd, k2018: 1000, k2020: 1040}
  - {team: Wmo, k2018: 500, k2020: 400}
`,
  'cijfers/formatie.yaml': `titel: Formatie
grootheden:
  weken: {waarde: 46, eenheid: week}
  per_week: {waarde: 36, eenheid: uur per week}
  uren: {formule: weken * per_week, eenheid: uur, opgegeven: 1656}
`,
  'cijfers/bezetting.yaml': `titel: Bezetting
eenheid: fte
sleutel: team
kolommen:
  - {id: team}
  - {id: formatie}
  - {id: bezetting}
eisen: [bezetting <= formatie]
rijen:
  - {team: Noord, formatie: 12.5, bezetting: 12.5}
  - {team: Zuid, formatie: 10, bezetting: 9.2}
`,
  'cijfers/enquete.yaml': `titel: Enquête
sleutel: vraag
kolommen:
  - {id: vraag}
  - {id: eens, eenheid: procent, n: antwoorden}
  - {id: cijfer, eenheid: rapportcijfer, n: antwoorden}
  - {id: antwoorden, eenheid: aantal}
rijen:
  - {vraag: Bereikbaar, eens: 48, cijfer: 7.1, antwoorden: 21}
  - {vraag: Tijdig, eens: 60, cijfer: 6.6, antwoorden: 5}
`,
  'cijfers/tevreden.yaml': `titel: Tevredenheid
antwoorden: [eens, neutraal, oneens]
groepen: {medewerkers: gesprek}
stellingen:
  - id: bereikbaar
    tekst: De toegang is goed bereikbaar.
    aantallen: {medewerkers: [12, 6, 3]}
    opgegeven: {medewerkers: {n: 21, procenten: [57, 29, 14]}}
`,
  'cijfers/wegen.yaml': `titel: Hoe inwoners binnenkomen
eenheid: procent
sleutel: jaar
kolommen:
  - {id: jaar}
  - {id: loket}
  - {id: huisarts}
  - {id: anders}
verdelingen: [{kolommen: [loket, huisarts, anders]}]
rijen:
  - {jaar: 2019, loket: 40, huisarts: 35, anders: 25}
  - {jaar: 2020, loket: 33, huisarts: 33, anders: 33}
`
}
