/**
 * Changes the code of a room in many small ways, and counts the changes that no test notices.
 *
 * `node scripts/mutants.ts [room…]`: all rooms if none is named. What was tried stays in build/mutants: only what has
 * changed since is tried again.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const ROOMS: Readonly<Record<string, string>> = {
  publishing: 'src/publishing',
  run: 'src/run',
  'front-matter': 'src/core/front-matter',
  text: 'src/core/text',
}
/** In percent. */
const LEAST = 90

type Report = {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

const asked = process.argv.slice(2)
const unknown = asked.filter((room) => !(room in ROOMS))
if (unknown.length > 0) throw new Error(`No such room: ${unknown.join(', ')}`)
const scores = (asked.length > 0 ? asked : Object.keys(ROOMS)).map(tryRoom)
for (const { room, killed, tried, percent } of scores)
  console.log(`${room}: ${killed} of ${tried} killed, ${percent.toFixed(1)} %`)
process.exitCode = scores.every(({ percent }) => percent >= LEAST) ? 0 : 1

function tryRoom(room: string) {
  const report = `build/mutants/${room}.json`
  const files = ['--mutate', `${ROOMS[room]}/**/*.ts`, '--incrementalFile', report]
  const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--incremental', ...files]
  const { status } = spawnSync(process.execPath, stryker, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`The mutants of ${room} could not be tried`)
  return { room, ...countIn(JSON.parse(readFileSync(report, 'utf8')) as Report) }
}

/** A mutant that never comes to an end is noticed too. */
function countIn({ files }: Report) {
  const mutants = Object.values(files).flatMap((file) => file.mutants)
  const count = (...statuses: readonly string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length
  const killed = count('Killed', 'Timeout')
  const tried = killed + count('Survived', 'NoCoverage')
  return { killed, tried, percent: (100 * killed) / tried }
}
