/**
 * Synthetic studies in our own format, for measuring. The same version of these files gives the same bytes everywhere.
 *
 *   node tests/bench/generate.mjs S /tmp/studie-s
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {pandocReport} from './pandoc-report.mjs'
import {makeStudy, SIZES} from './study.mjs'
import {studyFiles} from './study-files.mjs'

const PARTS = ['generate.mjs', 'pandoc-report.mjs', 'prose.mjs', 'study.mjs', 'study-files.mjs', 'words.mjs']

/**
 * The folder of a study of this size in the folder for temporary files; made when this version of it is not there yet.
 * `report.pandoc.md` lies beside the onderzoek.
 */
export function studyOf(size) {
  const folder = join(tmpdir(), `normenkader-bench-${version()}`, size)
  if (!existsSync(folder)) {
    const work = `${folder}-${process.pid}.tmp`
    writeStudy(size, work)
    renameSync(work, folder)
  }
  return {onderzoek: join(folder, 'onderzoek'), report: join(folder, 'report.pandoc.md')}
}

export function writeStudy(size, folder) {
  const study = makeStudy(SIZES[size])
  write(folder, 'report.pandoc.md', pandocReport(study))
  for (const [path, text] of studyFiles(study)) write(join(folder, 'onderzoek'), path, text)
}

function write(folder, path, text) {
  const full = join(folder, path)
  mkdirSync(dirname(full), {recursive: true})
  writeFileSync(full, text)
}

function version() {
  const hash = createHash('sha256')
  for (const name of PARTS) hash.update(readFileSync(new URL(name, import.meta.url)))
  return hash.digest('hex').slice(0, 12)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [size = '', folder] = process.argv.slice(2)
  if (folder === undefined || !Object.hasOwn(SIZES, size)) {
    process.stderr.write('Usage: node tests/bench/generate.mjs S|M|L <folder>\n')
    process.exit(2)
  }
  writeStudy(size, folder)
}
