import { describe, expect, test } from 'vitest'
import type { ContainerDraft } from '../../src/core/threads/draft.ts'
import { containerId, mediaId, type MediaId } from '../../src/core/threads/ids.ts'
import { unfinishedIn, type JournalEntry } from '../../src/core/journal.ts'
import { accountOf, stepContext } from '../../src/publishing/account.ts'
import { adoptLive } from '../../src/publishing/adopt.ts'
import { publishChain } from '../../src/publishing/publish-chain.ts'
import { settleUncertain } from '../../src/publishing/publish-segment.ts'
import { segmentContext } from '../../src/publishing/segment-context.ts'
import { fakeClock } from '../fakes/clock.ts'
import { fakeThreads } from '../fakes/threads.ts'

const segment = (text: string): ContainerDraft => ({ text, replyTo: undefined, media: [] })
const chain = { account: 'test', path: 'a.md', digest: 'sha256:a' }

function world() {
  const clock = fakeClock()
  const threads = fakeThreads(() => clock.now())
  const entries: JournalEntry[] = []
  const journal = {
    record: (entry: JournalEntry) => void entries.push(entry),
    entries: () => entries,
    clear: () => undefined,
  }
  const { signal: interruption } = new AbortController()
  const account = accountOf(
    { name: 'test', username: 'lantern', threads },
    { clock, journal, random: () => 0, interruption },
    () => Promise.resolve(),
  )
  const context = { account, chain, tell: () => undefined }
  const publishes = () => threads.calls.filter((call) => call === 'publishContainer').length
  const look = (text = 'one', replyTo?: MediaId) =>
    adoptLive(
      [{ text, media: [], spoilers: [], end: 'end' }],
      [],
      { notBefore: -Infinity, replyTo },
      account,
      stepContext(account, () => undefined),
    )
  return { threads, entries, context, publishes, account, look }
}

describe('a container that the network says it does not know', () => {
  test('is not published again when it was published all the same', async () => {
    const { threads, context, publishes } = world()
    threads.fail('publishContainer', { kind: 'not-visible-yet', after: true })
    const { receipts } = await publishChain([segment('one')], [], context)
    expect(publishes()).toBe(1)
    expect(receipts.map(({ id }) => id)).toEqual(threads.live.map(({ id }) => id))
  })

  test('stays in doubt when it cannot be seen whether it was published', async () => {
    const { threads, context, entries, publishes } = world()
    threads.fail('publishContainer', { kind: 'not-visible-yet', after: true })
    threads.fail('containerState', undefined, { kind: 'throttled' })
    const { stopped } = await publishChain([segment('one')], [], context)
    expect(stopped).toMatchObject({ blocksAccount: true, problem: { rule: 'threads/throttled' } })
    expect(publishes()).toBe(1)
    expect(unfinishedIn(entries)[0]?.uncertain?.number).toBe(1)
  })
})

describe('a container that the network has forgotten', () => {
  const doubt = { container: containerId('1'), text: 'one', replyTo: undefined }
  const DAY_MS = 86_400_000

  test.each([
    ['was not published, if the account shows what is older and not its text', 2, 'before', 'unpublished'],
    ['is in doubt while it may still be published', 0.9, 'before', 'stopped'],
    ['is in doubt where the account shows nothing that is older', 2, 'after', 'stopped'],
  ] as const)('%s', async (_name, days, older, outcome) => {
    const { threads, account, context } = world()
    const since = account.clock.now() - days * DAY_MS
    threads.live.push({
      id: mediaId('1'),
      text: 'another',
      permalink: undefined,
      publishedAt: older === 'before' ? since - 1 : since + 1,
      replyTo: undefined,
    })
    threads.fail('containerState', ...Array.from({ length: 20 }, () => ({ kind: 'not-offered' as const })))
    const settled = await settleUncertain({ ...doubt, since }, segmentContext(context, 1))
    expect(settled.kind).toBe(outcome)
  })

  test('is the post that the account shows', async () => {
    const { threads, account, context } = world()
    const since = account.clock.now() - 2 * DAY_MS
    const id = mediaId('1')
    threads.live.push({ id, text: 'one', permalink: undefined, publishedAt: since, replyTo: undefined })
    threads.fail('containerState', { kind: 'not-offered' })
    expect(await settleUncertain({ ...doubt, since }, segmentContext(context, 1))).toEqual({
      kind: 'live',
      id,
    })
  })
})

describe('a segment in doubt', () => {
  test('is named so that a person can look for it', async () => {
    const { threads, context } = world()
    threads.fail('publishContainer', { kind: 'unsure', after: true })
    threads.lag(Infinity)
    const text = `one\n\n${'and another word '.repeat(9)}`
    const { stopped } = await publishChain([segment(text)], [], context)
    expect(stopped?.problem.message).toMatch(
      /^The answer to publishing segment 1 \(“one and another word .{0,30}…”\) was lost/,
    )
  })
})

describe('what was live before', () => {
  test('is in the journal before anything more is published', async () => {
    const { threads, context, entries } = world()
    const { receipts } = await publishChain([segment('one'), segment('two')], [], context)
    entries.length = 0
    threads.fail('publishContainer', { kind: 'unsure', after: true })
    threads.lag(Infinity)
    await publishChain([segment('one'), segment('two'), segment('three')], receipts, context)
    const [left] = unfinishedIn(entries)
    expect([...(left?.live.values() ?? [])]).toEqual(receipts.map(({ id }) => id))
    expect(left?.uncertain?.number).toBe(3)
  })
})

describe('what the account shows', () => {
  test('is asked for again when it is refused, as a refusal may pass', async () => {
    const { threads, context, account, look } = world()
    await publishChain([segment('one')], [], context)
    account.claims.remove(account.claims.ids)
    threads.fail('latest', { kind: 'permission', definite: false })
    expect(await look()).toMatchObject([{ id: threads.live[0]?.id }])
  })

  test('holds a post that replies to another one among the replies', async () => {
    const { threads, context, account, look } = world()
    const { receipts } = await publishChain([segment('question')], [], context)
    const question = receipts[0]?.id
    await publishChain([{ ...segment('one'), replyTo: question }], [], context)
    account.claims.remove(account.claims.ids)
    expect(await look('one', question)).toMatchObject([{ id: threads.live[1]?.id }])
    expect(await look('one')).toEqual([])
  })

  test('does not tell one picture without text from another', async () => {
    const { context, account, look } = world()
    await publishChain([segment('')], [], context)
    account.claims.remove(account.claims.ids)
    expect(await look('')).toEqual([])
  })

  test('is hidden when it is refused again and again', async () => {
    const { threads, look } = world()
    threads.fail('latest', ...Array.from({ length: 3 }, () => ({ kind: 'permission' as const })))
    expect(await look()).toEqual({ hidden: 'feed' })
  })
})
