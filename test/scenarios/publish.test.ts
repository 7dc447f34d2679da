import { execFileSync } from 'node:child_process'
import { renameSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { runAction } from '../../scripts/run-action.ts'
import { entries, rulesOf } from './entries.ts'
import { startOtherThreads, TOKEN, type Override } from './other-threads.ts'
import { repository, type Repository } from './repository.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

async function world(files: Readonly<Record<string, string | Buffer>>, override?: Override) {
  const threads = await startOtherThreads(override)
  const repo = repository(files)
  cleanups.push(() => threads.close(), repo.remove)
  const run = (inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) =>
    runAction({
      workspace: repo.path,
      inputs: { 'access-token': TOKEN, 'threads-api-url': threads.url, ...inputs },
      env: { SPOOL_TIME_SCALE: '200', ...env },
    })
  return { threads, repo, run }
}

const paragraphs = (count: number, text: string) =>
  Array.from({ length: count }, (_, n) => `${text} (${n + 1})`).join('\n\n')
const LONG = paragraphs(
  9,
  'The quick brown fox jumps over the lazy dog, again and again, until nobody counts any longer, not even the dog who was there from the beginning.',
)
const JAPANESE = paragraphs(
  6,
  '吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。何でも薄暗いじめじめした所でニャーニャー泣いていた事だけは記憶している。',
)
/** Lines a file has now and did not have in the first commit, and those it lost. */
const changes = (repo: Repository, path: string) =>
  repo
    .git('diff', '--unified=0', '--', path)
    .split('\n')
    .filter((line) => /^[+-](?![+-])/.test(line))

describe('publishing from files', () => {
  test('makes a chain of replies and writes its receipts into the front matter', async () => {
    const { threads, repo, run } = await world({
      'threads/long.md': `---\ntitle: "A long one" # keep\nthreads: true\n---\n\n${LONG}\n`,
    })
    const { exitCode, outputs, log } = await run()
    expect(exitCode, log).toBe(0)
    expect(threads.posts.length).toBeGreaterThan(2)
    for (const [index, { replyTo, text }] of threads.posts.entries()) {
      expect(replyTo).toBe(threads.posts[index - 1]?.id)
      expect([...text].length).toBeLessThanOrEqual(500)
    }
    const [entry] = entries(outputs)
    expect(entry).toMatchObject({ path: 'threads/long.md', status: 'published', problems: [] })
    expect(entry?.posts.map(({ id }) => id)).toEqual(threads.posts.map(({ id }) => id))
    const text = repo.read('threads/long.md')
    for (const { id, permalink } of entry?.posts ?? []) {
      expect(text).toContain(`"${id}"`)
      expect(text).toContain(permalink)
    }
    expect(changes(repo, 'threads/long.md').filter((line) => line.startsWith('-'))).toEqual([
      '-threads: true',
    ])
    expect(outputs).toMatchObject({
      id: entry?.id,
      permalink: entry?.permalink,
      'published-count': '1',
      'failed-count': '0',
    })
  })

  test('publishes nothing when run again', async () => {
    const { threads, repo, run } = await world({ 'threads/a.md': '---\nthreads: true\n---\nHello\n' })
    await run()
    const [text, requests] = [repo.read('threads/a.md'), threads.requests.length]
    const { exitCode, outputs, log } = await run()
    expect(exitCode).toBe(0)
    expect(outputs['published-count']).toBe('0')
    expect(threads.requests).toHaveLength(requests)
    expect(repo.read('threads/a.md')).toBe(text)
    expect(log).toContain('1 already live')
  })

  test('keeps Japanese text whole', async () => {
    const { threads, run } = await world({ 'threads/ja.md': `---\nthreads: true\n---\n${JAPANESE}\n` })
    const { exitCode, log } = await run()
    expect(exitCode, log).toBe(0)
    const published = threads.posts
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/g, '')
    expect(published).toBe(JAPANESE.replaceAll(/\s/g, ''))
  })

  test('keeps every other byte of a file with a BOM and CRLF', async () => {
    const before =
      "\uFEFF---\r\ntitle:   'odd'\r\nthreads: # here\r\n    format: single\r\ntags: [a,  b]\r\n---\r\n\r\nHello\r\nyou\r\n"
    const { repo, run } = await world({ 'threads/a.md': before })
    await run()
    const after = repo.read('threads/a.md')
    expect(after).not.toBe(before)
    expect(after.replaceAll('\r\n', '')).not.toContain('\n')
    expect(after.replace(/ {4}id: [\s\S]*?digest: .*\r\n/, '')).toBe(before)
  })

  test('does only what was asked: no drafts, nothing before its time, nothing stale, no more than max-posts', async () => {
    const { threads, run } = await world({
      'threads/draft.md': '---\nthreads:\n  draft: true\n---\nDraft\n',
      'threads/later.md':
        '---\nthreads:\n  publish_at: 2099-01-01 09:00\n  timezone: Asia/Tokyo\n---\nLater\n',
      'threads/stale.md': '---\nthreads:\n  publish_at: 2020-01-01\n---\nStale\n',
      'threads/no-post.md': '---\ntitle: Article\n---\nNo post\n',
      'threads/readme.md': '# No front matter\n',
      'threads/one.md': '---\nthreads: true\n---\nOne\n',
      'threads/two.md': '---\nthreads: true\n---\nTwo\n',
      'elsewhere/three.md': '---\nthreads: true\n---\nThree\n',
    })
    const { exitCode, outputs } = await run({ 'max-posts': '1' })
    expect(threads.posts.map(({ text }) => text)).toEqual(['One'])
    const statuses = entries(outputs).map(({ path, status }) => [path, status])
    expect(Object.fromEntries(statuses)).toEqual({
      'threads/one.md': 'published',
      'threads/two.md': 'waiting',
      'threads/draft.md': 'skipped',
      'threads/later.md': 'waiting',
      'threads/stale.md': 'overdue',
    })
    expect(outputs).toMatchObject({ 'waiting-count': '2', 'next-publish-at': '2099-01-01T00:00:00.000Z' })
    expect(exitCode).toBe(1)
  })

  test('asks nothing of the network when nothing is due', async () => {
    const { threads, run } = await world({
      'threads/later.md': '---\nthreads:\n  publish_at: 2099-01-01\n---\nLater\n',
    })
    const { exitCode, outputs } = await run()
    expect(exitCode).toBe(0)
    expect(outputs['waiting-count']).toBe('1')
    expect(threads.requests).toEqual([])
  })

  test('a dry run shows the chain and changes nothing', async () => {
    const { threads, repo, run } = await world({ 'threads/long.md': `---\nthreads: true\n---\n${LONG}\n` })
    const { exitCode, log, summary } = await run({ 'dry-run': 'true', 'access-token': '' })
    expect(exitCode).toBe(0)
    expect(log).toContain('│ The quick brown fox')
    expect(summary).toContain('The quick brown fox')
    expect(threads.requests).toEqual([])
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test('writes nothing with write-back: none', async () => {
    const { threads, repo, run } = await world({ 'threads/a.md': '---\nthreads: true\n---\nHello\n' })
    await run({ 'write-back': 'none' })
    expect(threads.posts).toHaveLength(1)
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test('publishes nothing twice with write-back: none, though the account does not show it yet', async () => {
    const lagging: Override = (asked) =>
      /^GET \/me\/(?:threads|replies)$/.test(asked) ? { status: 200, body: '{"data":[]}' } : undefined
    const two = 'One\n\n---\n\nTwo\n'
    const { threads, run } = await world(
      {
        'threads/a.md': '---\nthreads: true\n---\nHello\n',
        'threads/b.md': `---\nthreads: true\n---\n${two}`,
      },
      lagging,
    )
    await run({ 'write-back': 'none' })
    for (let again = 0; again < 2; again += 1) {
      const { exitCode, outputs, log } = await run({ 'write-back': 'none' })
      expect(exitCode, log).toBe(0)
      expect(entries(outputs).map(({ status }) => status)).toEqual(['adopted', 'adopted'])
    }
    expect(threads.posts).toHaveLength(3)
  })

  test.skipIf(process.platform === 'win32')('waits for no pipe in the place of a file', async () => {
    const { threads, repo, run } = await world({
      'threads/a.md': '---\nthreads:\n  reply_to: pipe.md\n---\nHello\n',
      'threads/b.md': '---\nthreads: true\n---\nGood\n',
    })
    execFileSync('mkfifo', [`${repo.path}/threads/pipe.md`])
    const { exitCode, outputs } = await run()
    expect(exitCode).toBe(1)
    expect(rulesOf(outputs)).toMatchObject({
      'threads/a.md': ['post/reference-missing:3'],
      'threads/b.md': [],
    })
    expect(threads.posts.map(({ text }) => text)).toEqual(['Good'])
  })

  test('keeps its notes elsewhere where the folder of git takes none', async ({ skip }) => {
    const { threads, repo, run } = await world({ 'threads/a.md': '---\nthreads: true\n---\nHello\n' })
    renameSync(`${repo.path}/.git`, `${repo.path}/git`)
    try {
      symlinkSync('.git', `${repo.path}/.git`)
    } catch (cause) {
      skip(String(cause).includes('EPERM'), 'this account may make no links')
      throw cause
    }
    const { exitCode, log } = await run()
    expect(exitCode, log).toBe(0)
    expect(threads.posts.map(({ text }) => text)).toEqual(['Hello'])
  })

  test('leaves symbolic links that lead out of the repository alone', async ({ skip }) => {
    const secret = repository({ 'secret.md': '---\nthreads: true\n---\nPrivate\n' })
    cleanups.push(secret.remove)
    const { threads, repo, run } = await world({ 'threads/a.md': '---\nthreads: true\n---\nHello\n' })
    try {
      symlinkSync(`${secret.path}/secret.md`, `${repo.path}/threads/b.md`)
      symlinkSync(secret.path, `${repo.path}/threads/folder`)
      symlinkSync(secret.path, `${repo.path}/linked`)
    } catch (cause) {
      skip(String(cause).includes('EPERM'), 'this account may make no links')
      throw cause
    }
    await run()
    await run({ files: 'linked/**/*.md' })
    expect(threads.posts.map(({ text }) => text)).toEqual(['Hello'])
  })
})

describe('publishing inline text', () => {
  test('needs no file and hands the receipts to the next step', async () => {
    const { threads, repo, run } = await world({ 'README.md': '# Hello\n' })
    const { exitCode, outputs } = await run({ text: '# Lantern 1.0\n\nIt is **out**.' })
    expect(exitCode).toBe(0)
    expect(threads.posts.map(({ text }) => text)).toEqual([expect.stringContaining('It is out.')])
    expect(entries(outputs)).toMatchObject([{ path: null, status: 'published', id: threads.posts[0]?.id }])
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test('takes front matter of its own', async () => {
    const { threads, run } = await world({})
    await run({ text: `---\nthreads:\n  numbering: '[{n}/{total}]'\n---\n${LONG}` })
    expect(threads.posts[0]?.text).toContain(`[1/${threads.posts.length}]`)
  })
})

describe('bad input', () => {
  test('is told all at once, each at its place, while good posts go on', async () => {
    const { threads, run } = await world({
      'threads/a-good.md': '---\nthreads: true\n---\nGood\n',
      'threads/broken.md': '---\nthreads: true\ntitle: "unclosed\n---\nBroken\n',
      'threads/typo.md': '---\nthreads:\n  publsh_at: 2020-01-01\n  fromat: chain\n---\nTypo\n',
      'threads/no-date.md': '---\nthreads:\n  publish_at: next tuesday\n---\nWhen\n',
      'threads/gap.md':
        '---\nthreads:\n  publish_at: 2027-03-28 02:30\n  timezone: Europe/Berlin\n---\nGap\n',
      'threads/zone.md': '---\nthreads:\n  publish_at: 2020-01-01\n  timezone: Europe/Berlim\n---\nZone\n',
      'threads/latin1.md': Buffer.from('---\nthreads: true\n---\nCaf\u00e9\n', 'latin1'),
      'threads/toml.md': '+++\nthreads = true\n+++\nToml\n',
      'threads/json.md': '{\n  "threads": true\n}\n\nJson\n',
      'threads/unclosed.md': '---\nthreads: true\n\nUnclosed\n',
      'threads/list.md': '---\nthreads: [a]\n---\nList\n',
      'threads/empty.md': '---\nthreads: true\n---\n\n<!-- nothing -->\n',
    })
    const { exitCode, outputs, log } = await run()
    expect(exitCode).toBe(1)
    expect(threads.posts.map(({ text }) => text)).toEqual(['Good'])
    expect(rulesOf(outputs)).toMatchObject({
      'threads/a-good.md': [],
      'threads/typo.md': ['post/unknown-key:3', 'post/unknown-key:4'],
      'threads/no-date.md': ['post/publish-at-invalid:3'],
      'threads/gap.md': ['post/publish-at-skipped:3'],
      'threads/zone.md': ['post/timezone-unknown:4'],
      'threads/latin1.md': ['files/not-utf8:'],
      'threads/toml.md': [expect.stringMatching(/^front-matter\/.*:1$/)],
      'threads/json.md': [expect.stringMatching(/^front-matter\/.*:1$/)],
      'threads/unclosed.md': [expect.stringMatching(/^front-matter\/.*:1$/)],
      'threads/broken.md': [expect.stringMatching(/^front-matter\/.*:\d+$/)],
      'threads/list.md': ['post/invalid-value:2'],
      'threads/empty.md': [expect.stringMatching(/^post\/empty/)],
    })
    expect(log).toContain('Did you mean `publish_at`?')
    expect(log.match(/^::error /gm)).toHaveLength(10)
    expect(log).toMatch(/::error title=Spool%3A post\/unknown-key,file=threads\/typo\.md,line=3::/)
  })

  test('is never evaluated, whatever a front matter claims to be', async () => {
    const evil = (language: string) =>
      `---${language}\n({ threads: true, x: require("node:fs").writeFileSync("evaluated", "") })\n---\nEvil\n`
    const { threads, repo, run } = await world({
      'threads/js.md': evil('js'),
      'threads/javascript.md': evil('javascript'),
      'threads/upper.md': evil('JavaScript'),
      'threads/coffee.md': evil('coffee'),
      'threads/space.md': evil(' js'),
      'threads/constructor.md': evil('constructor'),
    })
    const { exitCode } = await run()
    expect(exitCode).toBe(1)
    expect(threads.posts).toEqual([])
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test('in the inputs publishes nothing and asks nothing', async () => {
    const { threads, run } = await world({ 'threads/a.md': '---\nthreads: true\n---\nHello\n' })
    const { exitCode, log } = await run({ 'max-posts': 'many', 'acess-token': 'x' })
    expect(exitCode).toBe(1)
    expect(log).toContain('[input/invalid]')
    expect(log).toContain('Did you mean `access-token`?')
    expect(threads.requests).toEqual([])
  })

  test('in more inputs than can be annotated is in the log', async () => {
    const { run } = await world({ 'threads/a.md': '---\nthreads: true\n---\nHello\n' })
    const names = ['max-posts', 'late-limit', 'timezone', 'counting', 'numbering', 'write-back', 'branch']
    const more = ['dry-run', 'comment', 'media-base-url', 'command', 'threads-api-url']
    const { exitCode, log } = await run(Object.fromEntries([...names, ...more].map((name) => [name, ':: ?'])))
    expect(exitCode).toBe(1)
    expect(log).toContain('more are in the log')
    for (const name of [...names, ...more])
      expect(log).toMatch(new RegExp(`^  error: The input .${name}. is `, 'm'))
  })

  test('of a missing token says which line of the workflow to add', async () => {
    const { run } = await world({ 'threads/a.md': '---\nthreads: true\n---\nHello\n' })
    const { exitCode, log } = await run({ 'access-token': '' })
    expect(exitCode).toBe(1)
    expect(log).toContain('access-token: ${{ secrets.THREADS_ACCESS_TOKEN }}')
  })

  test('in a text never becomes a workflow command', async () => {
    const text = '::error::one\n::set-output name=id::two\n##[error]three\n::stop-commands::x'
    const { threads, run } = await world({
      'threads/a.md': `---\nthreads: true\n---\n${text.replaceAll('\n', '\n\n')}\n`,
    })
    const { log } = await run()
    expect(threads.posts[0]?.text).toContain('::error::one')
    expect(
      log
        .split('\n')
        .filter(
          (line) => /^\s*::(?!(end)?group::|(error|warning) title=Spool)/.test(line) || line.includes('##['),
        ),
    ).toEqual([])
  })
})

describe('a network that fails', () => {
  const html = { status: 502, body: `<html><body>Bad gateway for ${TOKEN}</body></html>` }
  const echo = {
    status: 400,
    body: JSON.stringify({ error: { message: `Bad token ${TOKEN}`, code: 190, type: 'OAuthException' } }),
  }

  test.each<[string, Override, string]>([
    ['refuses the token', () => echo, 'threads/token-rejected'],
    ['answers HTML', () => html, 'threads/unreachable'],
    [
      'answers HTML at creation',
      (request) => (request === 'POST /v1.0/me/threads' ? html : undefined),
      'threads/unreachable',
    ],
    [
      'loses the answer to publishing',
      (request) => (request === 'POST /v1.0/me/threads_publish' ? html : undefined),
      'threads/in-doubt',
    ],
    ['redirects', () => ({ status: 302, body: '' }), 'threads/unreachable'],
  ])('is told with its rule, and the token is nowhere: it %s', async (_name, override, rule) => {
    const { threads, repo, run } = await world(
      { 'threads/a.md': '---\nthreads: true\n---\nHello\n' },
      override,
    )
    const { exitCode, log, outputs, summary } = await run()
    expect(exitCode, log).toBe(1)
    // A doubt is of its post; all else here is of the account or of the network.
    expect(rulesOf(outputs)['threads/a.md']).toEqual([`${rule}:${rule === 'threads/in-doubt' ? 4 : ''}`])
    expect(`${log}${summary}${JSON.stringify(outputs)}${repo.git('diff')}`).not.toContain(TOKEN)
    expect(threads.posts).toEqual([])
    // Only what takes the token in no other way has it in its address.
    const withToken = threads.requests.filter(({ url }) => url.includes(TOKEN))
    expect(withToken.filter(({ url }) => !url.startsWith('/v1.0/debug_token?'))).toEqual([])
  })

  test.each(['GET /v1.0/me/threads', 'GET /v1.0/me'])(
    'that does not offer %s publishes all the same',
    async (request) => {
      const override: Override = (asked) =>
        asked === request ? { status: 404, body: 'Not found' } : undefined
      const { threads, run } = await world({ 'threads/a.md': '---\nthreads: true\n---\nHello\n' }, override)
      expect((await run()).exitCode).toBe(0)
      expect(threads.posts).toHaveLength(1)
    },
  )

  test('names the post that it refuses, and publishes the others', async () => {
    const refusal = JSON.stringify({ error: { message: 'Not this', code: 100 } })
    const { threads, run } = await world(
      {
        'threads/a.md': '---\nthreads: true\n---\nHello\n',
        'threads/b.md': '---\nthreads: true\n---\nOther\n',
      },
      (request, count) =>
        request === 'POST /v1.0/me/threads' && count === 1 ? { status: 400, body: refusal } : undefined,
    )
    const { exitCode, log, outputs } = await run()
    expect(exitCode).toBe(1)
    expect(rulesOf(outputs)).toEqual({ 'threads/a.md': ['threads/refused:4'], 'threads/b.md': [] })
    expect(log).toContain('::error title=Spool%3A threads/refused,file=threads/a.md,line=4::')
    expect(threads.posts.map(({ text }) => text)).toEqual(['Other'])
  })

  test('that takes no more for now defers posts, which is no failure and never looks like one', async () => {
    const limit = JSON.stringify({ error: { message: 'Application request limit reached', code: 4 } })
    const { run } = await world(
      {
        'threads/a.md': '---\nthreads: true\n---\nHello\n',
        'threads/b.md': '---\nthreads: true\n---\nOther\n',
      },
      (request) => (request === 'POST /v1.0/me/threads' ? { status: 400, body: limit } : undefined),
    )
    const { exitCode, log, outputs, summary } = await run()
    expect(exitCode).toBe(0)
    expect(entries(outputs)).toMatchObject([
      { status: 'deferred', problems: [{ rule: 'threads/throttled', severity: 'warning' }] },
      { status: 'deferred', problems: [{ rule: 'threads/throttled', severity: 'warning' }] },
    ])
    expect(log).not.toMatch(/error/)
    expect(summary).not.toContain('❌')
    expect(summary.match(/threads\/throttled/g)).toHaveLength(1)
  })

  test('is told when nothing listens at all', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const { run } = await world({ 'threads/a.md': '---\nthreads: true\n---\nHello\n' })
    const { exitCode, outputs } = await run({ 'threads-api-url': `http://127.0.0.1:${port}` })
    expect(exitCode).toBe(1)
    expect(rulesOf(outputs)['threads/a.md']).toEqual(['threads/unreachable:'])
  })

  test('in the middle of a chain leaves receipts with which the next run goes on', async () => {
    let broken = true
    const throttle = {
      status: 400,
      body: JSON.stringify({ error: { message: 'Slow down', code: 613, error_subcode: 4279002 } }),
    }
    const { threads, repo, run } = await world(
      { 'threads/long.md': `---\nthreads: true\n---\n${LONG}\n` },
      (request, count) => (broken && request === 'POST /v1.0/me/threads' && count > 1 ? throttle : undefined),
    )
    const first = await run()
    expect(first.exitCode).toBe(1)
    expect(entries(first.outputs)[0]).toMatchObject({
      status: 'partial',
      problems: [{ rule: 'threads/throttled' }],
    })
    expect(repo.read('threads/long.md')).not.toContain('published_at')
    broken = false
    const second = await run()
    expect(second.exitCode, second.log).toBe(0)
    expect(new Set(threads.posts.map(({ text }) => text)).size).toBe(threads.posts.length)
    expect(threads.posts.map(({ replyTo }) => replyTo)).toEqual([
      undefined,
      ...threads.posts.slice(0, -1).map(({ id }) => id),
    ])
    expect(entries(second.outputs)[0]?.posts.map(({ id }) => id)).toEqual(threads.posts.map(({ id }) => id))
    expect(repo.read('threads/long.md')).toContain('published_at')
  })

  test('after an edit in the middle of a chain nothing is published, and the author is told', async () => {
    const throttle = { status: 400, body: JSON.stringify({ error: { message: 'Slow down', code: 613 } }) }
    let broken = true
    const { threads, repo, run } = await world(
      { 'threads/long.md': `---\nthreads: true\n---\n${LONG}\n` },
      (request, count) => (broken && request === 'POST /v1.0/me/threads' && count > 1 ? throttle : undefined),
    )
    await run()
    broken = false
    repo.write('threads/long.md', repo.read('threads/long.md').replace('the lazy dog', 'the quick dog'))
    const { exitCode, outputs } = await run()
    expect(exitCode).toBe(1)
    expect(rulesOf(outputs)['threads/long.md']).toEqual([
      expect.stringContaining('post/changed-while-partial'),
    ])
    expect(threads.posts).toHaveLength(1)
  })
})
