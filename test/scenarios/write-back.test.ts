import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { entries, rulesOf } from './entries.ts'
import { onGitHub } from './on-github.ts'
import type { GitHubOptions } from '../github/github.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

async function world(files: GitHubOptions['files']) {
  const made = await onGitHub({ ...(files && { files }) })
  cleanups.push(made.close)
  return made
}
type World = Awaited<ReturnType<typeof world>>

const POST = '---\nthreads: true\n---\n\nHello\n'
const text = ({ github }: World, path: string, branch?: string) => github.read(path, branch)?.toString() ?? ''
const commitsTried = ({ github }: World) =>
  github.requests.filter(({ graphqlOperation }) => graphqlOperation === 'createCommitOnBranch')
/** What the last commit of a branch took away from a file and added to it. */
const diffOf = ({ github }: World, path: string) =>
  github
    .git('show', '--format=', '--unified=0', 'main', '--', path)
    .split('\n')
    .filter((line) => /^[+-](?![+-])/.test(line))

describe('receipts by a commit on the branch', () => {
  test('are in one commit of all posts, and leave every other byte of the files', async () => {
    const odd =
      '\uFEFF---\r\n# mine\r\ntitle:   \'odd\' # keep\r\nthreads: # here\r\n    format: single\r\ntags: [a,  b]\r\n"z": 1\r\na: 2\r\n---\r\n\r\nHello\r\nyou\r\n'
    const made = await world({ 'threads/odd.md': odd, 'threads/plain.md': POST, 'README.md': 'Read me\n' })
    const before = made.github.tip()
    const { exitCode, outputs, log, summary } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(made.threads.posts).toHaveLength(2)
    expect(made.github.git('rev-list', '--count', `${before}..main`).trim()).toBe('1')
    expect(outputs['commit']).toBe(made.github.tip())
    expect(outputs['commit-url']).toMatch(new RegExp(`^https://github\\.com/.*/commit/${made.github.tip()}$`))
    expect(outputs['pull-request-url']).toBe('')
    expect(summary).toContain(`[commit ${made.github.tip().slice(0, 7)}](https://github.com/`)
    expect(diffOf(made, 'threads/odd.md').filter((line) => line.startsWith('-'))).toEqual([])
    const added = diffOf(made, 'threads/odd.md').map((line) => `${line.slice(1)}\n`)
    expect(added.reduce((left, line) => left.replace(line, ''), text(made, 'threads/odd.md'))).toBe(odd)
    for (const { id } of entries(outputs)) expect(made.github.git('show', 'main')).toContain(`id: "${id}"`)
    expect(made.github.git('log', '-1', '--format=%s', 'main').trim()).toBe(
      'chore(threads): record published posts',
    )
  })

  test('leave the checkout as it is', async () => {
    const made = await world({ 'threads/a.md': POST })
    await made.run()
    expect(made.checkout.git('status', '--porcelain')).toBe('')
  })

  test('carry the message of the workflow', async () => {
    const made = await world({ 'threads/a.md': POST })
    await made.run({ inputs: { 'commit-message': 'docs: on Threads\n\nBy the robot.' } })
    expect(made.github.git('log', '-1', '--format=%B', 'main')).toMatch(
      /^docs: on Threads\n\nBy the robot\.\n\nSpool-Run: 1-1-\w+\n/,
    )
  })

  test('go beside the newer text of an author who was faster', async () => {
    const made = await world({ 'threads/a.md': POST })
    made.github.before('createCommitOnBranch', () => {
      made.github.push({ 'threads/a.md': POST.replace('Hello', 'Hello, all'), 'other.md': 'New\n' })
    })
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(text(made, 'threads/a.md')).toContain('Hello, all')
    expect(text(made, 'threads/a.md')).toContain(`id: "${outputs['id'] ?? ''}"`)
    expect(text(made, 'other.md')).toBe('New\n')
    expect(commitsTried(made)).toHaveLength(2)
    expect(made.threads.posts).toHaveLength(1)
  })

  test('go on a branch that has moved five times', async () => {
    const made = await world({ 'threads/a.md': POST })
    let pushed = 0
    made.github.before(
      'createCommitOnBranch',
      () => {
        made.github.push({ [`n${(pushed += 1)}.md`]: 'x\n' })
      },
      5,
    )
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(commitsTried(made)).toHaveLength(6)
    expect(outputs['commit']).toBe(made.github.tip())
    expect(text(made, 'n5.md')).toBe('x\n')
  })

  test('that find no rest are in the summary, the outputs and the log, and the next run adopts', async () => {
    // Its text must not tell the commit that published it, or the next run would take it for another.
    const made = await world({
      'threads/a.md': `${POST}See [the guide](../docs/guide.md).\n`,
      'docs/guide.md': 'A guide.\n',
    })
    let pushed = 0
    made.github.before(
      'createCommitOnBranch',
      () => {
        made.github.push({ [`n${(pushed += 1)}.md`]: 'x\n' })
      },
      10,
    )
    const first = await made.run()
    expect(made.threads.posts[0]?.text).toContain('/blob/HEAD/docs/guide.md')
    const id = made.threads.posts[0]?.id ?? ''
    expect(first.exitCode).toBe(1)
    expect(first.outputs['id']).toBe(id)
    expect(first.summary).toContain(`id: "${id}"`)
    expect(first.log).toContain(`│   id: "${id}"`)
    expect(first.log).toContain('[github/moved]')
    const clone = made.clone()
    const second = await made.runIn(clone)
    expect(second.exitCode, second.log).toBe(0)
    expect(entries(second.outputs)).toMatchObject([{ status: 'adopted', id }])
    expect(text(made, 'threads/a.md')).toContain(`id: "${id}"`)
    expect(made.threads.posts).toHaveLength(1)
  })

  test.each([
    ['an answer that is lost', { applied: true }],
    ['a gateway that gives up after it was done', { applied: true, status: 502 }],
    ['a gateway that gives up before', { applied: false, status: 504 }],
  ] as const)('are committed once after %s', async (_, lost) => {
    const made = await world({ 'threads/a.md': POST })
    const before = made.github.tip()
    made.github.lose('createCommitOnBranch', lost)
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(made.github.git('rev-list', '--count', `${before}..main`).trim()).toBe('1')
    expect(outputs['commit']).toBe(made.github.tip())
  })

  test('of three hundred posts are one commit', async () => {
    const names = Array.from({ length: 300 }, (_, number) => `threads/${String(number).padStart(3, '0')}.md`)
    const made = await world(
      Object.fromEntries(names.map((name) => [name, POST.replace('Hello', `Hello from ${name}`)])),
    )
    const before = made.github.tip()
    const { exitCode, outputs, log } = await made.run({
      inputs: { 'max-posts': '300' },
      env: { SPOOL_TIME_SCALE: '1000' },
    })
    expect(exitCode, log.slice(-3000)).toBe(0)
    expect(outputs['published-count']).toBe('300')
    expect(made.github.git('rev-list', '--count', `${before}..main`).trim()).toBe('1')
    expect(made.github.git('diff', '--name-only', before, 'main').trim().split('\n')).toEqual(names)
    expect(commitsTried(made)).toHaveLength(1)
  }, 180_000)

  test('follow a file that is renamed meanwhile, and say so', async () => {
    const made = await world({ 'threads/a.md': POST, 'threads/b.md': POST.replace('Hello', 'Bye') })
    made.github.before(
      'createCommitOnBranch',
      () => void made.github.rename('threads/a.md', 'threads/new.md'),
    )
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(text(made, 'threads/new.md')).toContain(`id: "${outputs['id'] ?? ''}"`)
    expect(made.github.read('threads/a.md')).toBeUndefined()
    expect(log).toContain('[github/renamed-meanwhile]')
    expect((await made.runIn(made.clone())).outputs['published-count']).toBe('0')
    expect(made.threads.posts).toHaveLength(2)
  })

  test('of a file that is removed meanwhile are told, and the file stays removed', async () => {
    const made = await world({ 'threads/a.md': POST, 'threads/b.md': POST.replace('Hello', 'Bye') })
    made.github.before('createCommitOnBranch', () => void made.github.push({ 'threads/a.md': null }))
    const { exitCode, summary, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(made.github.read('threads/a.md')).toBeUndefined()
    expect(text(made, 'threads/b.md')).toContain('published_at')
    expect(log).toContain('[github/removed-meanwhile]')
    expect(summary).toContain(`id: "${made.threads.posts[0]?.id ?? ''}"`)
    // They are told once: another post at its path is another post.
    made.github.push({ 'threads/a.md': POST.replace('Hello', 'Again') })
    made.checkout.git('pull', '--quiet')
    const second = await made.run()
    expect(second.exitCode, second.log).toBe(0)
    expect(second.log).not.toContain('An earlier run')
    expect(made.threads.posts.at(-1)?.text).toBe('Again')
  })

  test('are on the branch that the input names', async () => {
    const made = await world({ 'threads/a.md': POST })
    made.github.push({ 'other.md': 'x\n' }, { branch: 'release/1' })
    const { exitCode, log } = await made.run({ inputs: { branch: 'release/1' } })
    expect(exitCode, log).toBe(0)
    expect(text(made, 'threads/a.md', 'release/1')).toContain('published_at')
    expect(text(made, 'threads/a.md')).toBe(POST)
  })

  test('are on the default branch after a schedule, whatever the ref', async () => {
    const made = await world({ 'threads/a.md': POST })
    const env = { GITHUB_REF: 'refs/tags/v1' }
    expect((await made.run({ event: ['schedule', {}], env })).exitCode).toBe(0)
    expect(text(made, 'threads/a.md')).toContain('published_at')
  })
})

describe('a branch that refuses commits', () => {
  const refusing = {
    'a protected branch': ({ github }: World) => github.protect('main'),
    'a ruleset': ({ github }: World) => github.ruleset('main'),
    'a protection that comes while posts are published': ({ github }: World) =>
      github.before('createCommitOnBranch', () => github.protect('main')),
    'a ruleset that comes while posts are published': ({ github }: World) =>
      github.before('createCommitOnBranch', () => void github.ruleset('main')),
  }

  test.each(Object.entries(refusing))('gets them by one pull request: %s', async (_, refuse) => {
    const made = await world({ 'threads/a.md': POST })
    refuse(made)
    const first = await made.run()
    expect(first.exitCode, first.log).toBe(0)
    const [pull] = made.github.pulls
    expect(first.outputs['pull-request-url']).toContain(`/pull/${pull?.number ?? ''}`)
    expect(pull).toMatchObject({ base: 'main', head: 'spool/receipts/main' })
    expect(text(made, 'threads/a.md', pull?.head)).toContain('published_at')
    expect(text(made, 'threads/a.md')).toBe(POST)

    made.github.push({ 'threads/b.md': POST.replace('Hello', 'Bye') })
    const second = await made.runIn(made.clone())
    expect(second.exitCode, second.log).toBe(0)
    expect(second.outputs['published-count']).toBe('1')
    expect(made.github.pulls).toHaveLength(1)
    expect(pull?.body).toContain('threads/a.md')
    expect(pull?.body).toContain('threads/b.md')
    expect(made.threads.posts).toHaveLength(2)

    made.github.mergePull(pull?.number ?? 0)
    expect(text(made, 'threads/a.md')).toContain('published_at')
    expect(text(made, 'threads/b.md')).toContain('published_at')
    const third = await made.runIn(made.clone())
    expect(third.outputs['published-count']).toBe('0')
    expect(made.threads.posts).toHaveLength(2)
  })

  test('is found out before anything is published, where the API tells', async () => {
    const made = await world({ 'threads/a.md': POST })
    made.github.ruleset('main')
    await made.run()
    expect(commitsTried(made).map(({ body }) => JSON.stringify(body))).toEqual([
      expect.stringContaining('spool/receipts/main'),
    ])
  })

  test('takes a commit of a token that may bypass its rules', async () => {
    const made = await world({ 'threads/a.md': POST })
    made.github.ruleset('main', ['pull_request'], { bypass: ['lantern-app[bot]'] })
    const token = made.github.addToken('ghs_app0123456789', undefined, 'lantern-app[bot]')
    const { exitCode, outputs, log } = await made.run({ inputs: { 'github-token': token } })
    expect(exitCode, log).toBe(0)
    expect(outputs['commit']).toBe(made.github.tip())
    expect(made.github.pulls).toHaveLength(0)
  })

  test('gets its pull request from a later run, where the first may not open it', async () => {
    const made = await world({ 'threads/a.md': POST })
    const token = made.github.addToken('ghs_nopulls012345', { contents: 'write', pull_requests: 'read' })
    const inputs = { 'write-back': 'pull-request' }
    const first = await made.run({ inputs: { ...inputs, 'github-token': token } })
    expect(first.exitCode).toBe(1)
    expect(first.log).toContain('    permissions:\n      contents: write\n      pull-requests: write\n')
    const second = await made.runIn(made.clone(), { inputs: { ...inputs, 'github-token': token } })
    // Nothing new depends on it: it is told, and the step does not fail for it again.
    expect(second.exitCode, second.log).toBe(0)
    expect(second.log).toContain('::warning title=Spool%3A github/forbidden')
    const third = await made.runIn(made.clone(), { inputs })
    expect(third.exitCode, third.log).toBe(0)
    expect(third.outputs['pull-request-url']).toMatch(/\/pull\/\d+$/)
    expect(made.github.pulls[0]?.body).toContain('threads/a.md')
    expect(made.threads.posts).toHaveLength(1)
  })

  test('leaves a pull request alone that people have closed, until there is more to record', async () => {
    const made = await world({ 'threads/a.md': POST })
    const inputs = { 'write-back': 'pull-request' }
    await made.run({ inputs })
    for (const pull of made.github.pulls) pull.state = 'closed'
    const second = await made.runIn(made.clone(), { inputs })
    expect(second.exitCode, second.log).toBe(0)
    expect(made.github.pulls).toHaveLength(1)
    made.github.push({ 'threads/b.md': POST.replace('Hello', 'Bye') })
    const third = await made.runIn(made.clone(), { inputs })
    expect(third.exitCode, third.log).toBe(0)
    expect(made.github.pulls.map(({ state }) => state)).toEqual(['closed', 'open'])
    expect(made.threads.posts).toHaveLength(2)
  })

  test('keeps receipts where later runs find them although no pull request may be opened', async () => {
    const made = await world({ 'threads/a.md': POST })
    made.github.ruleset('main')
    made.github.switches.actionsMayNotCreatePulls = true
    const first = await made.run()
    expect(first.exitCode).toBe(1)
    expect(first.log).toContain('[github/pull-requests-not-allowed]')
    expect(first.log).toContain('Allow GitHub Actions to create and approve pull requests')
    const place = 'on spool/receipts/main, not yet on main'
    expect(first.log).toContain(`/lantern/notes/commit/${first.outputs['commit']} ${place}`)
    expect(first.summary).toContain(`) ${place}.`)
    const second = await made.runIn(made.clone())
    expect(second.exitCode).toBe(0)
    expect(second.outputs['published-count']).toBe('0')
    expect(made.threads.posts).toHaveLength(1)
    made.github.switches.actionsMayNotCreatePulls = false
    made.github.push({ 'threads/b.md': POST.replace('Hello', 'Bye') })
    const third = await made.runIn(made.clone())
    expect(third.exitCode, third.log).toBe(0)
    expect(text(made, 'threads/a.md', made.github.pulls[0]?.head)).toContain('published_at')
  })

  test('keeps everything unpublished where the rules leave no branch for receipts', async () => {
    const made = await world({ 'threads/a.md': POST })
    made.github.ruleset('~ALL')
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode, log).toBe(1)
    expect(made.threads.posts).toHaveLength(0)
    expect(rulesOf(outputs)).toEqual({ 'threads/a.md': ['github/protected:'] })
  })

  test.each(
    ['POST /git/refs', 'POST /merges', 'POST /pulls', 'PATCH /pulls'].flatMap((request) =>
      [true, false].map(
        (applied) => [request, applied ? 'lost' : 'lost before it was done', applied] as const,
      ),
    ),
  )('has one pull request although the answer to %s is %s', async (request, _, applied) => {
    const made = await world({ 'threads/a.md': POST })
    made.github.ruleset('main')
    // The first ref that is made is the lease.
    made.github.before(request, () => {
      made.github.lose(request, { applied })
    })
    for (const name of ['a', 'b']) {
      made.github.push({ [`threads/${name}.md`]: POST.replace('Hello', `Hello ${name}`) })
      const { exitCode, outputs, log } = await made.runIn(made.clone())
      expect(exitCode, log).toBe(0)
      expect(outputs['pull-request-url']).toMatch(/\/pull\/\d+$/)
    }
    expect(made.github.pulls).toHaveLength(1)
    for (const name of ['a', 'b'])
      expect(text(made, `threads/${name}.md`, 'spool/receipts/main')).toContain('published_at')
    expect(made.threads.posts).toHaveLength(2)
  })

  test('can be left alone from the start', async () => {
    const made = await world({ 'threads/a.md': POST })
    const { exitCode, outputs, log } = await made.run({ inputs: { 'write-back': 'pull-request' } })
    expect(exitCode, log).toBe(0)
    expect(outputs['pull-request-url']).toMatch(/\/pull\/\d+$/)
    expect(text(made, 'threads/a.md')).toBe(POST)
  })
})

