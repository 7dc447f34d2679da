import { describe, expect, test } from 'vitest'
import { Interruption } from '../../src/core/interruption.ts'
import type { UncertainPublish } from '../../src/core/journal.ts'
import { ThreadsError, type ThreadsErrorKind } from '../../src/core/threads/error.ts'
import { containerId, mediaId } from '../../src/core/threads/ids.ts'
import type { ContainerState, LivePost } from '../../src/ports/threads.ts'
import { settle } from '../../src/publishing/settle.ts'
import { livePost, world } from '../fakes/account.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const PUBLISH: UncertainPublish = { container: containerId('7'), text: 'one', replyTo: undefined, since: NOW }
const REPLY: UncertainPublish = { ...PUBLISH, replyTo: mediaId('5') }

/** What the container says and what the list shows at one look; an error's kind: no answer but this one. */
type Look = readonly [
  state: ContainerState['status'] | ThreadsErrorKind,
  shown: readonly LivePost[] | ThreadsErrorKind,
]
type Case = {
  readonly publish?: UncertainPublish
  readonly mayPublish?: boolean
  readonly claimed?: readonly string[]
  /** The id that a second publish gives; without one it gives no answer. */
  readonly republished?: string
}

const isKind = (state: Look[0]): state is ThreadsErrorKind => state === state.toLowerCase()
const fail = (kind: ThreadsErrorKind) => Promise.reject(new ThreadsError(kind, kind !== 'unsure', kind))

/** Settles a publish on a network that shows one look after the other, the last one again and again. */
function settleOn(
  looks: readonly Look[],
  { publish = PUBLISH, mayPublish = true, claimed = [], republished }: Case = {},
) {
  const asked: string[] = []
  const published: string[] = []
  const look = (): Look => looks[Math.min(asked.length, looks.length - 1)] ?? ['unsure', 'unsure']
  const made = world({
    containerState: () => {
      const [state] = look()
      return isKind(state) ? fail(state) : Promise.resolve({ status: state, reason: undefined })
    },
    latest: (kind) => {
      const [, shown] = look()
      asked.push(kind)
      return typeof shown === 'string' ? fail(shown) : Promise.resolve(shown)
    },
    publishContainer: (id) => {
      published.push(id)
      return republished === undefined ? fail('unsure') : Promise.resolve(mediaId(republished))
    },
  })
  const context = { ...made.segment(), mayPublish, claimed: new Set(claimed.map(mediaId)) }
  return { ...made, asked, published, found: settle(publish, context) }
}

const THIS = livePost('1', 'one')
const ANOTHER = livePost('2', 'one')
/** A list that goes back to before the publish. */
const BEFORE = [livePost('9', 'something else', { publishedAt: NOW - 1 })]
const IN_DOUBT = { kind: 'in-doubt' }
const LIVE = { kind: 'live', id: '1' }
const UNPUBLISHED = { kind: 'unpublished' }

describe('a segment in doubt is live', () => {
  test.each(['PUBLISHED', 'IN_PROGRESS', 'unsure', 'not-visible-yet'] as const)(
    'when it is found once and its container says: %s',
    async (state) => {
      expect(await settleOn([[state, [THIS, ...BEFORE]]]).found).toEqual(LIVE)
    },
  )

  test('as soon as it is found', async () => {
    const { found, asked } = settleOn([
      ['PUBLISHED', []],
      ['PUBLISHED', [THIS]],
      ['PUBLISHED', []],
    ])
    expect(await found).toEqual(LIVE)
    expect(asked).toEqual(['posts', 'posts'])
  })

  test('when what else is like it belongs to another segment', async () => {
    const { found } = settleOn([['PUBLISHED', [ANOTHER, THIS]]], { claimed: ['2'] })
    expect(await found).toEqual(LIVE)
  })

  test('when it was made in the ten minutes that clocks may differ by, and not earlier', async () => {
    const early = { ...THIS, publishedAt: NOW - 10 * MINUTE }
    expect(await settleOn([['PUBLISHED', [early]]]).found).toEqual(LIVE)
    const earlier = { ...THIS, publishedAt: NOW - 10 * MINUTE - 1 }
    expect(await settleOn([['PUBLISHED', [earlier]]]).found).toEqual(IN_DOUBT)
  })

  test('when it is a reply to the same post, or the network does not say to what', async () => {
    for (const replyTo of [mediaId('5'), undefined]) {
      const { found, asked } = settleOn([['PUBLISHED', [{ ...THIS, replyTo }]]], { publish: REPLY })
      expect(await found).toEqual(LIVE)
      expect(asked).toEqual(['replies'])
    }
  })
})

