import { invalid, notFound, Refusal } from '../answers.ts'
import { lines } from '../git/process.ts'
import { ACTIONS } from '../tokens.ts'
import type { Pull, World } from '../world.ts'
import { changesBetween } from './compare.ts'
import { headOidOf, labelOf, opened, pullOf } from './pull.ts'
import { type Fields, needed, page, type Route, route, text } from './route.ts'

const MAX_CHARACTERS = 65_536

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

  route('GET /pulls/:number/files', ['pull_requests=read'], (call) => {
    const pull = pullNumbered(call.world, call.path['number'])
    const { repository } = call.world
    const head = headOidOf(call.world, pull)
    const [common = ''] = lines(repository.git('merge-base', `refs/heads/${pull.base}`, head))
    // One that is merged shows what it brought.
    const files = changesBetween(call.world, pull.branchedOff ?? common, head)
    return page(call, `/pulls/${call.path['number'] ?? ''}/files`, files)
  }),

  // Of a commit that is not on the default branch, those that are open as well.
  route('GET /commits/:sha/pulls', ['pull_requests=read'], (call) => {
    const { world, path } = call
    const found = world.pulls.filter(({ brought }) => brought.includes(path['sha'] ?? ''))
    return page(
      call,
      `/commits/${path['sha'] ?? ''}/pulls`,
      found.map((pull) => pullOf(world, pull)),
    )
  }),

  // A label that is not there is made.
  route('POST /issues/:number/labels', ['issues=write', 'pull_requests=write'], ({ world, body, path }) => {
    const pull = pullNumbered(world, path['number'])
    const added = Array.isArray(body['labels']) ? body['labels'].map(String) : []
    pull.labels = [...new Set([...pull.labels, ...added])]
    return { status: 200, body: pull.labels.map((name) => ({ name })) }
  }),

  route('POST /pulls', ['pull_requests=write'], ({ world, token, body }) => {
    if (world.switches.actionsMayNotCreatePulls && token.login === ACTIONS)
      throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
    const { head, base } = namesOf(world, body)
    if (world.pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === base))
      throw invalid('PullRequest', {
        message: `A pull request already exists for ${world.owner}:${head}.`,
      })
    if (ahead(world, base, head) === 0)
      throw invalid('PullRequest', { message: `No commits between ${base} and ${head}` })
    const words = bodyOf(body)
    const pull = opened(world, { head, base, title: needed(body, 'title'), user: token.login })
    pull.body = words ?? null
    pull.draft = body['draft'] === true
    return { status: 201, body: pullOf(world, pull) }
  }),

  route('PATCH /pulls/:number', ['pull_requests=write'], ({ world, body, path }) => {
    const pull = pullNumbered(world, path['number'])
    pull.body = bodyOf(body) ?? pull.body
    pull.title = text(body, 'title') ?? pull.title
    pull.base = text(body, 'base') ?? pull.base
    const state = text(body, 'state')
    if (state === 'open' || state === 'closed') pull.state = state
    return { status: 200, body: pullOf(world, pull) }
  }),
]

function pullNumbered(world: World, number: string | undefined): Pull {
  const pull = world.pulls.find((known) => String(known.number) === number)
  if (!pull) throw notFound()
  return pull
}

function bodyOf(fields: Fields): string | undefined {
  const words = text(fields, 'body')
  if (words !== undefined && [...words].length > MAX_CHARACTERS)
    throw invalid('PullRequest', { message: `body is too long (maximum is ${MAX_CHARACTERS} characters)` })
  return words
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

/** How many commits the head has that the base has not. */
function ahead({ repository }: World, base: string, head: string): number {
  return Number(repository.git('rev-list', '--count', `refs/heads/${base}..refs/heads/${head}`))
}
