import { describe, expect, test } from 'vitest'
import type { ChainKey, JournalEntry } from '../../src/core/journal.ts'
import { Interruption } from '../../src/core/interruption.ts'
import type { Receipts } from '../../src/core/post/receipt.ts'
import { error, type Problem } from '../../src/core/problem.ts'
import { containerId, mediaId } from '../../src/core/threads/ids.ts'
import type { WriteBackMode } from '../../src/core/write-back.ts'
import type { WriteBack } from '../../src/ports/repository.ts'
import { accountOf } from '../../src/publishing/account.ts'
import { recover } from '../../src/run/recover.ts'
import type { Session } from '../../src/run/session.ts'
import { livePost } from '../fakes/account.ts'
import { fakeClock, NOW } from '../fakes/clock.ts'
import { sceneOf } from '../fakes/scene.ts'

const NAME = 'https://threads.test lantern'
const CHAIN: ChainKey = { account: NAME, path: 'a.md', digest: 'sha256:a' }
const INLINE: ChainKey = { account: NAME, path: undefined, digest: 'sha256:a', record: 'step' }
const HEAD = livePost('1', 'one')
const SECOND = livePost('2', 'two', { replyTo: mediaId('1') })
const DOUBT = { container: containerId('7'), text: 'one', replyTo: undefined, since: NOW }

const live = (number: number, id: string, chain = CHAIN): JournalEntry => ({
  kind: 'live',
  chain,
  number,
  id: mediaId(id),
})
const doubt = (number = 1, chain = CHAIN): JournalEntry => ({
  kind: 'publishing',
  chain,
  number,
  doubt: DOUBT,
})
const whole: JournalEntry = { kind: 'whole', chain: CHAIN }
const receipt = ({ id, permalink }: typeof HEAD) => ({ id, permalink })

type Given = {
  readonly entries: readonly JournalEntry[]
  /** The front matter of the file. */
  readonly file?: string
  readonly writeBack?: WriteBackMode
  readonly mayPublish?: boolean
  /** Where receipts of inline text are recorded, and what is recorded there. */
  readonly inline?: { readonly name: string; readonly recorded?: Receipts }
  readonly unwritten?: Problem
}

function session({
  entries,
  file = 'true',
  writeBack = 'files',
  mayPublish = true,
  inline,
  unwritten,
}: Given) {
  const interruption = new AbortController()
  const journal = [...entries]
  const clock = fakeClock()
  const made = sceneOf({ settings: { writeBack }, world: { interruption: interruption.signal, clock } })
  const added: (readonly [ChainKey, Receipts])[] = []
  const account = accountOf(
    { name: NAME, username: 'lantern', threads: made.threads },
    {
      clock,
      random: () => 0,
      interruption: interruption.signal,
      journal: {
        record: (entry: JournalEntry) => void journal.push(entry),
        entries: () => journal,
        clear: () => void journal.splice(0),
      },
    },
    () => Promise.resolve(),
  )
  const target: WriteBack = {
    inline: inline && {
      name: inline.name,
      receipts: () => Promise.resolve(inline.recorded),
      findObstacle: () => undefined,
    },
    add: (chain, receipts) => {
      added.push([chain, receipts])
      return unwritten
    },
    write: () => Promise.resolve({ problems: [], unwritten: [] }),
  }
  const run: Session = {
    account,
    inTurn: (work) => work(),
    postFiles: {
      load: () => Promise.resolve(),
      read: (path) => ({ path, text: `---\nthreads: ${file}\n---\n\none\n\n---\n\ntwo\n` }),
      pending: () => new Map(),
      put: () => undefined,
      waitingReceipts: () => [],
      accept: () => undefined,
    },
    writeBack: target,
    run: made.context,
    mayPublish,
  }
  return { ...made, clock, account, journal, added, interruption, recovered: () => recover(run) }
}
const keys = (posts: readonly string[], digest: string, published = '') =>
  `{ id: "${posts[0]}", ${published}posts: [${posts.map((id) => `{ id: "${id}" }`).join(', ')}], digest: "${digest}" }`
const PUBLISHED = 'published_at: 2026-11-22T12:00:00Z, '

