import { OWN_BRANCHES } from '../../core/github/branch-rules.ts'
import { GitHubError, isGitHubError } from '../../core/github/error.ts'
import type { Candidate } from '../../ports/receipts-branch.ts'
import { findReceiptsBranches, TRIES, type Target } from './find.ts'

/**
 * Makes sure, before anything is published, that a branch takes receipts. One is made if need be: only that shows
 * whether it can be.
 *
 * @param refuses The rules that refuse commits on a branch of this name.
 * @returns the name of a branch that was made
 */
export async function openReceiptsBranch(
  candidates: readonly Candidate[],
  target: Target,
  refuses: Refuses,
): Promise<string | undefined> {
  const { name, isNew } = await firstThatTakes(candidates, target, refuses, open)
  return isNew ? name : undefined
}

/** The same as far as it can be seen without making a branch. @throws GitHubError if none takes receipts */
export async function ensureBranchTakes(
  candidates: readonly Candidate[],
  target: Target,
  refuses: Refuses,
): Promise<void> {
  await firstThatTakes(candidates, target, refuses, lookAt)
}

type Refuses = (name: string) => Promise<readonly string[]>
/** Undefined if it takes no commits. */
type TryOut = (candidate: Candidate, target: Target) => Promise<{ readonly isNew: boolean } | undefined>

async function firstThatTakes(
  candidates: readonly Candidate[],
  target: Target,
  refuses: Refuses,
  tryOut: TryOut,
): Promise<{ readonly name: string; readonly isNew: boolean }> {
  const refused: string[] = []
  const rules = new Set<string>()
  for (const candidate of candidates.slice(0, TRIES)) {
    const { name } = candidate
    const found = await refuses(name)
    const opened = found.length === 0 ? await tryOut(candidate, target) : undefined
    if (opened) return { name, isNew: opened.isNew }
    refused.push(`\`${name}\``)
    for (const rule of found.length > 0 ? found : ['protection']) rules.add(rule)
  }
  const names = [`\`${target.branch.name}\``, ...refused]
  const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
  throw new GitHubError('protected', `${listed} refuse commits by ${[...rules].join(', ')}`)
}

const lookAt: TryOut = async ({ name, head }, { host }) => {
  if (head === undefined) return { isNew: true }
  return (await host.branches.find(name))?.takesCommits === false ? undefined : { isNew: false }
}

const open: TryOut = async ({ name, head }, target) => {
  const isNew = head === undefined && (await create(name, target))
  if ((await target.host.branches.find(name))?.takesCommits !== false) return { isNew }
  if (isNew) await removeUnusedBranch(name, target)
  return undefined
}

async function create(name: string, { host, branch }: Target): Promise<boolean> {
  try {
    await host.refs.create(`refs/heads/${name}`, branch.head)
    return true
  } catch (cause) {
    if (isGitHubError(cause, 'exists', 'unsure')) return false
    if (isGitHubError(cause, 'refused')) await ensureNothingInTheWay(host)
    throw cause
  }
}

/** A branch that has the name of the folder keeps all branches in it from being made. */
async function ensureNothingInTheWay({ refs }: Target['host']): Promise<void> {
  const folder = OWN_BRANCHES.replace('/', '')
  if ((await refs.find(`refs/heads/${folder}`)) === undefined) return
  throw new GitHubError('blocked', `there is a branch \`${folder}\``)
}

/** Makes sure that a name for a branch is free, where one may be needed later. @throws GitHubError `blocked` */
export async function ensureNameFor(target: Target): Promise<void> {
  const { there, free } = await findReceiptsBranches(target)
  if (there.length > 0) return
  if (free.length === 0) throw new GitHubError('blocked', 'other branches have all names for it')
  await ensureNothingInTheWay(target.host)
}

/** Removes a branch that was made for receipts, if none have come. */
export async function removeUnusedBranch(name: string, { host, branch }: Target): Promise<void> {
  try {
    if ((await host.branches.find(name))?.head === branch.head) await host.refs.remove(`refs/heads/${name}`)
  } catch (cause) {
    // It holds nothing but its base, so nothing depends on it.
    if (!(cause instanceof GitHubError)) throw cause
  }
}
