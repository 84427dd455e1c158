/** What `normenkader` alone says. */
export const HELP = `normenkader: van onderzoeksvraag tot rapport, voor rekenkamers.

Gebruik: normenkader <opdracht> [opties]

Opdrachten
  nieuw <map>         maakt een nieuw onderzoek
  controleer [pad]    controleert een onderzoek, een kader, een sjabloon of een pdf
  score [map]         toont de oordelen en de totalen per onderdeel
  cijfers [map]       toont de cijfers en hoe elk getal tot stand komt
  rapport [map]       maakt het rapport
  vergelijk <map…>    vergelijkt oordelen van onderzoeken met dezelfde normen
  kader lijst         toont welke kaders u kunt overnemen
  kader toon          toont een kader met zijn vragen en normen
  kader overnemen     neemt een kader over in een onderzoek
  kader verschil      toont het verschil tussen twee versies van een kader
  kader bijwerken     brengt een onderzoek naar de nieuwste versie van zijn kader
  kader uitgeven      legt een versie van een kader vast
  kader importeer     maakt een kader van een tabel in Excel, Word of CSV
  kader exporteer     geeft een normenkader uit in Excel, CSV, Markdown of JSON

Zonder [map] gaat het om de map waarin u staat.
Uitleg bij een opdracht: normenkader <opdracht> --help
Versie: normenkader --versie
`
