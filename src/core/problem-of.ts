import { GitHubError } from './github/error.ts'
import { FolderError } from './insights/folder-error.ts'
import { Interruption, type InterruptionKind } from './interruption.ts'
import { ForeignBranchError } from './replies/foreign-branch-error.ts'
import { error, type Permissions, type Problem } from './problem.ts'
import type { RuleId } from './rules/catalogue.ts'
import { COPY_ALONE } from './rules/threads.ts'
import { ThreadsError, type ThreadsErrorKind } from './threads/error.ts'
import { TokenError } from './token/token-error.ts'

/**
 * An error of the network, of GitHub, or of a run that has to stop, as a problem.
 *
 * @param permissions What the job must be allowed for what it asked of GitHub.
 * @throws cause if it is anything else: that is a bug.
 */
export function problemOf(cause: unknown, permissions: Permissions = []): Problem {
  if (cause instanceof ThreadsError) return problemOfThreads(cause)
  if (cause instanceof GitHubError) return problemOfGitHub(cause, permissions)
  if (cause instanceof TokenError || cause instanceof FolderError) return cause.problem
  if (cause instanceof ForeignBranchError) return cause.problem
  if (cause instanceof Interruption) return problemOfInterruption(cause)
  throw cause
}

/** A failure of Spool itself at one post, which keeps that post from being published and no other. */
export function bugOf(cause: unknown): Problem {
  return error('post/bug', { stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) })
}

const THREADS = {
  token: 'threads/token-rejected',
  permission: 'threads/permission-missing',
  throttled: 'threads/throttled',
  restricted: 'threads/restricted',
  'not-visible-yet': 'threads/not-ready',
  'children-not-visible': 'threads/not-ready',
  unsure: 'threads/unreachable',
  'not-offered': 'threads/refused',
  'link-refused': 'threads/refused',
  'too-long': 'threads/refused',
  refused: 'threads/refused',
} as const satisfies Readonly<Record<ThreadsErrorKind, RuleId>>

function problemOfThreads({ kind, message: answer, fault }: ThreadsError): Problem {
  return error(THREADS[kind], { answer, fault, ...(fault === 'not-alone' && { fix: COPY_ALONE }) })
}

const GITHUB = {
  forbidden: 'github/forbidden',
  token: 'github/token-rejected',
  'no-pulls': 'github/pull-requests-not-allowed',
  protected: 'github/protected',
  throttled: 'github/throttled',
  unsure: 'github/unreachable',
  missing: 'github/not-found',
  stale: 'github/moved',
  exists: 'github/refused',
  blocked: 'github/name-taken',
  refused: 'github/refused',
} as const satisfies Readonly<Record<GitHubError['kind'], RuleId>>

function problemOfGitHub({ kind, message: answer }: GitHubError, permissions: Permissions): Problem {
  if (kind !== 'forbidden') return error(GITHUB[kind], { answer })
  const fix = `Give the job \`permissions: { ${permissions.join(', ')} }\`.`
  return error('github/forbidden', { answer, fix, permissions })
}

const INTERRUPTIONS = {
  cancelled: 'action/cancelled',
  'out-of-time': 'threads/out-of-time',
  'lease-lost': 'action/lease-lost',
} as const satisfies Readonly<Record<InterruptionKind, RuleId>>

function problemOfInterruption({ kind }: Interruption): Problem {
  return error(INTERRUPTIONS[kind], {})
}
