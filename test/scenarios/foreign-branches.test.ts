import { describe, expect, onTestFinished, test, type TestContext } from 'vitest'
import { entries } from './entries.ts'
import { onGitHub } from './on-github.ts'
import type { Override } from './other-threads.ts'

const POST = '---\nthreads: true\n---\n\nHello\n'
const CHAIN = '---\nthreads: true\n---\n\nOne\n\n---\n\nTwo\n'
const LATER = '---\nthreads:\n  publish_at: 2999-01-01\n---\n\nLater\n'
const FIRST = 'spool/receipts/main'
const SECOND = 'spool/receipts-2/main'
const WORKFLOW = '.github/workflows/ci.yml'
/** The lists of the account show nothing, as after a hundred newer posts: only receipts tell what is live. */
const FORGETFUL: Override = (name) =>
  /^GET \/v1\.0\/\w+\/(threads|replies)$/.test(name) ? { status: 200, body: '{"data":[]}' } : undefined

/** A repository whose main branch takes pull requests only, and somebody who may push to any other. */
async function world(
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  files: Readonly<Record<string, string>> = { 'threads/a.md': POST },
  override?: Override,
) {
  const made = await onGitHub({ files }, override)
  onTestFinished(made.close)
  made.github.ruleset('main')
  const { github } = made
  return {
    ...made,
    /** Runs in a fresh clone, which must not fail. */
    publish: async () => {
      const run = await made.runIn(made.clone())
      expect(run.exitCode, run.log).toBe(0)
      return run
    },
    /** Puts something else onto a branch for receipts. */
    intrude: (files: Readonly<Record<string, string | null>>, branch = FIRST) =>
      github.push(files, { branch }),
    pullFrom: (branch: string) => github.pulls.findLast(({ head }) => head === branch),
    /** Files that a branch would bring. */
    brought: (branch: string) =>
      github.git('diff', '--name-only', `main...${branch}`).trim().split('\n').toSorted(),
    at: (branch: string, path = 'threads/a.md') => github.read(path, branch)?.toString() ?? '',
    branches: () =>
      github.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/spool').trim().split('\n'),
  }
}
const texts = ({ threads }: Awaited<ReturnType<typeof world>>) => threads.posts.map(({ text }) => text)

describe('what somebody else puts on the branch on which receipts wait', () => {
  test('is said, and rides along in no pull request with new receipts', async (context) => {
    const made = await world(context)
    await made.publish()
    const before = made.at(FIRST)
    made.intrude({ [WORKFLOW]: 'on: push\n', 'threads/a.md': before.replace('Hello', 'Not reviewed') })
    made.github.push({ 'threads/b.md': POST.replace('Hello', 'Bye') })
    const { log, outputs } = await made.publish()
    expect(texts(made)).toEqual(['Hello', 'Bye'])
    expect(made.brought(SECOND)).toEqual(['threads/a.md', 'threads/b.md'])
    // To the byte: also the time at which it was published.
    expect(made.at(SECOND)).toBe(before)
    expect(made.pullFrom(SECOND)?.body).toMatch(/- `threads\/a\.md`[^]*- `threads\/b\.md`/)
    expect(outputs['pull-request-url']).toContain(`/pull/${made.pullFrom(SECOND)?.number ?? ''}`)
    expect(log).toMatch(/::warning title=Spool%3A github\/foreign-files::[^\n]*receipts-2\/main/)
    const old = made.pullFrom(FIRST)?.body ?? ''
    expect(old).toContain(`* \`${WORKFLOW}\``)
    expect(old).toContain('* `threads/a.md`')
    expect(old).toContain(`on \`${SECOND}\``)

    // Nothing more is made of it, and nothing is published again, before the merge or after it.
    await made.publish()
    expect(made.branches()).toEqual([SECOND, FIRST].toSorted())
    expect(made.github.pulls).toHaveLength(2)
    made.github.mergePull(made.pullFrom(SECOND)?.number ?? 0)
    await made.publish()
    expect(texts(made)).toHaveLength(2)
  })

  test('keeps receipts from no merge although nothing new is published', async (context) => {
    const made = await world(context, undefined, FORGETFUL)
    await made.publish()
    made.intrude({ [WORKFLOW]: 'on: push\n' })
    const { outputs } = await made.publish()
    expect(outputs['published-count']).toBe('0')
    expect(made.brought(SECOND)).toEqual(['threads/a.md'])
    expect(made.pullFrom(SECOND)).toMatchObject({ state: 'open' })
    const requests = made.github.requests.length
    await made.publish()
    expect(made.github.requests.slice(requests).filter(({ method }) => method === 'PATCH')).toEqual([])
    expect(made.github.pulls).toHaveLength(2)
  })

  test('is not looked up: receipts for another post are said to be unchecked', async (context) => {
    const made = await world(context, { 'threads/a.md': POST, 'threads/later.md': LATER })
    await made.publish()
    const forged = LATER.replace('---\n\n', '  id: "17900000000000001"\n---\n\n')
    made.intrude({ 'threads/later.md': forged })
    await made.publish()
    expect(made.pullFrom(FIRST)?.body).toMatch(/has not looked up[^]*\n\* `threads\/later\.md`\n/)
    expect(made.pullFrom(FIRST)?.body).toContain('- `threads/a.md`')
  })

  test('ends no chain before it is whole', async (context) => {
    let refuses = true
    const made = await world(context, { 'threads/a.md': CHAIN }, (name, count) =>
      refuses && name === 'POST /v1.0/me/threads' && count > 1
        ? { status: 400, body: '{"error":{"message":"no","code":100,"error_subcode":99}}' }
        : undefined,
    )
    expect(entries((await made.runIn(made.clone())).outputs)).toMatchObject([{ status: 'partial' }])
    refuses = false
    const half = made.at(FIRST)
    made.intrude({
      'threads/a.md': half.replace('  posts:', '  published_at: "2026-01-01T00:00:00Z"\n  posts:'),
    })
    await made.publish()
    expect(texts(made)).toEqual(['One', 'Two'])
    const later = await made.publish()
    expect(later.outputs['published-count']).toBe('0')
  })
})