describe('a token that may not write', () => {
  test.each(['commit', 'pull-request'])(
    'keeps everything unpublished with %s, and says what it lacks',
    async (mode) => {
      const made = await world({ 'threads/a.md': POST })
      const { exitCode, outputs, log } = await made.run({
        inputs: { 'write-back': mode, 'github-token': made.github.readOnlyToken },
      })
      expect(exitCode).toBe(1)
      expect(made.threads.posts).toHaveLength(0)
      expect(rulesOf(outputs)).toEqual({ 'threads/a.md': ['github/forbidden:'] })
      const lines = mode === 'commit' ? '' : '      pull-requests: write\n'
      expect(log).toContain(`    permissions:\n      contents: write\n${lines}Nothing was published.`)
    },
  )

  test.each(['files', 'none'])('does no harm with %s but to the lease', async (mode) => {
    const made = await world({ 'threads/a.md': POST })
    const { exitCode, log } = await made.run({
      inputs: { 'write-back': mode, 'github-token': made.github.readOnlyToken },
    })
    expect(exitCode, log).toBe(0)
    expect(made.threads.posts).toHaveLength(1)
    expect(log).toContain('[github/no-lease]')
  })

  test('that is none at all is told as such', async () => {
    const made = await world({ 'threads/a.md': POST })
    const { exitCode, log } = await made.run({ inputs: { 'github-token': 'ghs_unknown0123' } })
    expect(exitCode).toBe(1)
    expect(made.threads.posts).toHaveLength(0)
    expect(log).toContain('[github/token-rejected]')
    expect(log).not.toContain('ghs_unknown0123')
  })
})

