import {printSentence} from '../print.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'

/** Tells what is wrong with what was asked. */
export function refuse(message: string, {err}: Environment): ExitCode {
  err(printSentence(message))
  return EXIT.usage
}
