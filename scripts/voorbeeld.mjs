/** Runs the whole way once, on the example: controleer, score and rapport, as a user would. */
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli.js')
const onderzoek = join('examples', 'stadskanaal-toegang')
const uitvoer = join(onderzoek, 'uitvoer')

if (!existsSync(cli)) fail('Het programma is nog niet gebouwd. Doe eerst: npm run build')
for (const args of [
  ['controleer', onderzoek],
  ['score', onderzoek],
  ['rapport', onderzoek, '--formaat', 'html,md', '--uit', uitvoer]
]) {
  console.log(`\n> normenkader ${args.join(' ')}`)
  const {status} = spawnSync(process.execPath, [cli, ...args], {cwd: root, stdio: 'inherit'})
  if (status !== 0) fail(`De opdracht ${args[0]} is niet gelukt.`)
}
const made = readdirSync(join(root, uitvoer)).filter((name) => /\.(html|md)$/.test(name))
console.log(`\nHet rapport staat in ${uitvoer}: ${made.join(' en ')}. Open het html-bestand in een browser.`)

function fail(message) {
  console.error(message)
  process.exit(1)
}
