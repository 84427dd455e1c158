import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * So many onderzoeken of one size that can be compared: copies whose norms come from one framework, each with its own
 * municipality. Made once beside the onderzoek that they are copies of; gives their folders.
 */
export function copiesOf(onderzoek, count) {
  const folder = join(dirname(onderzoek), `copies-${count}`)
  if (!existsSync(folder)) {
    const work = `${folder}-${process.pid}.tmp`
    const kader = readFileSync(join(onderzoek, 'normenkader.yaml'), 'utf8')
    mkdirSync(join(work, 'frameworks/bench'), {recursive: true})
    const head = 'id: bench\nversie: 1.0.0\ntitel: Normen om te meten\n'
    writeFileSync(join(work, 'frameworks/bench/normenkader.yaml'), head + kader)
    for (const copy of namesOf(count)) {
      cpSync(onderzoek, join(work, copy), {recursive: true})
      writeFileSync(join(work, copy, 'normenkader.yaml'), 'overnemen:\n  - kader: bench@1.0.0\n')
      const path = join(work, copy, 'onderzoek.yaml')
      const text = readFileSync(path, 'utf8').replace(/^overheden:.*$/m, `overheden: [${copy}]`)
      writeFileSync(path, text)
    }
    renameSync(work, folder)
  }
  return namesOf(count).map((copy) => join(folder, copy))
}

function namesOf(count) {
  return Array.from({length: count}, (_, index) => `studie-${index + 1}`)
}
