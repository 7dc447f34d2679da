import { invalid, notFound } from '../answers.ts'
import { account, type Need } from '../tokens.ts'
import { apiUrl, type Issue, nodeId, webUrl, type World } from '../world.ts'
import { type Fields, needed, page, type Route, route, text } from './route.ts'

const MAX_CHARACTERS = 65_536
const READS: readonly Need[] = ['issues=read']
const WRITES: readonly Need[] = ['issues=write']

export const issueRoutes: readonly Route[] = [
  // To the API, pull requests are issues.
  route('GET /issues', READS, (call) => {
    const { world, query } = call
    const state = query.get('state') ?? 'open'
    const pulls = world.pulls.map(({ number, title, body, state: of, user, createdAt }) => ({
      ...{ number, title, body: body ?? '', state: of, login: user, createdAt, isPull: true },
    }))
    const all = [...world.opened.map((issue) => ({ ...issue, isPull: false })), ...pulls]
      .filter((issue) => state === 'all' || issue.state === state)
      .sort((one, other) => other.number - one.number)
    return page(
      call,
      '/issues',
      all.map(({ isPull, ...issue }) => issueOf(world, issue, isPull)),
    )
  }),

  route('GET /issues/:number', READS, ({ world, path }) => ({
    status: 200,
    body: issueOf(world, issueIn(world, path['number'])),
  })),

  route('POST /issues', WRITES, ({ world, token, body }) => {
    const issue: Issue = {
      ...{ number: world.nextId(), title: needed(body, 'title'), body: bodyOf(body), state: 'open' },
      ...{ login: token.login, createdAt: new Date() },
    }
    world.opened.push(issue)
    world.issues.add(issue.number)
    return { status: 201, body: issueOf(world, issue) }
  }),

  route('PATCH /issues/:number', WRITES, ({ world, body, path }) => {
    const issue = issueIn(world, path['number'])
    if (text(body, 'body') !== undefined) issue.body = bodyOf(body)
    const state = text(body, 'state')
    if (state === 'open' || state === 'closed') issue.state = state
    return { status: 200, body: issueOf(world, issue) }
  }),
]

function bodyOf(body: Fields): string {
  const given = text(body, 'body') ?? ''
  if ([...given].length > MAX_CHARACTERS)
    throw invalid('Issue', {
      code: 'custom',
      field: 'body',
      message: `body is too long (maximum is ${MAX_CHARACTERS} characters)`,
    })
  return given
}

function issueIn(world: World, number: string | undefined): Issue {
  const issue = world.opened.find((known) => String(known.number) === number)
  if (!issue) throw notFound()
  return issue
}

function issueOf(world: World, issue: Issue, isPull = false) {
  const { number, title, body, state, login, createdAt } = issue
  return {
    id: 3_000_000_000 + number,
    node_id: nodeId('I', number),
    ...{ number, title, body, state, created_at: createdAt.toISOString(), labels: [] },
    url: apiUrl(world, `/issues/${number}`),
    html_url: webUrl(world, `/issues/${number}`),
    user: account(login),
    ...(isPull && { pull_request: { url: apiUrl(world, `/pulls/${number}`) } }),
  }
}
