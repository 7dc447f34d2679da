import { describe, expect, test } from 'vitest'
import { Interruption } from '../../src/core/interruption.ts'
import type { MediaItem } from '../../src/core/threads/draft.ts'
import { ThreadsError } from '../../src/core/threads/error.ts'
import { containerId, mediaId, type ContainerId } from '../../src/core/threads/ids.ts'
import type { ContainerState } from '../../src/ports/threads.ts'
import { prepareContainer } from '../../src/publishing/container.ts'
import { draftOf, livePost, world } from '../fakes/account.ts'

const picture: MediaItem = { kind: 'image', url: 'https://x.test/a.jpg', alt: undefined }
const video: MediaItem = { kind: 'video', url: 'https://x.test/a.mp4', alt: undefined }
const IN_PROGRESS: ContainerState = { status: 'IN_PROGRESS', reason: undefined }
const many = (count: number, state: ContainerState) => Array.from({ length: count }, () => state)
const sum = (ms: readonly number[]) => ms.reduce((total, each) => total + each, 0)

describe('the container of a draft', () => {
  test('of text is ready at the first look', async () => {
    const { segment, threads, waits, events } = world()
    const draft = draftOf('one')
    const prepared = await prepareContainer(draft, segment())
    expect([...threads.drafts]).toEqual([[prepared.kind === 'ready' && prepared.container, draft]])
    expect(threads.calls).toEqual(['createContainer', 'containerState'])
    expect(waits()).toEqual([])
    expect(events).toEqual([{ kind: 'created', number: 1 }])
  })

  test('is waited for until it is ready, and the log tells why', async () => {
    const { segment, threads, waits, events } = world()
    threads.show(...many(2, IN_PROGRESS))
    expect(await prepareContainer(draftOf('one'), segment())).toMatchObject({ kind: 'ready' })
    expect(waits()).toEqual([150, 150])
    expect(events.slice(1)).toEqual(
      [150, 150].map((ms) => ({ kind: 'waits', number: 1, ms, why: 'Threads is preparing it' })),
    )
  })

  test('of text is looked at when the one before it was ready, and a little earlier while that is not sure', async () => {
    const { segment, threads, waits, account } = world()
    threads.show(...many(3, IN_PROGRESS))
    await prepareContainer(draftOf('one'), segment())
    expect(account.pace.readiness).toEqual({ notBefore: 300, by: 450 })
    threads.show(IN_PROGRESS)
    await prepareContainer(draftOf('two'), segment(2))
    await prepareContainer(draftOf('three'), segment(3))
    await prepareContainer(draftOf('four', { media: [picture] }), segment(4))
    expect(waits()).toEqual([150, 150, 150, 330, 120, 450])
  })

  test('is given up after six minutes, and that of a video after a quarter of an hour', async () => {
    for (const [media, minutes, seconds] of [
      [[picture], 6, 365],
      [[video], 14, 869],
    ] as const) {
      const { segment, threads, waits } = world()
      threads.show(...many(100, IN_PROGRESS))
      const prepared = await prepareContainer(draftOf('one', { media }), segment())
      expect(prepared).toMatchObject({ kind: 'failed', problem: { rule: 'threads/not-ready' } })
      expect(prepared.kind === 'failed' && prepared.problem.message).toContain(`after ${minutes} minutes`)
      expect(sum(waits())).toBe(seconds * 1000)
    }
  })

  test('that fails says why, and one that expired is lost', async () => {
    const { segment, threads } = world()
    threads.show(
      { status: 'ERROR', reason: 'INVALID_ASPECT_RATIO' },
      { status: 'EXPIRED', reason: undefined },
    )
    const failed = await prepareContainer(draftOf('one'), segment())
    expect(failed).toMatchObject({ kind: 'failed', problem: { rule: 'threads/container-failed' } })
    expect(failed.kind === 'failed' && failed.problem.message).toContain('INVALID_ASPECT_RATIO')
    expect(await prepareContainer(draftOf('one'), segment())).toEqual({ kind: 'lost' })
  })

  test('is made again, and asked for again, after an answer that is lost', async () => {
    const { segment, threads, waits } = world()
    threads.fail('createContainer', { kind: 'unsure' }, { kind: 'unsure' }, { kind: 'unsure' })
    threads.fail('containerState', { kind: 'not-visible-yet' }, { kind: 'unsure' }, { kind: 'unsure' })
    expect(await prepareContainer(draftOf('one'), segment())).toMatchObject({ kind: 'ready' })
    expect(waits()).toEqual([1000, 3000, 9000, 1000, 1000, 3000])
  })

  test('of a reply is tried for half a minute while its parent is not known everywhere', async () => {
    const { segment, threads, waits } = world()
    threads.live.push(livePost('5', 'parent'))
    const unknown = Array.from({ length: 8 }, () => ({ kind: 'not-visible-yet' }) as const)
    threads.fail('createContainer', ...unknown)
    const draft = draftOf('one', { replyTo: mediaId('5') })
    expect(await prepareContainer(draft, segment())).toMatchObject({ kind: 'ready' })
    expect(sum(waits())).toBe(34_000)
  })

  test('of a head is not tried again then, as there is nothing to become visible', async () => {
    const { segment, threads, waits } = world()
    threads.fail('createContainer', { kind: 'not-visible-yet' })
    await expect(prepareContainer(draftOf('one'), segment())).rejects.toMatchObject({
      kind: 'not-visible-yet',
    })
    expect(waits()).toEqual([])
  })

  test('of a reply waits as long as the parent before it took, and that of a head does not', async () => {
    const { segment, threads, clock, account } = world()
    threads.live.push(livePost('5', 'parent'))
    threads.fail('createContainer', { kind: 'not-visible-yet' }, { kind: 'not-visible-yet' })
    await prepareContainer(draftOf('one', { replyTo: mediaId('5') }), segment())
    expect(account.pace).toMatchObject({ container: 0, parent: 2000 })
    clock.slept.length = 0
    await prepareContainer(draftOf('two'), segment())
    expect(clock.slept).toEqual([])
    await prepareContainer(draftOf('three', { replyTo: mediaId('5') }), segment())
    expect(clock.slept).toEqual([2000])
  })

  test('is not waited for once the run has to stop', async () => {
    const made = world({
      containerState: () => {
        made.interruption.abort(new Interruption('cancelled'))
        return Promise.resolve(IN_PROGRESS)
      },
    })
    await expect(prepareContainer(draftOf('one'), made.segment())).rejects.toBeInstanceOf(Interruption)
    expect(made.waits()).toEqual([])
  })
})

