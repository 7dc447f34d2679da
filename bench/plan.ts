/**
 * A plan for 300 accounts with 300,000 posts, of which 3,000 are due, from a real repository over HTTP: without an index, with
 * it, when what was due is done, and when nothing has changed since. CPU is that of the step and of git in it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountsWorld } from '../test/accounts/world.ts'
import { commitPosts } from './large-repository.ts'

const ACCOUNTS = Number(process.env['ACCOUNTS'] ?? 300)
const POSTS_OF_EACH = 1000
const DUE_OF_EACH = 10
const MOST_COLD_S = 60
const MOST_WARM_S = 10

/** Writes its CPU time in seconds and its memory in MB, with the time of the processes that it has started: Linux counts it. */
const MEASURE = `import{readFileSync,writeFileSync}from'node:fs';process.on('exit',()=>{
const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();
const[children,system]=readFileSync('/proc/self/stat','utf8').split(') ')[1].split(' ').slice(13,15).map(Number);
writeFileSync(process.env.USAGE,JSON.stringify({own:(userCPUTime+systemCPUTime)/1e6,git:(children+system)/100,megabytes:Math.round(maxRSS/1024)}))})`

const names = Array.from({ length: ACCOUNTS }, (_, index) => `account-${index}`)
const made = await accountsWorld({ names, segments: ['One'] })
const { github } = made
const folder = mkdtempSync(join(tmpdir(), 'spool-bench-'))

const isDue = (post: number) => post < DUE_OF_EACH
const posts = Array.from({ length: POSTS_OF_EACH }, (_, post) => post)
const repository = { path: github.path, names }

type Expected = { readonly shards: number; readonly read: number; readonly mostS: number }

async function measure(what: string, { shards, read, mostS }: Expected): Promise<void> {
  const before = github.requests.length
  const usage = join(folder, 'usage')
  const began = Date.now()
  const { exitCode, log, outputs } = await made.run({
    workspace: folder,
    inputs: { command: 'plan', 'accounts-key': '' },
    env: {
      GITHUB_SERVER_URL: github.url,
      USAGE: usage,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(MEASURE)}`,
    },
  })
  const seconds = (Date.now() - began) / 1000
  const { own, git, megabytes } = JSON.parse(readFileSync(usage, 'utf8')) as Record<string, number>
  const cpu = (own ?? NaN) + (git ?? NaN)
  const made5 = JSON.parse(outputs['shards'] || '[]') as readonly { readonly accounts: string }[]
  const sizes = made5.map(({ accounts }) => accounts.split(' ').length)
  const requests = github.requests
    .slice(before)
    .map(({ method, path }) => `${method} ${path.replace('/git/', '')}`)
  console.log(
    `${what}: ${cpu.toFixed(1)} s of CPU (${own?.toFixed(1)} s of it Spool, ${git?.toFixed(1)} s git), ${seconds.toFixed(1)} s in all, at most ${megabytes} MB; ` +
      `${made5.length} shards with ${sizes.join(', ') || 'no'} accounts, ${outputs['shards']?.length} characters; ${requests.length} requests: ${requests.join(', ')}`,
  )
  console.log(
    log
      .trim()
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n'),
  )
  if (exitCode !== 0 || made5.length !== shards || !log.includes(`${read} read`))
    throw new Error('Not as expected')
  if (!(cpu <= mostS)) throw new Error(`More than ${mostS} s`)
}

const due = ACCOUNTS * DUE_OF_EACH
const shards = Math.ceil(due / 600)
try {
  await commitPosts(repository, posts, (post) => !isDue(post))
  await measure('without an index', { shards, read: ACCOUNTS * POSTS_OF_EACH, mostS: MOST_COLD_S })
  await measure('with an index', { shards, read: due, mostS: MOST_WARM_S })
  await commitPosts(repository, posts.filter(isDue), () => true)
  await measure('once all is done', { shards: 0, read: due, mostS: MOST_WARM_S })
  await measure('with nothing new', { shards: 0, read: 0, mostS: MOST_WARM_S })
} finally {
  rmSync(folder, { recursive: true })
  await made.close()
}
