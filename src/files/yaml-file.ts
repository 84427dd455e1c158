import {resolve} from 'node:path'
import type {InputFile} from '../model/source.ts'
import {LIMITS, readBytes} from './bytes.ts'
import type {Geweigerd} from './reasons.ts'

/** A YAML file that someone named on the command line, and that belongs to no onderzoek. */
export function readYamlFile(pad: string, current: string): InputFile | Geweigerd {
  const bytes = readBytes(resolve(current, pad), LIMITS.yaml)
  return 'geweigerd' in bytes
    ? {geweigerd: `‘${pad}’ kan niet worden gelezen: ${bytes.geweigerd}.`}
    : {path: pad, bytes}
}
