import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { receiptsBranchesFor } from '../../src/core/github/branch-rules.ts'
import { entries, rulesOf } from './entries.ts'
import { onGitHub } from './on-github.ts'
import type { Override } from './other-threads.ts'
import type { GitHubOptions } from '../github/github.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

/** A repository whose main branch takes pull requests only. */
async function world(files: GitHubOptions['files'], override?: Override) {
  const made = await onGitHub({ ...(files && { files }) }, override)
  cleanups.push(made.close)
  made.github.ruleset('main')
  return made
}

const POST = '---\nthreads: true\n---\n\nHello\n'
const RECEIPTS = 'spool/receipts/main'
const REFUSAL = '{"error":{"message":"no","type":"OAuthException","code":100,"error_subcode":99}}'
const branches = ({ github }: Awaited<ReturnType<typeof world>>) =>
  github.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').trim().split('\n')

describe('while receipts wait for a pull request to be merged', () => {
  test('a chain that has begun is continued however late it is', async () => {
    let refuses = true
    const overdue = `---\nthreads:\n  publish_at: ${new Date(Date.now() - 1000).toISOString()}\n---\n\nOne\n\n---\n\nTwo\n`
    const made = await world({ 'threads/a.md': overdue }, (name, count) =>
      refuses && name === 'POST /v1.0/me/threads' && count > 1 ? { status: 400, body: REFUSAL } : undefined,
    )
    const first = await made.runIn(made.clone())
    expect(entries(first.outputs)).toMatchObject([{ status: 'partial' }])
    refuses = false
    const second = await made.runIn(made.clone(), { inputs: { 'late-limit': '1s' } })
    expect(second.exitCode, second.log).toBe(0)
    expect(made.threads.posts.map(({ text }) => text)).toEqual(['One', 'Two'])
    // What is wholly live is not overdue either.
    const third = await made.runIn(made.clone(), { inputs: { 'late-limit': '1s' } })
    expect(third.exitCode, third.log).toBe(0)
    expect(entries(third.outputs)).toEqual([])
  })

  test('`max-posts` counts what is not live yet', async () => {
    const files = ['a', 'b', 'c'].map((name) => [`threads/${name}.md`, POST.replace('Hello', name)])
    const made = await world(Object.fromEntries(files) as Record<string, string>)
    for (const name of ['a', 'b', 'c']) {
      const { exitCode, log } = await made.runIn(made.clone(), { inputs: { 'max-posts': '1' } })
      expect(exitCode, log).toBe(0)
      expect(made.threads.posts.at(-1)?.text).toBe(name)
    }
    expect(made.threads.posts).toHaveLength(3)
  })

  test.each([
    'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission',
    'Resource not accessible by integration',
    'Repository rule violations found\n\nThis branch must not contain merge commits.',
  ])('more of them get there although the branch may not be brought up to date: %s', async (message) => {
    const made = await world({ 'threads/a.md': POST })
    await made.runIn(made.clone())
    made.github.push({ 'threads/b.md': POST.replace('Hello', 'Bye') })
    made.github.refuse('POST /merges', { status: 403, message, times: 5 })
    const { exitCode, log } = await made.runIn(made.clone())
    expect(exitCode, log).toBe(0)
    expect(made.github.read('threads/b.md', RECEIPTS)?.toString()).toContain('published_at')
  })

  test('and it is merged and its branch removed just then, they get another one', async () => {
    const made = await world({ 'threads/a.md': POST })
    await made.runIn(made.clone())
    made.github.push({ 'threads/b.md': POST.replace('Hello', 'Bye') })
    made.github.before('createCommitOnBranch', () => {
      made.github.mergePull(made.github.pulls[0]?.number ?? 0)
      made.github.git('update-ref', '-d', `refs/heads/${RECEIPTS}`)
    })
    const { exitCode, log } = await made.runIn(made.clone())
    expect(exitCode, log).toBe(0)
    expect(made.github.read('threads/b.md', RECEIPTS)?.toString()).toContain('published_at')
    expect(made.github.pulls.map(({ state }) => state)).toEqual(['closed', 'open'])
  })
})

