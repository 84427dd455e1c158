import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** What a process took: seconds of CPU (of user and system), and at its peak so many MB of memory. */
/** @typedef {{cpu: number, wall: number, memory: number}} Cost */

/** A command that did not end as it should. Its row in the table says so. */
export class Failed extends Error {}

/**
 * Runs a command `times` times in a row and gives the cost of one. CPU time and not that of the clock, because other
 * work on the machine hardly changes it. GNU time counts in hundredths of a second, hence the repetition of what is short.
 * @returns {Cost}
 */
export function measure([command, ...args], {times = 1} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'normenkader-bench-time-'))
  const file = join(folder, 'time')
  const repeat = 'n=$1; shift; while [ $n -gt 0 ]; do "$@" || exit $?; n=$((n - 1)); done'
  const run = times === 1 ? [command, ...args] : ['sh', '-c', repeat, 'sh', String(times), command, ...args]
  try {
    const {status, stderr} = spawnSync('/usr/bin/time', ['-q', '-o', file, '-f', '%U %S %e %M', ...run], {
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1e9
    })
    if (status !== 0) throw new Failed(`${command} ended with ${status}: ${firstLines(stderr)}`)
    const [user, system, wall, kilobytes] = readFileSync(file, 'utf8').trim().split(' ').map(Number)
    return {cpu: (user + system) / times, wall: wall / times, memory: kilobytes / 1024}
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Measures two things in turn, A B A B…, so that what slows the machine down for a while slows both down. */
export function inTurn(rounds, a, b) {
  return Array.from({length: rounds}, () => ({a: a(), b: b()}))
}

/** The median of the ratios per round: one disturbed round does not change it. */
export function ratioOf(rounds) {
  return median(rounds.map(({a, b}) => a.cpu / b.cpu))
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Whether a program is on this machine. */
export function isInstalled(program) {
  return spawnSync(program, ['--version'], {stdio: 'ignore'}).status === 0
}

function firstLines(stderr) {
  return String(stderr).trim().split('\n').slice(0, 3).join(' / ').slice(0, 300)
}
