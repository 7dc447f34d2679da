/**
 * What hostile input costs: each is a run of the built action, as a process of its own. Prints the time, the time of the
 * processor and the largest memory of each, and fails where one takes more than 5 s or 512 MB: `npm run bench:hostile`,
 * or with words, only what has them in its name.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runAction } from '../scripts/run-action.ts'
import { HOSTILE_FILES, type Files } from './hostile/files.ts'
import { compressed, endless, pages, pictures, serving } from './hostile/servers.ts'

const MOST_SECONDS = 5
const MOST_MEGABYTES = 512
/** Nothing is waited for any longer. */
const PATIENCE_MS = 60_000

const temp = mkdtempSync(join(tmpdir(), 'spool-hostile-'))
const words = process.argv.slice(2)
const over: string[] = []

/** Has a process write down what it used, when it ends. */
const METER = `import { existsSync, readFileSync, writeFileSync } from 'node:fs'
const status = '/proc/self/status'
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  // On Linux the first number also holds what this bench used before it began the process.
  const own = existsSync(status) ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined
  const used = [Number(own ?? maxRSS) / 1000, (userCPUTime + systemCPUTime) / 1e6]
  writeFileSync(process.env.METER, JSON.stringify(used))
})`

type Given = {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

async function measure(
  name: string,
  workspace: string,
  { inputs = {}, env = {} }: Given = {},
): Promise<void> {
  const used = join(temp, 'used')
  writeFileSync(used, '[0, 0]')
  let timer: NodeJS.Timeout | undefined
  const started = performance.now()
  const { exitCode, log } = await runAction({
    workspace,
    inputs: { command: 'check', 'write-back': 'files', ...inputs },
    env: {
      METER: used,
      NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(METER).toString('base64')}`,
      ...env,
    },
    onStart: (kill) => (timer = setTimeout(() => kill('SIGKILL'), PATIENCE_MS)),
  })
  clearTimeout(timer)
  const seconds = (performance.now() - started) / 1000
  const [megabytes = 0, cpu = 0] = JSON.parse(readFileSync(used, 'utf8')) as number[]
  const isBug = exitCode === null || log.includes('action/bug') || log.includes('post/bug')
  const isTooMuch = Math.min(seconds, cpu) > MOST_SECONDS || megabytes > MOST_MEGABYTES || isBug
  if (isTooMuch) over.push(name)
  const [told = ''] = /\[[a-z-]+\/[a-z-0-9]+\]/.exec(log) ?? []
  const cells = [name, seconds.toFixed(1), cpu.toFixed(1), megabytes.toFixed(0), exitCode ?? 'killed', told]
  console.log(`| ${cells.join(' | ')} | ${isTooMuch ? 'TOO MUCH' : ''} |`)
}

function written(files: ReturnType<Files>): string {
  const folder = mkdtempSync(join(temp, 'workspace-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

async function row(name: string, files: Files, given?: Given): Promise<void> {
  if (!words.every((word) => name.includes(word))) return
  const workspace = written(files())
  await measure(name, workspace, given)
  rmSync(workspace, { recursive: true })
}

/** The same with a server, which is given its address. */
async function rowAt(
  name: string,
  files: (url: string) => Files,
  answer: Parameters<typeof serving>[0],
  given: (url: string) => Given,
): Promise<void> {
  const { url, close } = await serving(answer)
  await row(name, files(url), given(url))
  close()
}

console.log('| what | seconds | of the processor | MB | exit code | told first | |')
console.log('| --- | ---: | ---: | ---: | ---: | --- | --- |')
for (const [name, files] of Object.entries(HOSTILE_FILES)) await row(name, files)

const picture = readFileSync('test/fixtures/media/png.png')
const shown = (url: string, count: number) =>
  Array.from({ length: count }, (_, index) => `![](${url}/${index}.png)\n\n***\n\n`).join('')
const postWith = (body: string): Files => {
  return () => ({ 'threads/a.md': `---\nthreads: true\n---\n\n${body}\n` })
}
const locally = (url: string): Given => ({ inputs: { 'threads-api-url': url } })
await rowAt('3000 pictures in a post', (url) => postWith(shown(url, 3000)), pictures(picture), locally)
await rowAt(
  '3000 pictures in 300 posts',
  (url) => () =>
    Object.fromEntries(
      Array.from({ length: 300 }, (_, post) => [
        `threads/${post}.md`,
        `---\nthreads: true\n---\n\n${shown(`${url}/${post}`, 10)}\n`,
      ]),
    ),
  pictures(picture),
  locally,
)
await rowAt('an endless picture', (url) => postWith(shown(url, 300)), endless('image/png'), locally)

const hello = postWith('Hello')
/** Waits are shorter, and there still is time for a large answer. */
const SCALE = { SPOOL_TIME_SCALE: '10' }
const published = (url: string): Given => ({
  inputs: { command: 'publish', 'threads-api-url': url, 'access-token': 'THAAbench0123456789' },
  env: SCALE,
})
await rowAt('an endless answer of Threads', () => hello, endless('application/json'), published)

const event = join(temp, 'event.json')
writeFileSync(
  event,
  JSON.stringify({
    pull_request: {
      number: 1,
      base: { repo: { full_name: 'a/b' } },
      head: { repo: { full_name: 'a/b' } },
    },
  }),
)
const onGitHub = (url: string): Given => ({
  inputs: { 'github-token': 'ghs_bench0123456789' },
  env: {
    ...SCALE,
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
  },
})
await rowAt('an endless answer of GitHub', () => hello, endless('application/json'), onGitHub)
await rowAt('a compressed answer of GitHub', () => hello, compressed(), onGitHub)
await rowAt('endless pages of GitHub', () => hello, pages, onGitHub)

if (process.platform !== 'win32' && words.every((word) => 'a pipe in the place of a file'.includes(word))) {
  const workspace = written({ 'threads/a.md': '---\nthreads:\n  reply_to: b.md\n---\n\nHello\n' })
  execFileSync('mkfifo', [join(workspace, 'threads', 'b.md')])
  await measure('a pipe in the place of a file', workspace)
}

const waiting =
  '---\ntitle: Hello\nthreads:\n  publish_at: 2099-01-01 09:00\n  timezone: Europe/Berlin\n---\n\n'
const article = '---\ntitle: Hello\ntags: [docs]\n---\n\n'
for (const [name, start] of [
  ['100,000 posts that wait', waiting],
  ['100,000 articles', article],
] as const) {
  const files: Files = () =>
    Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [
        `threads/${index % 100}/${index}.md`,
        `${start}${'Some text. '.repeat(90)}\n`,
      ]),
    )
  const given = { inputs: { command: 'publish', 'access-token': 'THAAbench0123456789' } }
  await row(name, files, given)
}
rmSync(temp, { recursive: true })
process.exitCode = over.length > 0 ? 1 : 0
