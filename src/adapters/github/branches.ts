import { refusesCommits } from '../../core/github/branch-rules.ts'
import type { Branch, Branches } from '../../ports/github.ts'
import { FoundBranch, Protection, Rules, Ruleset, type Target } from './answers.ts'
import type { Connection } from './connection.ts'

const TARGET = `name target { oid ... on Commit { tree { oid } } }
  refUpdateRule { viewerCanPush requiredApprovingReviewCount requiredStatusCheckContexts }`

const DEFAULT_BRANCH = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { branch: defaultBranchRef { ${TARGET} } }
}`
const BRANCH = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { branch: ref(qualifiedName: $ref) { ${TARGET} } }
}`

/** Branches, and whether they take commits. */
export function branchesOf({
  rest,
  graphql,
  owner,
  repository: name,
}: Connection): Pick<Branches, 'find' | 'rules' | 'isProtected'> {
  const mayPass = async (ruleset: number): Promise<boolean> => {
    const told = await rest(Ruleset, `GET rulesets/${ruleset}`).catch(() => undefined)
    return /^(always|exempt)$/.test(told?.current_user_can_bypass ?? '')
  }
  return {
    async find(branch) {
      const { repository } =
        branch === undefined
          ? await graphql(FoundBranch, DEFAULT_BRANCH, { owner, name })
          : await graphql(FoundBranch, BRANCH, { owner, name, ref: `refs/heads/${branch}` })
      return repository.branch ? branchIn(repository.branch) : undefined
    },
    async rules(branch) {
      const rules = await rest(Rules, `GET rules/branches/${pathOf(branch)}?per_page=100`)
      const refusing = rules.filter(({ type }) => refusesCommits(type))
      const open = new Set<number | undefined>()
      for (const ruleset of new Set(refusing.map(({ ruleset_id }) => ruleset_id)))
        if (ruleset !== undefined && (await mayPass(ruleset))) open.add(ruleset)
      return refusing.filter(({ ruleset_id }) => !open.has(ruleset_id)).map(({ type }) => type)
    },
    async isProtected(branch) {
      const told = await rest(Protection, `GET branches/${pathOf(branch)}`)
      return told.protected
    },
  }
}

/** A branch name within a path: its slashes stay. */
export function pathOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/')
}

function branchIn({ name, target, refUpdateRule: rule }: Target): Branch {
  const refused =
    rule?.viewerCanPush === false ||
    typeof rule?.requiredApprovingReviewCount === 'number' ||
    (rule?.requiredStatusCheckContexts ?? []).length > 0
  return { name, head: target.oid, tree: target.tree.oid, takesCommits: !refused }
}
