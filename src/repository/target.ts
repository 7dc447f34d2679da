import { receiptsBranchFor } from '../core/github/branch-rules.ts'
import { GitHubError, isGitHubError, problemOfGitHub, type Permissions } from '../core/github/error.ts'
import { warning, type Problem } from '../core/problem.ts'
import { keepsOnHost, type Settings, type WriteBackMode } from '../core/settings.ts'
import type { Branch, Host, Release } from '../ports/github.ts'
import type { World } from '../ports/world.ts'
import { tellingWaits, type TellRun } from '../run/events.ts'
import { madeReady } from './receipts-branch.ts'

/** The repository on its host, looked at before anything is published. */
export type Home = {
  readonly host: Host
  /** Where receipts go, and whose texts count. */
  readonly branch: Branch
  /** Whether the branch for receipts was made to see whether it may be. */
  readonly isReceiptsBranchNew?: boolean
  /** The release that receipts go to. */
  readonly release: Release | undefined
  readonly writeBack: WriteBackMode
}

type HomeContext = { readonly settings: Settings; readonly world: World; readonly tell: TellRun }

/** What a job must be allowed, by where receipts go. */
export const PERMISSIONS = {
  commit: ['contents: write'],
  'pull-request': ['contents: write', 'pull-requests: write'],
  release: ['contents: write'],
  files: ['contents: write'],
  none: ['contents: write'],
} as const satisfies Record<WriteBackMode, Permissions>

/**
 * Looks at the branch: whether it is there, takes commits, and what waits to be merged into it. Undefined where there
 * is no host, or, with a problem, where it cannot be read and receipts do not depend on it.
 *
 * @throws GitHubError where receipts depend on it
 */
export async function openHome({ settings, world, tell }: HomeContext): Promise<{
  readonly home: Home | undefined
  readonly problems: readonly Problem[]
}> {
  if (!world.host) return { home: undefined, problems: [] }
  const { writeBack } = settings
  try {
    const host = await world.host(tellingWaits(tell))
    return { home: await lookedAt(host, { settings, world, tell }), problems: [] }
  } catch (cause) {
    if (!(cause instanceof GitHubError) || keepsOnHost(settings)) throw cause
    const { found } = problemOfGitHub(cause, PERMISSIONS[writeBack])
    return {
      home: undefined,
      problems: [warning('github/unseen', { found, expected: 'to read the branch' })],
    }
  }
}

async function lookedAt(host: Host, { settings, world, tell }: HomeContext): Promise<Home> {
  const { branches } = host
  const branch = await branches.find(settings.branch)
  if (!branch) {
    const name = settings.branch === undefined ? 'default branch' : `branch \`${settings.branch}\``
    throw new GitHubError('missing', `no ${name}`)
  }
  const { writeBack } = settings
  if (writeBack === 'release') return { host, branch, release: await releaseOf(host, world), writeBack }
  const seen = { host, branch, release: undefined }
  if (!keepsOnHost(settings)) return { ...seen, writeBack }
  const receiptsBranch = receiptsBranchFor(branch.name)
  const [refusing, beside, guarded] = await Promise.all([
    branch.takesCommits ? rulesOf(branch.name, host) : ['protection'],
    rulesOf(receiptsBranch, host),
    ifKnown(branches.isProtected(branch.name), false),
  ])
  if (writeBack === 'commit' && refusing.length === 0) {
    if (guarded) tell({ kind: 'guarded', branch: branch.name })
    return { ...seen, writeBack }
  }
  // Known before anything is published: its receipts could go nowhere.
  if (beside.length > 0)
    throw new GitHubError(
      'protected',
      `\`${branch.name}\` and \`${receiptsBranch}\` refuse commits (${beside.join(', ')})`,
    )
  if (writeBack === 'commit') tell({ kind: 'by-pull-request', branch: branch.name, rules: refusing })
  return { ...seen, isReceiptsBranchNew: await madeReady(seen), writeBack: 'pull-request' }
}

/** Rules that refuse commits on a branch. */
function rulesOf(name: string, { branches }: Host): Promise<readonly string[]> {
  return ifKnown(branches.rules(name), [])
}

/** An older server does not know every question, and private repositories without a plan have no rules to tell. */
async function ifKnown<Value>(answer: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await answer
  } catch (cause) {
    if (isGitHubError(cause, 'missing', 'forbidden')) return otherwise
    throw cause
  }
}

async function releaseOf({ releases }: Host, { event: { releaseId, ref } }: World): Promise<Release> {
  if (releaseId !== undefined) return releases.find({ id: releaseId })
  const [, tag] = /^refs\/tags\/(.+)/s.exec(ref) ?? []
  if (tag !== undefined) return releases.find({ tag })
  throw new GitHubError('missing', 'no release: the workflow runs neither on a release nor on a tag')
}
