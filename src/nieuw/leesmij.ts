import {modeline} from './yaml.ts'

/** What each folder is for. A name that ends in `.txt` is never read as a finding, and opens on every computer. */
export function leesmij(): Record<string, string> {
  return {
    'bevindingen/LEESMIJ.txt': BEVINDINGEN,
    'conclusies/LEESMIJ.txt': CONCLUSIES,
    'hoofdstukken/LEESMIJ.txt': HOOFDSTUKKEN,
    'cijfers/LEESMIJ.txt': CIJFERS,
    'figuren/LEESMIJ.txt': FIGUREN
  }
}

const BEVINDINGEN = `In deze map staat elke bevinding in een eigen bestand, zoals doelen-algemeen.md.
De naam van het bestand is het id van de bevinding: kleine letters, cijfers en streepjes.

Begin zo, en zet onder de tweede regel met streepjes de tekst. Koppen beginnen met ##.

---
titel: Doelen zijn algemeen geformuleerd
normen: [n1]
bronnen: [visie]
kern: >-
  De doelen zijn vastgesteld, maar niet in meetbare eenheden.
---
De gemeenteraad stelde in 2024 de visie vast.
`

const CONCLUSIES = `In deze map staat elke conclusie in een eigen bestand, zoals beleid.md.
Boven de tekst staat wat de conclusie beantwoordt: een onderdeel, een of meer vragen, of de hoofdvraag.

---
onderdeel: beleid
---
De doelen zijn duidelijk, maar nog niet meetbaar.

Bij de hoofdvraag staat boven de tekst: hoofdvraag: ja
`

const HOOFDSTUKKEN = `In deze map staan vrije teksten, zoals inleiding.md.
De plaats is voorwoord, inleiding, aanpak, nawoord of bijlage, of het id van een onderdeel.

---
titel: Aanleiding
plaats: inleiding
---
De gemeenteraad heeft om dit onderzoek gevraagd.
`

const CIJFERS = `In deze map staan tabellen, berekeningen en enquêtes, zoals kosten.yaml.
Teksten halen hun getallen hieruit, zodat elk getal klopt met zijn tabel.

${modeline('cijfers', '../')}titel: Kosten per team
eenheid: euro
sleutel: team
kolommen:
  - {id: team, label: Team}
  - {id: begroot, label: Begroot}
rijen:
  - {team: Noord, begroot: 120000}
  - {team: Zuid, begroot: 95000}
totaal: {}
bronnen: [begroting]

Rijen uit Excel: bewaar het blad als kosten.csv naast kosten.yaml en laat rijen weg.
In een tekst staat een getal zo: :getal[€ 215.000]{uit=kosten.totaal.begroot}
En de hele tabel, op een eigen regel: ::tabel{uit=kosten}
`

const FIGUREN = `In deze map staan afbeeldingen voor het rapport, zoals png, jpg en svg.
Zo komt een afbeelding in een tekst, met een beschrijving voor wie haar niet kan zien:

![Een pijl van vraag naar oordeel](../figuren/model.png)
`
