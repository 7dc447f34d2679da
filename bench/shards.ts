/**
 * Where one machine is outgrown, from end to end: 300 accounts with 300,000 posts, of which 3,000 are due, planned, published
 * by five shards from sparse checkouts, and recorded. A shard is killed, the artifact of another one is lost, a third one's
 * comes twice, and `record` is killed once; the next run does the rest. In the end each post is live and recorded once.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shardsWorld } from '../test/accounts/shards.ts'
import { commitPosts, headOf, pathOf } from './large-repository.ts'

const ACCOUNTS = Number(process.env['ACCOUNTS'] ?? 300)
const POSTS_OF_EACH = Number(process.env['POSTS'] ?? 1000)
const DUE_OF_EACH = 10
const SCALE = 20
const RUNS = [900, 901] as const
/** Longer than a lease that waits for `record` keeps others out after its end. */
const LONG_AGO_MS = -20 * 60_000

type Shard = { readonly name: string; readonly accounts: string; readonly checkout: string }
type Checkout = Pick<Shard, 'name' | 'accounts'> & { readonly workspace: string }

const names = Array.from({ length: ACCOUNTS }, (_, index) => `account-${index}`)
const due = Array.from({ length: DUE_OF_EACH }, (_, post) => post)
const all = Array.from({ length: POSTS_OF_EACH }, (_, post) => post)
const made = await shardsWorld({ names, segments: ['One'], scale: SCALE })
const { github, simulator } = made
await commitPosts({ path: github.path, names }, all, (post) => post >= DUE_OF_EACH)

/** A plan has no checkout. */
const empty = mkdtempSync(join(tmpdir(), 'spool-bench-'))
const began = Date.now()
const tell = (what: string) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`)
const envOf = (run: number, holder: string) => ({
  GITHUB_RUN_ID: String(run),
  GITHUB_JOB: holder,
  GITHUB_SERVER_URL: github.url,
})

async function plan(run: number): Promise<readonly Shard[]> {
  const { exitCode, log, outputs } = await made.run({
    workspace: empty,
    inputs: { command: 'plan', 'accounts-key': '' },
    env: envOf(run, 'plan'),
  })
  if (exitCode !== 0) throw new Error(log)
  const shards = JSON.parse(outputs['shards'] || '[]') as readonly Shard[]
  tell(`plan: ${shards.map(({ accounts }) => accounts.split(' ').length).join(', ') || 'nothing to do'}`)
  return shards
}

/** Publishes for a shard; `most`: it is killed when so many of its posts are live. */
async function publish(
  { name, accounts, workspace }: Checkout,
  run: number,
  most = Infinity,
): Promise<string> {
  const receipts = made.folder()
  const own = new Set(accounts.split(' ').map(made.file.userIdOf))
  const live = () => simulator.media().filter(({ accountId }) => own.has(accountId)).length
  const before = live()
  let kill: NodeJS.Timeout | undefined
  const { exitCode, outputs } = await made.publish(accounts.split(' '), receipts, {
    workspace,
    env: envOf(run, `publish-${name}`),
    ...(most < Infinity && {
      onStart: (signal) => {
        kill = setInterval(() => live() - before >= most && signal('SIGKILL'), 50)
      },
    }),
  })
  clearInterval(kill)
  tell(
    `shard ${name}: exit ${exitCode}, ${live() - before} went live, published-count ${outputs['published-count']}`,
  )
  return receipts
}

async function record(receipts: readonly string[], run: number, isKilled = false): Promise<void> {
  const before = github.requests.length
  let kill: NodeJS.Timeout | undefined
  const { exitCode, log, outputs } = await made.record(made.folder(...receipts), {
    env: envOf(run, 'record'),
    ...(isKilled && {
      onStart: (signal) => {
        kill = setInterval(() => github.requests.length > before + 2 && signal('SIGKILL'), 5)
      },
    }),
  })
  clearInterval(kill)
  tell(
    `record: exit ${exitCode}, published-count ${outputs['published-count']}, ${github.requests.length - before} requests`,
  )
  if (!isKilled && exitCode !== 0) throw new Error(log)
}

const shards = await plan(RUNS[0])
const left: string[] = []
// Two machines at a time: there are two processors. What git does before would keep the network waiting.
const waiting = shards.map((shard, index) => ({
  shard: { ...shard, workspace: made.sparse(shard.checkout.split('\n')) },
  most: index === 2 ? 200 : Infinity,
}))
const work = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift())
    left.push(await publish(next.shard, RUNS[0], next.most))
}
github.runs.set(RUNS[0], { status: 'in_progress' })
await Promise.all([work(), work()])
const [lost, ...kept] = left.filter((folder) => existsSync(folder)) as [string, ...string[]]
tell(`an artifact is lost: ${made.filesIn(lost).join()}`)
await record([...kept, ...kept.slice(0, 1)], RUNS[0], true)
await record([...kept, ...kept.slice(0, 1)], RUNS[0])

// The leases of the lost and of the killed shard end, and what is left is the next run's.
github.runs.set(RUNS[0], { status: 'completed', conclusion: 'failure' })
made.ending(LONG_AGO_MS, RUNS[0])
github.runs.set(RUNS[1], { status: 'in_progress' })
const rest = await plan(RUNS[1])
const again: string[] = []
for (const shard of rest)
  again.push(await publish({ ...shard, workspace: made.sparse(shard.checkout.split('\n')) }, RUNS[1]))
await record(again, RUNS[1])
const none = await plan(RUNS[1] + 1)

const wrong = names.flatMap((name) => {
  const heads = simulator
    .media()
    .filter(({ accountId }) => accountId === made.file.userIdOf(name))
    .map(({ content }) => content.text?.split('\n')[0] ?? '')
  const isOnce = due.every((post) => heads.filter((head) => head === headOf(name, post)).length === 1)
  const isRecorded = due.every((post) => /^ {2}digest:/m.test(String(github.read(pathOf(name, post)))))
  return heads.length === due.length && isOnce && isRecorded ? [] : [name]
})
tell(
  `${simulator.media().length} posts are live; accounts with a post twice, missing or not recorded: ${wrong.length}`,
)
rmSync(empty, { recursive: true })
const held = made.leases()
await made.close()
if (wrong.length > 0 || none.length > 0 || held.length > 0) process.exit(1)
