import type { Receiver } from '../core/doctor/repository.ts'
import { GitHubError, isGitHubError } from '../core/github/error.ts'
import { problemOf } from '../core/problem-of.ts'
import { warning } from '../core/problem.ts'
import { tellWaits } from '../core/run-events.ts'
import { writesFrontMatter, writesToGitHub } from '../core/write-back.ts'
import type { OpenedTarget, RunContext } from '../ports/context.ts'
import type { Branch, Host, Release } from '../ports/github.ts'
import type { RepositoryTarget } from '../ports/repository.ts'
import type { World } from '../ports/world.ts'
import { findCandidates } from './receipts-branch/candidates.ts'
import { ensureBranchTakes, ensureNameFor, openReceiptsBranch } from './receipts-branch/open.ts'

/**
 * Looks at the branch: whether it is there, takes commits, and what waits to be merged into it. Undefined where there
 * is no GitHub, or, with a problem, where it cannot be read and receipts do not depend on it.
 *
 * @throws GitHubError where receipts depend on it
 */
export async function openTarget({ settings, world, tell }: RunContext): Promise<OpenedTarget> {
  if (!world.host) return { target: undefined, problems: [] }
  try {
    const host = await world.host(tellWaits(tell))
    return { target: await inspect(host, { settings, world, tell }), problems: [] }
  } catch (cause) {
    if (!(cause instanceof GitHubError) || writesToGitHub(settings)) throw cause
    const { fix } = problemOf(cause, ['contents: read'])
    return { target: undefined, problems: [warning('github/unseen', { answer: cause.message, fix })] }
  }
}

async function inspect(
  host: Host,
  { settings, world, tell }: Omit<RunContext, 'commentOf'>,
): Promise<RepositoryTarget> {
  const { writeBack } = settings
  const branch = await findBranch(host, settings.branch)
  const candidates = (at: Branch) => findCandidates({ host, branch: at })
  const target = { host, branch, candidates, release: undefined }
  if (writeBack === 'release') return { ...target, release: await findRelease(host, world), writeBack }
  if (!writesToGitHub(settings)) return { ...target, writeBack }
  const { refusing, isGuarded } = await findGuards(branch, host)
  if (writeBack === 'commit' && refusing.length === 0) {
    if (!isGuarded) return { ...target, writeBack }
    tell({ kind: 'guarded', branch: branch.name })
    await ensureNameFor(target)
    return { ...target, writeBack }
  }
  if (writeBack === 'commit') tell({ kind: 'by-pull-request', branch: branch.name, rules: refusing })
  // Known before anything is published: its receipts could go nowhere.
  const newReceiptsBranch = await openReceiptsBranch(await candidates(branch), target, (name) =>
    refusingRules(name, host),
  )
  return { ...target, newReceiptsBranch, writeBack: 'pull-request' }
}

/**
 * What `openTarget` would find, without making a branch; undefined where receipts do not go to a branch.
 *
 * @throws GitHubError where they could not be kept
 */
export async function lookAtTarget({ settings, world, tell }: RunContext): Promise<Receiver | undefined> {
  if (!world.host || !writesFrontMatter(settings) || !writesToGitHub(settings)) return undefined
  const host = await world.host(tellWaits(tell))
  const branch = await findBranch(host, settings.branch)
  const guards = await findGuards(branch, host)
  const target = { host, branch }
  if (guards.refusing.length > 0 || settings.writeBack === 'pull-request')
    await ensureBranchTakes(await findCandidates(target), target, (name) => refusingRules(name, host))
  else if (guards.isGuarded) await ensureNameFor(target)
  const [{ madeAt }, { isPrivate }] = await Promise.all([host.refs.read(branch.head), host.repository()])
  const isByPull = guards.refusing.length > 0 || settings.writeBack === 'pull-request'
  const mayOpenPulls = isByPull ? await host.pullRequests.mayBeOpened() : undefined
  return { branch: branch.name, ...guards, mayOpenPulls, lastCommitAt: madeAt, isPrivate }
}

/** What may refuse commits on a branch. */
async function findGuards(branch: Branch, host: Host): Promise<Pick<Receiver, 'refusing' | 'isGuarded'>> {
  const [refusing, isGuarded] = await Promise.all([
    branch.takesCommits ? refusingRules(branch.name, host) : ['protection'],
    ifKnown(host.branches.isProtected(branch.name), false),
  ])
  return { refusing, isGuarded }
}

async function findBranch({ branches }: Host, name: string | undefined): Promise<Branch> {
  const branch = await branches.find(name)
  if (branch) return branch
  throw new GitHubError('missing', `no ${name === undefined ? 'default branch' : `branch \`${name}\``}`)
}

/** Rules that refuse commits on a branch. */
function refusingRules(name: string, { branches }: Host): Promise<readonly string[]> {
  return ifKnown(branches.rules(name), [])
}

/** An older server does not know every question, and private repositories without a plan have no rules to show. */
async function ifKnown<Value>(answer: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await answer
  } catch (cause) {
    if (isGitHubError(cause, 'missing', 'forbidden')) return otherwise
    throw cause
  }
}

async function findRelease({ releases }: Host, { event: { releaseId, ref } }: World): Promise<Release> {
  if (releaseId !== undefined) return releases.find({ id: releaseId })
  const [, tag] = /^refs\/tags\/(.+)/s.exec(ref) ?? []
  if (tag !== undefined) return releases.find({ tag })
  throw new GitHubError('missing', 'no release: the workflow runs neither on a release nor on a tag')
}
