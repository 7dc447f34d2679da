import { describe, expect, test } from 'vitest'
import { Interruption } from '../../src/core/interruption.ts'
import type { ContainerDraft, Shown } from '../../src/core/threads/draft.ts'
import { mediaId, type MediaId } from '../../src/core/threads/ids.ts'
import { publishChain } from '../../src/publishing/publish-chain.ts'
import { segmentContext } from '../../src/publishing/segment-context.ts'
import { CHAIN, draftOf, livePost, world } from '../fakes/account.ts'

const TWO = ['one', 'two'].map((text) => draftOf(text))
const FIRST = { id: mediaId('1'), permalink: 'https://www.threads.com/@lantern/post/1' }

describe('the journal of a chain', () => {
  test('ends with the word that it is whole', async () => {
    const { context, entries } = world()
    await publishChain(TWO, [], context)
    expect(entries.map(({ kind }) => kind)).toEqual(['publishing', 'live', 'publishing', 'live', 'whole'])
  })

  test('begins with what is live by other means, so that it need not be found again', async () => {
    const { context, entries, threads } = world()
    threads.live.push(livePost('1', 'one'))
    await publishChain(TWO, [FIRST], context)
    expect(entries[0]).toEqual({ kind: 'live', chain: CHAIN, number: 1, id: '1' })
    expect(entries).toHaveLength(4)
  })

  test('says of a chain that is live already that it is whole, and no more', async () => {
    const { context, entries, threads } = world()
    const outcome = await publishChain(TWO.slice(0, 1), [FIRST], context)
    expect(outcome).toEqual({ receipts: [FIRST], losses: new Map(), stopped: undefined })
    expect(entries).toEqual([{ kind: 'whole', chain: CHAIN }])
    expect(threads.calls).toEqual([])
  })

  test('does not say that a chain is whole which was stopped', async () => {
    const { context, entries, threads } = world()
    threads.fail('createContainer', undefined, { kind: 'token' })
    await publishChain(TWO, [], context)
    expect(entries.map(({ kind }) => kind)).toEqual(['publishing', 'live'])
  })
})

describe('what goes live', () => {
  test('belongs to the chain from then on, and so does what was live before', async () => {
    const { context, account, threads } = world()
    threads.live.push(livePost('1', 'one'))
    await publishChain(TWO, [FIRST], context)
    expect([...account.claims.ids]).toEqual(threads.live.map(({ id }) => id))
  })

  test('is told with its number', async () => {
    const { context, events, threads } = world()
    await publishChain(TWO, [], context)
    expect(events.filter(({ kind }) => kind === 'live')).toEqual(
      threads.live.map(({ id }, index) => ({ kind: 'live', number: index + 1, id })),
    )
  })

  test('is compared with what was sent, by segment', async () => {
    const compared: ContainerDraft[] = []
    const seen = (id: MediaId, draft: ContainerDraft): Shown => {
      compared.push(draft)
      return { permalink: `https://x.test/${id}`, lost: draft.text === 'two' ? ['alt'] : [] }
    }
    const { context, threads } = world({
      shown: (id, draft) => Promise.resolve(seen(id, draft)),
      shownReplies: (drafts) => Promise.resolve(new Map([...drafts].map(([id, of]) => [id, seen(id, of)]))),
    })
    threads.live.push(livePost('5', 'another'))
    const drafts = [draftOf('one', { replyTo: mediaId('5') }), draftOf('two'), draftOf('three')]
    const { losses } = await publishChain(drafts, [], context)
    expect([...losses]).toEqual([[2, ['alt']]])
    const [, one, two] = threads.live.map(({ id }) => id)
    expect(compared.map(({ text, replyTo }) => [text, replyTo])).toEqual([
      ['one', '5'],
      ['two', one],
      ['three', two],
    ])
    expect(threads.live.map(({ replyTo }) => replyTo)).toEqual([undefined, '5', one, two])
  })

  test('is never taken for a later segment, nor is what belongs to others', () => {
    const { context, account } = world()
    account.claims.add(['8', '9'].map(mediaId))
    account.claims.remove([mediaId('9')])
    expect([...segmentContext(context, 2, [mediaId('1')]).claimed]).toEqual(['8', '1'])
  })
})

describe('a chain that has to stop', () => {
  test('because the run is cancelled blocks the account, and keeps what is live', async () => {
    const made = world()
    const tell: typeof made.context.tell = (event) => {
      if (event.kind === 'live') made.interruption.abort(new Interruption('cancelled'))
    }
    const { receipts, stopped } = await publishChain(TWO, [], { ...made.context, tell })
    expect(receipts).toEqual([{ id: made.threads.live[0]?.id, permalink: undefined }])
    expect(stopped).toMatchObject({ blocksAccount: true, problem: { rule: 'action/cancelled' } })
  })

  test('because it took forty minutes leaves the account to other posts', async () => {
    const { context, account, clock } = world()
    const budget = new AbortController()
    const asked: number[] = []
    const timed = {
      ...clock,
      timeout: (ms: number) => {
        asked.push(ms)
        return budget.signal
      },
    }
    const tell: typeof context.tell = (event) => {
      if (event.kind === 'live') budget.abort()
    }
    const drafts = { ...context, tell, account: { ...account, clock: timed } }
    const { receipts, stopped } = await publishChain(TWO, [], drafts)
    expect(asked).toEqual([40 * 60_000])
    expect(receipts).toHaveLength(1)
    expect(stopped).toMatchObject({ blocksAccount: false, problem: { rule: 'threads/out-of-time' } })
  })

  test('because of a mistake of our own says so', async () => {
    const bug = new TypeError('a bug')
    const { context } = world({ createContainer: () => Promise.reject(bug) })
    await expect(publishChain(TWO, [], context)).rejects.toBe(bug)
  })
})
