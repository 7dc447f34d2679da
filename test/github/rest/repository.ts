import { forbidden, notFound, Refusal } from '../answers.ts'
import { account } from '../tokens.ts'
import { apiUrl, fullName, refSeen, repositoryOf, webUrl } from '../world.ts'
import { commitWithFrame } from './commit.ts'
import { type Route, route } from './route.ts'

export const repositoryRoutes: readonly Route[] = [
  route('GET ', ['metadata=read'], ({ world }) => ({ status: 200, body: repositoryOf(world) })),

  route('GET /branches/*branch', ['contents=read'], ({ world, path: { branch = '' } }) => {
    const commit = world.repository.commitOf(refSeen(world, `refs/heads/${branch}`) ?? '')
    if (!commit) throw new Refusal(404, 'Branch not found')
    const classic = world.guard.classic.get(branch)
    const contexts = classic?.checks ?? []
    const enforcement_level = contexts.length > 0 ? 'non_admins' : 'off'
    return {
      status: 200,
      body: {
        name: branch,
        commit: commitWithFrame(world, commit),
        protected: classic !== undefined,
        protection: {
          enabled: classic !== undefined,
          required_status_checks: { enforcement_level, contexts, checks: [] },
        },
        protection_url: apiUrl(world, `/branches/${branch}/protection`),
      },
    }
  }),

  route('GET /rules/branches/*branch', ['metadata=read'], ({ world, path: { branch = '' } }) => {
    if (world.switches.freePlan)
      throw new Refusal(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.')
    return {
      status: 200,
      body: world.guard.rulesFor(branch).flatMap(({ id, types }) =>
        types.map((type) => ({
          type,
          ruleset_source_type: 'Repository',
          ruleset_source: fullName(world),
          ruleset_id: id,
          ...parametersOf(type),
        })),
      ),
    }
  }),

  route('GET /rulesets/:id', ['metadata=read'], ({ world, token, path: { id } }) => {
    const ruleset = world.guard.rulesets.find((known) => String(known.id) === id)
    if (!ruleset) throw notFound()
    return {
      status: 200,
      body: {
        id: ruleset.id,
        name: ruleset.name,
        target: 'branch',
        source_type: 'Repository',
        source: fullName(world),
        enforcement: ruleset.enforcement,
        current_user_can_bypass: ruleset.bypass.includes(token.login) ? 'always' : 'never',
        rules: ruleset.types.map((type) => ({ type, ...parametersOf(type) })),
      },
    }
  }),

  route('GET /actions/permissions/workflow', ['administration=read'], ({ world }) => ({
    status: 200,
    body: {
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: !world.switches.actionsMayNotCreatePulls,
    },
  })),

  route('GET /actions/runs/:id', ['actions=read'], ({ world, path: { id } }) => {
    const run = world.runs.get(Number(id))
    if (!run) throw notFound()
    return {
      status: 200,
      body: {
        id: Number(id),
        name: 'threads',
        status: run.status,
        conclusion: run.conclusion ?? null,
        run_attempt: run.attempt ?? 1,
        html_url: webUrl(world, `/actions/runs/${id}`),
      },
    }
  }),
]

/** Endpoints outside of any repository. */
export const otherRoutes: readonly Route[] = [
  // An installation of an app is not a user.
  route('GET /user', ['metadata=read'], ({ token }) => {
    if (token.login.endsWith('[bot]')) throw forbidden()
    return { status: 200, body: account(token.login) }
  }),
  route('GET /rate_limit', ['metadata=read'], () => ({
    status: 200,
    body: { resources: { core: { limit: 1000, remaining: 1000, reset: 0, used: 0 } } },
  })),
]

function parametersOf(type: string) {
  if (type === 'pull_request') return { parameters: { required_approving_review_count: 1 } }
  if (type === 'required_status_checks') return { parameters: { required_status_checks: [{ context: 'x' }] } }
  return {}
}
