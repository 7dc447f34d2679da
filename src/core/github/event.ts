import { listIn, textIn, within } from '../json.ts'
import { OWN_BRANCHES } from './branch-rules.ts'
import { isOurs } from './commit-message.ts'

/** What started the workflow, as far as it matters here. */
export type GitHubEvent = {
  /** `push`, `release` and the like; empty outside of a workflow. */
  readonly name: string
  readonly pullRequest: { readonly number: number; readonly fromFork: boolean } | undefined
  readonly releaseId: number | undefined
  readonly releaseUrl: string | undefined
  /** What the workflow runs on, `refs/heads/main` and the like; may be empty. */
  readonly ref: string
  /** What a push brought; empty where the payload does not say. */
  readonly pushed: Pushed
}

type Pushed = {
  /** Names of commits: where the branch pointed, and where it points. Of a new branch, `before` is all zeros. */
  readonly before: string
  readonly after: string
  /** Of its commits. */
  readonly messages: readonly string[]
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
    releaseUrl: textIn(within(payload, 'release'), 'html_url') || undefined,
    pushed: {
      before: textIn(payload, 'before'),
      after: textIn(payload, 'after'),
      messages: listIn(within(payload, 'commits')).map((commit) => textIn(commit, 'message')),
    },
  }
}

/** Whether a push went to a branch that only this action makes: nothing is ever published from there. */
export function isToOwnBranch({ name, ref }: GitHubEvent): boolean {
  return name === 'push' && ref.startsWith(`refs/heads/${OWN_BRANCHES}`)
}

/** Whether all commits of a push have messages like ours. Anybody can write such a message: see own-push.ts. */
export function looksLikeOwnPush({ name, pushed }: GitHubEvent, commitMessage: string): boolean {
  const { before, after, messages } = pushed
  const isKnown = /^0*[^0]/.test(before) && after !== ''
  return (
    name === 'push' &&
    isKnown &&
    messages.length > 0 &&
    messages.every((message) => isOurs(message, commitMessage))
  )
}

/** Events of content that is not merged yet: none of it is ever published. */
export function isBeforeMerge(event: string | undefined): boolean {
  return event === 'merge_group' || (event?.startsWith('pull_request') ?? false)
}
