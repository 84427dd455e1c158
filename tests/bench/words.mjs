/** The words that synthetic studies are made of: general municipal Dutch, chosen so that no rule on text is tripped. */

export const PLACES =
  'Aldermeer Bronsveen Diepwoude Eikendam Hagerbeek Klaverland Lindewaard Noorderhout Oudezijl Rietvoorde'.split(
    ' '
  )

export const THEMES = lines(`
  de jeugdhulp
  het grondbeleid
  de woningbouwopgave
  de informatiebeveiliging
  het subsidiebeleid
  de aanbesteding van diensten
  de energietransitie
  het armoedebeleid
  de schuldhulpverlening
  het onderhoud van de openbare ruimte
  de vergunningverlening
  de verbonden partijen
  de maatschappelijke ondersteuning
  het participatiebeleid
  de sportaccommodaties
  de dienstverlening aan de balie
  het leerlingenvervoer
  de inzameling van afval
  de bestrijding van eenzaamheid
  het beheer van bruggen`)

export const ACTORS = lines(`
  het college
  de gemeenteraad
  de ambtelijke organisatie
  de afdeling Financiën
  de wethouder
  de uitvoeringsorganisatie
  het samenwerkingsverband
  de beleidsafdeling
  de concerncontroller
  de gemeentesecretaris
  de toezichthouder
  het wijkteam
  de auditcommissie
  de griffie`)

export const VERBS =
  'stelt beschrijft onderbouwt bewaakt evalueert rapporteert actualiseert toetst verantwoordt monitort bespreekt registreert analyseert borgt'.split(
    ' '
  )

export const ORDERS =
  'Beschrijf Bewaak Evalueer Actualiseer Verantwoord Bespreek Registreer Analyseer Bepaal Verbeter Publiceer Herzie'.split(
    ' '
  )

export const OBJECTS = lines(`
  de doelstellingen
  de beoogde maatschappelijke effecten
  de voortgang van de uitvoering
  de financiële risico’s
  de afspraken met de aanbieders
  de prestatie-indicatoren
  de planning van de mijlpalen
  de kwaliteit van de dossiers
  de resultaten van de metingen
  de rolverdeling tussen partijen
  de informatie aan de raad
  de uitputting van het budget
  de beheersmaatregelen
  de ervaringen van inwoners
  de rechtmatigheid van de bestedingen
  de termijnen voor besluitvorming`)

export const ADVERBS = lines(`
  in de meeste gevallen
  slechts gedeeltelijk
  niet aantoonbaar
  volgens een vaste systematiek
  op basis van recente gegevens
  zonder vastgelegde maatstaf
  pas na afloop van het begrotingsjaar
  binnen de gestelde termijn
  op hoofdlijnen
  onvoldoende herleidbaar
  in samenhang met de programmabegroting
  met inachtneming van de verordening`)

export const CAUSES = lines(`
  omdat een eenduidige definitie ontbreekt
  doordat gegevens verspreid over meerdere systemen staan
  aangezien de capaciteit beperkt is
  terwijl het beleidsplan dit wel voorschrijft
  waardoor de raad zijn controlerende taak beperkt kan vervullen
  zodat bijsturing gedurende het jaar mogelijk blijft
  hoewel hierover in het voorjaar afspraken zijn gemaakt
  mede doordat het onderwerp niet in de reguliere rapportages staat
  wat in de gesprekken wordt bevestigd
  hetgeen aansluit bij wat eerder onderzoek liet zien`)

export const OPENINGS = lines(`
  Uit de bestudeerde documenten blijkt dat
  In de gesprekken is naar voren gekomen dat
  De dossieranalyse laat zien dat
  In die jaren geldt dat
  Op basis van de beschikbare gegevens stellen wij vast dat
  Uit de enquête onder inwoners komt naar voren dat
  Anders dan de nota veronderstelt, zien wij dat
  Bij de steekproef viel op dat
  De jaarstukken vermelden dat
  Tegelijkertijd is zichtbaar dat`)

export const ADJECTIVES =
  'beleidsmatige organisatorische financiële juridische bestuurlijke praktische structurele meetbare tussentijdse inhoudelijke gemeentelijke regionale'.split(
    ' '
  )

export const NOUNS =
  'kaders afspraken uitgangspunten waarborgen randvoorwaarden instrumenten rapportages procedures verantwoordelijkheden verbeterpunten maatregelen criteria'.split(
    ' '
  )

export const DEMANDS = lines(`
  staan in een besluit van de gemeenteraad
  zijn bekend bij wie ze uitvoert
  worden ten minste eens per jaar geëvalueerd
  staan in de begroting van het lopende jaar
  zijn gekoppeld aan een streefwaarde
  worden nageleefd in negen van de tien dossiers
  staan met een eigenaar in het werkplan
  worden binnen zes weken aan de raad gemeld`)

export const DOCUMENTS =
  'Beleidsnota Programmabegroting Jaarstukken Raadsvoorstel Collegebesluit Uitvoeringsprogramma Verordening Contractrapportage Managementletter Voortgangsbericht'.split(
    ' '
  )

export const ROLES = lines(`
  beleidsadviseur
  teamleider
  contractmanager
  wethouder
  raadslid
  consulent
  controller
  projectleider
  lid van de adviesraad
  aanbieder`)

function lines(text) {
  return text.trim().split(/\n\s*/u)
}
