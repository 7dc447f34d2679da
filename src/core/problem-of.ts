import { GitHubError } from './github/error.ts'
import { Interruption, type InterruptionKind } from './interruption.ts'
import { error, type Permissions, type Problem } from './problem.ts'
import type { RuleId } from './rules/catalogue.ts'
import { ThreadsError, type ThreadsErrorKind } from './threads/error.ts'

/**
 * An error of the network, of GitHub, or of a run that has to stop, as a problem.
 *
 * @param permissions What the job must be allowed for what it asked of GitHub.
 * @throws cause if it is anything else: that is a bug.
 */
export function problemOf(cause: unknown, permissions: Permissions = []): Problem {
  if (cause instanceof ThreadsError) return problemOfThreads(cause)
  if (cause instanceof GitHubError) return problemOfGitHub(cause, permissions)
  if (cause instanceof Interruption) return problemOfInterruption(cause)
  throw cause
}

type Told = readonly [rule: RuleId, expected: string]

const THREADS: Readonly<Record<ThreadsErrorKind, Told>> = {
  token: ['threads/token-rejected', 'a token that Threads accepts'],
  permission: ['threads/permission-missing', 'a token with the permission for this'],
  throttled: ['threads/throttled', 'room for another request'],
  restricted: ['threads/restricted', 'an account that may publish'],
  'not-visible-yet': ['threads/not-ready', 'a container that can be published'],
  'children-not-visible': ['threads/not-ready', 'a container that can be published'],
  unsure: ['threads/unreachable', 'an answer of the Threads API'],
  'not-offered': ['threads/refused', 'a post that Threads accepts'],
  'link-refused': ['threads/refused', 'a post that Threads accepts'],
  'too-long': ['threads/refused', 'a post that Threads accepts'],
  refused: ['threads/refused', 'a post that Threads accepts'],
}

function problemOfThreads({ kind, message: found }: ThreadsError): Problem {
  const [rule, expected] = THREADS[kind]
  return error(rule, { found, expected })
}

const GITHUB: Readonly<Record<GitHubError['kind'], Told>> = {
  forbidden: ['github/forbidden', 'a token with the permission for this'],
  token: ['github/token-rejected', 'a token that GitHub accepts'],
  'no-pulls': ['github/pull-requests-not-allowed', 'to open a pull request'],
  protected: ['github/protected', 'a branch that takes the commit'],
  throttled: ['github/throttled', 'room for another request'],
  unsure: ['github/unreachable', 'an answer of GitHub'],
  missing: ['github/not-found', 'to find it'],
  stale: ['github/moved', 'a branch that holds still for a moment'],
  exists: ['github/refused', 'GitHub to accept it'],
  refused: ['github/refused', 'GitHub to accept it'],
}

function problemOfGitHub({ kind, message: found }: GitHubError, permissions: Permissions): Problem {
  const [rule, expected] = GITHUB[kind]
  if (kind !== 'forbidden') return error(rule, { found, expected })
  const fix = `Give the job \`permissions: { ${permissions.join(', ')} }\`.`
  return error(rule, { found, expected, fix, permissions })
}

const INTERRUPTIONS: Readonly<Record<InterruptionKind, readonly [RuleId, string, string]>> = {
  cancelled: ['action/cancelled', 'a signal to stop', 'to finish'],
  'out-of-time': ['threads/out-of-time', 'a post that is not finished', 'an end within 40 minutes'],
  'lease-lost': [
    'action/lease-lost',
    'a lease that another run holds, or that cannot be renewed',
    'to hold it while publishing',
  ],
}

function problemOfInterruption({ kind }: Interruption): Problem {
  const [rule, found, expected] = INTERRUPTIONS[kind]
  return error(rule, { found, expected })
}
