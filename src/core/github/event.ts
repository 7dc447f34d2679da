import { listIn, textIn, within } from '../json.ts'
import { OWN_BRANCHES } from './branch-rules.ts'
import { isOurs } from './commit-message.ts'

/** What started the workflow, as far as it matters here. */
export type GitHubEvent = {
  /** `push`, `release` and the like; empty outside of a workflow. */
  readonly name: string
  readonly pullRequest: { readonly number: number; readonly fromFork: boolean } | undefined
  readonly releaseId: number | undefined
  /** What the workflow runs on, `refs/heads/main` and the like; may be empty. */
  readonly ref: string
  /** Messages of the commits of a push. */
  readonly pushed: readonly string[]
}

/** Events whose payload says something that matters here. */
export const TELLING_EVENTS: readonly string[] = [
  'push',
  'release',
  'pull_request',
  'pull_request_target',
  'merge_group',
]

/** Reads an event from its name, its ref, and its payload, which may be missing or anything at all. */
export function eventOf(name: string | undefined, ref: string | undefined, payload: unknown): GitHubEvent {
  const pull = within(payload, 'pull_request')
  const number = within(pull, 'number')
  const base = within(pull, 'base', 'repo', 'full_name')
  const head = within(pull, 'head', 'repo', 'full_name')
  const id = within(payload, 'release', 'id')
  return {
    name: name ?? '',
    ref: ref ?? '',
    // Null where the fork has been deleted.
    pullRequest: typeof number === 'number' ? { number, fromFork: base !== head } : undefined,
    releaseId: typeof id === 'number' ? id : undefined,
    pushed: listIn(within(payload, 'commits')).map((commit) => textIn(commit, 'message')),
  }
}

/**
 * Whether a push brought nothing but commits of ours, or went to a branch of ours: what they record is live, and nothing
 * is to be done.
 */
export function isOwnPush({ name, ref, pushed }: GitHubEvent, commitMessage: string): boolean {
  if (name !== 'push') return false
  if (ref.startsWith(`refs/heads/${OWN_BRANCHES}`)) return true
  return pushed.length > 0 && pushed.every((message) => isOurs(message, commitMessage))
}

/** Events of content that is not merged yet: none of it is ever published. */
export function isBeforeMerge(event: string | undefined): boolean {
  return event === 'merge_group' || (event?.startsWith('pull_request') ?? false)
}
