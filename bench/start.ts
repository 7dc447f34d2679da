/**
 * What a run with nothing due costs, as CPU time of its whole process: its ratio to `node -e 0` in the same
 * run, and what ten thousand files add to it.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = 31
const FILES = 10_000
const ACTION = join(import.meta.dirname, '..', 'dist', 'index.js')
const temp = mkdtempSync(join(tmpdir(), 'spool-bench-'))

const KINDS = {
  'posts that wait': 'threads:\n  publish_at: 2099-01-01 09:00\n  timezone: Europe/Berlin\n',
  'posts that are live':
    'threads:\n  id: "17889615691921648"\n  permalink: https://www.threads.com/@a/post/b\n  published_at: "2026-11-22T04:28:44Z"\n  posts:\n    - id: "17889615691921648"\n      permalink: https://www.threads.com/@a/post/b\n  digest: sha256:abc\n',
  'articles that are no posts': 'tags: [docs, open-source]\n',
}

function workspaceWith(name: string, count: number, frontMatter: string): string {
  const folder = join(temp, name.replaceAll(' ', '-'))
  mkdirSync(join(folder, 'threads'), { recursive: true })
  for (let index = 0; index < count; index += 1) {
    const text = `---\ntitle: "Post ${index}"\ndate: 2026-11-22\n${frontMatter}---\n\n${'Some text of a post. '.repeat(40)}\n`
    writeFileSync(join(folder, 'threads', `${index}.md`), text)
  }
  return folder
}

/** CPU milliseconds, of the user and of the system for it. */
function cpuOf(workspace: string, ...args: readonly string[]): number {
  const outputs = join(temp, 'outputs')
  const summary = join(temp, 'summary')
  for (const file of [outputs, summary]) writeFileSync(file, '')
  const script = `TIMEFORMAT='%3U %3S'; time "$@" >/dev/null 2>&1`
  const { stderr } = spawnSync('bash', ['--norc', '-c', script, 'time', process.execPath, ...args], {
    encoding: 'utf8',
    cwd: workspace,
    env: {
      'INPUT_ACCESS-TOKEN': 'THAA',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
    },
  })
  const [user = NaN, system = NaN] = stderr.trim().split(/\s+/).map(Number)
  return (user + system) * 1000
}

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN

const few = workspaceWith('few', 5, KINDS['posts that wait'])
const pairs = Array.from({ length: ROUNDS }, () => ({ run: cpuOf(few, ACTION), node: cpuOf(few, '-e', '0') }))
const run = median(pairs.map((pair) => pair.run))
const node = median(pairs.map((pair) => pair.node))
console.log(
  `a run with nothing due: ${run.toFixed(0)} ms of CPU, node -e 0: ${node.toFixed(0)} ms, ratio ${(run / node).toFixed(2)}`,
)

const none = workspaceWith('none', 0, '')
const empty = median(Array.from({ length: 5 }, () => cpuOf(none, ACTION)))
for (const [name, frontMatter] of Object.entries(KINDS)) {
  const many = workspaceWith(name, FILES, frontMatter)
  const cpu = median(Array.from({ length: 5 }, () => cpuOf(many, ACTION)))
  console.log(`${FILES} ${name}: ${((cpu - empty) / 1000).toFixed(2)} s of CPU more than none`)
}
rmSync(temp, { recursive: true })
