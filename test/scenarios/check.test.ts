import { afterEach, describe, expect, test } from 'vitest'
import { runAction } from '../../scripts/run-action.ts'
import { entries, rulesOf } from './entries.ts'
import { repository } from './repository.ts'

const cleanups: (() => unknown)[] = []
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean()
})

function world(files: Readonly<Record<string, string>>) {
  const repo = repository(files)
  cleanups.push(repo.remove)
  return (inputs: Readonly<Record<string, string>>) => runAction({ workspace: repo.path, inputs })
}

const post = (keys: readonly string[], body = 'Hello') =>
  ['---', 'threads:', ...keys.map((key) => `  ${key}`), '---', body, ''].join('\n')
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
const WAYS = [{ command: 'check' }, { 'dry-run': 'true' }]

describe.each(WAYS)('%j tells what keeps a post from being published', (inputs) => {
  test('a file into which no receipts can be written', async () => {
    const run = world({ 'threads/a.md': '---\nthreads: &a\n  topic: x\n---\nHello\n' })
    const { exitCode, outputs } = await run(inputs)
    expect(exitCode).toBe(1)
    expect(rulesOf(outputs)['threads/a.md']).toEqual(['front-matter/not-editable:2'])
    expect((await run({ ...inputs, 'write-back': 'none' })).exitCode).toBe(0)
  })

  test('a reply to, or a quote of, what is no post or will not be live', async () => {
    const run = world({
      'README.md': 'x\n',
      'threads/draft.md': post(['draft: true'], 'Draft'),
      'threads/broken.md': post(['topik: x'], 'Broken'),
      'threads/later.md': post(['publish_at: 2099-01-01'], 'Later'),
      'threads/live.md': post(['id: 17889615691921648'], 'Live'),
      'threads/new.md': post(['topic: x'], 'New'),
      'threads/a-missing.md': post(['quote: ./nope.md']),
      'threads/b-no-post.md': post(['quote: /README.md']),
      'threads/c-draft.md': post(['reply_to: draft.md']),
      'threads/d-broken.md': post(['reply_to: broken.md']),
      'threads/e-later.md': post(['reply_to: later.md']),
      'threads/f-live.md': post(['reply_to: live.md']),
      'threads/g-new.md': post(['reply_to: new.md']),
    })
    const { exitCode, outputs } = await run(inputs)
    expect(exitCode).toBe(1)
    expect(rulesOf(outputs)).toMatchObject({
      'threads/a-missing.md': ['post/reference-missing:3'],
      'threads/b-no-post.md': ['post/reference-missing:3'],
      'threads/c-draft.md': ['post/reference-not-live:3'],
      'threads/d-broken.md': ['post/reference-not-live:3'],
      'threads/e-later.md': ['post/reference-not-live:3'],
      'threads/f-live.md': [],
      'threads/g-new.md': [],
    })
  })

  test('a time that is over, by more than the limit or by less', async () => {
    const run = world({
      'threads/just.md': post([`publish_at: ${hoursAgo(1)}`]),
      'threads/over.md': post([`publish_at: ${hoursAgo(25)}`]),
      'threads/draft.md': post([`publish_at: ${hoursAgo(1)}`, 'draft: true']),
      'threads/next.md': post(['publish_at: 2099-01-01']),
    })
    const { exitCode, outputs, log } = await run(inputs)
    expect(exitCode).toBe(1)
    const statuses = entries(outputs).map(({ path, status }) => [path, status])
    expect(Object.fromEntries(statuses)).toEqual({
      'threads/just.md': 'waiting',
      'threads/over.md': 'overdue',
      'threads/draft.md': 'skipped',
      'threads/next.md': 'waiting',
    })
    expect(rulesOf(outputs)['threads/over.md']).toEqual(['post/overdue:3'])
    expect(log).toContain('threads/just.md ready')
    expect(log).toContain('next at 2099-01-01 00:00 UTC')
    expect(outputs['next-publish-at']).toBe('2099-01-01T00:00:00.000Z')
  })
})
