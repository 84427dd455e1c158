import type {Antwoorden} from './antwoorden.ts'
import {modeline, yamlText} from './yaml.ts'

/** onderzoek.yaml. The keys that can wait stand in comments, ready to be used. */
export function onderzoek({titel, overheid, jaar}: Antwoorden): string {
  return `${modeline('onderzoek')}# Het onderzoek: wat er wordt onderzocht, voor wie, en hoe ver het is.
# Een regel die met # begint, wordt niet gelezen. Haal # en de spatie erna weg om zo'n regel te gebruiken.

titel: ${yamlText(titel)}
# ondertitel: Onderzoek naar doeltreffendheid en doelmatigheid

# De onderzochte overheid: de CBS-code of de naam van een gemeente, of de naam van een andere organisatie.
overheden: [${yamlText(overheid ?? 'Voorbeeldgemeente')}]

# opdrachtgever: Rekenkamer Voorbeeldgemeente
# uitvoerder: Naam van het bureau

# De periode die wordt onderzocht, van en tot en met. Pas de jaren aan.
periode: {van: ${String(jaar - 4)}, tot: ${String(jaar - 1)}}

# De datum van het rapport: 2026, 2026-11 of 2026-11-22.
# datum: ${String(jaar)}

# Hoe ver het onderzoek is: opzet, veldwerk, ambtelijk-wederhoor, bestuurlijk-wederhoor of definitief.
# Hoe verder, hoe meer er wordt gecontroleerd.
fase: opzet

# Aan wie aanbevelingen kunnen worden gericht.
adressaten: {college: het college, raad: de gemeenteraad}

# Uw eigen woorden in het rapport: enkelvoud, meervoud.
# termen:
#   onderdeel: [thema, thema's]
`
}
