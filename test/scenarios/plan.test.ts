import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeIndex } from '../../src/core/plan/done-index.ts'
import { accountsWorld } from '../accounts/world.ts'
import { gitIn } from '../github/git/process.ts'

const NAMES = ['harbour', 'lantern', 'night-watch']
const DONE = `---
threads:
  id: "17889615691921648"
  permalink: https://www.threads.com/@a/post/b
  published_at: "2026-11-22T04:28:44Z"
  digest: sha256:abc
---

Some text.
`
const HOUR_MS = 3_600_000
const CLOCK = join(import.meta.dirname, 'moved-clock.ts')
const REF = /^refs\/spool\/done-[\da-f]{16}$/

let made: Awaited<ReturnType<typeof accountsWorld>>
beforeAll(async () => {
  made = await accountsWorld({ names: NAMES })
})
afterAll(() => made.close())

type Shard = { readonly name: string; readonly accounts: string; readonly checkout: string }

async function plan(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
) {
  const { github } = made
  const before = github.requests.length
  const { exitCode, log, outputs } = await made.run({
    // A plan reads nothing of the checkout.
    workspace: '/',
    inputs: { command: 'plan', 'accounts-key': '', ...inputs },
    env: { GITHUB_SERVER_URL: github.url, ...env },
  })
  const asked = github.requests.slice(before)
  const read = Number(/(\d+) read$/m.exec(log)?.[1])
  return { exitCode, log, asked, read, shards: JSON.parse(outputs['shards'] || '[]') as readonly Shard[] }
}

/** A checkout of no more than these lines of `sparse-checkout` say. */
function clone(lines: string) {
  const path = mkdtempSync(join(tmpdir(), 'spool-shard-'))
  const git = gitIn(path)
  git('clone', '--quiet', '--no-checkout', '--depth=1', `file://${made.github.path}`, '.')
  git.fed(lines, 'sparse-checkout', 'set', '--no-cone', '--stdin')
  git('checkout', '--quiet')
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return { path, files, remove: () => rmSync(path, { recursive: true }) }
}

const kept = () =>
  made.github
    .git('for-each-ref', '--format=%(refname)', 'refs/spool/')
    .split('\n')
    .filter((ref) => REF.test(ref))
const doneEverywhere = () =>
  made.github.push(Object.fromEntries(NAMES.map((name) => [`threads/${name}/a.md`, DONE])))

