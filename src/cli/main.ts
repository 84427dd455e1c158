import {reportBug} from './bug.ts'
import {EXIT, processEnvironment} from './environment.ts'
import {run} from './run.ts'

/** Runs a command of the real world. Nothing ends in a stack trace. */
export async function main(args: readonly string[]): Promise<void> {
  const bug = (error: unknown): void => {
    process.stderr.write(reportBug(error, process.env['NORMENKADER_DEBUG'] !== undefined))
    process.exitCode = EXIT.faults
  }
  process.on('uncaughtException', bug)
  process.on('unhandledRejection', bug)
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stopOnClosedPipe)
  process.exitCode = await run(args, processEnvironment()).catch((error: unknown) => {
    bug(error)
    return EXIT.faults
  })
}

/** `normenkader score | head` closes the pipe: whoever read it has seen enough. */
function stopOnClosedPipe(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode)
  throw error
}
