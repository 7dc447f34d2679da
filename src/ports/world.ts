import type { Media } from '../core/chain.ts'
import type { GitHubEvent } from '../core/github/event.ts'
import type { Problem } from '../core/problem.ts'
import type { MediaItem } from '../core/threads/draft.ts'
import type { Files, Journal, Lease, ReceiptsFolder } from './checkout.ts'
import type { Clone } from './clone.ts'
import type { Clock } from './clock.ts'
import type { Host, Secrets } from './github.ts'
import type { Threads } from './threads.ts'

/** Something a post shows, found and judged; without an item there is an error among the problems, or it is left. */
type FoundMedia = {
  readonly item: MediaItem | undefined
  readonly problems: readonly Problem[]
  /** Not looked at, as this run has looked at so many others. */
  readonly isLeft?: boolean
}

/** One run of a workflow, as its host knows it. */
export type WorkflowRun = {
  /** Empty outside of a workflow. */
  readonly id: string
  /** On the web, where its summary is; undefined outside of a workflow. */
  readonly url: string | undefined
  readonly attempt: number
  /** Tells steps of the same run apart; the same for a step and its post step. */
  readonly holder: string
  /** Job and step, as the workflow names them: the same each time the workflow runs. */
  readonly step: string
  /** Whether a later job of it commits the receipts of this step. */
  readonly awaitsRecord?: boolean
  /** Kept for the post step: the ref of the lease that this step holds, or empty. */
  readonly saveLease: (ref: string) => void
  /** In the post step: the ref of a lease that its step may have left. */
  readonly leftLease: string
}

export type OnWait = (ms: number, why: string) => void

type LinkFrom = (path: string | undefined, target: string) => string | undefined

/** Everything outside of the process. */
export type World = {
  readonly clock: Clock
  readonly files: Files
  readonly journal: Journal
  readonly lease: Lease
  /** Where receipts lie on their way from the jobs that publish to the one that records; absent: they are committed. */
  readonly receiptsFolder?: ReceiptsFolder
  /** Aborts when the run is to stop: nothing more is published then. */
  readonly interruption: AbortSignal
  /** From 0 to below 1. */
  readonly random: () => number
  /** Loaded when something is to be published: most runs publish nothing. */
  readonly threads: (token: string) => Promise<Threads>
  /** The same for another account: its own network, and its own measure of media. */
  readonly ofAccount: (user: string) => Pick<World, 'threads' | 'findMedia'>
  /** Reads the file or asks the address that a post names. `path`: the post's, undefined for inline text. */
  readonly findMedia: (media: Media, path: string | undefined) => Promise<FoundMedia>
  /** Files that the pull request changes which the checkout merges; undefined where it does not tell. */
  readonly changedByPullRequest: () => ReadonlySet<string> | undefined
  /** Those of the files that differ from the commit that is checked out; undefined where git cannot tell. */
  readonly uncommitted: (paths: readonly string[]) => ReadonlySet<string> | undefined
  /**
   * Files as the commit that is checked out has them, or the base of the pull request whose merge that is. Those that
   * are not there are left out, and all of them where git cannot tell.
   */
  readonly committed: (paths: readonly string[], revision: 'HEAD' | 'HEAD^1') => ReadonlyMap<string, Buffer>
  /** `owner/name` on GitHub; undefined outside of it. */
  readonly repository: string | undefined
  /** Its id, which stays when it is renamed; undefined outside of GitHub. */
  readonly repositoryId: number | undefined
  /** Absolute address of a relative link target in a file of the repository; undefined where readers can open nothing. */
  readonly linkFrom: LinkFrom
  /** The same where other files are there than those of the checkout. */
  readonly linksAmong: (isThere: (path: string) => boolean) => LinkFrom
  readonly event: GitHubEvent
  readonly run: WorkflowRun
  /** The repository on GitHub; undefined outside of a workflow. `onWait` is told of long waits. */
  readonly host: ((onWait: OnWait) => Promise<Host>) | undefined
  /** Its secrets, or those of the environment that is asked for; undefined without a token that may write them. */
  readonly secrets: ((onWait: OnWait) => Promise<Secrets>) | undefined
  /** An empty clone of that repository, to be filled; undefined where `host` is. */
  readonly clone: (() => Promise<Clone>) | undefined
  /** From a source that is fit for keys. */
  readonly randomBytes: (size: number) => Uint8Array
  /** Keeps a secret that became known in this run out of every message. */
  readonly hide: (secret: string) => void
}
