import { invalid, notFound, Refusal } from '../answers.ts'
import { account, accountId, ACTIONS } from '../tokens.ts'
import { apiUrl, fullName, nodeId, type Pull, repositoryOf, webUrl, type World } from '../world.ts'
import { type Fields, needed, page, type Route, route, text } from './route.ts'

export const pullRoutes: readonly Route[] = [
  route('GET /pulls', ['pull_requests=read'], (call) => {
    const { world, query } = call
    const state = query.get('state') ?? 'open'
    const base = query.get('base')
    // A head without its owner filters nothing.
    const head = query.get('head')?.includes(':') ? query.get('head') : null
    const found = world.pulls.filter(
      (pull) =>
        (state === 'all' || pull.state === state) &&
        (base === null || pull.base === base) &&
        (head === null || labelOf(world, pull) === head),
    )
    return page(call, '/pulls', found.map((pull) => pullOf(world, pull)).toReversed())
  }),

  route('GET /pulls/:number', ['pull_requests=read'], ({ world, path }) => ({
    status: 200,
    body: {
      ...pullOf(world, pullNumbered(world, path['number'])),
      mergeable: true,
      mergeable_state: 'clean',
    },
  })),

  route('POST /pulls', ['pull_requests=write'], ({ world, token, body }) => {
    if (world.switches.actionsMayNotCreatePulls && token.login === ACTIONS)
      throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
    const { head, base } = namesOf(world, body)
    const { ahead } = distance(world, base, head)
    if (world.pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === base))
      throw invalid('PullRequest', {
        message: `A pull request already exists for ${world.owner}:${head}.`,
      })
    if (ahead === 0) throw invalid('PullRequest', { message: `No commits between ${base} and ${head}` })
    const pull = opened(world, { head, base, title: needed(body, 'title'), user: token.login })
    pull.body = text(body, 'body') ?? null
    pull.draft = body['draft'] === true
    return { status: 201, body: pullOf(world, pull) }
  }),

  route('PATCH /pulls/:number', ['pull_requests=write'], ({ world, body, path }) => {
    const pull = pullNumbered(world, path['number'])
    pull.title = text(body, 'title') ?? pull.title
    pull.body = text(body, 'body') ?? pull.body
    pull.base = text(body, 'base') ?? pull.base
    const state = text(body, 'state')
    if (state === 'open' || state === 'closed') pull.state = state
    return { status: 200, body: pullOf(world, pull) }
  }),
]

/** A new pull request, whoever opens it. */
export function opened(
  world: World,
  made: {
    readonly head: string
    readonly base: string
    readonly title: string
    readonly user: string
    readonly fork?: string
  },
): Pull {
  const number = world.nextId()
  const pull: Pull = {
    ...made,
    number,
    fork: made.fork,
    body: null,
    state: 'open',
    merged: false,
    draft: false,
    headOid: world.repository.ref(`refs/heads/${made.head}`) ?? '',
    createdAt: new Date(),
  }
  world.pulls.push(pull)
  world.issues.add(number)
  return pull
}

function pullNumbered(world: World, number: string | undefined): Pull {
  const pull = world.pulls.find((known) => String(known.number) === number)
  if (!pull) throw notFound()
  return pull
}

function namesOf(world: World, body: Fields) {
  const head = needed(body, 'head').replace(`${world.owner}:`, '')
  const base = needed(body, 'base')
  for (const [field, name] of [
    ['head', head],
    ['base', base],
  ] as const)
    if (world.repository.ref(`refs/heads/${name}`) === undefined)
      throw invalid('PullRequest', { field, code: 'invalid' })
  return { head, base }
}

function distance({ repository }: World, base: string, head: string) {
  const count = repository.git('rev-list', '--count', `refs/heads/${base}..refs/heads/${head}`)
  return { ahead: Number(count) }
}

const labelOf = (world: World, pull: Pull) => `${pull.fork?.split('/')[0] ?? world.owner}:${pull.head}`

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
      repo: { ...repo, full_name: fullName(world) },
    },
  }
}