describe('a segment stays in doubt', () => {
  test('while two posts are like it, as nobody knows which it is', async () => {
    expect(await settleOn([['PUBLISHED', [ANOTHER, THIS]]]).found).toEqual(IN_DOUBT)
    const later = settleOn([
      ['PUBLISHED', [ANOTHER, THIS]],
      ['PUBLISHED', [THIS]],
    ])
    expect(await later.found).toEqual(LIVE)
  })

  test('while its container is ready and yet a post is like it', async () => {
    const { found, published } = settleOn([['FINISHED', [THIS]]])
    expect(await found).toEqual(IN_DOUBT)
    expect(published).toEqual([])
  })

  test('when what is like it replies to something else', async () => {
    const elsewhere = { ...THIS, replyTo: mediaId('6') }
    expect(await settleOn([['PUBLISHED', [elsewhere]]], { publish: REPLY }).found).toEqual(IN_DOUBT)
  })

  test('when all that is like it belongs to others, or says something else', async () => {
    const { found } = settleOn([['PUBLISHED', [THIS, livePost('3', 'two')]]], { claimed: ['1'] })
    expect(await found).toEqual(IN_DOUBT)
  })

  test('after ten minutes of asking, and says what it waits for', async () => {
    const { found, waits, events, asked } = settleOn([['PUBLISHED', []]])
    expect(await found).toEqual(IN_DOUBT)
    expect(asked).toHaveLength(16)
    expect(waits().reduce((sum, ms) => sum + ms, 0)).toBe(611_000)
    expect(events[0]).toEqual({ kind: 'waits', number: 1, ms: 1000, why: 'finding out what happened' })
    expect(events).toHaveLength(16)
  })

  test('when nothing answers', async () => {
    const { found, published } = settleOn([['unsure', 'unsure']])
    expect(await found).toEqual(IN_DOUBT)
    expect(published).toEqual([])
  })
})

describe('a segment in doubt is not published', () => {
  test.each(['ERROR', 'EXPIRED'] as const)('when its container says: %s', async (state) => {
    const { found, asked } = settleOn([[state, [THIS]]])
    expect(await found).toEqual(UNPUBLISHED)
    expect(asked).toEqual([])
  })

  const old = (ms: number) => ({ ...PUBLISH, since: NOW - ms })
  const before = (ms: number) => [livePost('9', 'something else', { publishedAt: NOW - ms - 1 })]

  test.each(['not-visible-yet', 'not-offered', 'refused'] as const)(
    'when its container is forgotten after more than a day (%s) and the list goes back to it',
    async (state) => {
      const publish = old(DAY + 10 * MINUTE)
      const { found } = settleOn([[state, before(DAY + 10 * MINUTE)]], { publish })
      expect(await found).toEqual(UNPUBLISHED)
    },
  )

  test('but stays in doubt while its container is younger than that', async () => {
    const publish = old(DAY)
    const looks = [['not-visible-yet', before(DAY)]] as const
    // The look after ten minutes is the first that comes late enough.
    const { found, waits } = settleOn(looks, { publish })
    expect(await found).toEqual(UNPUBLISHED)
    expect(waits().reduce((sum, ms) => sum + ms, 0)).toBe(611_000)
    const briefly = settleOn(looks, { publish, mayPublish: false })
    expect(await briefly.found).toEqual(IN_DOUBT)
    // The first look comes at once, to the millisecond too early.
    const forgotten: Look = ['not-visible-yet', before(DAY + 10 * MINUTE)]
    const atOnce = settleOn([forgotten], { publish: old(DAY + 10 * MINUTE), mayPublish: false })
    expect(await atOnce.found).toEqual(UNPUBLISHED)
    expect(atOnce.asked).toHaveLength(2)
  })

  test('but stays in doubt when the list does not go back to it', async () => {
    const publish = old(2 * DAY)
    const since = [livePost('9', 'something else', { publishedAt: publish.since })]
    for (const shown of [[], since, 'unsure'] as const)
      expect(await settleOn([['not-visible-yet', shown]], { publish }).found).toEqual(IN_DOUBT)
  })

  test('but is live when its container is forgotten and the list has it', async () => {
    const publish = old(2 * DAY)
    const shown = [{ ...THIS, publishedAt: publish.since }, ...before(2 * DAY)]
    expect(await settleOn([['not-visible-yet', shown]], { publish }).found).toEqual(LIVE)
  })

  test('but stays in doubt when its container does not answer, however old it is', async () => {
    const publish = old(2 * DAY)
    for (const state of ['unsure', 'permission', 'PUBLISHED'] as const)
      expect(await settleOn([[state, before(2 * DAY)]], { publish }).found).toEqual(IN_DOUBT)
  })

  test('but stays in doubt when its container is forgotten and several posts are like it', async () => {
    const publish = old(2 * DAY)
    const alike = [THIS, ANOTHER].map((post) => ({ ...post, publishedAt: publish.since }))
    const { found } = settleOn([['not-visible-yet', [...alike, ...before(2 * DAY)]]], { publish })
    expect(await found).toEqual(IN_DOUBT)
  })
})