describe('what an earlier run published without recording it', () => {
  test('is recorded, with permalinks, and told', async () => {
    const { threads, added, events, recovered, account } = session({
      entries: [live(1, '1'), live(2, '2'), whole],
    })
    threads.live.push(HEAD, SECOND)
    const receipts = { posts: [HEAD, SECOND].map(receipt), digest: 'sha256:a', whole: true }
    expect(await recovered()).toEqual([{ chain: CHAIN, receipts, problem: undefined, recorded: true }])
    expect(added).toEqual([[CHAIN, receipts]])
    expect(events).toEqual([{ kind: 'recovered', path: 'a.md', live: 2 }])
    expect([...account.claims.ids]).toEqual(['1', '2'])
  })

  test('is recorded as far as it got', async () => {
    const { added, recovered } = session({ entries: [live(1, '1')] })
    await recovered()
    expect(added).toMatchObject([[CHAIN, { posts: [{ id: '1' }], whole: false }]])
  })

  test('belongs to the chain only as far as it is known without a gap', async () => {
    const { added, recovered, account } = session({ entries: [live(1, '1'), live(3, '3')] })
    await recovered()
    expect(added).toMatchObject([[CHAIN, { posts: [{ id: '1' }] }]])
    expect([...account.claims.ids]).toEqual(['1'])
  })

  test('is no receipt where its head is not known', async () => {
    const { added, recovered, journal } = session({ entries: [live(2, '2')] })
    expect(await recovered()).toEqual([
      { chain: CHAIN, receipts: undefined, problem: undefined, recorded: false },
    ])
    expect(added).toEqual([])
    expect(journal).toHaveLength(1)
  })

  test('is that of this account alone, and what is left of others stays', async () => {
    const other = { ...CHAIN, account: 'another' }
    const { recovered, journal } = session({ entries: [live(1, '1', other)] })
    expect(await recovered()).toEqual([])
    expect(journal).toHaveLength(1)
  })

  test('is forgotten once nothing is unfinished', async () => {
    const { recovered, journal } = session({ entries: [live(1, '1'), { kind: 'written', chain: CHAIN }] })
    expect(await recovered()).toEqual([])
    expect(journal).toEqual([])
  })

  test('is not recorded when it cannot be written, and says why', async () => {
    const unwritten = error('files/unreadable', { code: 'EROFS' })
    const { recovered } = session({ entries: [live(1, '1')], unwritten })
    expect(await recovered()).toMatchObject([{ problem: unwritten, recorded: false }])
  })

  test('is told and not written where receipts go nowhere', async () => {
    const { recovered, added } = session({ entries: [live(1, '1')], writeBack: 'none' })
    expect(await recovered()).toMatchObject([{ receipts: { posts: [{ id: '1' }] }, recorded: false }])
    expect(added).toEqual([])
  })

  test('stays where its receipts are kept nowhere, until the account surely shows it', async () => {
    const unkept: JournalEntry = { kind: 'unkept', chain: CHAIN, at: NOW - 3_600_000 }
    const early = session({ entries: [live(1, '1'), whole, unkept], writeBack: 'none' })
    expect(await early.recovered()).toMatchObject([{ receipts: { whole: true }, recorded: false }])
    expect(early.journal).toHaveLength(3)
    const late = session({
      entries: [live(1, '1'), whole, { ...unkept, at: unkept.at - 1 }],
      writeBack: 'none',
    })
    expect(await late.recovered()).toEqual([])
    expect(late.journal).toEqual([])
  })

  test('is never taken for the like segment of another chain in doubt', async () => {
    const other = { ...CHAIN, path: 'b.md' }
    const { recovered, threads, clock } = session({ entries: [doubt(), live(1, '1', other)] })
    threads.live.push({ ...HEAD, publishedAt: clock.now() })
    threads.show(...Array.from({ length: 20 }, () => ({ status: 'PUBLISHED', reason: undefined }) as const))
    expect(await recovered()).toMatchObject([
      { chain: CHAIN, receipts: undefined, problem: { rule: 'threads/in-doubt' } },
      { chain: other, receipts: { posts: [{ id: '1' }] } },
    ])
  })
})

