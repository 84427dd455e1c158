import type {InputFile} from '../../model/source.ts'

/** A template: a folder of Markdown with Handlebars, of which `rapport.md.hbs` is the start. */
export interface Template {
  id: string
  /** Paths are relative to the folder of the template. */
  files: readonly InputFile[]
}
