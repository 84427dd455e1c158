import type {Formule} from './formula.ts'
import type {Enkel, Waarde} from './value.ts'

/** One number; a column, a word or a condition is none. */
export function single(value: Waarde, formule: Formule): Enkel {
  const {start, end} = formule
  switch (value.soort) {
    case 'lijst':
      return {
        soort: 'fout',
        message: `\`${value.naam}\` is een hele kolom; verwacht: één cel, of een functie zoals \`som(${value.naam})\`.`,
        start,
        end
      }
    case 'tekst':
      return {
        soort: 'fout',
        // Without the word: the formula of a column comes here in every row, and is one fault.
        message: `${formule.soort === 'naam' ? `\`${formule.delen.join('.')}\`` : 'Dit'} is tekst; verwacht: een getal om mee te rekenen.`,
        start,
        end
      }
    case 'waar':
      return {
        soort: 'fout',
        message: 'Met een vergelijking kan niet worden gerekend; verwacht: een getal.',
        start,
        end
      }
    default:
      return value
  }
}
