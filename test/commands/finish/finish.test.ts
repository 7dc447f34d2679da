import { describe, expect, test } from 'vitest'
import { finish } from '../../../src/commands/finish/finish.ts'
import { leaseMessageOf } from '../../../src/core/github/lease-note.ts'
import type { JournalEntry } from '../../../src/core/journal.ts'
import { containerId, mediaId } from '../../../src/core/threads/ids.ts'
import { markerOf } from '../../../src/run/comment/own-comment.ts'
import { livePost } from '../../fakes/account.ts'
import { fakeHost } from '../../fakes/host.ts'
import { postFile, sceneOf } from '../../fakes/scene.ts'
import { SETTINGS } from '../../fakes/settings.ts'

const CHAIN = { account: 'https://threads.test lantern', path: 'a.md', digest: 'sha256:a' }
const LIVE: JournalEntry = { kind: 'live', chain: CHAIN, number: 1, id: mediaId('17') }
const WHOLE: JournalEntry = { kind: 'whole', chain: CHAIN }

/** A checkout in which a run was killed. */
function afterKill(entries: readonly JournalEntry[], given: Parameters<typeof sceneOf>[0] = {}) {
  const made = sceneOf({ files: { 'a.md': postFile('Hello') }, ...given })
  made.journal.push(...entries)
  return made
}
const doubt = (since: number): JournalEntry => ({
  kind: 'publishing',
  chain: CHAIN,
  number: 1,
  doubt: { container: containerId('1'), text: 'Hello', replyTo: undefined, since },
})

describe('a post step after a run that ended well', () => {
  test('has nothing to finish, and asks nobody', async () => {
    const made = sceneOf({ files: { 'a.md': postFile('Hello') }, host: fakeHost() })
    expect(await made.run(finish)).toBeUndefined()
    expect(made.threads.calls).toEqual([])
    expect(made.checkout.acquired).toBe(0)
  })

  test('has nothing to finish either where all receipts were written', async () => {
    const made = afterKill([LIVE, WHOLE, { kind: 'written', chain: CHAIN }])
    expect(await made.run(finish)).toBeUndefined()
    expect(made.threads.calls).toEqual([])
  })
})