describe('receipts get another branch', () => {
  test.each([
    [
      'where one stands below theirs',
      (made: Awaited<ReturnType<typeof world>>) => {
        made.github.git('update-ref', `refs/heads/${FIRST}/x`, made.github.tip())
      },
    ],
    ['where theirs is protected', (made) => made.github.protect(FIRST)],
    ['where rules refuse commits on theirs', (made) => void made.github.ruleset(FIRST, ['update'])],
    [
      'where theirs has a history of its own',
      (made) => {
        const tree = made.github.git('rev-parse', 'main^{tree}').trim()
        const orphan = made.github.git('commit-tree', tree, '-m', 'Another beginning').trim()
        made.github.git('update-ref', `refs/heads/${FIRST}`, orphan)
      },
    ],
    [
      'where theirs has more files than GitHub lists',
      (made) => {
        const many = Array.from({ length: 300 }, (_, index) => [`x/${index}`, 'x'] as const)
        made.intrude(Object.fromEntries(many))
      },
    ],
  ] as const satisfies readonly (readonly [string, (made: Awaited<ReturnType<typeof world>>) => void])[])(
    '%s',
    async (_, disturb) => {
      const made = await world({ onTestFinished }, undefined, FORGETFUL)
      disturb(made)
      await made.publish()
      expect(made.brought(SECOND)).toEqual(['threads/a.md'])
      expect(made.pullFrom(SECOND)).toMatchObject({ state: 'open', base: 'main' })
      expect(made.pullFrom(FIRST)).toBeUndefined()
      // They are found there.
      const { outputs } = await made.publish()
      expect(outputs['published-count']).toBe('0')
      expect(texts(made)).toEqual(['Hello'])
    },
  )

  test('where theirs contradicts its base', async (context) => {
    const made = await world(context, { 'threads/a.md': POST, 'threads/later.md': LATER }, FORGETFUL)
    await made.publish()
    const keys = (id: string) => LATER.replace('---\n\n', `  id: "${id}"\n---\n\n`)
    made.intrude({ 'threads/later.md': keys('17900000000000001') })
    made.github.push({
      'threads/later.md': keys('17900000000000002'),
      'threads/b.md': POST.replace('Hello', 'Bye'),
    })
    await made.publish()
    expect(made.brought(SECOND)).toEqual(['threads/a.md', 'threads/b.md'])
    await made.publish()
    expect(texts(made)).toEqual(['Hello', 'Bye'])
    expect(made.branches()).toHaveLength(2)
  })
})

describe('receipts that wait', () => {
  test('count although their pull request was closed and its branch removed', async (context) => {
    const made = await world(context, undefined, FORGETFUL)
    await made.publish()
    Object.assign(made.pullFrom(FIRST) ?? {}, { state: 'closed' })
    made.github.git('update-ref', '-d', `refs/heads/${FIRST}`)
    const { outputs } = await made.publish()
    expect(outputs['published-count']).toBe('0')
    expect(texts(made)).toEqual(['Hello'])
    // What people have closed is not opened again.
    expect(made.github.pulls).toHaveLength(1)
  })

  test('complete a chain of which the branch itself knows the beginning', async (context) => {
    let refuses = true
    const made = await world(context, { 'threads/a.md': CHAIN }, (name, count) =>
      refuses && name === 'POST /v1.0/me/threads' && count > 1
        ? { status: 400, body: '{"error":{"message":"no","code":100,"error_subcode":99}}' }
        : FORGETFUL(name, count),
    )
    await made.runIn(made.clone())
    made.github.mergePull(made.pullFrom(FIRST)?.number ?? 0)
    refuses = false
    await made.publish()
    await made.publish()
    expect(texts(made)).toEqual(['One', 'Two'])
    expect(made.at(FIRST)).toContain('published_at')
  })
})

test('a protected branch that may refuse the commit gets nothing published where its receipts would have no other place', async (context) => {
  const made = await onGitHub({ files: { 'threads/a.md': POST } })
  context.onTestFinished(made.close)
  made.github.protect('main', {})
  made.github.git('update-ref', 'refs/heads/spool', made.github.tip())
  const { exitCode, log } = await made.run()
  expect(exitCode, log).toBe(1)
  expect(log).toContain('[github/name-taken]')
  expect(made.threads.posts).toHaveLength(0)
})
