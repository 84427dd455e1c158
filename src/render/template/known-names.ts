import type {BeeldName, Kind, Names} from './kinds.ts'

const fragment = 'fragment'
const getal = 'getal'
const tekst = 'tekst'
const verwijzingen = {lijst: 'Verwijzing'} as const
const genummerd = {id: tekst, anker: tekst, nummer: tekst} as const
const verwijzing = {...genummerd, titel: tekst} as const

/** What a template may type within each part of the report; `src/model/rapport.ts` says what it means. */
const NAMES = {
  Rapport: {
    titel: tekst,
    ondertitel: tekst,
    overheden: tekst,
    opdrachtgever: tekst,
    uitvoerder: tekst,
    datum: tekst,
    periode: tekst,
    fase: tekst,
    datumIso: tekst,
    concept: 'ja-nee',
    intern: 'ja-nee',
    termen: {tabel: 'Term'},
    huisstijl: {tabel: tekst},
    hoofdvraag: fragment,
    hoofdconclusies: {lijst: 'ConclusieBeeld'},
    hoofdaanbevelingen: {lijst: 'AanbevelingenPerAdressaat'},
    voorwoord: {lijst: 'HoofdstukBeeld'},
    inleiding: {lijst: 'HoofdstukBeeld'},
    aanpak: {lijst: 'HoofdstukBeeld'},
    nawoord: {lijst: 'HoofdstukBeeld'},
    bijlagen: {lijst: 'HoofdstukBeeld'},
    onderdelen: {lijst: 'OnderdeelBeeld'},
    alleOnderdelen: {lijst: 'OnderdeelBeeld'},
    totalen: {lijst: 'TotaalBeeld'},
    objecten: {lijst: tekst},
    matrix: {lijst: 'MatrixRij'},
    cijfers: {lijst: 'CijferBeeld'},
    tekstberekeningen: {lijst: 'Tekstberekening'},
    aanbevelingen: {lijst: 'AanbevelingenPerAdressaat'},
    aanbevelingenOpNummer: {lijst: 'AanbevelingBeeld'},
    bronnen: {lijst: 'Bronsoort'},
    begrippen: {lijst: 'Begrip'},
    kaders: {lijst: 'Kader'},
    verantwoording: {lijst: 'Verantwoording'},
    vervallen: {lijst: 'Vervallen'},
    omzettingen: {lijst: 'Omzetting'},
    vrijstellingen: {lijst: 'Vrijstelling'},
    aantallen: 'Aantallen',
    bijlagenummers: 'Bijlagenummers'
  },
  CijferBeeld: {...verwijzing, vorm: tekst, toelichting: fragment, tabel: fragment, afleiding: fragment},
  Tekstberekening: {formule: tekst, ingevuld: tekst, uitkomst: tekst},
  OnderdeelBeeld: {
    ...verwijzing,
    diepte: getal,
    kernnummer: tekst,
    kernanker: tekst,
    term: tekst,
    toelichting: fragment,
    hoofdstukken: {lijst: 'HoofdstukBeeld'},
    vragen: {lijst: 'VraagBeeld'},
    normen: {lijst: 'NormBeeld'},
    bevindingen: {lijst: 'BevindingBeeld'},
    conclusies: {lijst: 'ConclusieBeeld'},
    aanbevelingen: {lijst: 'AanbevelingenPerAdressaat'},
    totalen: {lijst: 'TotaalBeeld'},
    onderdelen: {lijst: 'OnderdeelBeeld'}
  },
  NormBeeld: {
    ...genummerd,
    tekst: fragment,
    toelichting: fragment,
    indicator: fragment,
    bron: tekst,
    aspect: tekst,
    schaal: tekst,
    weging: tekst,
    onderdeel: 'Verwijzing',
    vragen: verwijzingen,
    oordelen: {lijst: 'OordeelBeeld'},
    bevindingen: verwijzingen,
    bronnen: verwijzingen,
    conclusies: verwijzingen,
    aanbevelingen: verwijzingen,
    herkomst: tekst,
    aanpassingen: {lijst: 'Aanpassing'}
  },
  OordeelBeeld: {
    label: tekst,
    klasse: tekst,
    niveau: tekst,
    object: tekst,
    toelichting: fragment,
    omgezet: tekst,
    bevindingen: verwijzingen
  },
  VraagBeeld: {
    ...genummerd,
    tekst: fragment,
    toelichting: fragment,
    beschrijvend: 'ja-nee',
    normen: verwijzingen
  },
  BevindingBeeld: {
    ...verwijzing,
    object: tekst,
    kern: fragment,
    oorzaak: fragment,
    gevolg: fragment,
    inhoud: fragment,
    normen: verwijzingen,
    bronnen: verwijzingen,
    vertrouwelijk: 'ja-nee'
  },
  ConclusieBeeld: {...verwijzing, inhoud: fragment, vragen: verwijzingen, normen: verwijzingen},
  AanbevelingBeeld: {
    ...genummerd,
    aan: tekst,
    adressaten: tekst,
    tekst: fragment,
    uitwerking: fragment,
    termijn: tekst,
    conclusies: verwijzingen,
    pendanten: verwijzingen
  },
  AanbevelingenPerAdressaat: {adressaat: tekst, naam: tekst, aanbevelingen: {lijst: 'AanbevelingBeeld'}},
  TotaalBeeld: {
    titel: tekst,
    anker: tekst,
    object: tekst,
    beoordeeld: getal,
    niveaus: {lijst: 'NiveauTelling'},
    weggelaten: {lijst: 'Weglating'},
    zin: tekst,
    uitkomst: 'Uitkomst'
  },
  BronBeeld: {
    ...verwijzing,
    uitgever: tekst,
    datum: tekst,
    verwijzing: tekst,
    toelichting: fragment,
    populatie: tekst,
    respons: tekst,
    representatief: tekst,
    bevindingen: verwijzingen
  },
  MatrixRij: {
    norm: 'Verwijzing',
    tekst: fragment,
    onderdeel: 'Verwijzing',
    oordelen: {lijst: 'OordeelBeeld'},
    bevindingen: verwijzingen,
    conclusies: verwijzingen,
    aanbevelingen: verwijzingen
  },
  Verwijzing: verwijzing,
  HoofdstukBeeld: {...verwijzing, inhoud: fragment},
  Bronsoort: {soort: tekst, bronnen: {lijst: 'BronBeeld'}},
  NiveauTelling: {label: tekst, klasse: tekst, aantal: getal},
  Weglating: {label: tekst, aantal: getal},
  Uitkomst: {naam: tekst, waarde: tekst, niveau: tekst, formule: tekst},
  Aanpassing: {sleutel: tekst, was: tekst, reden: tekst},
  Term: {enkelvoud: tekst, meervoud: tekst},
  Begrip: {term: tekst, afkorting: tekst, betekenis: fragment},
  Kader: {id: tekst, versie: tekst, titel: tekst, licentie: tekst, herkomst: tekst},
  Verantwoording: {bij: tekst, wat: tekst, was: tekst, reden: tekst, kader: tekst},
  Vervallen: {
    id: tekst,
    tekst: fragment,
    kader: tekst,
    opvolgers: verwijzingen,
    oordelen: {lijst: 'OordeelBeeld'},
    bevindingen: verwijzingen,
    alleenHier: {lijst: 'BevindingBeeld'}
  },
  Omzetting: {kader: tekst, van: tekst, naar: tekst, niveaus: tekst, reden: fragment},
  Vrijstelling: {controle: tekst, bij: tekst, reden: tekst},
  Aantallen: {
    normen: getal,
    vragen: getal,
    bevindingen: getal,
    bronnen: getal,
    aanbevelingen: getal,
    conclusies: getal
  },
  Bijlagenummers: {
    normenkader: tekst,
    oordelen: tekst,
    aanbevelingen: tekst,
    bronnen: tekst,
    cijfers: tekst,
    begrippen: tekst,
    vrijstellingen: tekst
  }
} as const satisfies Names

/** The same table to look things up in, by names that come from a template. */
export const KNOWN_NAMES: Readonly<Record<BeeldName, Readonly<Record<string, Kind>>>> = NAMES