describe('an old checkout', () => {
  test.each(['commit', 'files', 'none'])('publishes nothing twice with %s', async (mode) => {
    const made = await world({ 'threads/a.md': POST })
    const old = made.clone()
    await made.run()
    const { exitCode, outputs, log } = await made.runIn(old, { inputs: { 'write-back': mode } })
    expect(exitCode, log).toBe(0)
    expect(outputs['published-count']).toBe('0')
    expect(made.threads.posts).toHaveLength(1)
  })

  test('publishes what the branch says now, in one request for all files', async () => {
    const names = Array.from({ length: 5 }, (_, number) => `threads/${number}.md`)
    const made = await world(Object.fromEntries(names.map((name) => [name, POST.replace('Hello', name)])))
    made.github.push({
      'threads/0.md': POST.replace('Hello', 'Corrected'),
      'threads/1.md': POST.replace('threads: true', 'threads: { draft: true }'),
      'threads/2.md': null,
      'threads/3.md': '---\ntitle: none any more\n---\nText\n',
    })
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(made.threads.posts.map(({ text: published }) => published)).toEqual(['Corrected', 'threads/4.md'])
    expect(rulesOf(outputs)['threads/2.md']).toEqual(['github/removed:'])
    const questions = made.github.requests.filter(({ body }) => JSON.stringify({ body }).includes('at4'))
    expect(questions.filter(({ graphqlOperation }) => graphqlOperation === 'repository')).toHaveLength(1)
  })

  test('with a post made by an earlier step publishes it with files, and refuses it with commit', async () => {
    const made = await world({ 'README.md': 'x\n', 'threads/a.md': POST.replace('Hello', '{{ greeting }}') })
    made.checkout.git('config', 'core.autocrlf', 'false')
    writeFileSync(join(made.checkout.path, 'threads/new.md'), POST)
    writeFileSync(join(made.checkout.path, 'threads/a.md'), POST.replace('Hello', 'Filled in'))
    const refused = await made.run({ inputs: { files: 'threads/new.md' } })
    expect(rulesOf(refused.outputs)).toEqual({ 'threads/new.md': ['github/not-on-branch:'] })
    expect(made.threads.posts).toHaveLength(0)
    const { exitCode, log } = await made.run({ inputs: { 'write-back': 'files' } })
    expect(exitCode, log).toBe(0)
    expect(made.threads.posts.map(({ text: published }) => published)).toEqual(['Filled in', 'Hello'])
  })
})

