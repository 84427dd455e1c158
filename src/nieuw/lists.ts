import {modeline} from './yaml.ts'

/** The files that are lists, each with an example in comments. `eigen`: the normenkader is the example of `nieuw`. */
export function lists(eigen: boolean): Record<string, string> {
  const norm = eigen ? 'n1' : 'id-van-een-norm'
  return {
    'bronnen.yaml': modeline('bronnen') + BRONNEN,
    'oordelen.yaml': modeline('oordelen') + oordelen(norm),
    'aanbevelingen.yaml': modeline('aanbevelingen') + AANBEVELINGEN,
    'begrippen.yaml': modeline('begrippen') + BEGRIPPEN
  }
}

const BRONNEN = `# Het register van bronnen: alles waarop een bevinding rust.
# soort: document, wetgeving, literatuur, interview, groepsgesprek, enquete, waarneming, dossieronderzoek of data.
# Wat vertrouwelijk is, komt in geen enkel rapport; alleen de soort van de bron wordt genoemd.
#
#   - {id: visie, soort: document, titel: Visie op het beleid, uitgever: de gemeente, datum: 2024}
#   - {id: gesprek-1, soort: interview, titel: Gesprek met de beleidsafdeling, datum: 2026-03, vertrouwelijk: ja}

bronnen: []
`

function oordelen(norm: string): string {
  return `# Eén oordeel per norm. Een norm zonder oordeel heet in het rapport ‘nog niet beoordeeld’.
# Naast de niveaus van de schaal kunt u kiezen: niet-van-toepassing, niet-onderzocht of niet-te-beoordelen.
# Die drie hebben een toelichting nodig.
#
#   - norm: ${norm}
#     oordeel: deels
#     toelichting: >-
#       Waarom dit het oordeel is.

oordelen: []
`
}

const AANBEVELINGEN = `# De aanbevelingen, elk aan een van de adressaten uit onderzoek.yaml en op grond van een of meer conclusies.
#
#   - id: doelen-meetbaar
#     aan: college
#     tekst: >-
#       Leg de doelen meetbaar vast.
#     conclusies: [beleid]
#     termijn: 2027

aanbevelingen: []
`

const BEGRIPPEN = `# De begrippenlijst. Onder \`niet\` staan schrijfwijzen die u niet wilt gebruiken.
#
#   - id: wmo
#     term: Wet maatschappelijke ondersteuning 2015
#     afkorting: Wmo
#     niet: [WMO]

begrippen: []
`
