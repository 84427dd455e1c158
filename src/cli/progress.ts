import type {Environment} from './environment.ts'

const started = Date.now()

/**
 * Says at a terminal what is being done, when that will take long or when the command has been at work for a second
 * already. The line goes when the work is done. Most work cannot be interrupted, so there is no moving bar.
 */
export function showProgress(text: string, long: boolean, {watched, err}: Environment): () => void {
  if (!watched || (!long && Date.now() - started < 1000)) return () => undefined
  err(`\r${text}`)
  return () => {
    err(`\r${' '.repeat(text.length)}\r`)
  }
}