describe('plan', () => {
  test('finds all accounts with something to do, from the branch alone, and never asks Threads', async () => {
    const { exitCode, log, shards, asked, read } = await plan()
    expect(exitCode, log).toBe(0)
    expect(read).toBe(3)
    expect(shards).toEqual([
      {
        name: '1',
        accounts: NAMES.join(' '),
        checkout: ['/accounts.yml', ...NAMES.map((name) => `/threads/${name}/`)].join('\n'),
      },
    ])
    expect(asked.filter(({ path }) => !path.startsWith('/git'))).toEqual([])
    expect(made.simulator.requests()).toEqual([])
    expect(log).not.toContain(made.github.token)
  })

  test('has nothing to do, and next time nothing to read, where all is done', async () => {
    doneEverywhere()
    const cold = await plan()
    expect(cold, cold.log).toMatchObject({ exitCode: 0, shards: [], read: 3 })
    expect(kept()).toHaveLength(1)
    const warm = await plan()
    expect(warm, warm.log).toMatchObject({ exitCode: 0, shards: [], read: 0 })
  })

  test('reads what is new, and finds the one account whose post is due', async () => {
    made.github.push({
      'threads/lantern/b.md': '---\nthreads: true\n---\n\nNew. [More](/docs/more.md)\n',
      'docs/more.md': 'More.',
      'threads/harbour/notes.md': 'No post.\n',
    })
    const { exitCode, log, read, shards } = await plan()
    expect(exitCode, log).toBe(0)
    expect(read).toBe(2)
    expect(shards).toEqual([
      {
        name: '1',
        accounts: 'lantern',
        checkout: '/accounts.yml\n/threads/lantern/',
      },
    ])
    // Git says that the file which the text links to is there.
    const checkout = clone(shards[0]?.checkout ?? '')
    expect(checkout.files).not.toContain('docs/more.md')
    const published = await made.run({ workspace: checkout.path })
    checkout.remove()
    expect(published.outputs['published-count'], published.log).toBe('1')
    expect(made.live()).toMatchObject({
      lantern: ['New. More (https://github.com/lantern/notes/blob/HEAD/docs/more.md)'],
    })
    expect(await plan()).toMatchObject({ shards: [], read: 1 })
    made.github.push({ 'threads/lantern/b.md': null })
  })

  test('does not take a post that waits for one that is done', async () => {
    const soon = new Date(Date.now() + HOUR_MS).toISOString()
    const repost = DONE.replace('---\n\n', `  repost_at: ${soon}\n---\n\n`)
    made.github.push({
      'threads/harbour/b.md': `---\nthreads:\n  publish_at: ${soon}\n---\n\nLater.\n`,
      'threads/lantern/b.md': '---\nthreads:\n  draft: true\n---\n\nA draft.\n',
      'threads/night-watch/a.md': repost,
    })
    const before = await plan()
    expect(before, before.log).toMatchObject({ exitCode: 0, shards: [], read: 3 })
    const later = { NODE_OPTIONS: `--import ${CLOCK}`, CLOCK_AHEAD: String(2 * HOUR_MS) }
    const { shards, read, log } = await plan({}, later)
    expect(read, log).toBe(3)
    expect(shards.map(({ accounts }) => accounts)).toEqual(['harbour night-watch'])
    made.github.push({ 'threads/harbour/b.md': null })
    doneEverywhere()
  })

  test('makes an index that is lost or broken anew', async () => {
    const [ref = ''] = kept()
    made.github.git('update-ref', '-d', ref)
    const lost = await plan()
    expect(lost, lost.log).toMatchObject({ exitCode: 0, shards: [] })
    expect(lost.read).toBeGreaterThan(3)
    expect(lost.log).not.toContain('plan/index-set-aside')
    made.github.push({ done: encodeIndex(['a'.repeat(40)]).subarray(0, -1) }, { branch: 'broken' })
    for (const broken of ['broken', 'broken:done']) {
      made.github.git('update-ref', ref, made.github.git('rev-parse', broken).trim())
      const { exitCode, log, read } = await plan()
      expect({ exitCode, read }, log).toEqual({ exitCode: 0, read: lost.read })
      expect(log).toContain('[plan/index-set-aside]')
    }
    expect(await plan()).toMatchObject({ shards: [], read: 1 })
  })

  test('goes on beside another plan, and without leave to keep anything', async () => {
    const [ref = ''] = kept()
    made.github.git('update-ref', '-d', ref)
    for (const { exitCode, log, shards } of await Promise.all([plan(), plan()])) {
      expect(exitCode, log).toBe(0)
      expect(shards).toEqual([])
    }
    expect(kept()).toEqual([ref])
    made.github.git('update-ref', '-d', ref)
    const { exitCode, log, shards } = await plan({ 'github-token': made.github.readOnlyToken })
    expect(exitCode, log).toBe(0)
    expect(shards).toEqual([])
    expect(log).toContain('[plan/index-not-kept]')
    expect(kept()).toEqual([])
  })

  test('tells what is wrong, and plans for the other accounts', async () => {
    made.github.push({
      'threads/lantern/c.md': '---\nthreads:\n  topik: oil\n---\n\nA slip.\n',
      'accounts.yml': made.file.textOf(NAMES).replace('name: harbour', 'name: Harbour'),
    })
    const { exitCode, log, shards } = await plan()
    expect(exitCode, log).toBe(1)
    expect(log).toContain('[accounts/invalid-value]')
    expect(shards.map(({ accounts }) => accounts)).toEqual(['lantern'])
    const wrong = [
      [{ 'github-token': 'ghs_wrong0000000000000000' }, 'github/token-rejected'],
      [{ branch: 'nowhere' }, 'github/not-found'],
      [{ accounts: 'none.yml' }, 'files/unreadable'],
      [{ accounts: '' }, 'input/contradiction'],
    ] as const
    const refusals = await Promise.all(wrong.map(([inputs]) => plan(inputs)))
    for (const [index, refused] of refusals.entries()) {
      expect(refused, refused.log).toMatchObject({ exitCode: 1, shards: [] })
      expect(refused.log).toContain(`[${wrong[index]?.[1] ?? ''}]`)
    }
  })
})