describe('a container that was ready for a minute, with nothing in the list,', () => {
  const secondsUntilPublish = async (looks: readonly Look[]) => {
    const { found, waits, published } = settleOn(looks, { republished: '1' })
    expect(await found).toEqual(LIVE)
    expect(published).toEqual(['7'])
    return waits().reduce((sum, ms) => sum + ms, 0) / 1000
  }

  test('is published once more, with the lease made sure of', async () => {
    const { found, published, leases } = settleOn([['FINISHED', BEFORE]], { republished: '1' })
    expect(await found).toEqual(LIVE)
    expect(published).toEqual(['7'])
    expect(leases).toHaveLength(1)
  })

  test('is published no sooner than a minute after it was first seen', async () => {
    // Seen after 1, 3, 6, 11, 21, 41 and 71 seconds.
    expect(await secondsUntilPublish([['FINISHED', []]])).toBe(71)
  })

  const ready: Look = ['FINISHED', []]

  test('is published when the minute is over to the second', async () => {
    const unseen: Look = ['unsure', []]
    // First seen after 11 seconds.
    expect(await secondsUntilPublish([unseen, unseen, unseen, ready])).toBe(71)
  })

  test.each<readonly [string, Look]>([
    ['its state is not told', ['unsure', []]],
    ['it is in progress', ['IN_PROGRESS', []]],
    ['the list does not answer', ['FINISHED', 'unsure']],
    ['a post is like it', ['FINISHED', [THIS]]],
  ])('begins its minute anew when meanwhile %s', async (_, look) => {
    expect(await secondsUntilPublish([ready, ready, ready, look, ready])).toBe(131)
  })

  test('is published once more only once, answer or none', async () => {
    const { found, published } = settleOn([['FINISHED', []]])
    expect(await found).toEqual(IN_DOUBT)
    expect(published).toEqual(['7'])
  })

  test('is found when the answer to that is lost', async () => {
    const looks: Look[] = [...Array.from({ length: 7 }, () => ready), ['PUBLISHED', [THIS]]]
    const { found, published } = settleOn(looks)
    expect(await found).toEqual(LIVE)
    expect(published).toEqual(['7'])
  })

  test('is left alone by a run that may not publish, which asks for less than two minutes', async () => {
    const { found, published, waits, leases } = settleOn([['FINISHED', []]], { mayPublish: false })
    expect(await found).toEqual(IN_DOUBT)
    expect(published).toEqual([])
    expect(leases).toEqual([])
    expect(waits().reduce((sum, ms) => sum + ms, 0)).toBe(101_000)
  })
})

test('the asking ends with the run', async () => {
  const made = world({ containerState: () => new Promise(() => undefined) })
  const found = settle(PUBLISH, made.segment())
  setImmediate(() => made.interruption.abort(new Interruption('cancelled')))
  await expect(found).rejects.toBeInstanceOf(Interruption)
})

test('a mistake of our own is no answer of the network', async () => {
  const made = world({ latest: () => Promise.reject(new TypeError('a bug')) })
  await expect(settle(PUBLISH, made.segment())).rejects.toThrow('a bug')
})
