import { describe, expect, test } from 'vitest'
import { Interruption } from '../../src/core/interruption.ts'
import { ThreadsError } from '../../src/core/threads/error.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import { stepContext } from '../../src/publishing/account.ts'
import { adoptLive } from '../../src/publishing/adopt.ts'
import { findObstacles } from '../../src/publishing/preflight.ts'
import { publishSegment } from '../../src/publishing/publish-segment.ts'
import { findFalseReceipts } from '../../src/publishing/verify.ts'
import { draftOf, livePost, world } from '../fakes/account.ts'

const HEAD = mediaId('5')
const REPLY = draftOf('two', { replyTo: HEAD })
const PICTURE = { kind: 'image', url: 'https://x.test/a.jpg', alt: undefined } as const
const SINGLE = ['threads_basic', 'threads_content_publish']
const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value)
/** As often as a call is repeated: an empty HTTP 500, and “does not exist”. */
const EMPTY = times(4, { kind: 'unsure', silent: true } as const)
const UNKNOWN = times(9, { kind: 'not-visible-yet' } as const)
const EXPIRED = { isValid: false, expiresAt: Date.parse('2026-11-22T11:59:00Z') }

function made() {
  const it = world()
  it.threads.live.push(livePost('5', 'one'))
  return { ...it, step: stepContext(it.account, it.context.tell) }
}

describe('an empty HTTP 500', () => {
  test('of a reply is the missing scope, which is named', async () => {
    const { threads, segment } = made()
    threads.tell({ scopes: [...SINGLE, 'threads_read_replies'] })
    threads.fail('createContainer', ...EMPTY)
    const outcome = await publishSegment(REPLY, segment(2))
    expect(outcome).toMatchObject({
      kind: 'stopped',
      problem: {
        rule: 'threads/permission-missing',
        message: expect.stringContaining(
          'createContainer: unsure; the token has no threads_manage_replies',
        ) as string,
      },
    })
  })

  test('of a dead token is the dead token', async () => {
    const { threads, segment } = made()
    threads.tell(EXPIRED)
    threads.fail('createContainer', ...EMPTY)
    expect(await publishSegment(REPLY, segment(2))).toMatchObject({
      problem: {
        rule: 'threads/token-rejected',
        message: expect.stringContaining('2026-11-22T11:59') as string,
      },
      blocksAccount: true,
    })
  })

  test.each([
    ['is known to have every scope', {}],
    ['is not known', undefined],
  ])('is a network that gives no usable answer where the token %s', async (_, facts) => {
    const { threads, segment, count } = made()
    threads.tell(facts)
    threads.fail('createContainer', ...EMPTY)
    expect(await publishSegment(REPLY, segment(2))).toMatchObject({
      problem: { rule: 'threads/unreachable' },
    })
    expect(count('tokenFacts')).toBe(1)
  })

  test('is asked about only when it lasts, and no answer at all is not asked about', async () => {
    const { threads, segment, count } = made()
    threads.fail('createContainer', ...EMPTY.slice(1))
    expect(await publishSegment(REPLY, segment(2))).toMatchObject({ kind: 'live' })
    threads.fail('createContainer', ...times(4, { kind: 'unsure' } as const))
    expect(await publishSegment(REPLY, segment(2))).toMatchObject({
      problem: { rule: 'threads/unreachable' },
    })
    expect(count('tokenFacts')).toBe(0)
  })

  test('of a trial is asked about too', async () => {
    const { threads, segment } = made()
    threads.tell(EXPIRED)
    threads.fail('createContainer', ...EMPTY)
    const trial = findObstacles([draftOf('one'), draftOf('two', { media: [PICTURE] })], 0, segment)
    await expect(trial).rejects.toMatchObject({ kind: 'token' })
  })

  test.each([
    ['replies, which are hidden from a token without the scope', SINGLE, { hidden: 'replies' }],
    ['posts, which are hidden from one without any', [], { hidden: 'feed' }],
  ])('of the list of %s', async (_, scopes, hidden) => {
    const { threads, account, step } = made()
    threads.tell({ scopes })
    threads.fail('latest', ...times(hidden.hidden === 'feed' ? 0 : 1, undefined), ...EMPTY)
    const segments = ['one', 'two'].map((text) => ({ text, media: [], spoilers: [], end: 'author' as const }))
    const beginning = { notBefore: 0, replyTo: undefined }
    expect(await adoptLive(segments, [], beginning, account, step)).toEqual(hidden)
  })

  test('that is asked about does not keep a cancelled run', async () => {
    const { threads, segment, interruption } = made()
    threads.fail('createContainer', ...EMPTY)
    const cancelled = new Interruption('cancelled')
    const hanging = {
      ...threads,
      tokenFacts: () => {
        interruption.abort(cancelled)
        return new Promise<undefined>(() => undefined)
      },
    }
    await expect(publishSegment(REPLY, { ...segment(2), threads: hanging })).rejects.toBe(cancelled)
  })
})

describe('“does not exist” that lasts', () => {
  test('is the token that expired meanwhile, at publishing, and the container is not made again', async () => {
    const { threads, segment, entries, count } = made()
    threads.tell(EXPIRED)
    threads.fail('publishContainer', ...UNKNOWN)
    expect(await publishSegment(REPLY, segment(2))).toMatchObject({
      problem: { rule: 'threads/token-rejected' },
      blocksAccount: true,
    })
    expect(count('createContainer')).toBe(1)
    expect(entries.map(({ kind }) => kind)).toEqual(['publishing', 'unpublished'])
  })

  test('is a lost container where the token is in order', async () => {
    const { threads, segment, count } = made()
    threads.fail('publishContainer', ...UNKNOWN)
    expect(await publishSegment(REPLY, segment(2))).toMatchObject({ kind: 'live' })
    expect(count('createContainer')).toBe(2)
  })

  test('is the token that expired meanwhile where it is said of the container', async () => {
    const { threads, segment } = made()
    threads.tell(EXPIRED)
    threads.fail('publishContainer', { kind: 'not-visible-yet' })
    threads.fail('containerState', undefined, ...UNKNOWN)
    expect(await publishSegment(REPLY, segment(2))).toMatchObject({
      problem: { rule: 'threads/token-rejected' },
    })
  })

  test('is the token that expired meanwhile where it is said of what is replied to', async () => {
    const { threads, segment } = made()
    threads.tell(EXPIRED)
    threads.fail('createContainer', ...UNKNOWN)
    expect(await publishSegment(REPLY, segment(2))).toMatchObject({
      problem: { rule: 'threads/token-rejected' },
    })
  })

  test('makes no receipt false where the token is dead', async () => {
    const { threads, account, step } = made()
    threads.fail('find', ...UNKNOWN, ...UNKNOWN)
    const look = () => findFalseReceipts([{ id: HEAD }], ['one'], account, step)
    expect(await look()).toEqual([{ id: HEAD, number: 1, kind: 'unknown' }])
    threads.tell(EXPIRED)
    await expect(look()).rejects.toMatchObject({ kind: 'token' })
  })

  test('is told as what the network says when it is asked, where it rejects the token there', async () => {
    const { threads, segment } = made()
    threads.fail('tokenFacts', { kind: 'token' })
    threads.fail('publishContainer', ...UNKNOWN)
    const { message } = new ThreadsError('token', true, 'tokenFacts: token')
    expect(await publishSegment(REPLY, segment(2))).toMatchObject({
      problem: { rule: 'threads/token-rejected', message: expect.stringContaining(message) as string },
    })
  })
})
