import type {Severity} from '../model/diagnostic.ts'

/** Each kind of message that reading can give. */
export type ReadRule =
  | 'codering'
  | 'verboden-teken'
  | 'verborgen-teken'
  | 'conflict-markering'
  | 'te-groot'
  | 'yaml-fout'
  | 'verboden-yaml'
  | 'dubbele-sleutel'
  | 'verboden-sleutel'
  | 'losse-komma'
  | 'open-kop'
  | 'ruwe-html'
  | 'open-opmerking'
  | 'open-invoeging'
  | 'onbekende-invoeging'
  | 'onbekend-attribuut'
  | 'ontbrekend-attribuut'

export interface RuleText {
  severity: Severity
  /** One Dutch sentence for the manual. */
  uitleg: string
}

export const readRules: Readonly<Record<ReadRule, RuleText>> = {
  codering: {
    severity: 'fout',
    uitleg: 'Het bestand is niet als UTF-8 bewaard, zodat letters met accenten verloren kunnen gaan.'
  },
  'verboden-teken': {
    severity: 'fout',
    uitleg: 'Er staat een onzichtbaar besturingsteken in, dat in geen enkel rapport kan staan.'
  },
  'verborgen-teken': {
    severity: 'waarschuwing',
    uitleg:
      'Er staat een teken in dat niet te zien is, maar wel verandert hoe de tekst wordt gelezen of gevonden.'
  },
  'conflict-markering': {
    severity: 'fout',
    uitleg: 'Er staan twee versies van dezelfde tekst in, die git niet kon samenvoegen.'
  },
  'te-groot': {
    severity: 'fout',
    uitleg: 'Het bestand of een deel ervan is groter of dieper genest dan het programma leest.'
  },
  'yaml-fout': {
    severity: 'fout',
    uitleg: 'De schrijfwijze van de YAML klopt niet, zodat niet zeker is wat er staat.'
  },
  'verboden-yaml': {
    severity: 'fout',
    uitleg:
      'Er staat een onderdeel van YAML in dat hier niet wordt gebruikt, zoals een anker of een tweede document.'
  },
  'dubbele-sleutel': {
    severity: 'fout',
    uitleg: 'Een sleutel staat er twee keer, zodat niet duidelijk is welke waarde geldt.'
  },
  'verboden-sleutel': {
    severity: 'fout',
    uitleg: 'Een sleutel heeft geen naam, of een naam die voor het programma zelf is.'
  },
  'losse-komma': {
    severity: 'fout',
    uitleg:
      'Tussen accolades staat na een komma tekst zonder waarde, meestal het vervolg van een zin met een komma.'
  },
  'open-kop': {
    severity: 'fout',
    uitleg: 'De kop van een Markdown-bestand begint met een regel `---`, maar eindigt niet met zo’n regel.'
  },
  'ruwe-html': {
    severity: 'waarschuwing',
    uitleg: 'HTML in een tekst komt niet in het rapport.'
  },
  'open-opmerking': {
    severity: 'fout',
    uitleg: 'Een opmerking begint met `<!--` en eindigt niet, zodat de tekst erna uit het rapport zou vallen.'
  },
  'open-invoeging': {
    severity: 'fout',
    uitleg: 'Een figuur of citaat begint met `:::` en eindigt niet, zodat de tekst erna erin zou vallen.'
  },
  'onbekende-invoeging': {
    severity: 'waarschuwing',
    uitleg: 'Er staat iets dat op een invoeging lijkt, maar het niet is; het komt letterlijk in het rapport.'
  },
  'onbekend-attribuut': {
    severity: 'fout',
    uitleg: 'Een invoeging heeft een attribuut dat niet bestaat.'
  },
  'ontbrekend-attribuut': {
    severity: 'fout',
    uitleg: 'Een invoeging mist een attribuut dat nodig is.'
  }
}
