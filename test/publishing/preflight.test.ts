import { describe, expect, test } from 'vitest'
import type { ContainerDraft, MediaItem } from '../../src/core/threads/draft.ts'
import type { ThreadsErrorKind } from '../../src/core/threads/error.ts'
import { findObstacles } from '../../src/publishing/preflight.ts'
import { draftOf, world } from '../fakes/account.ts'

const picture: MediaItem = { kind: 'image', url: 'https://x.test/a.jpg', alt: undefined }
const short = draftOf('one')
const shown = draftOf('two', { media: [picture] })
/** 500 characters for people, more in bytes. */
const wide = draftOf('ä'.repeat(251))

async function tried(drafts: readonly ContainerDraft[], from = 0) {
  const made = world()
  const obstacles = await findObstacles(drafts, from, made.segment)
  return { obstacles, tried: [...made.threads.drafts.values()] }
}

describe('before anything is public', () => {
  test('later segments with media, or longer in bytes than any count allows, are tried', async () => {
    const found = await tried([short, shown, short, wide])
    expect(found).toEqual({ obstacles: [], tried: [shown, wide] })
  })

  test('five hundred bytes are short however they are counted', async () => {
    expect((await tried([short, draftOf('ä'.repeat(250))])).tried).toEqual([])
  })

  test('the first segment to come is not tried, as its own container is its trial, nor is what is live', async () => {
    expect((await tried([shown, shown, wide], 1)).tried).toEqual([wide])
  })

  const refused = async (kind: ThreadsErrorKind) => {
    const made = world()
    made.threads.fail('createContainer', { kind })
    return findObstacles([short, short, wide], 0, made.segment)
  }

  test.each(['too-long', 'link-refused'] as const)(
    'what the network refuses is told with its number and how it may be said otherwise: %s',
    async (kind) => {
      const [obstacle, ...others] = await refused(kind)
      expect(others).toEqual([])
      expect(obstacle).toMatchObject({ number: 3, refusal: kind, problem: { rule: 'threads/refused' } })
    },
  )

  test('what cannot be said otherwise is told without a way', async () => {
    expect(await refused('refused')).toMatchObject([{ number: 3, refusal: undefined }])
  })

  test('what the network cannot prepare is told', async () => {
    const made = world()
    made.threads.show({ status: 'ERROR', reason: 'FAILED_DOWNLOADING_VIDEO' })
    const obstacles = await findObstacles([short, shown], 0, made.segment)
    expect(obstacles).toMatchObject([{ number: 2, problem: { rule: 'threads/container-failed' } }])
    expect(obstacles[0]?.refusal).toBeUndefined()
  })

  test('a trial that is lost on the way is no obstacle', async () => {
    const made = world()
    made.threads.show({ status: 'EXPIRED', reason: undefined })
    expect(await findObstacles([short, shown], 0, made.segment)).toEqual([])
  })

  test.each(['token', 'throttled', 'restricted', 'permission', 'unsure'] as const)(
    'an account that is blocked, or a network without an answer, is no judgement: %s',
    async (kind) => {
      const made = world()
      made.threads.fail('createContainer', ...Array.from({ length: 4 }, () => ({ kind })))
      await expect(findObstacles([short, shown], 0, made.segment)).rejects.toMatchObject({ kind })
    },
  )

  test('a mistake of our own is no judgement', async () => {
    const bug = new TypeError('a bug')
    const made = world({ createContainer: () => Promise.reject(bug) })
    await expect(findObstacles([short, shown], 0, made.segment)).rejects.toBe(bug)
  })
})
