import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Client, clientOf } from './client.ts'
import { type GitHub, startGitHub } from './github.ts'

let github: GitHub
let client: Client

beforeEach(async () => {
  github = await startGitHub({
    files: { 'threads/a.md': 'one\ntwo\nthree\nfour\n', 'README.md': 'read me\n' },
  })
  client = clientOf(github)
})
afterEach(() => github.close())

const nothing = '1'.repeat(40)

describe('refs', () => {
  test('can be read one by one, and by how their names start', async () => {
    github.push({ b: 'b' }, { branch: 'feature/one' })
    github.push({ c: 'c' }, { branch: 'feature/two' })
    expect(await client.call('GET /git/ref/{ref}', { ref: 'heads/main' })).toMatchObject({
      status: 200,
      data: { ref: 'refs/heads/main', object: { type: 'commit', sha: github.tip() } },
    })
    expect((await client.call('GET /git/matching-refs/{ref}', { ref: 'heads/feature/' })).data).toMatchObject(
      [{ ref: 'refs/heads/feature/one' }, { ref: 'refs/heads/feature/two' }],
    )
    expect((await client.call('GET /git/matching-refs/heads/none')).data).toEqual([])
    expect(await client.call('GET /git/ref/heads/feature')).toMatchObject({
      status: 404,
      data: { message: 'Not Found' },
    })
  })

  test('lock: one of eight that are made at once is made', async () => {
    const sha = github.tip()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => client.call('POST /git/refs', { ref: 'refs/spool/a', sha })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(422)])
    expect(answers.find(({ status }) => status === 422)?.data).toMatchObject({
      message: 'Reference already exists',
      status: '422',
    })
  })

  test.each([
    [{ ref: 'refs/heads/x', sha: nothing }, 'Object does not exist'],
    [{ ref: 'heads/x' }, 'heads/x is not a valid ref name.'],
    [{ ref: 'refs/x' }, 'refs/x is not a valid ref name.'],
    [{ ref: 'refs/heads/a..b' }, 'refs/heads/a..b is not a valid ref name.'],
    [{ ref: 'refs/heads/main/sub' }, 'Reference update failed'],
    [{}, `Invalid request.\n\n"ref" wasn't supplied.`],
  ])('are not made from %o', async (given, message) => {
    expect(await client.call('POST /git/refs', { sha: github.tip(), ...given })).toMatchObject({
      status: 422,
      data: { message },
    })
  })

  test('are not made where the repository refuses their kind', async () => {
    const make = (ref: string) => client.call('POST /git/refs', { ref, sha: github.tip() })
    github.switches.refuseCustomRefs = true
    expect(await make('refs/spool/a')).toMatchObject({
      status: 422,
      data: { message: 'Reference update failed' },
    })
    expect((await make('refs/heads/a')).status).toBe(201)
    github.switches.refuseBranchRefs = true
    expect(await make('refs/heads/b')).toMatchObject({
      status: 422,
      data: { message: 'Reference update failed' },
    })
    expect((await make('refs/tags/b')).status).toBe(201)
  })

  test('move forward only, unless they are forced', async () => {
    const old = github.tip()
    const young = github.push({ b: 'b' })
    const move = (given: object) => client.call('PATCH /git/refs/heads/main', { ...given })
    expect(await move({ sha: old, force: false })).toMatchObject({
      status: 422,
      data: { message: 'Update is not a fast forward' },
    })
    expect((await move({ sha: old, force: true })).status).toBe(200)
    expect((await move({ sha: young })).status).toBe(200)
    expect(github.tip()).toBe(young)
    expect(await move({ sha: nothing })).toMatchObject({
      status: 422,
      data: { message: 'Object does not exist' },
    })
    expect(await client.call('PATCH /git/refs/heads/none', { sha: young })).toMatchObject({
      status: 422,
      data: { message: 'Reference does not exist' },
    })
  })

  test('are deleted once, and a pull request ends with its branch', async () => {
    github.push({ b: 'b' }, { branch: 'x' })
    const pull = github.seedPull({ head: 'x' })
    expect((await client.call('DELETE /git/refs/heads/x')).status).toBe(204)
    expect(await client.call('DELETE /git/refs/heads/x')).toMatchObject({
      status: 422,
      data: { message: 'Reference does not exist' },
    })
    expect(pull.state).toBe('closed')
  })
})

