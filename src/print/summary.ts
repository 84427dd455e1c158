import type {Diagnostic, Severity} from '../model/diagnostic.ts'

const WORDS: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  fout: ['fout', 'fouten'],
  waarschuwing: ['waarschuwing', 'waarschuwingen'],
  advies: ['advies', 'adviezen']
}
const ORDER = ['fout', 'waarschuwing', 'advies'] as const

/** One sentence: `3 fouten, 1 waarschuwing en 2 adviezen.` */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const counts = ORDER.flatMap((severity) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    if (found === 0) return severity === 'fout' ? ['geen fouten'] : []
    return [`${String(found)} ${WORDS[severity][found === 1 ? 0 : 1]}`]
  })
  if (diagnostics.length === 0) return 'Geen fouten, waarschuwingen of adviezen.'
  const sentence = [counts.slice(0, -1).join(', '), counts.at(-1)].filter((part) => part !== '').join(' en ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
