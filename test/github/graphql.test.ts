import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Client, clientOf } from './client.ts'
import { type GitHub, startGitHub } from './github.ts'

vi.mock('node:child_process', { spy: true })

let github: GitHub
let client: Client

beforeEach(async () => {
  github = await startGitHub({
    files: {
      'threads/a.md': '\uFEFFhello\r\n',
      'threads/b.md': 'b\n',
      'picture.png': Buffer.from([137, 0, 1]),
    },
  })
  client = clientOf(github)
})
afterEach(() => github.close())

const inRepository = (fields: string) => `{ repository(owner: "lantern", name: "notes") { ${fields} } }`

describe('a query', () => {
  test('tells of the repository, its branches and their commits', async () => {
    const { data } = await client.graphql(
      inRepository(`id nameWithOwner viewerPermission isPrivate
        defaultBranchRef { name target { oid } }
        ref(qualifiedName: "refs/heads/main") {
          name id refUpdateRule { viewerCanPush }
          target { __typename oid ... on Commit {
            tree { oid } message messageHeadline messageBody
            history(first: 1) { nodes { oid message messageHeadline messageBody } }
          } }
        }
        none: ref(qualifiedName: "refs/heads/none") { id }`),
    )
    const commit = { message: 'First', messageHeadline: 'First', messageBody: '' }
    expect(data).toMatchObject({
      repository: {
        nameWithOwner: 'lantern/notes',
        viewerPermission: 'WRITE',
        isPrivate: false,
        defaultBranchRef: { name: 'main', target: { oid: github.tip() } },
        ref: {
          name: 'main',
          refUpdateRule: null,
          target: { __typename: 'Commit', oid: github.tip(), ...commit, history: { nodes: [commit] } },
        },
        none: null,
      },
    })
  })

  test('gives a text without its byte order mark, and nothing of a binary', async () => {
    const blobs = inRepository(`
      text: object(expression: "main:threads/a.md") { ... on Blob { text byteSize isBinary isTruncated } }
      picture: object(expression: "main:picture.png") { ... on Blob { text isBinary } }
      folder: object(expression: "main:threads") { ... on Tree { entries { name path type } } }
      none: object(expression: "main:none.md") { __typename }`)
    expect((await client.graphql(blobs)).data).toEqual({
      repository: {
        text: { text: 'hello\r\n', byteSize: 10, isBinary: false, isTruncated: false },
        picture: { text: null, isBinary: true },
        folder: {
          entries: [
            { name: 'a.md', path: 'a.md', type: 'blob' },
            { name: 'b.md', path: 'b.md', type: 'blob' },
          ],
        },
        none: null,
      },
    })
    github.switches.stripsBom = false
    expect((await client.graphql(blobs)).data).toMatchObject({
      repository: { text: { text: '\uFEFFhello\r\n' } },
    })
  })

  test('cuts a text of more than 512,000 bytes', async () => {
    github.push({ 'long.md': 'x'.repeat(512_001) })
    const { data } = await client.graphql(
      inRepository('object(expression: "main:long.md") { ... on Blob { isTruncated byteSize text } }'),
    )
    expect(data).toEqual({
      repository: { object: { isTruncated: true, byteSize: 512_001, text: 'x'.repeat(512_000) } },
    })
  })

  test('fails with status 200 where the schema knows no such field, and runs nothing', async () => {
    const { status, data } = await client.send('POST /graphql', { query: '{ viewer { login logn } }' })
    expect(status).toBe(200)
    expect(data).toMatchObject({ errors: [{ message: expect.stringContaining('logn') as unknown }] })
    expect(data).not.toHaveProperty('data')
  })

  test('fails where the schema has a field that nobody taught this stand-in', async () => {
    const { errors } = await client.graphql(inRepository('stargazerCount'))
    expect(errors).toMatchObject([{ message: 'This stand-in knows no Repository.stargazerCount' }])
  })

  test('names an app without its suffix, which REST shows', async () => {
    const token = github.addToken('ghs_app', { issues: 'write' }, 'lantern-app[bot]')
    const app = clientOf(github, token)
    expect((await app.graphql('{ viewer { login } }')).data).toEqual({ viewer: { login: 'lantern-app' } })
    github.seedComment(1, { body: 'hello' })
    expect((await app.call('POST /issues/1/comments', { body: 'hello' })).data).toMatchObject({
      user: { login: 'lantern-app[bot]', type: 'Bot' },
    })
    github.switches.viewerIsBot = true
    expect((await app.graphql('{ viewer { login } }')).data).toEqual({
      viewer: { login: 'lantern-app[bot]' },
    })
  })

  test('of another repository finds none', async () => {
    expect(await client.graphql('{ repository(owner: "lantern", name: "other") { id } }')).toMatchObject({
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
    })
  })

  test('tells of pull requests and releases', async () => {
    github.push({ 'c.md': 'c' }, { branch: 'change' })
    const { number } = github.seedPull({ head: 'change' })
    github.seedRelease({ tag: 'v1', body: 'notes' })
    const { data } = await client.graphql(
      inRepository(`pullRequest(number: ${number}) { number state headRefName headRefOid baseRefName }
        release(tagName: "v1") { tagName description tagCommit { oid } }`),
    )
    expect(data).toEqual({
      repository: {
        pullRequest: {
          ...{ number, state: 'OPEN', headRefName: 'change', baseRefName: 'main' },
          headRefOid: github.tip('change'),
        },
        release: { tagName: 'v1', description: 'notes', tagCommit: { oid: github.tip() } },
      },
    })
  })
})

