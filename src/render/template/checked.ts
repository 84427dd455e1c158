import type {Outcome} from '../../model/diagnostic.ts'
import type {InputFile} from '../../model/source.ts'
import {check} from './check.ts'
import {parse, type Parsed} from './parse.ts'

interface Known {
  files: readonly InputFile[]
  termen: string
  checked: Outcome<Parsed>
}

/** The last template: who watches a folder makes many reports by the same. */
let known: Known | undefined

/** A template after parsing, with what is wrong with it whatever the report. `termen` are the words of an office. */
export function checkedTemplate(files: readonly InputFile[], termen: readonly string[]): Outcome<Parsed> {
  const words = termen.join('\0')
  if (known?.termen === words && isSame(known.files, files)) return known.checked
  const {value, diagnostics} = parse(files)
  const checked = {value, diagnostics: [...diagnostics, ...check(value, termen)]}
  known = {files, termen: words, checked}
  return checked
}

/** Byte for byte. */
function isSame(a: readonly InputFile[], b: readonly InputFile[]): boolean {
  return (
    a.length === b.length &&
    a.every(({path, bytes}, index) => {
      const other = b[index]
      return path === other?.path && Buffer.compare(bytes, other.bytes) === 0
    })
  )
}
