import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {clearTimeout, setTimeout} from 'node:timers'
import {Failed} from './measure.mjs'

const READY = 'Wacht op een wijziging'
/** Ticks of the clock in a second, in which Linux counts the CPU time of a process; the same on every architecture. */
const TICKS = 100
const PATIENCE = 600_000

/**
 * Starts `rapport --kijk` on a copy of a study, changes one finding at a time, and gives the seconds of CPU that each
 * change took.
 */
export async function watchCosts(cli, onderzoek, changes) {
  const folder = mkdtempSync(join(tmpdir(), 'normenkader-bench-kijk-'))
  cpSync(onderzoek, folder, {recursive: true})
  const child = spawn(process.execPath, [cli, 'rapport', folder, '--kijk'], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const ready = readiness(child)
  try {
    await ready()
    const costs = []
    for (let index = 1; index <= changes; index++) {
      const before = cpuOf(child.pid)
      changeFinding(join(folder, 'bevindingen', `b-${index}.md`))
      await ready()
      costs.push(cpuOf(child.pid) - before)
    }
    return costs
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    if (child.exitCode === null && child.kill()) await ended
    rmSync(folder, {recursive: true, force: true})
  }
}

/** A promise for each time that the process says that it waits. */
function readiness(child) {
  let text = ''
  let wake = () => undefined
  const update = () => wake()
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    text += chunk
    update()
  })
  child.once('exit', update)
  return () =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Failed('--kijk did not answer')), PATIENCE)
      wake = () => {
        const at = text.indexOf(READY)
        if (at === -1 && child.exitCode === null) return
        clearTimeout(late)
        text = text.slice(at + READY.length)
        if (at === -1) reject(new Failed(`--kijk ended: ${text.slice(0, 300)}`))
        else resolve()
      }
      wake()
    })
}

function changeFinding(path) {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\.(\n|$)/u, '. Dit is gewijzigd.$1'))
}

/** Of the process and all its threads, also those that ended. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}
