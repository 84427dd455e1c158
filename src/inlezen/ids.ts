import {idOf} from './attributes.ts'
import type {OnderdeelDraft, NormDraft, VraagDraft} from './draft.ts'

export type Ids = ReadonlyMap<OnderdeelDraft | NormDraft | VraagDraft, string>

/**
 * An id for every part: its code, with `t`, `v` or `n` before one that begins with a digit, so that a question and a norm
 * can have the same number; without a code the number of its place. A second one of a name gets a number.
 */
export function idsOf(onderdelen: readonly OnderdeelDraft[]): Ids {
  const ids = new Map<OnderdeelDraft | NormDraft | VraagDraft, string>()
  const taken = new Set<string>()
  const give = (
    draft: OnderdeelDraft | NormDraft | VraagDraft,
    letter: string,
    otherwise: string
  ): string => {
    const code = idOf(draft.code ?? '')
    const wanted = draft.id ?? (code === '' ? letter + otherwise : /^\d/u.test(code) ? letter + code : code)
    let id = wanted
    for (let next = 2; taken.has(id); next++) id = `${wanted}-${String(next)}`
    taken.add(id)
    ids.set(draft, id)
    return id
  }
  const visit = (list: readonly OnderdeelDraft[], above: string): void => {
    list.forEach((onderdeel, index) => {
      const place = above + (above === '' ? '' : '-') + String(index + 1)
      const id = give(onderdeel, 't', place)
      const key = /^t\d/u.test(id) ? id.slice(1) : place
      onderdeel.vragen.forEach((vraag, at) => give(vraag, 'v', `${key}-${String(at + 1)}`))
      onderdeel.normen.forEach((norm, at) => give(norm, 'n', `${key}-${String(at + 1)}`))
      visit(onderdeel.onderdelen, key)
    })
  }
  visit(onderdelen, '')
  return ids
}
