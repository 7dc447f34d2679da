import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Client, clientOf } from './client.ts'
import { type GitHub, startGitHub } from './github.ts'

let github: GitHub
let client: Client

beforeEach(async () => {
  github = await startGitHub({ files: { 'threads/a.md': 'a\n' } })
  client = clientOf(github)
})
afterEach(() => github.close())

describe('a GitHub of our own', () => {
  test('answers as GitHub frames its answers', async () => {
    const { headers, data } = await client.call('GET ')
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-github-media-type': 'github.v3; format=json',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      date: expect.stringMatching(/GMT$/) as unknown,
    })
    expect(data).toMatchObject({ full_name: 'lantern/notes', default_branch: 'main', private: false })
  })

  test('answers the same at the addresses of an enterprise server', async () => {
    const { octokit } = clientOf({ ...github, url: `${github.url}/api/v3` })
    expect((await octokit.request('GET /repos/lantern/notes')).data).toMatchObject({ name: 'notes' })
    expect(await octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions' } })
    expect(github.requests).toMatchObject([
      { method: 'GET', path: '/repos/lantern/notes', status: 200, token: github.token },
      {
        method: 'POST',
        path: '/graphql',
        graphqlOperation: 'viewer',
        body: { query: '{ viewer { login } }' },
      },
    ])
  })

  test('knows nobody without a token it gave', async () => {
    const stranger = clientOf(github, 'ghs_other')
    for (const answer of [
      await stranger.call('GET '),
      await stranger.send('POST /graphql', { query: '{ viewer { login } }' }),
    ])
      expect(answer).toMatchObject({ status: 401, data: { message: 'Bad credentials', status: '401' } })
    expect((await fetch(`${github.url}/graphql`, { method: 'POST', body: '{}' })).status).toBe(401)
  })

  test('knows no user behind an installation, and no other repository or endpoint', async () => {
    expect(await client.send('GET /user')).toMatchObject({
      status: 403,
      data: { message: 'Resource not accessible by integration' },
    })
    expect((await client.send('GET /repos/lantern/other')).status).toBe(404)
    expect((await client.call('GET /nothing')).status).toBe(404)
  })

  test('refuses writes of a token that may only read, which reads all the same', async () => {
    const reader = clientOf(github, github.readOnlyToken)
    const ref = { ref: 'refs/heads/x', sha: github.tip() }
    expect(await reader.call('POST /git/refs', ref)).toMatchObject({
      status: 403,
      data: { message: 'Resource not accessible by integration' },
      headers: { 'x-accepted-github-permissions': 'contents=write' },
    })
    for (const endpoint of [
      'GET /contents/threads',
      'GET /rules/branches/main',
      'GET /branches/main',
      'GET /pulls',
    ])
      expect((await reader.call(endpoint)).status, endpoint).toBe(200)
  })

  test('shows the pull requests of a private repository to those only who may see them', async () => {
    const hidden = await startGitHub({ private: true, repository: 'lantern/diary', branch: 'trunk' })
    expect((await clientOf(hidden).call('GET ')).data).toMatchObject({
      private: true,
      default_branch: 'trunk',
    })
    expect((await clientOf(hidden).call('GET /pulls')).status).toBe(200)
    expect((await clientOf(hidden, hidden.readOnlyToken).call('GET /pulls')).status).toBe(403)
    await hidden.close()
    expect(existsSync(hidden.path)).toBe(false)
  })

  test('asks for JSON and for a name', async () => {
    const headers = { authorization: `Bearer ${github.token}` }
    const broken = await fetch(`${github.url}/graphql`, { method: 'POST', headers, body: '{' })
    expect([broken.status, await broken.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }])
    const nameless = await fetch(github.url, { headers: { ...headers, 'user-agent': '' } })
    expect(nameless.status).toBe(403)
  })
})

