import type {Style} from './style.ts'

/** A style that a template has. */
export interface Found {
  id: string
  name: string
  type: string
  /** Its paragraphs number themselves. */
  numbered: boolean
}

/** Finds the id of a style by its role, and keeps which roles were asked for that the template does not have. */
export interface Stylist {
  id(role: string): string
  numbered(role: string): boolean
  missing(): Style[]
}

export function makeStylist(definitions: Readonly<Record<string, Style>>, found: readonly Found[]): Stylist {
  const byName = new Map(found.map((style) => [keyOf(style), style]))
  const taken = new Set(found.map(({id}) => id))
  const missing = new Map<string, Style>()
  const ids = new Map<string, string>()
  const resolve = (role: string): string => {
    const style = Object.hasOwn(definitions, role) ? definitions[role] : undefined
    if (style === undefined) return resolve('normal')
    const own = byName.get(keyOf(style))
    if (own !== undefined) return own.id
    const basedOn = style.basedOn === undefined ? undefined : id(style.basedOn)
    const next = style.next === undefined ? undefined : id(style.next)
    const free = taken.has(style.id) ? `${style.id}NK` : style.id
    missing.set(role, {...style, id: free, ...(basedOn && {basedOn}), ...(next && {next})})
    return free
  }
  const id = (role: string): string => {
    const known = ids.get(role)
    if (known !== undefined) return known
    const made = resolve(role)
    ids.set(role, made)
    return made
  }
  return {
    id,
    numbered: (role) => found.some((style) => style.id === id(role) && style.numbered),
    missing: () => [...missing.values()]
  }
}

/** Word keeps English names in every language, and does not mind about capitals. */
function keyOf({name, type}: Pick<Found, 'name' | 'type'>): string {
  return `${type} ${name.toLowerCase()}`
}

/** A style as Word writes it. */
export function styleXml({id, name, type, basedOn, next, pPr = '', rPr = '', rest = ''}: Style): string {
  const isDefault = name === 'Normal' ? ' w:default="1"' : ''
  return [
    `<w:style w:type="${type}" w:styleId="${id}"${isDefault}><w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:uiPriority w:val="1"/><w:qFormat/>',
    pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`,
    rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`,
    rest,
    '</w:style>'
  ].join('')
}