describe('a post step after a run that was killed', () => {
  test('records the receipts of a chain that is live as a whole, and forgets the journal', async () => {
    const made = afterKill([LIVE, WHOLE])
    const report = await made.run(finish)
    expect(report?.posts).toMatchObject([{ path: 'a.md', status: 'published', receipts: [{ id: '17' }] }])
    expect(made.files.get('a.md')).toContain('id: "17"')
    expect(made.journal).toEqual([])
    expect(made.checkout).toEqual({ isHeld: false, isOurs: false, acquired: 1 })
  })

  test('records the receipts of a part, and publishes nothing more of it', async () => {
    const made = afterKill([LIVE], {
      files: { 'a.md': postFile('One\n\n---\n\nTwo'), 'b.md': postFile('B') },
    })
    const report = await made.run(finish)
    expect(report?.posts).toMatchObject([{ path: 'a.md', status: 'partial' }])
    expect(made.files.get('a.md')).toContain('id: "17"')
    expect(made.threads.calls).not.toContain('createContainer')
    expect(made.threads.calls).not.toContain('publishContainer')
  })

  test('commits the receipts where they belong on the branch', async () => {
    const host = fakeHost({ 'a.md': postFile('Hello') })
    const made = afterKill([LIVE, WHOLE], { host, settings: { writeBack: 'commit' } })
    const report = await made.run(finish)
    expect(report?.writeBack?.commit).toBeDefined()
    expect(host.files.get('a.md')).toContain('id: "17"')
    expect(made.journal.at(-1)).toEqual({ kind: 'written', chain: CHAIN })
  })

  test('says on the pull request that brought it where the post is', async () => {
    const host = fakeHost({ 'a.md': postFile('Hello') })
    host.merged.set('merge', 7)
    host.changes.set(7, new Set(['a.md']))
    const settings = { ...SETTINGS, writeBack: 'commit', comment: true } as const
    await host.comments.add(7, `preview\n${markerOf(settings)}\n`)
    const made = afterKill([LIVE, WHOLE], { host, settings })
    await made.run(finish)
    expect(host.comments.all[0]?.body).toContain('`a.md`: ✅ live on Threads')
  })

  const beside = (id: string) => {
    const host = fakeHost({ 'a.md': postFile('Hello') })
    const branch = { ...host.branches }
    const aside = 'oid9'
    host.pointers.set('refs/heads/spool/receipts/main', aside)
    host.branches.changes = (since) => Promise.resolve({ since, isAhead: true, paths: ['a.md'] })
    host.branches.files = async (revisions, paths) => {
      const found = await branch.files(revisions, paths)
      const receipts = Buffer.from(postFile('Hello', `id: "${id}"`, `posts: [{ id: "${id}" }]`))
      return revisions.map((name, index) =>
        name === aside ? new Map([['a.md', receipts]]) : (found[index] ?? new Map()),
      )
    }
    return host
  }

  test.each([
    [
      'of another post of the account',
      'Something else',
      { rule: 'post/receipt-other-text', severity: 'error' },
    ],
    ['of no post of the account', undefined, { rule: 'github/foreign-receipts', severity: 'warning' }],
  ])('tells of receipts that wait for a merge and are %s', async (_, text, problem) => {
    const made = afterKill([LIVE, WHOLE], { host: beside('99'), settings: { writeBack: 'commit' } })
    if (text !== undefined) made.threads.live.push(livePost('99', text))
    const report = await made.run(finish)
    expect(report?.problems).toMatchObject([{ ...problem, path: 'a.md' }])
    expect(report?.posts).toMatchObject([{ path: 'a.md', status: 'published', receipts: [{ id: '17' }] }])
  })

  test('finds out what became of a publish whose answer was lost', async () => {
    const made = afterKill([])
    made.journal.push(doubt(made.time.now()))
    made.threads.live.push({
      ...{ id: mediaId('17'), text: 'Hello', permalink: undefined },
      ...{ publishedAt: made.time.now() + 1000, replyTo: undefined },
    })
    made.threads.show({ status: 'PUBLISHED', reason: undefined })
    expect((await made.run(finish))?.posts).toMatchObject([{ status: 'partial', receipts: [{ id: '17' }] }])
    expect(made.files.get('a.md')).toContain('id: "17"')
  })

  test('keeps in the journal what stays in doubt, and fails it', async () => {
    const made = afterKill([])
    made.journal.push(doubt(made.time.now()))
    made.threads.show(
      ...Array.from({ length: 99 }, () => ({ status: 'PUBLISHED' as const, reason: undefined })),
    )
    expect((await made.run(finish))?.posts).toMatchObject([
      { path: 'a.md', status: 'failed', problems: [{ rule: 'threads/in-doubt' }] },
    ])
    expect(made.journal).toHaveLength(1)
    expect(made.written).toEqual([])
  })

  test('leaves to a run at work in the checkout what is its, and waits for nobody', async () => {
    const made = afterKill([LIVE, WHOLE])
    const before = made.time.now()
    made.checkout.isHeld = true
    expect(await made.run(finish)).toBeUndefined()
    expect(made.time.now()).toBe(before)
    expect(made.threads.calls).toEqual([])
    expect(made.checkout.isHeld).toBe(true)
  })

  test('reports why it cannot finish, and keeps the journal', async () => {
    const made = afterKill([LIVE, WHOLE])
    made.threads.fail('profile', { kind: 'token' })
    expect((await made.run(finish))?.problems).toMatchObject([{ rule: 'threads/token-rejected' }])
    expect(made.journal).toEqual([LIVE, WHOLE])
    expect(made.checkout.isHeld).toBe(false)
  })
})

describe('a post step whose step left a lease on GitHub', () => {
  const REF = 'refs/spool/lease-1'
  const scene = (holder: string) => {
    const host = fakeHost()
    host.pointers.set(REF, 'oid1')
    host.notes.set('oid1', leaseMessageOf({ id: '1', attempt: 1, holder, until: 0 }))
    const made = sceneOf()
    const run = { ...made.context.world.run, leftLease: REF }
    return { host, ...sceneOf({ host, world: { run } }) }
  }

  test('gives it back, although there is nothing to finish', async () => {
    const { host, run } = scene('us')
    expect(await run(finish)).toBeUndefined()
    expect([...host.pointers.keys()]).toEqual([])
  })

  test('leaves it to another run that has taken it over', async () => {
    const { host, run } = scene('them')
    await run(finish)
    expect([...host.pointers.keys()]).toEqual([REF])
  })

  test('ends well where it cannot be given back', async () => {
    const { host, run } = scene('us')
    host.fail('refs.find', { kind: 'unsure' })
    expect(await run(finish)).toBeUndefined()
  })
})
