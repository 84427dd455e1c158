import type {Rapport} from '../model/rapport.ts'

/** A report of nothing. */
export const EMPTY: Rapport = {
  ...{titel: '', ondertitel: '', overheden: '', opdrachtgever: '', uitvoerder: '', datum: ''},
  ...{periode: '', fase: '', datumIso: '', concept: false, intern: false, termen: {}, huisstijl: {}},
  ...{hoofdconclusies: [], hoofdaanbevelingen: [], voorwoord: [], inleiding: [], aanpak: [], nawoord: []},
  ...{bijlagen: [], onderdelen: [], alleOnderdelen: [], totalen: [], objecten: [], matrix: []},
  ...{cijfers: [], tekstberekeningen: [], grafieken: {}},
  ...{
    aanbevelingen: [],
    aanbevelingenOpNummer: [],
    bronnen: [],
    begrippen: [],
    kaders: [],
    verantwoording: [],
    vrijstellingen: []
  },
  ...{vervallen: [], omzettingen: []},
  aantallen: {normen: 0, vragen: 0, bevindingen: 0, bronnen: 0, aanbevelingen: 0, conclusies: 0},
  bijlagenummers: {
    normenkader: '',
    oordelen: '',
    aanbevelingen: '',
    bronnen: '',
    cijfers: '',
    begrippen: '',
    vrijstellingen: ''
  },
  afbeeldingen: {}
}