describe('people meanwhile', () => {
  test('push, rename and read', () => {
    const first = github.tip()
    const second = github.push({ 'b/c.md': 'c', 'threads/a.md': null })
    expect(github.rename('b/c.md', 'd.md')).toBe(github.tip())
    expect(github.git('log', '--format=%H', 'main').trim().split('\n')).toEqual([github.tip(), second, first])
    expect([github.read('threads/a.md'), github.read('b/c.md'), String(github.read('d.md'))]).toEqual([
      undefined,
      undefined,
      'c',
    ])
    github.push({ e: 'e' }, { branch: 'other' })
    expect(github.read('e')).toBeUndefined()
    expect(String(github.read('e', 'other'))).toBe('e')
  })

  test('write trees that git finds in order, whatever the names', () => {
    const names = ['a/b', 'a.md', 'a-b', 'a0', 'A', 'é.md', 'z/y/x', '日本.md', 'a b.md']
    github.push(Object.fromEntries(names.map((name) => [name, name])))
    github.git('fsck', '--strict')
    const clone = github.clone()
    expect(clone.git('status', '--porcelain')).toBe('')
    expect(clone.git('write-tree')).toBe(github.git('rev-parse', 'main^{tree}'))
    clone.remove()
  })

  test('clone, also as a run that waited does, and push back', () => {
    github.push({ b: 'b' })
    const old = github.clone({ at: github.env.GITHUB_SHA })
    expect(existsSync(`${old.path}/b`)).toBe(false)
    const clone = github.clone({ depth: 1 })
    expect(clone.git('log', '--format=%H').trim()).toBe(github.tip())
    clone.git('commit', '--quiet', '--allow-empty', '--message', 'Mine')
    clone.git('push', '--quiet')
    expect(github.git('log', '-1', '--format=%s').trim()).toBe('Mine')
    old.remove()
    clone.remove()
  })
})

describe('what can happen to a request', () => {
  const commit = () => client.commit({ b: 'b' })

  test('something happens just before it is applied', async () => {
    github.before('createCommitOnBranch', () => void github.push({ c: 'c' }))
    expect(await commit()).toMatchObject({ errors: [{ type: 'STALE_DATA' }] })
    expect(await commit()).not.toHaveProperty('errors')
  })

  test('something happens just after it was applied', async () => {
    const tips: string[] = []
    github.after('PATCH /git/refs/heads', () => void tips.push(github.tip()))
    await client.call('PATCH /git/refs/heads/main', { sha: github.push({ c: 'c' }, { branch: 'x' }) })
    expect(tips).toEqual([github.tip('x')])
  })

  test('its answer is lost after it was applied', async () => {
    github.lose('createCommitOnBranch')
    await expect(commit()).rejects.toThrow()
    expect(String(github.read('b'))).toBe('b')
    expect(github.requests).toMatchObject([{ status: 0, done: 200 }])
  })

  test('it is lost before it was applied', async () => {
    const head = github.tip()
    github.lose('createCommitOnBranch', { applied: false })
    await expect(commit()).rejects.toThrow()
    expect(github.requests).toMatchObject([{ status: 0, done: undefined }])
    expect(github.tip()).toBe(head)
  })

  test.each([502, 504] as const)('it is answered %i though it was applied', async (status) => {
    github.lose(({ graphqlOperation }) => graphqlOperation === 'createCommitOnBranch', { status, times: 2 })
    for (const path of ['b', 'c']) {
      expect(await client.commitStatus({ [path]: path })).toBe(status)
      expect(String(github.read(path))).toBe(path)
    }
    expect(await client.commitStatus({ d: 'd' })).toBe(200)
  })

  test('it meets a rate limit', async () => {
    github.throttle('GET /pulls', { kind: 'secondary', retryAfter: 3 })
    expect(await client.call('GET /pulls')).toMatchObject({
      status: 403,
      data: {
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      },
      headers: { 'retry-after': '3' },
    })
    github.throttle('GET /pulls', { kind: 'primary', retryAfter: 60 })
    const { status, headers } = await client.call('GET /pulls')
    expect([status, headers]).toMatchObject([403, { 'x-ratelimit-remaining': '0' }])
    expect(Number(headers['x-ratelimit-reset']) * 1000 - Date.now()).toBeGreaterThan(50_000)
    github.throttle('viewer', { kind: 'primary', times: 1 })
    expect(await client.send('POST /graphql', { query: '{ viewer { login } }' })).toMatchObject({
      status: 200,
      data: { errors: [{ type: 'RATE_LIMITED' }] },
    })
    expect((await client.call('GET /pulls')).status).toBe(200)
  })

  test('it is refused by somebody else', async () => {
    github.refuse('PUT /contents', { status: 409, message: 'is at 1 but expected 2' })
    expect(await client.call('PUT /contents/a', { message: 'x', content: '' })).toMatchObject({
      status: 409,
      data: { message: 'is at 1 but expected 2' },
    })
  })

  test('it reads where a branch was before it moved', async () => {
    const old = github.tip()
    await commit()
    github.lag(1)
    const shown = async () => (await client.call('GET /git/ref/heads/main')).data
    expect(await shown()).toMatchObject({ object: { sha: old } })
    expect(await shown()).toMatchObject({ object: { sha: github.tip() } })
  })
})
