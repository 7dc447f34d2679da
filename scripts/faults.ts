/** Runs every case of the fault suite, several at a time, and prints a row a group. */
import { availableParallelism } from 'node:os'
import { allCases } from '../test/faults/cases.ts'

const only = process.argv[2]
const cases = (await allCases()).filter(({ group, name }) => !only || `${group} ${name}`.includes(only))
const results = new Map<string, { passed: number; failed: string[] }>()
const waiting = [...cases]
const started = Date.now()

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { group, name, check } = next
    const row = results.get(group) ?? { passed: 0, failed: [] }
    results.set(group, row)
    const wrong = await check().catch((cause: unknown) => [String(cause)])
    if (wrong.length === 0) row.passed += 1
    else row.failed.push(`${name}: ${wrong.join('; ')}`)
  }
}
await Promise.all(Array.from({ length: availableParallelism() + 1 }, work))

for (const [group, { passed, failed }] of results) {
  console.log(`${failed.length === 0 ? '✓' : '✗'} ${group}: ${passed} of ${passed + failed.length}`)
  for (const line of failed) console.log(`    ${line}`)
}
const failed = [...results.values()].reduce((sum, row) => sum + row.failed.length, 0)
console.log(`${cases.length} cases in ${Math.round((Date.now() - started) / 1000)} s`)
console.log(`${cases.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
