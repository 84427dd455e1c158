import type * as bestanden from '../model/generated/bestanden.ts'
import type {Form} from './document.ts'
import * as schemas from './generated/schemas.js'
import * as validators from './generated/validators.js'

/** The kinds of document, each with its schema and the function that proves it. */
export const forms: {
  onderzoek: Form<bestanden.OnderzoekBestand>
  normenkader: Form<bestanden.NormenkaderBestand>
  lock: Form<bestanden.LockBestand>
  versies: Form<bestanden.VersiesBestand>
  conflicten: Form<bestanden.ConflictenBestand>
  bronnen: Form<bestanden.BronnenBestand>
  bevinding: Form<bestanden.BevindingKop>
  oordelen: Form<bestanden.OordelenBestand>
  conclusie: Form<bestanden.ConclusieKop>
  aanbevelingen: Form<bestanden.AanbevelingenBestand>
  hoofdstuk: Form<bestanden.HoofdstukKop>
  begrippen: Form<bestanden.BegrippenBestand>
  tabel: Form<bestanden.TabelBestand>
  berekening: Form<bestanden.BerekeningBestand>
  enquete: Form<bestanden.EnqueteBestand>
  koppelingen: Form<bestanden.KoppelingenBestand>
} = {
  onderzoek: {kind: 'onderzoek', schema: schemas.onderzoek, validate: validators.onderzoek},
  normenkader: {kind: 'normenkader', schema: schemas.normenkader, validate: validators.normenkader},
  lock: {kind: 'normenkader.lock', schema: schemas.lock, validate: validators.lock},
  versies: {kind: 'versies.lock', schema: schemas.versies, validate: validators.versies},
  conflicten: {kind: 'conflicten', schema: schemas.conflicten, validate: validators.conflicten},
  bronnen: {kind: 'bronnen', schema: schemas.bronnen, validate: validators.bronnen},
  bevinding: {kind: 'bevinding', schema: schemas.bevinding, validate: validators.bevinding},
  oordelen: {kind: 'oordelen', schema: schemas.oordelen, validate: validators.oordelen},
  conclusie: {kind: 'conclusie', schema: schemas.conclusie, validate: validators.conclusie},
  aanbevelingen: {kind: 'aanbevelingen', schema: schemas.aanbevelingen, validate: validators.aanbevelingen},
  hoofdstuk: {kind: 'hoofdstuk', schema: schemas.hoofdstuk, validate: validators.hoofdstuk},
  begrippen: {kind: 'begrippen', schema: schemas.begrippen, validate: validators.begrippen},
  tabel: {kind: 'tabel', schema: schemas.tabel, validate: validators.tabel},
  berekening: {kind: 'berekening', schema: schemas.berekening, validate: validators.berekening},
  enquete: {kind: 'enquete', schema: schemas.enquete, validate: validators.enquete},
  koppelingen: {kind: 'koppelingen', schema: schemas.koppelingen, validate: validators.koppelingen}
}
