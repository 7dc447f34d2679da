import { describe, expect, test } from 'vitest'
import type { Receipts } from '../../src/core/post/receipt.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import { accountOf } from '../../src/publishing/account.ts'
import { findFalseReceipts } from '../../src/publishing/verify.ts'
import { acceptReceipts } from '../../src/run/accept-receipts.ts'
import { livePost } from '../fakes/account.ts'
import { postFile, sceneOf } from '../fakes/scene.ts'

const HEAD = livePost('1', 'One')
const RECEIPTS: Receipts = {
  posts: [{ id: HEAD.id, permalink: HEAD.permalink }],
  digest: '',
  whole: false,
}

/** Receipts that wait for a merge, by path; each file is a chain of `One` and `Two`. */
function waiting(receipts: Readonly<Record<string, Receipts>>) {
  const made = sceneOf()
  made.threads.live.push(HEAD)
  const account = accountOf(
    { name: 'https://threads.test lantern', username: 'lantern', threads: made.threads },
    made.context.world,
    () => Promise.resolve(),
  )
  const accepted: (readonly [string, Receipts])[] = []
  const accept = () =>
    acceptReceipts(Object.keys(receipts), {
      account,
      inTurn: (work) => work(),
      run: made.context,
      mayPublish: true,
      writeBack: {
        inline: undefined,
        add: () => undefined,
        write: () => Promise.resolve({ problems: [], unwritten: [] }),
      },
      postFiles: {
        load: () => Promise.resolve(),
        read: (path) => ({ path, text: postFile('One\n\n---\n\nTwo') }),
        pending: () => new Map(),
        put: () => undefined,
        waitingReceipts: (path) => {
          const found = receipts[path]
          return found ? [{ receipts: found, at: 'oid1' }] : []
        },
        accept: (path, given) => void accepted.push([path, given.receipts]),
      },
    })
  return { ...made, account, accepted, accept: () => made.time.until(accept()) }
}

describe('receipts that wait for a merge', () => {
  test('are looked up once: what they claim is known from then on', async () => {
    const { accept, accepted, account, threads, context } = waiting({ 'a.md': RECEIPTS })
    expect(await accept()).toEqual({ held: [], problems: [] })
    expect(accepted).toEqual([['a.md', RECEIPTS]])
    const { clock, random, interruption } = context.world
    const step = { clock, random, tell: () => undefined, number: 0, signal: interruption }
    expect(await findFalseReceipts(RECEIPTS.posts, ['One'], account, step)).toEqual([])
    expect(threads.calls).toEqual(['find'])
  })

  test('of another text are accepted as they are, and nothing is known of their segments', async () => {
    const { accept, accepted, account } = waiting({ 'a.md': { ...RECEIPTS, digest: 'sha256:b' } })
    await accept()
    expect(accepted).toHaveLength(1)
    expect(account.claims.isTrusted(HEAD.id)).toBe(false)
  })

  test('belong to one file: another one that names the same post is published by itself', async () => {
    const { accept, accepted } = waiting({ 'a.md': RECEIPTS, 'b.md': RECEIPTS })
    expect(await accept()).toMatchObject({
      held: [],
      problems: [{ rule: 'github/foreign-receipts', path: 'b.md' }],
    })
    expect(accepted.map(([path]) => path)).toEqual(['a.md'])
  })

  test('are accepted without a permalink that is no address of Threads', async () => {
    const posts: Receipts['posts'] = [{ id: HEAD.id, permalink: 'https://threads.com.evil.example/1' }]
    const { accept, accepted } = waiting({ 'a.md': { ...RECEIPTS, posts } })
    await accept()
    expect(accepted).toEqual([['a.md', { ...RECEIPTS, posts: [{ id: HEAD.id, permalink: undefined }] }]])
  })

  test('cost few requests, however many somebody forges', async () => {
    const forged = (count: number): Receipts['posts'] => [
      RECEIPTS.posts[0],
      ...Array.from({ length: count }, (_, index) => ({
        id: mediaId(String(900 + index)),
        permalink: undefined,
      })),
    ]
    for (const digest of ['', 'sha256:b']) {
      const { accept, accepted, threads } = waiting({ 'a.md': { ...RECEIPTS, digest, posts: forged(3000) } })
      expect(await accept()).toMatchObject({ problems: [{ rule: 'github/foreign-receipts' }] })
      expect(accepted).toEqual([])
      expect(new Set(threads.calls)).toEqual(new Set(['find']))
      expect(threads.calls.length).toBeLessThan(100)
    }
  })

  test('of a stranger’s post are ignored, and nothing of it is known', async () => {
    const { accept, accepted, account, threads } = waiting({ 'a.md': RECEIPTS })
    threads.disown(mediaId('1'))
    expect(await accept()).toMatchObject({ problems: [{ rule: 'github/foreign-receipts' }] })
    expect(accepted).toEqual([])
    expect(account.claims.isTrusted(HEAD.id)).toBe(false)
  })
})
