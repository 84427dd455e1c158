import type {Severity} from '../model/diagnostic.ts'

export interface Fault {
  rule: string
  severity: Severity
  message: string
}
