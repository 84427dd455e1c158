import type {Bijdrage} from '../model/bijdrage.ts'
import type {Vergelijking} from '../model/vergelijking.ts'

const HIDDEN = '[naam]'

/**
 * A comparison in which no word of any onderzoek can tell which it is. Texts of authors are not in it any more; what is
 * left (norms, onderwerpen, ids) is written by frameworks, and a name of an onderzoek is taken out of it wherever it
 * stands.
 */
export function withoutNames(vergelijking: Vergelijking, bijdragen: readonly Bijdrage[]): Vergelijking {
  const copy = structuredClone(vergelijking)
  replaceIn(copy, hider(bijdragen.flatMap(({namen}) => namen)))
  return copy
}

/** Words of ours, which no reader takes for a name. */
const OURS = new Set(['id', 'onderzoek', 'kolom', 'soort', 'klasse', 'relatie', 'fase'])

/** Changes every text in data that is ours alone. */
function replaceIn(value: object, hide: (text: string) => string): void {
  for (const key of Object.keys(value)) {
    const part: unknown = Reflect.get(value, key)
    if (OURS.has(key)) continue
    if (typeof part === 'string') Reflect.set(value, key, hide(part))
    else if (typeof part === 'object' && part !== null) replaceIn(part, hide)
  }
}

/**
 * A long name is hidden also in capitals and with an ending, as in `Stadskanaalse`; a short one, such as `Best`, only
 * as a word by itself, because it would else be found in half of all words.
 */
export function hider(names: readonly string[]): (text: string) => string {
  const forms = [...new Set(names.flatMap(formsOf))].sort((a, b) => b.length - a.length)
  const patterns = forms.map((form) => {
    const escaped = form.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/\s+/gu, '\\s+')
    return form.length < 6
      ? new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
      : new RegExp(escaped, 'giu')
  })
  return (text) => patterns.reduce((left, pattern) => left.replaceAll(pattern, HIDDEN), text)
}

/** `gemeente Súdwest-Fryslân` is also known as `Súdwest-Fryslân`, `Sudwest-Fryslan` and `Sudwest Fryslan`. */
function formsOf(name: string): string[] {
  const whole = name.trim()
  const core = whole.replace(
    /^(?:de |het )?(?:gemeente|provincie|waterschap|hoogheemraadschap|rekenkamer(?:commissie)?) /iu,
    ''
  )
  return [whole, core]
    .flatMap((each) => [each, each.normalize('NFD').replaceAll(/\p{M}/gu, '')])
    .flatMap((each) => [each, each.replaceAll('-', ' '), each.replaceAll(' ', '-')])
    .filter((each) => /\p{L}{2}/u.test(each))
}