describe('git data', () => {
  test('become a commit that git takes for one of its own', async () => {
    const { data: blob } = await client.call('POST /git/blobs', { content: 'aGk=', encoding: 'base64' })
    const { data: base } = await client.call('GET /git/commits/{sha}', { sha: github.tip() })
    const { data: tree } = await client.call('POST /git/trees', {
      base_tree: (base as { tree: { sha: string } }).tree.sha,
      tree: [
        { path: 'x/hi', mode: '100755', type: 'blob', sha: (blob as { sha: string }).sha },
        { path: 'x/inline', mode: '100644', type: 'blob', content: 'inline' },
        { path: 'README.md', mode: '100644', type: 'blob', sha: null },
      ],
    })
    const { status, data } = await client.call('POST /git/commits', {
      message: 'By hand',
      tree: (tree as { sha: string }).sha,
      parents: [github.tip()],
    })
    expect([status, data]).toMatchObject([201, { message: 'By hand', verification: { verified: true } }])
    const { sha } = data as { sha: string }
    expect(github.git('ls-tree', '-r', '--format=%(objectmode) %(path)', sha).trim().split('\n')).toEqual([
      '100644 threads/a.md',
      '100755 x/hi',
      '100644 x/inline',
    ])
    github.git('fsck', '--strict')
  })

  test('are read as they were written, in lines of Base64', async () => {
    const content = 'x'.repeat(100)
    const { data } = await client.call('POST /git/blobs', { content })
    const { sha } = data as { sha: string }
    expect((await client.call('GET /git/blobs/{sha}', { sha })).data).toMatchObject({
      encoding: 'base64',
      size: 100,
      content: `${Buffer.from(content).toString('base64').replaceAll(/.{60}/g, '$&\n')}\n`,
    })
    expect((await client.call('GET /git/blobs/{sha}', { sha: nothing })).status).toBe(404)
  })

  test('list a tree, as far as it goes', async () => {
    const list = (given: object) => client.call('GET /git/trees/main', { ...given })
    expect((await list({})).data).toMatchObject({
      truncated: false,
      tree: [
        { path: 'README.md', type: 'blob', mode: '100644', size: 8 },
        { path: 'threads', type: 'tree' },
      ],
    })
    expect((await list({ recursive: 1 })).data).toMatchObject({
      tree: [{ path: 'README.md' }, { path: 'threads' }, { path: 'threads/a.md' }],
    })
    github.switches.treeEntries = 2
    expect((await list({ recursive: 1 })).data).toMatchObject({ truncated: true, tree: { length: 2 } })
  })

  test.each([
    ['POST /git/blobs', { content: 'aGk', encoding: 'base64' }, 'content is not valid Base64'],
    ['POST /git/commits', { message: 'x', tree: nothing }, 'Tree SHA does not exist'],
    ['POST /git/trees', { tree: [{ path: 'none', mode: '100644', sha: null }] }, 'GitRPC::BadObjectState'],
  ])('%s refuses %o', async (endpoint, given, message) => {
    expect(await client.call(endpoint, given)).toMatchObject({ status: 422, data: { message } })
  })

  test('are not signed where they name an author of their own', async () => {
    const tree = github.git('rev-parse', 'main^{tree}').trim()
    const author = { name: 'Grace', email: 'grace@lantern.example', date: '2026-01-02T03:04:05Z' }
    expect((await client.call('POST /git/commits', { message: 'x', tree, author })).data).toMatchObject({
      author,
      committer: author,
      verification: { verified: false },
    })
  })
})

