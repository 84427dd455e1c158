import {colour} from '../../../../leaves/huisstijl.ts'
import {escaped} from '../text.ts'

export type Huisstijl = Readonly<Record<string, string>>

export function spacing(before: number, after: number, line?: number): string {
  const lines = line === undefined ? '' : ` w:line="${String(line)}" w:lineRule="auto"`
  return `<w:spacing w:before="${String(before)}" w:after="${String(after)}"${lines}/>`
}

export function indent(left: number, right: number): string {
  return `<w:ind w:left="${String(left)}" w:right="${String(right)}"/>`
}

export function size(halfPoints: number): string {
  return `<w:sz w:val="${String(halfPoints)}"/><w:szCs w:val="${String(halfPoints)}"/>`
}

export function bar(color: string, width: number): string {
  return `<w:pBdr><w:left w:val="single" w:sz="${String(width)}" w:space="10" w:color="${color}"/></w:pBdr>`
}

export function box(color: string): string {
  const side = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="6" w:color="${color}"/>`
  return `<w:pBdr>${side('top')}${side('left')}${side('bottom')}${side('right')}</w:pBdr>`
}

/** The first name of `Calibri, Arial, sans-serif`: Word knows no second choice. */
export function firstFont(names: string | undefined): string | undefined {
  const first = names?.split(',')[0]?.replaceAll(/["']/gu, '').trim()
  return first === '' ? undefined : first
}

export function fonts(name: string): string {
  const safe = escaped(name)
  return `<w:rFonts w:ascii="${safe}" w:hAnsi="${safe}" w:eastAsia="${safe}" w:cs="${safe}"/>`
}

/** A colour of the house style as Word writes it. */
export function hexOf(huisstijl: Huisstijl): (key: string) => string {
  return (key) => {
    const digits = colour(huisstijl, key).slice(1).toUpperCase()
    return digits.length === 3 ? digits.replaceAll(/./gu, '$&$&') : digits
  }
}