describe('requests to GitHub', () => {
  test.each(['secondary', 'primary'] as const)('wait as long as a %s limit asks for', async (kind) => {
    const made = await world({ 'threads/a.md': POST })
    made.github.throttle('createCommitOnBranch', { kind, retryAfter: 90 })
    made.github.throttle('POST /git/refs', { kind: 'secondary' })
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(outputs['commit']).toBe(made.github.tip())
    expect(log).toMatch(/Waiting \d+ s for GitHub/)
    expect(made.threads.posts).toHaveLength(1)
  })

  test('are asked again while there is no answer', async () => {
    const made = await world({ 'threads/a.md': POST })
    made.github.lose('repository', { status: 502, times: 2 })
    made.github.lose('GET /rules', { times: 1 })
    const { exitCode, log } = await made.run()
    expect(exitCode, log).toBe(0)
  })

  test('that get no answer hold posts back whose receipts could not be kept', async () => {
    const made = await world({ 'threads/a.md': POST })
    made.github.lose(() => true, { times: 99 })
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode).toBe(1)
    expect(made.threads.posts, log).toHaveLength(0)
    expect(rulesOf(outputs)).toEqual({ 'threads/a.md': ['github/unreachable:'] })
    const checkout = await made.run({ inputs: { 'write-back': 'files' } })
    expect(checkout.exitCode, checkout.log).toBe(0)
    expect(checkout.log).toContain('[github/unseen]')
    expect(checkout.log).toContain('Nothing to do if it happens once')
    expect(checkout.log).not.toContain('contents: read')
    expect(made.threads.posts).toHaveLength(1)
  })

  test('that a page of a proxy answers are not taken for done', async () => {
    const made = await world({ 'threads/a.md': POST })
    made.github.refuse('createCommitOnBranch', { status: 200, message: 'Please log in' })
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(outputs['commit']).toBe(made.github.tip())
    expect(text(made, 'threads/a.md')).toContain('published_at')
  })

  test('go to a server of one’s own, by its own addresses', async () => {
    const made = await world({ 'threads/a.md': POST })
    const env = {
      GITHUB_API_URL: `${made.github.url}/api/v3`,
      GITHUB_GRAPHQL_URL: `${made.github.url}/api/graphql`,
      GITHUB_SERVER_URL: made.github.url,
    }
    const { exitCode, outputs, log } = await made.run({ env })
    expect(exitCode, log).toBe(0)
    expect(outputs['commit']).toBe(made.github.tip())
  })

  test('go through the proxy of the environment, like those to Threads', async () => {
    const made = await world({ 'threads/a.md': POST })
    const hosts = new Set<string>()
    const proxy = createServer((request, response) => void response.writeHead(400).end(request.url))
    proxy.on('connect', ({ url = '' }, client) => {
      hosts.add(url)
      const { port } = new URL(`http://${url}`)
      const upstream = connect(Number(port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n')
        upstream.pipe(client).pipe(upstream)
      })
      upstream.on('error', () => client.destroy())
      client.on('error', () => upstream.destroy())
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const { exitCode, log } = await made.run({ env: { http_proxy: address, https_proxy: address } })
    expect(exitCode, log).toBe(0)
    expect(hosts).toEqual(new Set([new URL(made.github.url).host, new URL(made.threads.url).host]))
    hosts.clear()
    made.github.push({ 'threads/b.md': POST.replace('Hello', 'Bye') })
    const env = { http_proxy: address, https_proxy: address, no_proxy: '127.0.0.1' }
    expect((await made.runIn(made.clone(), { env })).outputs['published-count']).toBe('1')
    expect([...hosts]).toEqual([])
    proxy.close()
    proxy.closeAllConnections()
  })

  test('never show the token', async () => {
    const made = await world({ 'threads/a.md': POST })
    made.github.refuse('createCommitOnBranch', {
      status: 422,
      message: `Not with ${made.github.token}`,
    })
    const { log, summary, outputs } = await made.run()
    for (const shown of [log, summary, JSON.stringify(outputs)])
      expect(shown).not.toContain(made.github.token)
    expect(
      made.github.requests.some(({ path, query }) => `${path}${query}`.includes(made.github.token)),
    ).toBe(false)
  })
})

test('receipts of another publication are left as they are, and told', async () => {
  const made = await world({ 'threads/a.md': POST })
  const theirs = POST.replace(
    'threads: true',
    'threads:\n  id: "17"\n  digest: sha256:x\n  published_at: "2026-11-22T12:00:00Z"',
  )
  made.github.before('createCommitOnBranch', () => void made.github.push({ 'threads/a.md': theirs }))
  const { exitCode, summary, log } = await made.run()
  expect(exitCode).toBe(1)
  expect(text(made, 'threads/a.md')).toBe(theirs)
  expect(log).toContain('[github/other-receipts]')
  expect(summary).toContain(`id: "${made.threads.posts[0]?.id ?? ''}"`)
})

test('a protected branch that does not say what it refuses is told of before', async () => {
  const made = await world({ 'threads/a.md': POST })
  made.github.protect('main', { checks: [] })
  const { exitCode, log } = await made.run()
  expect(exitCode, log).toBe(0)
  expect(log).toContain('main is protected')
})

test('a run that is told to stop does not wait for GitHub', async () => {
  const made = await world({ 'threads/a.md': POST })
  made.github.throttle('createCommitOnBranch', { kind: 'secondary', retryAfter: 250 })
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  const { log, exitCode } = await made.run({
    env: { SPOOL_TIME_SCALE: '10' },
    onStart: (signal) => (kill = signal),
    onLog: (line) => {
      if (line.includes('for GitHub')) kill('SIGINT')
    },
  })
  // What it would have waited is 25 s here: longer than the runner does.
  expect(exitCode, log).toBe(1)
  expect(log).toContain('[github/unrecorded]')
  expect((await made.runIn(made.clone())).outputs['published-count']).toBe('1')
  expect(made.threads.posts).toHaveLength(1)
})

describe('a push that Spool made itself', () => {
  const pushOf = ({ github }: World, { before = 'main^', after = 'main' } = {}) => ({
    before: github.git('rev-parse', before).trim(),
    after: github.git('rev-parse', after).trim(),
    commits: [{ message: github.git('log', '-1', '--format=%B', after).trim() }],
  })

  test('starts nothing, whoever’s token it was', async () => {
    const made = await world({ 'threads/a.md': POST })
    await made.run()
    made.github.push({ 'threads/b.md': POST.replace('Hello', 'Due later') })
    const clone = made.clone()
    made.github.git('update-ref', 'refs/heads/main', `${made.github.tip()}^`)
    const asked = made.threads.requests.length
    const { exitCode, log } = await made.runIn(clone, { event: ['push', pushOf(made)] })
    expect(exitCode, log).toBe(0)
    expect(log).toContain('nothing to do')
    expect(made.threads.requests).toHaveLength(asked)
  })

  test('together with a commit of somebody else is like any other, and nothing is asked about it', async () => {
    const made = await world({ 'threads/a.md': POST })
    await made.run()
    const payload = { ...pushOf(made), commits: [...pushOf(made).commits, { message: 'docs: a new post' }] }
    made.github.push({ 'threads/b.md': POST.replace('Hello', 'Bye') })
    const { outputs, log } = await made.runIn(made.clone(), { event: ['push', payload] })
    expect(outputs['published-count'], log).toBe('1')
    expect(made.github.requests.filter(({ path }) => path.includes('/compare/'))).toEqual([])
  })

  test.each([
    ['brings a post', { 'threads/b.md': POST.replace('Hello', 'Bye') }],
    ['brings a post and changes a file', { 'threads/b.md': POST.replace('Hello', 'Bye'), 'a.txt': 'b\n' }],
    ['makes a post of a draft', { 'threads/draft.md': POST.replace('Hello', 'Bye') }],
  ])('is not one whose commit has our message and %s', async (_, files) => {
    const draft = POST.replace('true', '\n  draft: true')
    const made = await world({ 'threads/a.md': POST, 'threads/draft.md': draft, 'a.txt': 'a\n' })
    await made.run()
    const message = made.github.git('log', '-1', '--format=%B', 'main').trim()
    made.github.push(files, { message })
    const payload = pushOf(made)
    expect(payload.commits).toEqual([{ message }])
    const { outputs, log } = await made.runIn(made.clone(), { event: ['push', payload] })
    expect(outputs['published-count'], log).toBe('1')
    expect(log).not.toContain('nothing to do')
  })

  // The history of main: the first commit, then that of an author, whose message is copied from ours, and ours.
  test.each([
    { order: ['author', 'us'], events: [[0, 2]], skipped: 0 },
    {
      order: ['author', 'us'],
      events: [
        [0, 1],
        [1, 2],
      ],
      skipped: 1,
    },
    { order: ['us', 'author'], events: [[0, 2]], skipped: 0 },
    {
      order: ['us', 'author'],
      events: [
        [0, 1],
        [1, 2],
      ],
      skipped: 1,
    },
  ] as const)(
    'hides no push of an author: $order in events of $events',
    async ({ order, events, skipped }) => {
      const made = await world({ 'threads/a.md': POST })
      const message = 'chore(threads): record published posts\n\nSpool-Run: 1-1-a\n'
      const push = () => void made.github.push({ 'threads/b.md': POST.replace('Hello', 'Bye') }, { message })
      if (order[0] === 'author') made.github.before('createCommitOnBranch', push)
      await made.run()
      if (order[0] === 'us') push()
      const history = made.github.git('rev-list', '--reverse', 'main').trim().split('\n')
      expect(history).toHaveLength(3)
      const messageOf = (oid: string) => made.github.git('log', '-1', '--format=%B', oid).trim()
      const logs: string[] = []
      for (const [from, to] of events) {
        const commits = history.slice(from + 1, to + 1).map((oid) => ({ message: messageOf(oid) }))
        const payload = { before: history[from], after: history[to], commits }
        logs.push((await made.runIn(made.clone(), { event: ['push', payload] })).log)
      }
      expect(
        made.threads.posts.map(({ text: said }) => said),
        logs.join('\n'),
      ).toEqual(['Hello', 'Bye'])
      expect(logs.filter((log) => log.includes('nothing to do'))).toHaveLength(skipped)
    },
  )

  test.each([
    ['there is no token', { 'github-token': '', 'write-back': 'files' }, {}],
    ['the branch is new', {}, { before: '0'.repeat(40) }],
    ['it began at a commit that is no more', {}, { before: '1'.repeat(40) }],
    ['the payload does not tell where it began', {}, { before: undefined }],
    ['history was rewritten', {}, { before: 'aside' }],
  ])(
    'is like any other where that cannot be seen: %s',
    async (_, inputs, given: { before?: string | undefined }) => {
      const made = await world({ 'threads/a.md': POST })
      await made.run()
      const aside = made.github.git('commit-tree', '-p', 'main^', '-m', 'x', 'main^^{tree}').trim()
      const payload = { ...pushOf(made), ...given, ...(given.before === 'aside' && { before: aside }) }
      const clone = made.clone()
      writeFileSync(join(clone.path, 'threads', 'b.md'), POST.replace('Hello', 'Bye'))
      const { log } = await made.runIn(clone, {
        inputs: { ...inputs, 'dry-run': 'true' },
        event: ['push', payload],
      })
      expect(log).not.toContain('nothing to do')
      expect(log).toContain('threads/b.md')
    },
  )
})

describe('the payload of an event', () => {
  test.each(['{"cut', '', '\uFEFF{}', 'missing'])('that is no JSON (%j) ends no run', async (payload) => {
    const made = await world({ 'threads/a.md': POST })
    const path = join(made.checkout.path, '..', `${Math.random()}.json`)
    if (payload !== 'missing') writeFileSync(path, payload)
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path }
    const { exitCode, outputs, log } = await made.run({ env })
    expect(exitCode, log).toBe(0)
    expect(outputs['published-count']).toBe('1')
    expect(log).not.toContain('does not exist')
    expect(text(made, 'threads/a.md')).toContain('published_at')
  })
})
