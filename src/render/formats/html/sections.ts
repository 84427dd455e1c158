/** Where sections begin and end in a page that is written from front to back. */
export interface Sections {
  /** What is to be written before a heading of this level: the ends of sections, and the beginning of its own. */
  before: (depth: number) => string
  /** The ends of all sections that are open. */
  end: () => string
}

/** Each heading with what stands under it in a section, nested by level. */
export function makeSections(): Sections {
  const open: number[] = []
  const close = (depth: number): string => {
    let ends = ''
    for (; (open.at(-1) ?? 0) >= depth; open.pop()) ends += '</section>'
    return ends
  }
  return {
    before: (depth) => {
      const ends = close(depth)
      open.push(depth)
      return `${ends}<section class="niveau-${String(depth)}">`
    },
    end: () => close(1)
  }
}