describe('a pull request that was merged and left its branch', () => {
  test.each([false, true])('keeps no later post from being published (squashed: %s)', async (squash) => {
    const made = await world({ 'threads/weekly.md': POST })
    await made.runIn(made.clone())
    made.github.mergePull(made.github.pulls[0]?.number ?? 0, { squash })
    expect(branches(made)).toContain(RECEIPTS)
    made.github.push({ 'threads/weekly.md': POST.replace('Hello', 'The week after') })
    const { exitCode, outputs, log } = await made.runIn(made.clone())
    expect(exitCode, log).toBe(0)
    expect(made.threads.posts.map(({ text }) => text)).toEqual(['Hello', 'The week after'])
    expect(made.github.read('threads/weekly.md', RECEIPTS)?.toString()).toContain(outputs['id'])
    made.github.mergePull(made.github.pulls.at(-1)?.number ?? 0, { squash })
    const third = await made.runIn(made.clone())
    expect(third.outputs['published-count']).toBe('0')
    expect(made.threads.posts).toHaveLength(2)
  })
})

describe('where receipts would have no branch to go to, nothing is published:', () => {
  test.each([
    [
      'no branch may be made',
      'github/refused:',
      (made: Awaited<ReturnType<typeof world>>) => made.github.ruleset('~ALL', ['creation']),
    ],
    [
      'another one has the name of its folder',
      'github/name-taken:',
      (made) => made.github.git('update-ref', 'refs/heads/spool', made.github.tip()),
    ],
    [
      'others stand below all of its names',
      'github/name-taken:',
      (made) => {
        for (const name of receiptsBranchesFor('main'))
          made.github.git('update-ref', `refs/heads/${name}/x`, made.github.tip())
      },
    ],
    [
      'a pattern protects it',
      'github/protected:',
      (made) => {
        for (const name of receiptsBranchesFor('main')) made.github.protect(name)
      },
    ],
    [
      'rules are for all branches of its folder',
      'github/protected:',
      (made) => made.github.ruleset('spool/*', ['update']),
    ],
  ] as const satisfies readonly (readonly [
    string,
    string,
    (made: Awaited<ReturnType<typeof world>>) => unknown,
  ])[])('%s', async (_, rule, refuse) => {
    const made = await world({ 'threads/a.md': POST })
    refuse(made)
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode, log).toBe(1)
    expect(made.threads.posts).toHaveLength(0)
    expect(rulesOf(outputs)).toEqual({ 'threads/a.md': [rule] })
  })
})

describe('a branch made for receipts', () => {
  test('is removed again where none came', async () => {
    const made = await world({ 'threads/a.md': POST }, (name) =>
      name === 'POST /v1.0/me/threads' ? { status: 400, body: REFUSAL } : undefined,
    )
    const { exitCode } = await made.run()
    expect(exitCode).toBe(1)
    expect(branches(made)).toEqual(['main'])
  })
})

describe('a repository whose plan has no rules to tell', () => {
  test('gets its receipts by a commit', async () => {
    const made = await onGitHub({ files: { 'threads/a.md': POST } })
    cleanups.push(made.close)
    made.github.switches.freePlan = true
    const { exitCode, outputs, log } = await made.run()
    expect(exitCode, log).toBe(0)
    expect(outputs['commit']).toBe(made.github.tip())
  })
})

describe('a post that an earlier step of the job has changed', () => {
  test('is continued as that step makes it again', async () => {
    let refuses = true
    const made = await onGitHub(
      { files: { 'threads/a.md': `${POST}VERSION\n\n---\n\nTwo\n` } },
      (name, count) =>
        refuses && name === 'POST /v1.0/me/threads' && count > 1 ? { status: 400, body: REFUSAL } : undefined,
    )
    cleanups.push(made.close)
    const replaced = () => {
      const clone = made.clone()
      const text = made.github.read('threads/a.md')?.toString() ?? ''
      writeFileSync(
        join(clone.path, 'threads/a.md'),
        POST + text.slice(text.indexOf('VERSION')).replace('VERSION', '1.2.3'),
      )
      return clone
    }
    await made.runIn(replaced())
    refuses = false
    const { exitCode, log } = await made.runIn(replaced())
    expect(exitCode, log).toBe(0)
    expect(made.threads.posts.map(({ text }) => text)).toEqual(['Hello 1.2.3', 'Two'])
    expect(made.github.read('threads/a.md')?.toString()).toMatch(/published_at[^]*VERSION/)
  })
})
