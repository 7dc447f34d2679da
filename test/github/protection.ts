import { Refusal } from './answers.ts'

/** What a classic protection of a branch asks for. */
export type Protection = {
  /** Approving reviews; 1 where nothing at all is given. */
  readonly reviews?: number
  readonly checks?: readonly string[]
  /** Logins that may push; everybody by default. */
  readonly restrictedTo?: readonly string[]
  /** Logins to whom the protection does not apply. */
  readonly bypass?: readonly string[]
  readonly allowsForcePushes?: boolean
  readonly allowsDeletions?: boolean
}

export type RuleType =
  | 'pull_request'
  | 'required_status_checks'
  | 'required_signatures'
  | 'update'
  | 'creation'
  | 'deletion'
  | 'non_fast_forward'

export type Ruleset = {
  readonly id: number
  readonly name: string
  /** A branch, `~ALL`, or the start of names and a star. */
  readonly branch: string
  readonly types: readonly RuleType[]
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  /** Logins that may bypass it. */
  readonly bypass: readonly string[]
}

type RefChange = {
  readonly ref: string
  readonly login: string
  readonly kind: 'create' | 'update' | 'force' | 'delete'
  /** Whether all new commits are signed. */
  readonly signed: boolean
}

/** Why a change of a ref is refused: the reasons, as GitHub prints them. */
type Violation = { readonly by: 'classic' | 'ruleset'; readonly reasons: readonly string[] }

export type Guard = ReturnType<typeof guard>

export function guard() {
  const classic = new Map<string, Protection>()
  const rulesets: Ruleset[] = []

  const rulesFor = (branch: string) =>
    rulesets.filter((ruleset) => ruleset.enforcement === 'active' && applies(ruleset.branch, branch))

  const violation = (change: RefChange): Violation | undefined => {
    const branch = /^refs\/heads\/(.+)$/.exec(change.ref)?.[1]
    if (branch === undefined) return undefined
    const broken = rulesFor(branch)
      .filter(({ bypass }) => !bypass.includes(change.login))
      .flatMap(({ types }) => types.flatMap((type) => ruleReason(type, change) ?? []))
    if (broken.length > 0) return { by: 'ruleset', reasons: broken }
    const protection = classic.get(branch)
    const reasons = protection ? classicReasons(protection, change) : []
    return reasons.length > 0 ? { by: 'classic', reasons } : undefined
  }

  /** Refuses a change over REST. */
  const check = (change: RefChange, status = 422): void => {
    const found = violation(change)
    if (!found) return
    if (change.kind === 'create') throw new Refusal(422, 'Reference update failed')
    throw new Refusal(status, found.by === 'ruleset' ? rulesetMessage(found) : found.reasons.join('\n'))
  }

  return { classic, rulesets, rulesFor, violation, check }
}

export function rulesetMessage({ reasons }: Violation): string {
  return `Repository rule violations found\n\n${reasons.join('\n')}`
}

function applies(pattern: string, branch: string): boolean {
  return (
    pattern === '~ALL' ||
    pattern === branch ||
    (pattern.endsWith('*') && branch.startsWith(pattern.slice(0, -1)))
  )
}

function ruleReason(type: RuleType, { kind, signed }: RefChange): string | undefined {
  const updates = kind === 'update' || kind === 'force'
  switch (type) {
    case 'pull_request':
      return updates ? 'Changes must be made through a pull request.' : undefined
    case 'required_status_checks':
      return updates ? 'Required status check "x" is expected.' : undefined
    case 'required_signatures':
      return signed || kind === 'delete' ? undefined : 'Commits must have verified signatures.'
    case 'update':
      return updates ? 'Cannot update this protected ref.' : undefined
    case 'creation':
      return kind === 'create' ? 'Cannot create ref due to creations being restricted.' : undefined
    case 'deletion':
      return kind === 'delete' ? 'Cannot delete this protected ref.' : undefined
    case 'non_fast_forward':
      return kind === 'force' ? 'Cannot force-push to this protected ref.' : undefined
  }
}

function classicReasons(protection: Protection, { login, kind }: RefChange): string[] {
  if (kind === 'create' || protection.bypass?.includes(login)) return []
  if (kind === 'delete') return protection.allowsDeletions ? [] : ['Cannot delete this protected branch']
  const { reviews = 0, checks = [], restrictedTo } = protection
  return [
    ...(kind === 'force' && !protection.allowsForcePushes
      ? ['Cannot force-push to this protected branch']
      : []),
    ...(restrictedTo && !restrictedTo.includes(login)
      ? ["You're not authorized to push to this branch."]
      : []),
    ...(reviews > 0
      ? [`At least ${reviews} approving review is required by reviewers with write access.`]
      : []),
    ...(checks.length === 1 ? [`Required status check "${checks.join()}" is expected.`] : []),
    ...(checks.length > 1
      ? [`${checks.length} of ${checks.length} required status checks are expected.`]
      : []),
  ]
}
