import {overnameText, type Overname} from './overname.ts'
import {modeline} from './yaml.ts'

/** normenkader.yaml: an overname, or an example with one question and one norm. */
export function normenkader(kader: Overname | undefined): string {
  const intro = `${modeline('normenkader')}# Het normenkader: de onderzoeksvragen en de normen waaraan wordt getoetst.
# Elk onderdeel, elke vraag en elke norm heeft een id die u zelf kiest; de nummers in het rapport komen vanzelf.

`
  return intro + (kader === undefined ? OWN : takenOver(kader))
}

function takenOver(kader: Overname): string {
  return `# Wat wordt overgenomen uit een ander kader.
# Wat daarin staat, ziet u met: normenkader kader toon ${kader.kader.split('@')[0] ?? ''}
overnemen:
  - ${overnameText(kader, '    ').trimStart()}
    # Laat weg wat in dit onderzoek niet past, en zeg waarom:
    # behalve: [id-van-een-norm]
    # reden: >-
    #   Deze norm past niet, want …

# Verander wat anders moet, en zeg waarom. De wijziging komt in de verantwoording van het rapport.
# aanpassingen:
#   - bij: id-van-een-norm
#     tekst: >-
#       De norm in de woorden van dit onderzoek.
#     reden: >-
#       Waarom de tekst is aangepast.

# Eigen onderdelen, vragen en normen komen hier, naast wat is overgenomen.
# onderdelen:
#   - id: eigen
#     titel: Titel van het onderdeel
`
}

const OWN = `hoofdvraag: >-
  In hoeverre is het beleid doeltreffend en doelmatig?

# Waarmee een norm wordt beoordeeld, van hoog naar laag.
schalen:
  driepunts:
    - {id: voldaan, label: Voldaan, waarde: 1}
    - {id: deels, label: Deels voldaan, waarde: 0.5}
    - {id: niet, label: Niet voldaan, waarde: 0}
schaal: driepunts

onderdelen:
  - id: beleid
    titel: Beleid
    vragen:
      - id: v1
        tekst: >-
          Heeft de gemeente haar doelen duidelijk vastgelegd?
    normen:
      - id: n1
        tekst: >-
          De doelen zijn meetbaar vastgelegd in een besluit van de gemeenteraad.
        bron: {soort: eigen-inzicht}
        toelichting: >-
          Zonder meetbare doelen is achteraf niet vast te stellen of het beleid heeft gewerkt.
        indicator: >-
          Het besluit noemt per doel een meetbare eenheid en een streefwaarde.
        aspect: doeltreffendheid
`
