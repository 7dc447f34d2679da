/** Runs the tests and ends with one line that counts them, taken from the runner's own report. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const REPORT = 'build/tests.json'

mkdirSync('build', { recursive: true })
rmSync(REPORT, { force: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, vitest, { stdio: 'inherit' })
const counts = JSON.parse(readFileSync(REPORT, 'utf8')) as Record<string, number>
const { numPassedTests: passed = 0, numFailedTests: failed = 0, numFailedTestSuites: suites = 0 } = counts
console.log(`${passed} passed, ${Math.max(failed, status === 0 ? 0 : suites, status === 0 ? 0 : 1)} failed`)
process.exitCode = status ?? 1
