import type { Problem } from './problem.ts'
import type { PublishingEvent, Tell } from './publishing-events.ts'
import type { PostReport, WriteBackReport } from './report.ts'
import type { Refusal } from './threads/error.ts'

/** What happens in a run, told as it happens; action/log.ts puts it into words. */
export type RunEvent =
  /** Another run publishes from this checkout; this one waits for it. */
  | { readonly kind: 'busy' }
  /** An earlier run left something unfinished; this much of it is live. */
  | { readonly kind: 'recovered'; readonly path: string | undefined; readonly live: number }
  | { readonly kind: 'account'; readonly username: string }
  /** A preview has asked what publishing would find; in sentences. */
  | { readonly kind: 'examined'; readonly well: readonly string[] }
  /** A token that an earlier run refreshed is used; `ref`: where it is kept. */
  | { readonly kind: 'token-kept'; readonly ref: string }
  /** `isSeed`: the pasted token is what the new one is sealed with. */
  | { readonly kind: 'token-refreshed'; readonly expiresAt: number | undefined; readonly isSeed: boolean }
  | {
      readonly kind: 'chain'
      readonly path: string | undefined
      readonly segments: readonly string[]
      readonly already: number
    }
  /** So many segments of a post are taken down. */
  | { readonly kind: 'removal'; readonly path: string; readonly segments: number }
  | { readonly kind: 'chain-end' }
  /** A push that only brought receipts: there is nothing to do. */
  | { readonly kind: 'own-push' }
  /** Another run publishes for the same account; `run`: its id, empty where it has none. */
  | { readonly kind: 'lease-busy'; readonly run: string }
  | { readonly kind: 'github-waits'; readonly ms: number; readonly why: string }
  /** The branch refuses commits, for these reasons. */
  | { readonly kind: 'by-pull-request'; readonly branch: string; readonly rules: readonly string[] }
  /** The branch is protected, and GitHub does not say whether it takes commits. */
  | { readonly kind: 'guarded'; readonly branch: string }
  | { readonly kind: 'written'; readonly written: Omit<WriteBackReport, 'problems'> }
  /** The preview is in a comment; undefined: in the summary alone, as a fork's token may not comment. */
  | { readonly kind: 'commented'; readonly url: string | undefined }
  /** The comment on a merged pull request says where its posts are, or why it does not. */
  | { readonly kind: 'told-merged'; readonly number: number; readonly url: string }
  | { readonly kind: 'not-told-merged'; readonly why: string }
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
  /** Numbers of so many segments and posts were read; `commit`: undefined where nothing is committed. */
  | {
      readonly kind: 'sampled'
      readonly posts: number
      readonly requests: number
      readonly commit: string | undefined
      readonly branch: string
    }
  /** What happened in a run over several accounts that is of this one. */
  | { readonly kind: 'of-account'; readonly name: string; readonly events: readonly RunEvent[] }
  /**
   * So many conversations were read, with requests of which `counted` were for numbers of replies; `byAge`: how many would
   * have been read by the age of posts alone. `inbox`: undefined where there is none.
   */
  | {
      readonly kind: 'replies-read'
      readonly posts: number
      readonly requests: number
      readonly counted: number
      readonly byNumbers: boolean
      readonly byAge: number
      readonly commit: string | undefined
      readonly branch: string
      readonly inbox: { readonly number: number | undefined; readonly waiting: number } | undefined
    }
  /** So many files of accounts were looked at by their names, and so many of them read; some accounts may have something to do. */
  | {
      readonly kind: 'planned'
      readonly branch: string
      readonly accounts: number
      readonly files: number
      readonly read: number
      readonly accountsDue: number
      readonly shardCount: number
    }
  /** None of these posts is tried. */
  | { readonly kind: 'held-back'; readonly problem: Problem; readonly posts: readonly PostReport[] }

export type TellRun = (event: RunEvent) => void

/** For steps of publishing that belong to no segment. */
export function besideSegments(tell: TellRun): Tell {
  return (event) => tell({ kind: 'segment', event, total: 0, text: '' })
}

/** For waits that GitHub asks for. */
export function tellWaits(tell: TellRun): (ms: number, why: string) => void {
  return (ms, why) => tell({ kind: 'github-waits', ms, why })
}
