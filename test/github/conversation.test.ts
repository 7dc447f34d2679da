import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Answered, type Client, clientOf } from './client.ts'
import { type GitHub, startGitHub } from './github.ts'

let github: GitHub
let client: Client
let reader: Client

beforeEach(async () => {
  github = await startGitHub({ files: { 'README.md': 'read me\n' } })
  client = clientOf(github)
  reader = clientOf(github, github.readOnlyToken)
  github.push({ 'a.md': 'a' }, { branch: 'x' })
})
afterEach(() => github.close())

const open = (given: object = {}, by = client) =>
  by.call('POST /pulls', { title: 'Record', head: 'x', base: 'main', ...given })
const refused = (status: number, error: object) => ({
  status,
  data: { message: 'Validation Failed', errors: [error] },
})
const numbers = ({ data }: Answered) => (data as { number: number }[]).map(({ number }) => number)

describe('a pull request', () => {
  test('is opened once for a branch, found by it, changed and closed', async () => {
    const { status, data } = await open({ body: 'Because.' })
    expect([status, data]).toMatchObject([
      201,
      {
        ...{ state: 'open', title: 'Record', body: 'Because.', user: { login: 'github-actions[bot]' } },
        html_url: `https://github.com/lantern/notes/pull/1`,
        head: { ref: 'x', sha: github.tip('x'), label: 'lantern:x' },
        base: { ref: 'main', sha: github.tip() },
      },
    ])
    expect(await open()).toMatchObject(
      refused(422, { message: 'A pull request already exists for lantern:x.' }),
    )
    const find = (given: object) => client.call('GET /pulls', { ...given })
    expect(numbers(await find({ head: 'lantern:x', base: 'main' }))).toEqual([1])
    expect(numbers(await find({ head: 'lantern:y' }))).toEqual([])
    expect(numbers(await find({ head: 'y' })), 'a head without its owner filters nothing').toEqual([1])
    expect((await client.call('PATCH /pulls/1', { title: 'New', state: 'closed' })).data).toMatchObject({
      title: 'New',
      state: 'closed',
    })
    expect(numbers(await find({}))).toEqual([])
    expect(numbers(await find({ state: 'all' }))).toEqual([1])
    expect((await open()).status).toBe(201)
  })

  test('shows the tip of its branch while it is open', async () => {
    await open()
    const tip = github.push({ 'b.md': 'b' }, { branch: 'x' })
    expect((await client.call('GET /pulls/1')).data).toMatchObject({ head: { sha: tip }, mergeable: true })
    expect((await client.call('GET /pulls/2')).status).toBe(404)
  })

  test('needs two branches that differ', async () => {
    await client.call('POST /git/refs', { ref: 'refs/heads/same', sha: github.tip() })
    expect(await open({ head: 'same' })).toMatchObject(
      refused(422, { message: 'No commits between main and same' }),
    )
    expect(await open({ head: 'none' })).toMatchObject(refused(422, { field: 'head', code: 'invalid' }))
  })

  test('says 65,536 characters at most', async () => {
    const long = refused(422, { message: 'body is too long (maximum is 65536 characters)' })
    expect(await open({ body: 'x'.repeat(65_537) })).toMatchObject(long)
    expect((await open({ body: 'x'.repeat(65_536) })).status).toBe(201)
    expect(await client.call('PATCH /pulls/1', { body: 'x'.repeat(65_537) })).toMatchObject(long)
  })

  test('is not for GitHub Actions where the setting says so, but for an app', async () => {
    github.switches.actionsMayNotCreatePulls = true
    expect(await open()).toMatchObject({
      status: 403,
      data: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
    })
    const token = github.addToken('ghs_app', { pull_requests: 'write' }, 'lantern-app[bot]')
    expect((await open({}, clientOf(github, token))).status).toBe(201)
  })

  test('of a fork has a head that is not here', () => {
    const pull = github.seedPull({ head: 'patch', fork: 'grace/notes', headOid: '2'.repeat(40) })
    expect(github.pullPayload(pull)).toMatchObject({
      user: { login: 'ada', type: 'User' },
      head: { label: 'grace:patch', sha: '2'.repeat(40), repo: { full_name: 'grace/notes', fork: true } },
      base: { repo: { full_name: 'lantern/notes' } },
    })
  })

  test('can be squashed, and then its head is no ancestor', async () => {
    await open()
    github.mergePull(1, { squash: true })
    expect(String(github.read('a.md'))).toBe('a')
    expect((await client.call('GET /compare/main...x')).data).toMatchObject({ status: 'diverged' })
    expect((await client.call('GET /pulls/1')).data).toMatchObject({ merged: true, state: 'closed' })
  })
})

