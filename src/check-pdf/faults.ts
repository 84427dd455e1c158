import type {Fault} from './fault.ts'
import type {Tag} from './tags.ts'

/** What the tags lack. Each kind of fault is said once, with how often it was found. */
export function faultsOfTags(tags: readonly Tag[]): Fault[] {
  const all = flat(tags)
  if (all.length === 0)
    return [
      {
        rule: 'pdf-zonder-labels',
        severity: 'fout',
        message:
          'Het document heeft geen enkel label (tag): een voorleesprogramma vindt geen koppen, lijsten of tabellen.'
      }
    ]
  return [
    ...counted('pdf-figuur-zonder-alternatief', all.filter(isSilentFigure), [
      'Een figuur heeft geen alternatieve tekst.',
      'figuren hebben geen alternatieve tekst.'
    ]),
    ...counted('pdf-tabel-zonder-kop', all.filter(isHeadless), [
      'Een tabel heeft geen kopcellen.',
      'tabellen hebben geen kopcellen.'
    ]),
    ...counted('pdf-link-zonder-tekst', all.filter(isSilentLink), [
      'Een link heeft geen tekst.',
      'links hebben geen tekst.'
    ]),
    ...counted('pdf-kop-overgeslagen', skipped(all), [
      'Een kop is meer dan een niveau dieper dan de kop ervoor.',
      'koppen zijn meer dan een niveau dieper dan de kop ervoor.'
    ])
  ]
}

function counted(rule: string, found: readonly Tag[], [one, more]: readonly [string, string]): Fault[] {
  if (found.length === 0) return []
  return [{rule, severity: 'fout', message: found.length === 1 ? one : `${String(found.length)} ${more}`}]
}

function flat(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [tag, ...flat(tag.tags)])
}

function isSilentFigure({kind, alt}: Tag): boolean {
  return kind === 'Figure' && alt === ''
}

function isHeadless({kind, tags}: Tag): boolean {
  return kind === 'Table' && !flat(tags).some((tag) => tag.kind === 'TH')
}

function isSilentLink(tag: Tag): boolean {
  return (
    tag.kind === 'Link' && ![tag, ...flat(tag.tags)].some(({alt, hasContent}) => hasContent || alt !== '')
  )
}

function skipped(all: readonly Tag[]): Tag[] {
  const headings = all.filter(({kind}) => /^H[1-6]$/u.test(kind))
  return headings.filter((tag, index) => levelOf(tag) > levelOf(headings[index - 1]) + 1)
}

function levelOf(tag: Tag | undefined): number {
  return tag === undefined ? 0 : Number(tag.kind.slice(1))
}