describe('receipts that are in the file already', () => {
  test('come before those of the journal, with their permalinks looked up no more', async () => {
    const permalink = 'https://www.threads.com/@lantern/post/1'
    const file = `{ id: "1", permalink: "${permalink}", posts: [{ id: "1", permalink: "${permalink}" }], digest: "sha256:a" }`
    const { added, recovered, threads } = session({ entries: [live(2, '2')], file })
    await recovered()
    expect(added).toMatchObject([[CHAIN, { posts: [{ id: '1', permalink }, { id: '2' }] }]])
    expect(threads.calls).toEqual(['permalink', 'permalink', 'permalink'])
  })

  test('with a permalink that is no address of Threads get that of Threads', async () => {
    const foreign = 'https://threads.com.evil.example/1'
    const file = `{ id: "1", permalink: "${foreign}", posts: [{ id: "1", permalink: "${foreign}" }], digest: "sha256:a" }`
    const { added, recovered, threads } = session({ entries: [live(2, '2')], file })
    threads.live.push(HEAD, SECOND)
    expect(await recovered()).toMatchObject([{ receipts: { posts: [HEAD, SECOND].map(receipt) } }])
    expect(added).toMatchObject([[CHAIN, { posts: [HEAD, SECOND].map(receipt) }]])
  })

  test('that a person wrote as whole keep no permalink that is no address of Threads', async () => {
    const posts = `id: "1", permalink: "http://evil.example", ${PUBLISHED}posts: [{ id: "1", permalink: "http://evil.example" }]`
    const { recovered } = session({ entries: [live(1, '1')], file: `{ ${posts} }` })
    const [found] = await recovered()
    expect(found?.recorded).toBe(true)
    expect(found?.receipts?.posts).toEqual([{ id: '1', permalink: undefined }])
  })

  test('do not count where they are of another text', async () => {
    const { added, recovered } = session({ entries: [live(2, '2')], file: keys(['1'], 'sha256:b') })
    await recovered()
    expect(added).toEqual([])
  })

  test('that a person wrote count', async () => {
    const { added, recovered } = session({ entries: [live(2, '2')], file: keys(['1'], '') })
    await recovered()
    expect(added).toMatchObject([[CHAIN, { posts: [{ id: '1' }, { id: '2' }], digest: 'sha256:a' }]])
  })

  test('that a person wrote do not count where the journal knows better', async () => {
    const { added, recovered } = session({ entries: [live(1, '9')], file: keys(['1'], '') })
    await recovered()
    expect(added).toMatchObject([[CHAIN, { posts: [{ id: '9' }] }]])
    const partly = session({ entries: [live(1, '1'), live(2, '9')], file: keys(['1', '2'], '') })
    await partly.recovered()
    expect(partly.added).toMatchObject([[CHAIN, { posts: [{ id: '1' }, { id: '9' }] }]])
  })

  test('count where this run writes none', async () => {
    const file = keys(['1'], 'sha256:a')
    const { recovered } = session({ entries: [live(2, '2')], file, writeBack: 'none' })
    expect(await recovered()).toMatchObject([{ receipts: { posts: [{ id: '1' }, { id: '2' }] } }])
  })

  test('that a person wrote as whole end the chain, and nothing is written', async () => {
    const file = keys(['1', '2'], '', PUBLISHED)
    const { added, recovered, journal } = session({ entries: [live(1, '1')], file })
    expect(await recovered()).toMatchObject([
      { receipts: { posts: [{ id: '1' }, { id: '2' }], digest: '', whole: true }, recorded: true },
    ])
    expect(added).toEqual([])
    expect(journal).toEqual([])
  })

  test('that are whole and not by hand are written all the same, as the journal does not say so', async () => {
    const { added, recovered } = session({
      entries: [live(1, '1'), whole],
      file: keys(['1'], 'sha256:a', PUBLISHED),
    })
    expect(await recovered()).toMatchObject([{ recorded: true }])
    expect(added).toHaveLength(1)
  })

  test('settle what is in doubt without the network', async () => {
    const { recovered, journal, threads, added } = session({
      entries: [doubt()],
      file: keys(['1'], 'sha256:a'),
    })
    await recovered()
    expect(journal).toContainEqual(live(1, '1'))
    expect(threads.calls).not.toContain('containerState')
    expect(added).toMatchObject([[CHAIN, { posts: [{ id: '1' }] }]])
  })
})

