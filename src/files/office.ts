import {resolve} from 'node:path'
import type {InputFile} from '../model/source.ts'
import {LIMITS, readBytes} from './bytes.ts'
import type {Geweigerd} from './reasons.ts'

/** A Word or Excel file, or a table in CSV, that someone named on the command line. */
export function readOffice(pad: string, current: string): InputFile | Geweigerd {
  const bytes = readBytes(resolve(current, pad), LIMITS.office)
  return 'geweigerd' in bytes
    ? {geweigerd: `‘${pad}’ kan niet worden gelezen: ${bytes.geweigerd}.`}
    : {path: pad, bytes}
}
