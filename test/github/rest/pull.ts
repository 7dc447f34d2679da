import { account, accountId } from '../tokens.ts'
import { apiUrl, nodeId, type Pull, repositoryOf, webUrl, type World } from '../world.ts'

export type NewPull = {
  readonly head: string
  readonly base?: string
  readonly title?: string
  readonly user?: string
  /** The repository of a fork, and the tip of the head there. */
  readonly fork?: string
  readonly headOid?: string
}

/** A new pull request, whoever opens it. */
export function opened(world: World, { title = 'A change', user = 'ada', fork, ...given }: NewPull): Pull {
  const number = world.nextId()
  const pull: Pull = {
    ...{ number, title, user, fork, head: given.head, base: given.base ?? world.branch },
    ...{ body: null, state: 'open', merged: false, draft: false, createdAt: new Date() },
    ...{ brought: [], branchedOff: undefined, labels: [] },
    headOid: given.headOid ?? world.repository.ref(`refs/heads/${given.head}`) ?? '',
  }
  world.pulls.push(pull)
  world.issues.add(number)
  return pull
}

/** The owner and the branch of its head. */
export const labelOf = (world: World, pull: Pull) => `${pull.fork?.split('/')[0] ?? world.owner}:${pull.head}`

/** The tip of the head: it moves while the pull request is open. */
export function headOidOf({ repository }: World, pull: Pull): string {
  const now = pull.fork === undefined ? repository.ref(`refs/heads/${pull.head}`) : undefined
  if (now !== undefined && pull.state === 'open') pull.headOid = now
  return pull.headOid
}

export function pullOf(world: World, pull: Pull) {
  const repo = repositoryOf(world)
  const { number, title, body, state, draft, createdAt } = pull
  return {
    id: 1_000_000 + number,
    node_id: nodeId('PR', number),
    number,
    state,
    title,
    body,
    draft,
    labels: pull.labels.map((label) => ({ name: label })),
    merged: pull.merged,
    merged_at: pull.merged ? createdAt.toISOString() : null,
    created_at: createdAt.toISOString(),
    url: apiUrl(world, `/pulls/${number}`),
    html_url: webUrl(world, `/pull/${number}`),
    user: account(pull.user),
    head: {
      label: labelOf(world, pull),
      ref: pull.head,
      sha: headOidOf(world, pull),
      repo: pull.fork === undefined ? repo : { id: accountId(pull.fork), full_name: pull.fork, fork: true },
    },
    base: {
      label: `${world.owner}:${pull.base}`,
      ref: pull.base,
      sha: world.repository.ref(`refs/heads/${pull.base}`) ?? '',
      repo,
    },
  }
}
