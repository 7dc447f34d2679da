/** Runs the tests and ends with one line that counts them, taken from the runner's own report. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

const REPORT = 'build/tests.json'

mkdirSync('build', { recursive: true })
rmSync(REPORT, { force: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2)]
// The tests start the built action some two thousand times: what Node compiles of it is kept between them.
const env = { ...process.env, NODE_COMPILE_CACHE: resolve('build/compile-cache') }
const { status } = spawnSync(process.execPath, vitest, { stdio: 'inherit', env })
const { numPassedTests: passed = 0, numFailedTests: failing = 0 } = JSON.parse(
  readFileSync(REPORT, 'utf8'),
) as Record<string, number>
// A file that cannot be loaded fails without a test of its own.
const failed = status === 0 ? failing : Math.max(1, failing)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = status ?? 1
