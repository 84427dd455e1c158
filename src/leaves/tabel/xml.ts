import {SaxesParser} from 'saxes'
import {Unreadable} from './grid.ts'

export interface Handlers {
  /** The name without its prefix; the attributes as they are written. */
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const DEEPEST = 200

/** Walks once through XML; nothing of it is fetched, and it holds no DOCTYPE (zip.ts saw to that). */
export function walk(xml: string, {open, text, close}: Handlers): void {
  const parser = new SaxesParser({xmlns: false, position: false})
  let depth = 0
  parser.on('opentag', ({name, attributes}) => {
    if (++depth > DEEPEST) throw new Unreadable('Het bestand is te diep genest; verwacht: een gewone tabel.')
    open?.(local(name), attributes)
  })
  parser.on('closetag', ({name}) => {
    depth--
    close?.(local(name))
  })
  if (text !== undefined) parser.on('text', text)
  parser.on('error', () => {
    throw new Unreadable('Het bestand is beschadigd; verwacht: een bestand dat Excel of Word kan openen.')
  })
  parser.write(xml).close()
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
