import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Template} from '../../src/render/template/template.ts'

const FOLDER = join(import.meta.dirname, '../../templates')

export const TEMPLATES: readonly string[] = ['rekenkamerrapport', 'normenkader', 'speerpuntenrapport']

/** A template of the box. */
export function template(id: string): Template {
  const names = readdirSync(join(FOLDER, id)).sort()
  return {id, files: names.map((path) => ({path, bytes: readFileSync(join(FOLDER, id, path))}))}
}

/** A template by the text of its files; `rapport` is the start. */
export function templateOf(files: Readonly<Record<string, string>>): Template {
  const encoder = new TextEncoder()
  return {
    id: 'proef',
    files: Object.entries(files).map(([name, text]) => ({
      path: `${name}.md.hbs`,
      bytes: encoder.encode(text)
    }))
  }
}