describe('what an earlier run left in doubt', () => {
  test('is recorded when it turns out to be live', async () => {
    const { recovered, threads, added, journal } = session({ entries: [doubt()] })
    threads.live.push(HEAD)
    threads.show({ status: 'PUBLISHED', reason: undefined })
    expect(await recovered()).toMatchObject([{ problem: undefined, recorded: true }])
    expect(added).toMatchObject([[CHAIN, { posts: [{ id: '1' }] }]])
    expect(journal).toContainEqual(live(1, '1'))
  })

  test('is nothing when its container is dead, and the journal forgets it', async () => {
    const { recovered, threads, added, journal } = session({ entries: [doubt()] })
    threads.show({ status: 'EXPIRED', reason: undefined })
    expect(await recovered()).toMatchObject([{ receipts: undefined, problem: undefined, recorded: false }])
    expect(added).toEqual([])
    expect(journal).toEqual([])
  })

  test('keeps what is live of its chain from being recorded as its end', async () => {
    const entries = [live(1, '1'), doubt(2)]
    const { recovered, added, journal } = session({ entries, mayPublish: false })
    expect(await recovered()).toMatchObject([{ problem: { rule: 'threads/in-doubt' }, recorded: false }])
    expect(added).toMatchObject([[CHAIN, { posts: [{ id: '1' }] }]])
    expect(journal).toEqual(entries)
  })

  test('is not ended by a person’s receipts that do not reach it', async () => {
    const { recovered } = session({
      entries: [live(1, '1'), doubt(2)],
      file: keys(['1'], '', PUBLISHED),
      mayPublish: false,
    })
    expect(await recovered()).toMatchObject([{ problem: { rule: 'threads/in-doubt' }, recorded: false }])
  })

  test('is not published again by a run that only finishes', async () => {
    const { recovered, threads } = session({ entries: [doubt()], mayPublish: false })
    await recovered()
    expect(threads.calls).not.toContain('publishContainer')
  })

  test('says in the log of which text it asks', async () => {
    const { recovered, threads, events } = session({ entries: [doubt()] })
    threads.show({ status: 'EXPIRED', reason: undefined })
    await recovered()
    expect(events[0]).toMatchObject({ kind: 'segment', total: 0, text: 'one', event: { number: 1 } })
  })

  test('stays when the run has to stop, which is its problem', async () => {
    const { recovered, interruption, added } = session({ entries: [live(1, '1'), doubt(2)] })
    interruption.abort(new Interruption('cancelled'))
    expect(await recovered()).toMatchObject([{ problem: { rule: 'action/cancelled' }, recorded: false }])
    expect(added).toMatchObject([[CHAIN, { posts: [{ id: '1' }] }]])
  })

  test('does not hide a mistake of our own', async () => {
    const { recovered, interruption } = session({ entries: [doubt()] })
    interruption.abort(new TypeError('a bug'))
    await expect(recovered()).rejects.toThrow('a bug')
  })
})

describe('inline text', () => {
  const entries = [live(1, '1', INLINE)]
  const recorded: Receipts = {
    posts: [{ id: mediaId('1'), permalink: 'https://x.test/1' }],
    digest: 'sha256:a',
    whole: false,
  }

  test('is recorded by the step whose release it belongs to', async () => {
    const { recovered, added } = session({ entries, writeBack: 'release', inline: { name: 'step' } })
    expect(await recovered()).toMatchObject([{ recorded: true }])
    expect(added).toMatchObject([[INLINE, { posts: [{ id: '1' }] }]])
  })

  test('goes on after what the release records of it', async () => {
    const { recovered, added } = session({
      entries: [live(2, '2', INLINE)],
      writeBack: 'release',
      inline: { name: 'step', recorded },
    })
    await recovered()
    expect(added).toMatchObject([[INLINE, { posts: [{ id: '1' }, { id: '2' }] }]])
  })

  test.each([
    ['of another release or step', 'release' as const, { name: 'another', recorded }],
    ['that is recorded nowhere', 'files' as const, undefined],
  ])('%s is told and not written', async (_, writeBack, inline) => {
    const given = { entries, writeBack, ...(inline && { inline }) }
    const { recovered, added } = session(given)
    const receipts = { posts: [{ id: '1', permalink: undefined }], digest: 'sha256:a', whole: false }
    expect(await recovered()).toMatchObject([{ receipts, recorded: false }])
    expect(added).toEqual([])
  })

  test('without a record is not that of a step without one', async () => {
    const chain = { account: NAME, path: undefined, digest: 'sha256:a' }
    const { recovered, added } = session({ entries: [live(1, '1', chain)] })
    expect(await recovered()).toMatchObject([{ recorded: false }])
    expect(added).toEqual([])
  })
})