describe('the container of a carousel', () => {
  /** A network that numbers items by their order and notes the children of what it makes. */
  function carousel() {
    const children: (readonly ContainerId[])[] = []
    let items = 0
    const made = world({
      createItem: () => Promise.resolve(containerId(`item-${(items += 1)}`)),
      createContainer: (_, given = []) => {
        children.push(given)
        return Promise.resolve(containerId('whole'))
      },
    })
    return { ...made, children, made: () => items }
  }
  const album = draftOf('one', { media: [picture, video, picture] })

  test('holds those of its items, in order, each ready before', async () => {
    const { segment, children, count } = carousel()
    expect(await prepareContainer(album, segment())).toEqual({ kind: 'ready', container: 'whole' })
    expect(children).toEqual([['item-1', 'item-2', 'item-3']])
    expect(count('containerState')).toBe(4)
  })

  test('is none for a single picture', async () => {
    const { segment, children, made } = carousel()
    await prepareContainer(draftOf('one', { media: [picture] }), segment())
    expect(children).toEqual([[]])
    expect(made()).toBe(0)
  })

  test('is of two items at least', async () => {
    const { segment, children } = carousel()
    await prepareContainer(draftOf('one', { media: [picture, picture] }), segment())
    expect(children).toEqual([['item-1', 'item-2']])
  })

  test('is not made when an item fails, and no later item is looked at', async () => {
    const { segment, threads, children, count } = carousel()
    const ready = { status: 'FINISHED', reason: undefined } as const
    threads.show(ready, { status: 'ERROR', reason: 'UNSUPPORTED_FORMAT' })
    const prepared = await prepareContainer(album, segment())
    expect(prepared).toMatchObject({ kind: 'failed', problem: { rule: 'threads/container-failed' } })
    expect(children).toEqual([])
    expect(count('containerState')).toBe(2)
  })

  test('is lost with an item that expired', async () => {
    const { segment, threads, children } = carousel()
    threads.show({ status: 'EXPIRED', reason: undefined })
    expect(await prepareContainer(album, segment())).toEqual({ kind: 'lost' })
    expect(children).toEqual([])
  })

  test('waits as long for each item as its own kind takes', async () => {
    const { segment, threads, waits } = carousel()
    threads.show(...many(100, IN_PROGRESS))
    expect(await prepareContainer(album, segment())).toMatchObject({ kind: 'failed' })
    expect(sum(waits())).toBe(365_000)
  })

  test('is lost when its items stay unknown, after more than a minute', async () => {
    const unknown = () => Promise.reject(new ThreadsError('children-not-visible', true, 'unknown'))
    const { segment, waits, account } = world({ createContainer: unknown })
    expect(await prepareContainer(album, segment())).toEqual({ kind: 'lost' })
    expect(waits()).toEqual([5000, 10_000, 20_000, 30_000])
    expect(account.pace.parent).toBe(0)
  })

  test('has an item made again whose answer is lost', async () => {
    const { segment, threads, waits } = world()
    threads.fail('createItem', { kind: 'unsure' })
    expect(await prepareContainer(album, segment())).toMatchObject({ kind: 'ready' })
    expect(waits()).toEqual([1000])
  })
})
