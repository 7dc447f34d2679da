import { describe, expect, test } from 'vitest'
import { Interruption } from '../../src/core/interruption.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import { listReplies, lookUpPermalinks, lookUpReceipt, lookUpReplies } from '../../src/publishing/look-up.ts'
import { draftOf, livePost, world } from '../fakes/account.ts'

const ID = mediaId('1')
const PERMALINK = 'https://www.threads.com/@lantern/post/1'
const DRAFT = draftOf('one')

function live(answers: Parameters<typeof world>[0] = {}) {
  const made = world(answers)
  made.threads.live.push(livePost('1', 'one'))
  return made
}

describe('the receipt of what is live', () => {
  test('has its permalink, asked for once', async () => {
    const { account, threads, waits } = live()
    expect(await lookUpReceipt(ID, account)).toEqual({ id: '1', permalink: PERMALINK, lost: [] })
    expect(threads.calls).toEqual(['permalink'])
    expect(waits()).toEqual([])
  })

  test('says with a draft what of it the network does not show', async () => {
    const { account } = live({ shown: () => Promise.resolve({ permalink: PERMALINK, lost: ['topic'] }) })
    expect(await lookUpReceipt(ID, account, DRAFT)).toEqual({
      id: '1',
      permalink: PERMALINK,
      lost: ['topic'],
    })
  })

  test('says so even where the permalink never comes', async () => {
    const { account, waits } = live({
      shown: () => Promise.resolve({ permalink: undefined, lost: ['topic'] }),
    })
    expect(await lookUpReceipt(ID, account, DRAFT)).toEqual({
      id: '1',
      permalink: undefined,
      lost: ['topic'],
    })
    expect(waits()).toEqual([2000, 5000])
  })

  test('is asked for again when there is no answer, with the draft', async () => {
    const { account, threads, waits } = live()
    threads.fail('shown', { kind: 'unsure' })
    expect(await lookUpReceipt(ID, account, DRAFT)).toEqual({ id: '1', permalink: PERMALINK, lost: [] })
    expect(threads.calls).toEqual(['shown', 'shown'])
    expect(waits()).toEqual([2000])
  })

  test('goes without the draft where the token may not read what it shows', async () => {
    const { account, threads } = live()
    threads.fail('shown', { kind: 'permission' })
    expect(await lookUpReceipt(ID, account, DRAFT)).toEqual({ id: '1', permalink: PERMALINK, lost: [] })
    expect(threads.calls).toEqual(['shown', 'permalink'])
  })

  test('is its id alone when the network gives no permalink', async () => {
    const { account, threads } = live()
    threads.fail('permalink', { kind: 'unsure' }, { kind: 'token' }, { kind: 'unsure' })
    expect(await lookUpReceipt(ID, account)).toEqual({ id: '1', permalink: undefined, lost: [] })
    expect(threads.calls).toHaveLength(3)
  })

  test('is its id alone when the run has to stop, while it waits as while it asks', async () => {
    const stopped = live()
    stopped.interruption.abort(new Interruption('cancelled'))
    expect(await lookUpReceipt(ID, stopped.account)).toEqual({ id: '1', permalink: undefined, lost: [] })
    expect(stopped.threads.calls).toEqual([])
    for (const draft of [undefined, DRAFT]) {
      const never = () => new Promise<never>(() => undefined)
      const asking = live({ permalink: never, shown: never })
      const receipt = lookUpReceipt(ID, asking.account, draft)
      setImmediate(() => asking.interruption.abort(new Interruption('cancelled')))
      expect(await receipt).toEqual({ id: '1', permalink: undefined, lost: [] })
    }
  })

  test('is not what a mistake of our own gives', async () => {
    const bug = new TypeError('a bug')
    const { account } = live({ permalink: () => Promise.reject(bug) })
    await expect(lookUpReceipt(ID, account)).rejects.toBe(bug)
  })
})

test('permalinks that are known are not asked for again', async () => {
  const { account, threads } = live()
  const known = { id: mediaId('2'), permalink: 'https://www.threads.com/@lantern/post/2' }
  const receipts = await lookUpPermalinks([known, { id: ID, permalink: undefined }], account)
  expect(receipts).toEqual([known, { id: ID, permalink: PERMALINK }])
  expect(threads.calls).toEqual(['permalink'])
})

describe('the receipts of the replies of a chain', () => {
  const SENT = ['1', '2'].map((id) => ({ id: mediaId(id), draft: draftOf(id) }))
  function replies(answers: Parameters<typeof world>[0] = {}) {
    const made = world(answers)
    made.threads.live.push(livePost('1', 'one'), livePost('2', 'two'))
    return made
  }
  const BOTH = ['1', '2'].map((id) => ({
    id,
    permalink: `https://www.threads.com/@lantern/post/${id}`,
    lost: [],
  }))

  test('are found with one request', async () => {
    const { account, threads } = replies()
    expect(await lookUpReplies(SENT, await listReplies(SENT, account), account)).toEqual(BOTH)
    expect(threads.calls).toEqual(['shownReplies'])
  })

  test('are asked for one by one where there is no list', async () => {
    const { account, threads } = replies()
    threads.fail('shownReplies', { kind: 'permission' })
    expect(await lookUpReplies(SENT, await listReplies(SENT, account), account)).toEqual(BOTH)
    expect(threads.calls).toEqual(['shownReplies', 'shown', 'shown'])
  })

  test('are asked for one by one where the list lacks them, their permalinks, or what was sent', async () => {
    const listed = new Map([
      [mediaId('1'), { permalink: undefined, lost: [] }],
      [mediaId('2'), { permalink: 'https://x.test/2', lost: ['topic'] as const }],
    ])
    for (const list of [listed, new Map()]) {
      const { account, count } = replies()
      expect(await lookUpReplies(SENT, list, account)).toEqual(BOTH)
      expect(count('shown')).toBe(2)
    }
  })

  test('are not listed by a run that has to stop', async () => {
    const { account, interruption, threads } = replies()
    interruption.abort(new Interruption('cancelled'))
    expect(await listReplies(SENT, account)).toBeUndefined()
    expect(threads.calls).toEqual([])
  })

  test('do not hide a mistake of our own', async () => {
    const bug = new TypeError('a bug')
    const { account } = replies({ shownReplies: () => Promise.reject(bug) })
    await expect(listReplies(SENT, account)).rejects.toBe(bug)
  })
})
