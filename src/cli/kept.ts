import type {KeptFolder} from '../files.ts'
import type {Memory} from '../pipeline.ts'

/** What is kept from one time to the next. */
export interface Kept {
  folder: KeptFolder
  memory: Memory
}