describe('comments', () => {
  const say = (body: string, by = client) => by.call('POST /issues/1/comments', { body })

  beforeEach(async () => {
    await open()
  })

  test('are made, changed and deleted, also those of others', async () => {
    const { status, data } = await say('hello')
    expect([status, data]).toMatchObject([
      201,
      { body: 'hello', user: { login: 'github-actions[bot]', type: 'Bot' } },
    ])
    const other = github.seedComment(1, { body: 'mine', login: 'grace' })
    const change = { comment_id: other.id, body: 'yours' }
    expect((await client.call('PATCH /issues/comments/{comment_id}', change)).status).toBe(200)
    expect(github.comments(1)).toMatchObject([{ body: 'hello' }, { login: 'grace', body: 'yours' }])
    expect((await client.call('DELETE /issues/comments/{comment_id}', change)).status).toBe(204)
    expect((await client.call('DELETE /issues/comments/{comment_id}', change)).status).toBe(404)
    expect((await client.call('POST /issues/99/comments', { body: 'x' })).status).toBe(404)
  })

  test('come in pages that lead to each other', async () => {
    for (let index = 1; index <= 65; index += 1) github.seedComment(1, { body: `${index}` })
    const list = (given: object = {}) => client.call('GET /issues/1/comments', { ...given })
    const first = await list()
    expect(first.data).toHaveLength(30)
    const at = (page: number, rel: string) =>
      `<${github.url}/repos/lantern/notes/issues/1/comments?page=${page}>; rel="${rel}"`
    expect(first.headers['link']).toBe(`${at(2, 'next')}, ${at(3, 'last')}`)
    expect((await list({ page: 3 })).data).toMatchObject(
      [61, 62, 63, 64, 65].map((body) => ({ body: `${body}` })),
    )
    expect((await list({ page: 3 })).headers['link']).toBe(`${at(2, 'prev')}, ${at(1, 'first')}`)
    const all = await list({ per_page: 200 })
    expect(all.data).toHaveLength(65)
    expect(all.headers['link']).toBeUndefined()
  })

  test('hold 65,536 characters', async () => {
    expect((await say('x'.repeat(65_536))).status).toBe(201)
    expect(await say('x'.repeat(65_537))).toMatchObject(
      refused(422, { message: 'body is too long (maximum is 65536 characters)' }),
    )
  })

  test('can be read by a token that may only read, and not be made', async () => {
    expect((await reader.call('GET /issues/1/comments')).status).toBe(200)
    expect(await say('hello', reader)).toMatchObject({
      status: 403,
      data: { message: 'Resource not accessible by integration', status: '403' },
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    })
    for (const scope of ['issues', 'pull_requests'] as const)
      expect(
        (await say('hello', clientOf(github, github.addToken(scope, { [scope]: 'write' })))).status,
      ).toBe(201)
  })
})

describe('a release', () => {
  test('is found by its id and by its tag, and its notes can be changed', async () => {
    const { id } = github.seedRelease({ tag: 'v1.0.0', body: 'notes' })
    expect(github.git('rev-parse', 'v1.0.0').trim()).toBe(github.tip())
    expect((await client.call('GET /releases/tags/v1.0.0')).data).toMatchObject({ id, body: 'notes' })
    const change = await client.call('PATCH /releases/{release_id}', { release_id: id, body: 'more' })
    expect(change).toMatchObject({ status: 200, data: { body: 'more', tag_name: 'v1.0.0', name: null } })
    expect((await client.call('GET /releases/{id}', { id })).data).toMatchObject({ body: 'more' })
    expect((await client.call('GET /releases/tags/v2')).status).toBe(404)
    expect((await reader.call('PATCH /releases/{id}', { id, body: 'x' })).status).toBe(403)
  })

  test('has notes of 125,000 characters at most', async () => {
    const make = (body: string) => client.call('POST /releases', { tag_name: `v${body.length}`, body })
    expect((await make('x'.repeat(125_000))).status).toBe(201)
    expect(await make('x'.repeat(125_001))).toMatchObject(
      refused(422, { message: 'body is too long (maximum is 125000 characters)' }),
    )
  })

  test('is found by its id only while it is a draft', async () => {
    const { id } = github.seedRelease({ tag: 'v2', draft: true })
    expect((await client.call('GET /releases/tags/v2')).status).toBe(404)
    expect((await client.call('GET /releases/{id}', { id })).data).toMatchObject({ draft: true })
  })
})

describe('a run', () => {
  test('has a status for those who may see it', async () => {
    github.runs.set(7, { status: 'completed', conclusion: 'cancelled', attempt: 2 })
    expect((await client.call('GET /actions/runs/7')).data).toMatchObject({
      ...{ id: 7, status: 'completed', conclusion: 'cancelled', run_attempt: 2 },
    })
    expect((await client.call('GET /actions/runs/8')).status).toBe(404)
    expect(await reader.call('GET /actions/runs/7')).toMatchObject({
      status: 403,
      data: { message: 'Resource not accessible by integration' },
    })
  })
})
