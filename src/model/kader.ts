import type {InputFile} from './source.ts'

/** A framework as it was found: its one file, under the path by which messages name it. */
export interface GevondenKader {
  /** The folder, relative to the onderzoek where it lies within or above it, else `kaders in de doos`-like text. */
  map: string
  file: InputFile
}

/**
 * Finds the frameworks that a name may mean, nearest first: those of the onderzoek, of the folders above it, then
 * in the box. `verwijzing` is an id (`toegang-sociaal-domein`) or a path that begins with `./` or `../`, without the version.
 * A path that leads outside what may be read gives `{geweigerd}` with the reason, a Dutch sentence.
 */
export type Kadervinder = (verwijzing: string) => readonly GevondenKader[] | {geweigerd: string}
