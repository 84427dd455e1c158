import type {Diagnostic} from '../model/diagnostic.ts'
import type {PrintContext} from './context.ts'

/** The messages for another program, complete and in the same order. */
export function printJson(diagnostics: readonly Diagnostic[], {pathOf}: PrintContext): string {
  const list = diagnostics.map(({rule, severity, message, file, position, hint, related}) => ({
    rule,
    severity,
    message,
    file: pathOf(file),
    position,
    ...(hint === undefined ? {} : {hint}),
    ...(related === undefined
      ? {}
      : {related: related.map((place) => ({...place, file: pathOf(place.file)}))})
  }))
  return stringify(list)
}

/** JSON escapes control characters below U+0020 by itself; these others can change what a terminal shows. */
export function stringify(value: unknown): string {
  const escaped = JSON.stringify(value, null, 2).replaceAll(
    /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) =>
      [...character.matchAll(/[^]/g)]
        .map(([unit]) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('')
  )
  return `${escaped}\n`
}
