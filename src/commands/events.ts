import type { PostReport } from '../core/report.ts'
import type { PublishingEvent, Tell } from '../publishing/events.ts'
import type { Refusal } from '../publishing/segment.ts'

/** What a run tells while it goes on; action/log.ts puts it into words. */
export type RunEvent =
  /** Another run publishes from this checkout; this one waits for it. */
  | { readonly kind: 'busy' }
  /** A run before this one left something unfinished; this much of it is live. */
  | { readonly kind: 'recovered'; readonly path: string | undefined; readonly live: number }
  | { readonly kind: 'account'; readonly username: string }
  | {
      readonly kind: 'chain'
      readonly path: string | undefined
      readonly segments: readonly string[]
      readonly already: number
    }
  | { readonly kind: 'chain-end' }
  /** Threads refuses the post as it was composed; it is composed another way, before any of it is public. */
  | {
      readonly kind: 'recomposed'
      readonly path: string | undefined
      readonly refusal: Refusal
      readonly why: string
    }
  | {
      readonly kind: 'segment'
      readonly event: PublishingEvent
      readonly total: number
      readonly text: string
    }
  | { readonly kind: 'post'; readonly report: PostReport }

export type TellRun = (event: RunEvent) => void

/** For steps of publishing that belong to no segment. */
export function besideSegments(tell: TellRun): Tell {
  return (event) => tell({ kind: 'segment', event, total: 0, text: '' })
}
