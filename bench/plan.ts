/**
 * A plan for 300 accounts with 300,000 posts, of which 3,000 are due, from a real repository over HTTP: without an index, with
 * it, when what was due is done, and when nothing has changed since. CPU is that of the step and of git in it.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountsWorld } from '../test/accounts/world.ts'

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
const textOf = (name: string, post: number, isLive: boolean) => {
  const id = `178${String(post).padStart(6, '0')}91921648`
  const live = `\n  id: "${id}"\n  permalink: https://www.threads.com/@a/post/${id}\n  published_at: "2026-11-22T04:28:44Z"\n  posts:\n    - id: "${id}"\n      permalink: https://www.threads.com/@a/post/${id}\n  digest: sha256:abc`
  return `---\ntitle: "Post ${post} of ${name}"\nthreads:${isLive ? live : ' true'}\n---\n\n${'Some text of a post. '.repeat(20)}\n`
}

/** One commit with these posts of every account, live or due. */
async function commit(isLive: (post: number) => boolean, posts: (post: number) => boolean): Promise<void> {
  const git = spawn('git', ['fast-import', '--quiet'], {
    cwd: github.path,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  const write = async (text: string) => git.stdin.write(text) || once(git.stdin, 'drain')
  await write(
    'commit refs/heads/main\ncommitter Ada <ada@lantern.example> 1790000000 +0000\ndata 5\nPosts\nfrom refs/heads/main^0\n',
  )
  for (const name of names)
    for (let post = 0; post < POSTS_OF_EACH; post += 1) {
      if (!posts(post)) continue
      const text = textOf(name, post, isLive(post))
      const path = `threads/${name}/${post === 0 ? 'a' : post}.md`
      await write(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
    }
  git.stdin.end('\ndone\n')
  const [code] = (await once(git, 'close')) as [number]
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`)
}

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
  await commit(
    (post) => !isDue(post),
    () => true,
  )
  await measure('without an index', { shards, read: ACCOUNTS * POSTS_OF_EACH, mostS: MOST_COLD_S })
  await measure('with an index', { shards, read: due, mostS: MOST_WARM_S })
  await commit(() => true, isDue)
  await measure('once all is done', { shards: 0, read: due, mostS: MOST_WARM_S })
  await measure('with nothing new', { shards: 0, read: 0, mostS: MOST_WARM_S })
} finally {
  rmSync(folder, { recursive: true })
  await made.close()
}
