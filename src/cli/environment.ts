/** All that a command knows of the world around it, so that a test can be that world. */
export interface Environment {
  /** The folder in which the user stands. */
  map: string
  /** For results. */
  out: (text: string) => void
  /** For messages and progress. */
  err: (text: string) => void
  colour: {out: boolean; err: boolean}
  /** Whether a person reads the messages as they come. */
  watched: boolean
  /** Puts a question; absent when nobody is there to answer. */
  ask?: (question: string) => Promise<string>
  /** Calls back when the user stops the command. */
  onStop: (callback: () => void) => void
  year: number
}

/** The exit codes: no fouten, fouten in what was read, and wrong use of the command. */
export const EXIT = {clean: 0, faults: 1, usage: 2} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export function processEnvironment(): Environment {
  const {stdin, stdout, stderr, env} = process
  const plain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb'
  return {
    map: process.cwd(),
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    colour: {out: stdout.isTTY && !plain, err: stderr.isTTY && !plain},
    watched: stderr.isTTY,
    ...(stdin.isTTY && stdout.isTTY && {ask: asker()}),
    onStop: (callback) => process.once('SIGINT', callback).once('SIGTERM', callback),
    year: new Date().getFullYear()
  }
}

/**
 * Questions one after the other from one reader, so that answers typed ahead are kept. When the input has ended, the
 * answer to every further question is empty. Between questions the reader rests, and does not keep the process alive.
 */
function asker(): (question: string) => Promise<string> {
  let reading: Promise<{next: () => Promise<string>}> | undefined
  return async (question) => {
    reading ??= startReading()
    process.stdout.write(question)
    return (await reading).next()
  }
}

async function startReading(): Promise<{next: () => Promise<string>}> {
  const {createInterface} = await import('node:readline')
  const reader = createInterface({input: process.stdin, output: process.stdout})
  const lines = reader[Symbol.asyncIterator]()
  return {
    next: async () => {
      reader.resume()
      const line = await lines.next()
      reader.pause()
      return line.done === true ? '' : line.value.trim()
    }
  }
}
