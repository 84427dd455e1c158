import type {Environment, ExitCode} from './environment.ts'
import type {Arguments, Spec} from './options.ts'

export interface Command {
  help: string
  spec: Spec
  run: (args: Arguments, environment: Environment) => Promise<ExitCode>
}
