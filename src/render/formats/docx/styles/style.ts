/** A style that reports use. `name` is what Word keeps in the file in every language; `dutch` is what Dutch Word shows. */
export interface Style {
  id: string
  name: string
  dutch: string
  type: 'paragraph' | 'character' | 'table'
  /** The role of the style that it builds on. */
  basedOn?: string
  next?: string
  /** Paragraph and run properties, and what a table style adds, as Word writes them. */
  pPr?: string
  rPr?: string
  rest?: string
}

export function paragraph(id: string, name: string, dutch: string, pPr: string): Style {
  return {id, name, dutch, type: 'paragraph', pPr, ...(id !== 'Normal' && {basedOn: 'normal'})}
}

export function own(name: string, pPr: string): Style {
  return paragraph(name.replaceAll(' ', ''), name, name, pPr)
}

export function character(id: string, name: string, dutch: string): Style {
  return {id, name, dutch, type: 'character'}
}
