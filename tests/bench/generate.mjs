/**
 * Synthetic studies in our own format, for measuring. The same version of these files gives the same bytes everywhere.
 *
 *   node tests/bench/generate.mjs S /tmp/studie-s
 *   node tests/bench/generate.mjs tabel /tmp/studie-met-tabel
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bigTable} from './big-table.mjs'
import {pandocReport} from './pandoc-report.mjs'
import {makeStudy, SIZES} from './study.mjs'
import {studyFiles} from './study-files.mjs'

const PARTS = [
  ...['big-table.mjs', 'generate.mjs', 'pandoc-report.mjs', 'prose.mjs', 'study.mjs', 'study-files.mjs'],
  'words.mjs'
]

/** The size that is one large table and hardly a word. */
export const TABLE = 'tabel'
const ROWS = 100_000

/**
 * The folder of a study of this size in the folder for temporary files; made when this version of it is not there yet.
 * `report.pandoc.md` lies beside the onderzoek, and of the size `tabel` there is the file of its table in its place.
 */
export function studyOf(size) {
  const folder = join(tmpdir(), `normenkader-bench-${version()}`, size)
  if (!existsSync(folder)) {
    const work = `${folder}-${process.pid}.tmp`
    writeStudy(size, work)
    renameSync(work, folder)
  }
  return {
    onderzoek: join(folder, 'onderzoek'),
    report: join(folder, 'report.pandoc.md'),
    table: join(folder, 'onderzoek/cijfers/uitgaven.csv')
  }
}

export function writeStudy(size, folder) {
  if (size === TABLE) {
    for (const [path, text] of bigTable(ROWS)) write(join(folder, 'onderzoek'), path, text)
    return
  }
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
  if (folder === undefined || (size !== TABLE && !Object.hasOwn(SIZES, size))) {
    process.stderr.write('Usage: node tests/bench/generate.mjs S|M|L|tabel <folder>\n')
    process.exit(2)
  }
  writeStudy(size, folder)
}