describe('contents', () => {
  const content = Buffer.from('new\n').toString('base64')
  const put = (path: string, given: object) =>
    client.call('PUT /contents/{path}', { path, message: 'Put', content, ...given })
  const blobOf = (path: string) => github.git('rev-parse', `main:${path}`).trim()

  test('show a file in lines of Base64, and a folder as a list', async () => {
    expect(await client.call('GET /contents/threads/a.md')).toMatchObject({
      status: 200,
      data: { type: 'file', encoding: 'base64', sha: blobOf('threads/a.md'), path: 'threads/a.md', size: 19 },
    })
    expect((await client.call('GET /contents/threads')).data).toMatchObject([
      { type: 'file', name: 'a.md', path: 'threads/a.md' },
    ])
    expect(await client.call('GET /contents/none.md')).toMatchObject({
      status: 404,
      data: { message: 'Not Found' },
    })
    expect(await client.call('GET /contents/README.md', { ref: 'none' })).toMatchObject({
      status: 404,
      data: { message: 'No commit found for the ref none' },
    })
  })

  test('do not show the content of more than a megabyte', async () => {
    github.push({ big: 'x'.repeat(1024 * 1024 + 1) })
    expect((await client.call('GET /contents/big')).data).toMatchObject({ encoding: 'none', content: '' })
  })

  test('are written where the sha fits, and 201 where there was nothing', async () => {
    expect((await put('README.md', { sha: blobOf('README.md') })).status).toBe(200)
    expect((await put('none.md', { sha: nothing })).status).toBe(201)
    expect(String(github.read('none.md'))).toBe('new\n')
  })

  test.each([
    ['without a sha', {}, 422, `Invalid request.\n\n"sha" wasn't supplied.`],
    ['with the sha of another', { sha: nothing }, 409, `README.md does not match ${nothing}`],
    ['on no branch', { branch: 'none' }, 404, 'Branch none not found'],
    ['not in Base64', { content: '?', sha: nothing }, 422, 'content is not valid Base64'],
  ])('are not written %s', async (_, given, status, message) => {
    expect(await put('README.md', given)).toMatchObject({ status, data: { message } })
  })
})

describe('compare', () => {
  test('shows what became of each file, renames too', async () => {
    const base = github.tip()
    github.rename('threads/a.md', 'threads/b.md')
    github.push({ 'README.md': null, 'c.md': 'c\n' })
    expect((await client.call('GET /compare/{range}', { range: `${base}...main` })).data).toMatchObject({
      ...{ status: 'ahead', ahead_by: 2, behind_by: 0, total_commits: 2 },
      merge_base_commit: { sha: base },
      files: [
        { filename: 'README.md', status: 'removed' },
        { filename: 'c.md', status: 'added' },
        { filename: 'threads/b.md', previous_filename: 'threads/a.md', status: 'renamed' },
      ],
    })
  })

  test('tells how far two branches are from each other', async () => {
    const base = github.tip()
    github.push({ a: 'a' }, { branch: 'x' })
    const between = async (range: string) => (await client.call('GET /compare/{range}', { range })).data
    expect(await between(`${base}...main`)).toMatchObject({ status: 'identical', files: [] })
    expect(await between('x...main')).toMatchObject({ status: 'behind', behind_by: 1 })
    github.push({ b: 'b' })
    expect(await between('main...x')).toMatchObject({
      ...{ status: 'diverged', ahead_by: 1, behind_by: 1 },
      files: [{ filename: 'a', status: 'added' }],
    })
    expect((await client.call('GET /compare/main...none')).status).toBe(404)
  })
})

describe('merges', () => {
  const merge = () => client.call('POST /merges', { base: 'main', head: 'x', commit_message: 'Join' })

  test('join two branches in a commit, and nothing where there is nothing', async () => {
    github.push({ a: 'a' }, { branch: 'x' })
    github.push({ b: 'b' })
    const parents = [github.tip(), github.tip('x')]
    expect(await merge()).toMatchObject({ status: 201, data: { commit: { message: 'Join' } } })
    expect(github.git('log', '-1', '--format=%P', 'main').trim()).toBe(parents.join(' '))
    expect([github.read('a'), github.read('b')].map(String)).toEqual(['a', 'b'])
    expect((await merge()).status).toBe(204)
  })

  test('refuse branches that contradict each other', async () => {
    github.push({ 'README.md': 'one' }, { branch: 'x' })
    github.push({ 'README.md': 'other' })
    expect(await merge()).toMatchObject({ status: 409, data: { message: 'Merge conflict' } })
  })
})
