import { describe, expect, test } from 'vitest'
import type { Segment } from '../../src/core/chain.ts'
import type { Receipt } from '../../src/core/post/receipt.ts'
import { ThreadsError, type ThreadsErrorKind } from '../../src/core/threads/error.ts'
import { mediaId, type MediaId } from '../../src/core/threads/ids.ts'
import type { LivePost } from '../../src/ports/threads.ts'
import { stepContext } from '../../src/publishing/account.ts'
import { adoptLive } from '../../src/publishing/adopt.ts'
import { livePost, world } from '../fakes/account.ts'

const DUE = Date.parse('2026-11-22T12:00:00Z')
const segment = (text: string): Segment => ({ text, media: [], spoilers: [], end: 'author' })
const CHAIN = ['one', 'two', 'three'].map(segment)
const HEAD = livePost('1', 'one')
const SECOND = livePost('2', 'two', { replyTo: mediaId('1') })
const THIRD = livePost('3', 'three', { replyTo: mediaId('2') })
const receiptOf = ({ id, permalink }: LivePost): Receipt => ({ id, permalink })

type Shown = readonly LivePost[] | ThreadsErrorKind
type Case = {
  readonly posts?: Shown
  readonly replies?: Shown
  readonly segments?: readonly Segment[]
  readonly known?: readonly Receipt[]
  readonly replyTo?: MediaId
  readonly claimed?: readonly string[]
}

function adopt({ posts = [], replies = [], segments = CHAIN, known = [], replyTo, claimed = [] }: Case) {
  const asked: string[] = []
  const made = world({
    latest: (kind) => {
      asked.push(kind)
      const shown = kind === 'posts' ? posts : replies
      return typeof shown === 'string'
        ? Promise.reject(new ThreadsError(shown, shown !== 'unsure', shown))
        : Promise.resolve(shown)
    },
  })
  made.account.claims.add(claimed.map(mediaId))
  const beginning = { notBefore: DUE, replyTo }
  const context = stepContext(made.account, made.context.tell)
  return { ...made, asked, found: adoptLive(segments, known, beginning, made.account, context) }
}

describe('a chain that is live without a receipt', () => {
  test('is found whole, by its text and by what replies to what', async () => {
    const { found, asked } = adopt({ posts: [HEAD], replies: [THIRD, SECOND] })
    expect(await found).toEqual([HEAD, SECOND, THIRD].map(receiptOf))
    expect(asked).toEqual(['posts', 'replies'])
  })

  test('is found as far as it got', async () => {
    expect(await adopt({ posts: [HEAD], replies: [SECOND] }).found).toEqual([HEAD, SECOND].map(receiptOf))
    expect(await adopt({ posts: [HEAD], replies: [THIRD] }).found).toEqual([HEAD].map(receiptOf))
    expect(await adopt({ posts: [], replies: [SECOND] }).found).toEqual([])
  })

  test('is found on from the receipts that are known', async () => {
    const { found, asked } = adopt({ posts: 'permission', replies: [SECOND], known: [receiptOf(HEAD)] })
    expect(await found).toEqual([HEAD, SECOND].map(receiptOf))
    expect(asked).toEqual(['replies'])
  })

  test('is found among replies where it replies to a post', async () => {
    const reply = { ...HEAD, replyTo: mediaId('5') }
    const { found, asked } = adopt({ replies: [reply, SECOND], replyTo: mediaId('5') })
    expect(await found).toEqual([reply, SECOND].map(receiptOf))
    expect(asked).toEqual(['replies', 'replies'])
  })

  test('needs no second look when its only segment is found, or all are known', async () => {
    const alone = adopt({ posts: [HEAD], segments: [segment('one')] })
    expect(await alone.found).toEqual([receiptOf(HEAD)])
    expect(alone.asked).toEqual(['posts'])
    const known = [receiptOf(HEAD)]
    const whole = adopt({ known, segments: [segment('one')] })
    expect(await whole.found).toEqual(known)
    expect(whole.asked).toEqual([])
  })

  test('may have been published the very moment it was due', async () => {
    const due = { ...HEAD, publishedAt: DUE }
    expect(await adopt({ posts: [due] }).found).toEqual([receiptOf(due)])
  })
})

describe('what is live is not adopted', () => {
  test('when it is older than the post was due: then it is another post that says the same', async () => {
    expect(await adopt({ posts: [{ ...HEAD, publishedAt: DUE - 1 }] }).found).toEqual([])
    const older = { ...SECOND, publishedAt: DUE - 1 }
    expect(await adopt({ posts: [HEAD], replies: [older] }).found).toEqual([receiptOf(HEAD)])
  })

  test('when it says something else', async () => {
    expect(await adopt({ posts: [livePost('1', 'One')] }).found).toEqual([])
  })

  test('when another post has its receipt', async () => {
    expect(await adopt({ posts: [HEAD], claimed: ['1'] }).found).toEqual([])
    expect(await adopt({ posts: [HEAD], replies: [SECOND], claimed: ['2'] }).found).toEqual([receiptOf(HEAD)])
  })

  test('when it replies to something else', async () => {
    const stray = livePost('4', 'two', { replyTo: mediaId('8') })
    expect(await adopt({ posts: [HEAD], replies: [stray, SECOND] }).found).toEqual(
      [HEAD, SECOND].map(receiptOf),
    )
    expect(await adopt({ posts: [{ ...HEAD, replyTo: mediaId('8') }] }).found).toEqual([])
  })

  test('twice, even where it is said to reply to itself', async () => {
    const odd = livePost('1', 'one', { replyTo: mediaId('1') })
    const twice = [segment('one'), segment('one')]
    const known = [{ id: mediaId('1'), permalink: undefined }]
    expect(await adopt({ replies: [odd], segments: twice, known }).found).toEqual(known)
  })

  test('when its head has no text, as pictures without a word are all alike', async () => {
    const { found, asked } = adopt({ posts: [livePost('1', '')], segments: [segment(''), segment('two')] })
    expect(await found).toEqual([])
    expect(asked).toEqual([])
  })
})

describe('an account that is not shown', () => {
  test.each(['permission', 'not-offered'] as const)('hides its posts or its replies: %s', async (kind) => {
    expect(await adopt({ posts: kind }).found).toEqual({ hidden: 'feed' })
    expect(await adopt({ replies: kind, replyTo: mediaId('5') }).found).toEqual({ hidden: 'feed' })
    expect(await adopt({ posts: [HEAD], replies: kind }).found).toEqual({ hidden: 'replies' })
    expect(await adopt({ replies: kind, known: [receiptOf(HEAD)] }).found).toEqual({ hidden: 'replies' })
  })

  test('is asked again, as Threads refuses by mistake', async () => {
    const { found, waits } = adopt({ posts: 'permission' })
    await found
    expect(waits()).toEqual([1000, 3000])
  })

  test('lets nothing be published while it gives no answer', async () => {
    const { found, waits } = adopt({ posts: 'unsure' })
    await expect(found).rejects.toMatchObject({ kind: 'unsure' })
    expect(waits()).toEqual([1000, 3000, 9000])
    await expect(adopt({ posts: 'token' }).found).rejects.toMatchObject({ kind: 'token' })
  })
})
