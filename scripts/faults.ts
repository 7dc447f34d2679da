/**
 * Runs every case of the fault suite, several at a time, and prints a row a group.
 *
 * `node scripts/faults.ts [--table] [words]`: only cases whose names hold the words; `--table`: as Markdown.
 */
import { availableParallelism } from 'node:os'
import { allCases } from '../test/faults/cases.ts'
import { allCases as casesOfReplies } from '../test/replies/faults.ts'

const table = process.argv.includes('--table')
const [only = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const cases = [...(await allCases()), ...(await casesOfReplies())].filter(({ group, name }) =>
  `${group}, ${name}`.includes(only),
)
const results = new Map<string, { count: number; failed: string[] }>()
const waiting = [...cases]
const started = Date.now()

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { group, name, check } = next
    const row = results.get(group) ?? { count: 0, failed: [] }
    results.set(group, row)
    row.count += 1
    const wrong = await check().catch((cause: unknown) => [String(cause)])
    if (wrong.length > 0) row.failed.push(`${name}: ${wrong.join('; ')}`)
  }
}
await Promise.all(Array.from({ length: availableParallelism() + 1 }, work))

if (table) tableOf(results).forEach((row) => console.log(row))
else
  for (const [group, { count, failed }] of results)
    console.log(`${failed.length === 0 ? '✓' : '✗'} ${group}: ${count - failed.length} of ${count}`)
for (const [group, { failed }] of results) for (const line of failed) console.error(`✗ ${group}, ${line}`)
const failed = [...results.values()].reduce((sum, row) => sum + row.failed.length, 0)
const summary = `${cases.length} cases in ${Math.round((Date.now() - started) / 1000)} s`
console.log(`${table ? '\n' : ''}${summary}\n${cases.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** A row for each thing that goes wrong, with the posts it was tried with. */
function tableOf(groups: typeof results): readonly string[] {
  const rows = new Map<string, { posts: string[]; count: number; survived: number }>()
  for (const [group, { count, failed }] of groups) {
    const [posts = '', what = ''] = group.split(': ')
    const row = rows.get(what) ?? { posts: [], count: 0, survived: 0 }
    rows.set(what, {
      posts: [...row.posts, posts],
      count: row.count + count,
      survived: row.survived + count - failed.length,
    })
  }
  return [
    '| What goes wrong | Tried with | Cases | Survived |',
    '| --- | --- | ---: | ---: |',
    ...Array.from(
      rows,
      ([what, { posts, count, survived }]) => `| ${what} | ${posts.join(', ')} | ${count} | ${survived} |`,
    ),
  ]
}
