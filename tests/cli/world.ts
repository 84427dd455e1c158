import {run} from '../../src/cli/run.ts'
import type {Environment} from '../../src/cli/environment.ts'

export interface Seen {
  exit: number
  out: string
  err: string
  /** Both, in the order in which a user at a terminal sees them. */
  all: string
}

/** Runs a command in a folder, as a user who is not at a terminal; `answers` makes him one who is asked. */
export async function normenkader(map: string, args: readonly string[], answers?: string[]): Promise<Seen> {
  const seen = {out: '', err: '', all: ''}
  const environment: Environment = {
    map,
    out: (text) => {
      seen.out += text
      seen.all += text
    },
    err: (text) => {
      seen.err += text
      seen.all += text
    },
    colour: {out: false, err: false},
    watched: false,
    ...(answers && {ask: () => Promise.resolve(answers.shift() ?? '')}),
    onStop: (callback) => {
      setTimeout(callback, 300)
    },
    year: 2026
  }
  return {exit: await run(args, environment), ...seen}
}
