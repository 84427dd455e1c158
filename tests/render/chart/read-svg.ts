import {JSDOM} from 'jsdom'

/** A chart as a reader meets it. Parsed as XML: what is not well-formed throws. */
export interface Read {
  root: Element
  title: string
  description: string
  /** The texts in it, their lines joined as they were broken: with a space, or without the hyphen. */
  texts: readonly string[]
  colours: ReadonlySet<string>
  ids: readonly string[]
}

export function read(svg: string): Read {
  const {DOMParser} = new JSDOM('').window
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const fault = parsed.querySelector('parsererror')
  if (fault !== null) throw new Error(fault.textContent)
  const all = [...parsed.querySelectorAll('*')]
  const colours = all.flatMap((node) => ['fill', 'stroke'].map((name) => node.getAttribute(name) ?? ''))
  return {
    root: parsed.documentElement,
    title: parsed.querySelector('title')?.textContent ?? '',
    description: parsed.querySelector('desc')?.textContent ?? '',
    texts: all.filter(({tagName}) => tagName === 'text').map(textOf),
    colours: new Set(
      colours.filter((colour) => colour.startsWith('#')).map((colour) => colour.toLowerCase())
    ),
    ids: all.flatMap(({id}) => (id === '' ? [] : [id]))
  }
}

function textOf(node: Element): string {
  const lines = [...node.querySelectorAll('tspan')].map(({textContent}) => textContent)
  if (lines.length === 0) return node.textContent
  return lines.reduce((text, line) => (/\S-$/u.test(text) ? text.slice(0, -1) + line : `${text} ${line}`))
}
