/**
 * Changes the code of a room in many small ways, and counts the changes that no test notices.
 *
 * `node scripts/mutants.ts [room…]`: all rooms if none is named. What was tried stays in build/mutants: only what has
 * changed since is tried again.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Where the code of a room is, and the tests that have to hold it: its own. */
const ROOMS = {
  publishing: { code: 'src/publishing', tests: 'test/publishing' },
  run: { code: 'src/run', tests: 'test/{run,commands,publishing}' },
  'front-matter': { code: 'src/core/front-matter', tests: 'test/core/front-matter' },
  text: { code: 'src/core/text', tests: 'test/core/text' },
}
type Room = keyof typeof ROOMS
/** In percent. */
const LEAST = 90

type Report = {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

const asked = process.argv.slice(2)
const rooms = Object.keys(ROOMS).filter((room): room is Room => asked.length === 0 || asked.includes(room))
if (rooms.length < asked.length) throw new Error(`The rooms are ${Object.keys(ROOMS).join(', ')}`)
const scores = rooms.map(tryRoom)
for (const { room, killed, tried, percent } of scores)
  console.log(`${room}: ${killed} of ${tried} killed, ${percent.toFixed(1)} %`)
process.exitCode = scores.every(({ percent }) => percent >= LEAST) ? 0 : 1

function tryRoom(room: Room) {
  const { code, tests } = ROOMS[room]
  const report = `build/mutants/${room}.json`
  const files = ['--mutate', `${code}/**/*.ts`, '--incrementalFile', report]
  const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--incremental', ...files]
  // Given test files, Stryker would leave what is made when a module is loaded as it is.
  const env = { ...process.env, MUTANTS_TESTS: tests }
  const { status } = spawnSync(process.execPath, stryker, { stdio: 'inherit', env })
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
