import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { githubOf } from '../../../src/adapters/github/host.ts'
import { secretsOf } from '../../../src/adapters/github/token/secrets.ts'
import { GitHubError } from '../../../src/core/github/error.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { startGitHub, type GitHub } from '../../github/github.ts'
import { failureOf } from './asking.ts'

const NAME = 'THREADS_ACCESS_TOKEN'
const OLD = new Date('2026-11-01T12:00:00Z')

let github: GitHub
beforeEach(async () => {
  github = await startGitHub({ files: { 'a.md': 'a' } })
})
afterEach(() => github.close())

const access = (token: string) => ({
  ...{
    token,
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    owner: 'lantern',
    repository: 'notes',
  },
  ...{ clock: fakeClock(), interruption: new AbortController().signal, onWait: () => undefined },
})
const secretsIn = (environment?: string, token = github.secretsToken) => secretsOf(access(token), environment)

describe.each([
  ['the repository', undefined, NAME, 'actions/secrets'],
  ['an environment', 'live', `live/${NAME}`, 'environments/live/secrets'],
])('a secret of %s', (_, environment, key, path) => {
  test('is overwritten with what only GitHub can open', async () => {
    github.secrets.set(key, { value: 'old', createdAt: OLD, updatedAt: OLD })
    const secrets = secretsIn(environment)
    expect(await secrets.updatedAt(NAME)).toBe('2026-11-01T12:00:00Z')
    await secrets.write(NAME, 'THAA new ✓')
    expect(github.secrets.get(key)?.value).toBe('THAA new ✓')
    expect(await secrets.updatedAt(NAME)).not.toBe('2026-11-01T12:00:00Z')
    expect(github.requests.map((request) => `${request.method} ${request.path}`)).toEqual(
      [`GET ${path}/${NAME}`, `GET ${path}/public-key`, `PUT ${path}/${NAME}`, `GET ${path}/${NAME}`].map(
        (line) => line.replace(' ', ' /repos/lantern/notes/'),
      ),
    )
    expect(JSON.stringify(github.requests)).not.toMatch(/THAA|VEhBQ/)
  })

  test('that is not there has no time', async () => {
    expect(await secretsIn(environment).updatedAt(NAME)).toBeUndefined()
  })

  test('is written all the same where an answer is lost', async () => {
    github.lose(({ method }) => method === 'PUT')
    await secretsIn(environment).write(NAME, 'new')
    expect(github.secrets.get(key)?.value).toBe('new')
  })

  test('is not written with the token of the job', async () => {
    const failure = await failureOf(secretsIn(environment, github.token).write(NAME, 'new'))
    expect(failure).toBeInstanceOf(GitHubError)
    expect(failure).toMatchObject({ kind: 'forbidden', message: expect.stringContaining('403') as string })
  })
})

describe('the repository', () => {
  test.each([
    ['public', false],
    ['private', true],
  ])('that is %s says so, and what it is known by', async (_, isPrivate) => {
    const other = await startGitHub({ files: { 'a.md': 'a' }, private: isPrivate })
    const host = githubOf({ ...access(other.token), apiUrl: other.url })
    const { id, ...rest } = await host.repository()
    expect(rest).toEqual({ host: new URL(other.url).host, isPrivate })
    expect(id).toBeGreaterThan(0)
    await other.close()
  })
})