describe('createCommitOnBranch', () => {
  test('makes one commit of all its files, by the bot, on the head it was told', async () => {
    const parent = github.tip()
    const answer = await client.commit(
      { 'threads/a.md': 'new\r\n', 'new/c.md': 'c', 'threads/b.md': null },
      { message: { headline: 'Write back', body: 'Because.' } },
    )
    expect(answer).toMatchObject({
      data: { createCommitOnBranch: { commit: { oid: github.tip() }, ref: { name: 'main' } } },
    })
    expect(github.git('log', '-1', '--format=%an <%ae>|%cn <%ce>|%P|%B').trim()).toBe(
      'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>|' +
        `GitHub <noreply@github.com>|${parent}|Write back\n\nBecause.`,
    )
    expect(String(github.read('threads/a.md'))).toBe('new\r\n')
    expect(github.read('threads/b.md')).toBeUndefined()
    expect(github.git('ls-tree', '-r', '--name-only', 'main').trim().split('\n')).toEqual([
      'new/c.md',
      'picture.png',
      'threads/a.md',
    ])
    github.git('fsck', '--strict')
  })

  test('answers 200 and STALE_DATA where the head has moved, and changes nothing', async () => {
    const old = github.tip()
    const head = github.push({ 'threads/b.md': 'meanwhile' })
    expect(await client.commit({ 'threads/a.md': 'new' }, { expectedHeadOid: old })).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: 'STALE_DATA',
          path: ['createCommitOnBranch'],
          message: `Expected branch to point to "${old}" but it did not.  Pull and try again.`,
        },
      ],
    })
    expect(github.tip()).toBe(head)
  })

  test('lets one of eight win that write at once on the same head', async () => {
    for (let round = 0; round < 3; round += 1) {
      const expectedHeadOid = github.tip()
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          client.commit({ 'threads/a.md': `${round} ${index}` }, { expectedHeadOid }),
        ),
      )
      expect(answers.filter((answer) => !JSON.stringify(answer).includes('STALE_DATA'))).toHaveLength(1)
      expect(github.git('rev-parse', 'main^').trim()).toBe(expectedHeadOid)
    }
  })

  test('keeps the mode of a file it changes', async () => {
    const clone = github.clone()
    clone.git('update-index', '--chmod=+x', 'threads/b.md')
    clone.git('commit', '--quiet', '--message', 'Mode')
    clone.git('push', '--quiet')
    clone.remove()
    await client.commit({ 'threads/b.md': 'new' })
    expect(github.git('ls-tree', 'main', 'threads/b.md')).toMatch(/^100755 /)
  })

  test('makes an empty commit of no changes, and finds its branch by the id of the ref', async () => {
    const { data } = await client.graphql(inRepository('ref(qualifiedName: "main") { id }'))
    const { repository } = data as { repository: { ref: { id: string } } }
    const old = github.tip()
    await client.commit({}, { branch: { id: repository.ref.id }, fileChanges: {} })
    expect(github.git('rev-parse', 'main^', 'main^{tree}', 'main^^{tree}').trim().split('\n')).toEqual([
      old,
      ...Array<string>(2).fill(github.git('rev-parse', `${old}^{tree}`).trim()),
    ])
  })

  test.each([
    [
      'a branch that is not there',
      { branch: { repositoryNameWithOwner: 'lantern/notes', branchName: 'no' } },
      'Branch not found',
    ],
    [
      'a repository that is not there',
      { branch: { repositoryNameWithOwner: 'a/b', branchName: 'main' } },
      'Could not resolve',
    ],
    [
      'a path given twice',
      { fileChanges: { additions: ['a', 'a'].map((path) => ({ path, contents: '' })) } },
      'more than once',
    ],
    [
      'contents that are not Base64',
      { fileChanges: { additions: [{ path: 'a', contents: 'aGk' }] } },
      'not valid Base64',
    ],
    [
      'a path out of the repository',
      { fileChanges: { additions: [{ path: '../a', contents: '' }] } },
      'not valid',
    ],
    [
      'a deletion of what is not there',
      { fileChanges: { additions: [{ path: 'a', contents: '' }], deletions: [{ path: 'no.md' }] } },
      'A path was requested for deletion which does not exist as of commit oid',
    ],
  ])('refuses %s as a whole', async (_, input, message) => {
    const head = github.tip()
    expect(await client.commit({}, input)).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [{ message: expect.stringContaining(message) as unknown }],
    })
    expect(github.tip()).toBe(head)
  })

  test('refuses a token that may only read', async () => {
    expect(await clientOf(github, github.readOnlyToken).commit({ a: 'a' })).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    })
  })

  test('refuses more than 40 MiB of content', async () => {
    expect(await client.commit({ big: 'x'.repeat(40 * 1024 * 1024) })).toMatchObject({
      errors: [{ message: 'The request payload is too large' }],
    })
  })

  test('writes 300 files without a process for each', async () => {
    vi.mocked(execFileSync).mockClear()
    await client.commit(
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`threads/${index}.md`, `post ${index}`])),
    )
    const processes = vi.mocked(execFileSync).mock.calls.length
    expect(processes).toBeGreaterThan(0)
    expect(processes).toBeLessThan(10)
    expect(github.git('ls-tree', '-r', '--name-only', 'main').trim().split('\n')).toHaveLength(303)
  })
})
