import { describe, expect, test } from 'vitest'
import { mediaId } from '../../src/core/threads/ids.ts'
import { publishChain } from '../../src/publishing/publish-chain.ts'
import { draftOf, world as anyWorld } from '../fakes/account.ts'

const segment = (text: string) => draftOf(text)
const THREE = ['one', 'two', 'three'].map(segment)

function world() {
  const made = anyWorld()
  const { live } = made.threads
  const shape = () => live.map(({ text, replyTo }) => [text, live.find(({ id }) => id === replyTo)?.text])
  return { ...made, shape }
}
const WHOLE = [
  ['one', undefined],
  ['two', 'one'],
  ['three', 'two'],
]

describe('a chain', () => {
  test('goes live in order, each segment replying to the one before it', async () => {
    const { threads, context, shape } = world()
    const { receipts, stopped } = await publishChain(THREE, [], context)
    expect(stopped).toBeUndefined()
    expect(shape()).toEqual(WHOLE)
    expect(receipts.map(({ id }) => id)).toEqual(threads.live.map(({ id }) => id))
    expect(receipts[0]?.permalink).toContain('/@lantern/post/')
  })

  test('takes three requests a segment, one for its head, one for the last, and one for all between', async () => {
    const { threads, context, count } = world()
    const drafts = ['four', 'five', 'six', 'seven'].map((text) => draftOf(text))
    await publishChain([...THREE, ...drafts], [], context)
    expect(threads.calls).toHaveLength(7 * 3 + 3)
    expect([count('shown'), count('shownReplies')]).toEqual([2, 1])
  })

  test('continues after what is live, replying to the last of it', async () => {
    const { threads, context, shape } = world()
    const first = await publishChain(THREE.slice(0, 2), [], context)
    threads.calls.length = 0
    const { receipts } = await publishChain(THREE, first.receipts, context)
    expect(shape()).toEqual(WHOLE)
    expect(receipts).toHaveLength(3)
    expect(threads.calls.filter((call) => call === 'publishContainer')).toHaveLength(1)
  })

  test('waits and asks again while a fresh parent is not known everywhere', async () => {
    const { threads, context, shape, clock } = world()
    threads.fail('createContainer', undefined, { kind: 'not-visible-yet' }, { kind: 'not-visible-yet' })
    await publishChain(THREE, [], context)
    expect(shape()).toEqual(WHOLE)
    expect(clock.slept.filter((ms) => ms > 0)).toEqual([1000, 1000, 2000])
  })

  test('publishes the same container again while it is not visible, and then a fresh one', async () => {
    const { threads, context } = world()
    threads.fail(
      'publishContainer',
      ...Array.from({ length: 9 }, () => ({ kind: 'not-visible-yet' as const })),
    )
    await publishChain([segment('one')], [], context)
    expect(threads.live).toHaveLength(1)
    expect(threads.calls.filter((call) => call === 'createContainer')).toHaveLength(2)
  })

  test('waits until a container is ready and tells so', async () => {
    const { threads, context, events } = world()
    threads.show({ status: 'IN_PROGRESS', reason: undefined }, { status: 'IN_PROGRESS', reason: undefined })
    await publishChain([segment('one')], [], context)
    expect(threads.live).toHaveLength(1)
    expect(events.filter(({ kind }) => kind === 'waits')).toHaveLength(2)
  })

  test('stops with the reason of a container that failed, and keeps what is live', async () => {
    const { threads, context } = world()
    threads.show({ status: 'FINISHED', reason: undefined }, { status: 'ERROR', reason: 'INVALID_DURATION' })
    const { receipts, stopped } = await publishChain(THREE, [], context)
    expect(receipts).toHaveLength(1)
    expect(stopped?.problem.rule).toBe('threads/container-failed')
    expect(stopped?.problem.message).toContain('INVALID_DURATION')
  })

  test('makes a new container for one that expired', async () => {
    const { threads, context, shape } = world()
    threads.show({ status: 'EXPIRED', reason: undefined })
    await publishChain(THREE, [], context)
    expect(shape()).toEqual(WHOLE)
  })

  test('keeps the receipt of a segment whose permalink never comes', async () => {
    const { threads, context } = world()
    threads.fail('shown', { kind: 'unsure' }, { kind: 'unsure' }, { kind: 'unsure' })
    const { receipts, stopped } = await publishChain([segment('one')], [], context)
    expect(stopped).toBeUndefined()
    expect(receipts).toEqual([{ id: threads.live[0]?.id, permalink: undefined }])
  })

  test.each(['token', 'throttled', 'restricted', 'permission'] as const)(
    'blocks the account when the network answers: %s',
    async (kind) => {
      const { threads, context } = world()
      threads.fail('createContainer', undefined, { kind })
      const { receipts, stopped } = await publishChain(THREE, [], context)
      expect(receipts).toHaveLength(1)
      expect(stopped?.blocksAccount).toBe(true)
    },
  )
})

describe('a publish whose answer is lost', () => {
  test('is not repeated when it did happen', async () => {
    const { threads, context, shape } = world()
    threads.fail('publishContainer', undefined, { kind: 'unsure', after: true })
    const { receipts } = await publishChain(THREE, [], context)
    expect(shape()).toEqual(WHOLE)
    expect(receipts.map(({ id }) => id)).toEqual(threads.live.map(({ id }) => id))
  })

  test('is not repeated when it answered with a code that elsewhere means a missing permission', async () => {
    const { threads, context, shape } = world()
    threads.fail('publishContainer', { kind: 'permission', definite: false, after: true })
    await publishChain(THREE, [], context)
    expect(shape()).toEqual(WHOLE)
  })

  test('is found although the feed lags', async () => {
    const { threads, context, shape } = world()
    threads.fail('publishContainer', { kind: 'unsure', after: true })
    threads.lag(5)
    await publishChain(THREE, [], context)
    expect(shape()).toEqual(WHOLE)
  })

  test('is made good with the same container after a minute when it did not happen', async () => {
    const { threads, context, shape, clock } = world()
    threads.fail('publishContainer', { kind: 'unsure' })
    await publishChain(THREE, [], context)
    expect(shape()).toEqual(WHOLE)
    expect(threads.calls.filter((call) => call === 'createContainer')).toHaveLength(3)
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(60_000)
  })

  test('is left to a person when the network does not tell', async () => {
    const { threads, context } = world()
    threads.fail('publishContainer', { kind: 'unsure', after: true })
    threads.lag(Infinity)
    const { receipts, stopped } = await publishChain(THREE, [], context)
    expect(threads.live).toHaveLength(1)
    expect(receipts).toEqual([])
    expect(stopped).toMatchObject({ blocksAccount: true, problem: { rule: 'threads/in-doubt' } })
  })

  test('is not taken for a post that belongs to another file', async () => {
    const { threads, context, clock, account } = world()
    threads.live.push({
      id: mediaId('1'),
      text: 'one',
      permalink: undefined,
      publishedAt: clock.now(),
      replyTo: undefined,
    })
    threads.fail('publishContainer', { kind: 'unsure' })
    account.claims.add([mediaId('1')])
    const { receipts } = await publishChain([segment('one')], [], context)
    expect(receipts[0]?.id).toBe(threads.live[1]?.id)
  })
})
