import type {Kop} from './draft.ts'

/** What stands above the onderdelen of a framework that says nothing of itself. */
export function kopOf(id: string, titel: string, bestand: string): Kop {
  return {
    bestand,
    gegevens: {id, versie: '0.1.0', titel, herkomst: `Ingelezen uit ${bestand}.`},
    schalen: {
      driepunts: [
        {id: 'voldaan', label: 'Voldaan', waarde: '1'},
        {id: 'deels', label: 'Deels voldaan', waarde: '0.5'},
        {id: 'niet', label: 'Niet voldaan', waarde: '0'}
      ]
    },
    schaal: 'driepunts'
  }
}
