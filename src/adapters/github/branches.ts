import { refusesCommits } from '../../core/github/branch-rules.ts'
import type { Branch, Branches } from '../../ports/github.ts'
import { answerOf, FoundBranch, Protection, Rules, Ruleset, type Target } from './answers.ts'
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
  here,
  isRun,
}: Connection): Pick<Branches, 'find' | 'rules' | 'isProtected'> {
  const named = { owner: here.owner, name: here.repo }
  const mayPass = async (ruleset: number): Promise<boolean> => {
    try {
      const told = await rest.repos.getRepoRuleset({ ...here, ruleset_id: ruleset })
      return /^(always|exempt)$/.test(answerOf(Ruleset, told).current_user_can_bypass)
    } catch {
      return false
    }
  }
  return {
    async find(branch) {
      const { repository } =
        branch === undefined
          ? await graphql(FoundBranch, DEFAULT_BRANCH, named)
          : await graphql(FoundBranch, BRANCH, { ...named, ref: `refs/heads/${branch}` })
      return repository.branch ? branchIn(repository.branch) : undefined
    },
    async rules(branch) {
      const rules = await rest.repos.getBranchRules({ ...here, branch, per_page: 100 })
      const refusing = answerOf(Rules, rules).filter(({ type }) => refusesCommits(type))
      const open = new Set<number | undefined>()
      for (const ruleset of new Set(refusing.map(({ ruleset_id }) => ruleset_id)))
        if (isRun && ruleset !== undefined && (await mayPass(ruleset))) open.add(ruleset)
      return refusing.filter(({ ruleset_id }) => !open.has(ruleset_id)).map(({ type }) => type)
    },
    async isProtected(branch) {
      return answerOf(Protection, await rest.repos.getBranch({ ...here, branch })).protected
    },
  }
}

function branchIn({ name, target, refUpdateRule: rule }: Target): Branch {
  const refused =
    rule?.viewerCanPush === false ||
    typeof rule?.requiredApprovingReviewCount === 'number' ||
    (rule?.requiredStatusCheckContexts ?? []).length > 0
  return { name, head: target.oid, tree: target.tree.oid, takesCommits: !refused }
}
