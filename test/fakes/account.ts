import type { JournalEntry } from '../../src/core/journal.ts'
import type { PublishingEvent } from '../../src/core/publishing-events.ts'
import type { ContainerDraft } from '../../src/core/threads/draft.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import type { LivePost, Threads } from '../../src/ports/threads.ts'
import { accountOf } from '../../src/publishing/account.ts'
import { segmentContext } from '../../src/publishing/segment-context.ts'
import { fakeClock } from './clock.ts'
import { fakeThreads } from './threads.ts'

export const CHAIN = { account: 'test', path: 'a.md', digest: 'sha256:a' }

/** An account on a network in memory; `answers`: methods that answer otherwise than that network would. */
export function world(answers: Partial<Threads> = {}, random = () => 0) {
  const clock = fakeClock()
  const threads = fakeThreads(() => clock.now())
  const events: PublishingEvent[] = []
  const entries: JournalEntry[] = []
  const journal = {
    record: (entry: JournalEntry) => void entries.push(entry),
    entries: () => entries,
    clear: () => undefined,
  }
  const interruption = new AbortController()
  const leases: number[] = []
  const account = accountOf(
    { name: 'test', username: 'lantern', threads: { ...threads, ...answers } },
    { clock, journal, random, interruption: interruption.signal },
    () => Promise.resolve(void leases.push(threads.calls.length)),
  )
  const context = { account, chain: CHAIN, tell: (event: PublishingEvent) => void events.push(event) }
  return {
    clock,
    threads,
    events,
    entries,
    interruption,
    /** How many requests had been sent each time the lease was made sure of. */
    leases,
    account,
    context,
    segment: (number = 1) => segmentContext(context, number),
    /** What was waited for, without the waits that take no time. */
    waits: () => clock.slept.filter((ms) => ms > 0),
    count: (method: keyof Threads) => threads.calls.filter((call) => call === method).length,
  }
}

export const draftOf = (text: string, rest: Partial<ContainerDraft> = {}): ContainerDraft => ({
  text,
  replyTo: undefined,
  media: [],
  ...rest,
})

export function livePost(id: string, text: string, rest: Partial<LivePost> = {}): LivePost {
  return {
    id: mediaId(id),
    text,
    permalink: `https://www.threads.com/@lantern/post/${id}`,
    publishedAt: Date.parse('2026-11-22T12:00:00Z'),
    replyTo: undefined,
    ...rest,
  }
}
