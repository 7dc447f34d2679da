import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isGitHubError } from '../../../src/core/github/error.ts'
import type { Host } from '../../../src/ports/github.ts'
import type { GitHub } from '../../github/github.ts'
import { KEEPER } from '../../github/tokens.ts'
import { asking, failureOf } from './asking.ts'

const BRANCH = 'feature/a&b#1%2F'
const LEASE = 'refs/spool/lease/0123'

let github: GitHub
let host: Host
let asked: () => readonly string[]
let bodies: () => readonly unknown[]
beforeEach(async () => {
  ;({ github, host, asked, bodies } = await asking({
    'a.md': 'one\ntwo\nthree\nfour\n',
    'more/ä b.md': 'more',
  }))
})
afterEach(() => github.close())

describe('a branch', () => {
  test('is the default one where none is named', async () => {
    const main = { name: 'main', head: github.tip(), tree: github.git('rev-parse', 'main^{tree}').trim() }
    expect(await host.branches.find(undefined)).toEqual({ ...main, takesCommits: true })
    expect(await host.branches.find('main')).toEqual({ ...main, takesCommits: true })
    expect(await host.branches.find('none')).toBeUndefined()
    expect(asked()).toEqual(['repository', 'repository', 'repository'])
  })

  test('may refuse commits: by its protection, or by rules that the token may not pass by', async () => {
    github.push({ b: 'b' }, { branch: BRANCH })
    github.protect(BRANCH)
    expect((await host.branches.find(BRANCH))?.takesCommits).toBe(false)
    expect(await host.branches.isProtected(BRANCH)).toBe(true)
    expect(await host.branches.isProtected('main')).toBe(false)
    expect(await host.branches.rules(BRANCH)).toEqual([])
    const refused = github.ruleset(BRANCH, ['pull_request', 'deletion', 'update'])
    const passed = github.ruleset('~ALL', ['pull_request'], { bypass: ['github-actions[bot]'] })
    asked()
    expect(await host.branches.rules(BRANCH)).toEqual(['pull_request', 'update'])
    expect(asked()).toEqual([
      `GET rules/branches/${BRANCH}?per_page=100`,
      `GET rulesets/${refused}`,
      `GET rulesets/${passed}`,
    ])
  })

  test('shows its files byte for byte, at several revisions, a hundred a question', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a])
    const before = github.tip()
    github.push({ 'bom.md': bytes, 'a.md': 'new' })
    github.switches.stripsBom = true
    const many = Array.from({ length: 99 }, (_, index) => `none-${index}.md`)
    const [old, now, none] = await host.branches.files(
      [before, 'refs/heads/main', 'refs/heads/none'],
      ['a.md', 'bom.md', 'more', ...many, 'more/ä b.md'],
    )
    expect(old && [...old.keys()]).toEqual(['a.md', 'more/ä b.md'])
    expect(String(now?.get('a.md'))).toBe('new')
    expect(now?.get('bom.md')).toEqual(bytes)
    expect(String(now?.get('more/ä b.md'))).toBe('more')
    expect(none?.size).toBe(0)
    const blob = github.git('rev-parse', 'main:bom.md').trim()
    expect(asked()).toEqual(['repository', `GET git/blobs/${blob}`, 'repository'])
  })

  test('takes one commit with all files, on what was read', async () => {
    const onto = github.tip()
    const commit = {
      ...{ branch: 'main', onto, message: { headline: 'Record', body: 'Because.' } },
      files: new Map([
        ['a.md', 'ünd'],
        ['new/b.md', 'b'],
      ]),
    }
    const { oid, url } = await host.branches.commit(commit)
    expect([oid, url]).toEqual([github.tip(), `https://github.com/lantern/notes/commit/${oid}`])
    expect([String(github.read('a.md')), String(github.read('new/b.md'))]).toEqual(['ünd', 'b'])
    expect((bodies().at(-1) as { variables: unknown }).variables).toEqual({
      input: {
        branch: { repositoryNameWithOwner: 'lantern/notes', branchName: 'main' },
        expectedHeadOid: onto,
        message: { headline: 'Record', body: 'Because.' },
        fileChanges: {
          additions: [
            { path: 'a.md', contents: Buffer.from('ünd').toString('base64') },
            { path: 'new/b.md', contents: Buffer.from('b').toString('base64') },
          ],
        },
      },
    })
    expect(isGitHubError(await failureOf(host.branches.commit(commit)), 'stale')).toBe(true)
    const [newest, first] = await host.branches.history(oid)
    expect(newest).toEqual({ oid, url, message: 'Record\n\nBecause.' })
    expect(first?.oid).toBe(onto)
  })

  test('lists what lies in folders by one request, and nothing where there is none', async () => {
    github.push({ 'more/deep/c.md': 'c' })
    const before = github.requests.length
    expect(await host.branches.list(github.tip(), ['more', '', 'none', 'a.md'])).toEqual([
      new Map([
        ['deep', 'folder'],
        ['ä b.md', 'file'],
      ]),
      expect.objectContaining({
        size: github.git('ls-tree', '--name-only', 'main').trim().split('\n').length,
      }),
      new Map(),
      new Map(),
    ])
    expect(github.requests.length - before).toBe(1)
  })

  test('is begun with these files and no history, once', async () => {
    const files = new Map([
      ['deep/down/a.csv', 'a,b\n'],
      ['b.md', 'é'],
    ])
    const made = await host.branches.begin({
      branch: 'data',
      message: { headline: 'One', body: 'Two' },
      files,
    })
    expect(github.tip('data')).toBe(made.oid)
    expect(github.git('rev-list', '--count', 'data').trim()).toBe('1')
    expect(github.git('log', '-1', '--format=%B', 'data').trim()).toBe('One\n\nTwo')
    expect(github.read('deep/down/a.csv', 'data')?.toString()).toBe('a,b\n')
    expect(github.git('ls-tree', '--name-only', 'data').trim().split('\n')).toEqual(['b.md', 'deep'])
    expect(made.url).toContain(made.oid)
    const again = host.branches.begin({ branch: 'data', message: { headline: 'One', body: '' }, files })
    expect(await failureOf(again)).toMatchObject({ kind: 'exists' })
  })

  test('tells which files are otherwise than at an earlier one, where it tells of all', async () => {
    const base = github.tip()
    const more = Object.fromEntries(Array.from({ length: 299 }, (_, index) => [`n${index}.md`, 'x']))
    const head = github.push({ 'a.md': null, ...more }, { branch: 'main' })
    expect(await host.branches.changes(head, base)).toEqual({ since: base, isAhead: false, paths: [] })
    expect(await host.branches.changes(base, head)).toEqual({ since: base, isAhead: true, paths: undefined })
    const next = github.push({ 'n0.md': 'y', 'n1.md': null, c: 'c' }, { branch: 'main' })
    expect(await host.branches.changes(head, next)).toEqual({
      ...{ since: head, isAhead: true, paths: ['c', 'n0.md', 'n1.md'] },
    })
    const beside = github.push({ 'beside.md': 'x' }, { branch: 'beside' })
    github.push({ 'later.md': 'x' }, { branch: 'main' })
    expect(await host.branches.changes(github.tip(), beside)).toEqual({
      ...{ since: next, isAhead: true, paths: ['beside.md'] },
    })
    expect(isGitHubError(await failureOf(host.branches.changes('0'.repeat(40), next)), 'missing')).toBe(true)
  })

  test('is compared with another, and merged into it', async () => {
    const base = github.tip()
    const head = github.rename('a.md', 'c.md', 'main')
    expect(await host.branches.renames(base, head)).toEqual(new Map([['a.md', 'c.md']]))
    github.push({ b: 'b' }, { branch: BRANCH })
    await host.branches.merge('main', BRANCH)
    await host.branches.merge('main', BRANCH)
    expect(String(github.read('b'))).toBe('b')
    expect(asked()).toEqual([`GET compare/${base}...${head}`, 'POST merges', 'POST merges'])
    expect(bodies().at(-1)).toEqual({ base: 'main', head: BRANCH })
  })
})

describe('a ref', () => {
  test('is made once, moved forward, and removed', async () => {
    const base = { oid: github.tip(), tree: github.git('rev-parse', 'main^{tree}').trim() }
    expect(await host.refs.find(LEASE)).toBeUndefined()
    const first = await host.refs.note('one', base)
    expect(await host.refs.read(first)).toEqual({
      tree: base.tree,
      message: 'one',
      madeAt: expect.any(Number) as number,
    })
    await host.refs.create(LEASE, first)
    expect(isGitHubError(await failureOf(host.refs.create(LEASE, first)), 'exists')).toBe(true)
    const second = await host.refs.note('two', { oid: first, tree: base.tree })
    await host.refs.move(LEASE, second)
    expect(await host.refs.find(LEASE)).toBe(second)
    expect(isGitHubError(await failureOf(host.refs.move(LEASE, first)), 'stale')).toBe(true)
    await host.refs.remove(LEASE)
    expect(isGitHubError(await failureOf(host.refs.remove(LEASE)), 'missing')).toBe(true)
    const below = LEASE.replace('refs/', '')
    expect(asked()).toEqual([
      `GET git/ref/${below}`,
      'POST git/commits',
      `GET git/commits/${first}`,
      'POST git/refs',
      'POST git/refs',
      'POST git/commits',
      `PATCH git/refs/${below}`,
      `GET git/ref/${below}`,
      `PATCH git/refs/${below}`,
      `DELETE git/refs/${below}`,
      `DELETE git/refs/${below}`,
    ])
    expect(bodies().slice(0, 4)).toEqual([
      { message: 'one', tree: base.tree, parents: [base.oid] },
      { ref: LEASE, sha: first },
      { ref: LEASE, sha: first },
      { message: 'two', tree: base.tree, parents: [first] },
    ])
    expect(bodies().slice(4)).toEqual([
      { sha: second, force: false },
      { sha: first, force: false },
    ])
  })

  test('change together, all or none, each only from where it is believed to be', async () => {
    const [oid, tree] = [github.tip(), github.git('rev-parse', 'main^{tree}').trim()]
    const [one, two] = [
      await host.refs.note('one', { oid, tree }),
      await host.refs.note('two', { oid, tree }),
    ]
    const [a, b] = ['refs/spool/lease-a', 'refs/spool/lease-b'] as const
    await host.refs.change([a, b].map((ref) => ({ ref, from: undefined, to: one })))
    // Not a descendant: what it was is said.
    await host.refs.change([{ ref: a, from: one, to: two }])
    const both = [a, b].map((ref) => ({ ref, from: one, to: undefined }))
    expect(isGitHubError(await failureOf(host.refs.change(both)), 'refused')).toBe(true)
    expect([...(await host.refs.list('refs/spool/lease-'))]).toEqual([
      [a, two],
      [b, one],
    ])
    await host.refs.change([
      { ref: a, from: two, to: undefined },
      { ref: b, from: one, to: undefined },
    ])
    expect((await host.refs.list('refs/spool/lease-')).size).toBe(0)
    github.switches.lacksUpdateRefs = true
    const made = host.refs.change([{ ref: a, from: undefined, to: one }])
    expect(isGitHubError(await failureOf(made), 'refused')).toBe(true)
  })

  test('is of a run that is over, is not, or is not for this token to know', async () => {
    github.runs.set(7, { status: 'completed' })
    github.runs.set(8, { status: 'in_progress' })
    expect(await host.refs.isOver('7')).toBe(true)
    expect(await host.refs.isOver('8')).toBe(false)
    for (const run of ['9', '', 'none']) expect(await host.refs.isOver(run)).toBeUndefined()
    expect(asked().slice(0, 3)).toEqual(['GET actions/runs/7', 'GET actions/runs/8', 'GET actions/runs/9'])
  })
})

describe('a pull request', () => {
  test('may be opened by workflows or not, which not every token may know', async () => {
    expect(await host.pullRequests.mayBeOpened()).toBeUndefined()
    github.addToken(github.token, KEEPER)
    expect(await host.pullRequests.mayBeOpened()).toBe(true)
    github.switches.actionsMayNotCreatePulls = true
    expect(await host.pullRequests.mayBeOpened()).toBe(false)
  })

  test('is opened, found by its branches, described, and lists its files', async () => {
    const head = github.push(
      Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}`, 'x'])),
      {
        branch: 'spool/receipts/main',
      },
    )
    expect(await host.pullRequests.find('spool/receipts/main', 'main')).toBeUndefined()
    const pull = { from: 'spool/receipts/main', into: 'main', title: 'Record', body: 'One' }
    const opened = await host.pullRequests.open(pull)
    expect(opened).toEqual({
      ...{ number: 1, url: 'https://github.com/lantern/notes/pull/1', body: 'One', state: 'open', head },
    })
    await host.pullRequests.describe(1, 'Two')
    expect(await host.pullRequests.find(pull.from, 'main')).toEqual({ ...opened, body: 'Two' })
    expect((await host.pullRequests.files(1)).size).toBe(101)
    github.mergePull(1)
    expect((await host.pullRequests.find(pull.from, 'main'))?.state).toBe('merged')
    expect(asked()).toEqual([
      'GET pulls?state=all&head=lantern:spool/receipts/main&base=main',
      'POST pulls',
      'PATCH pulls/1',
      'GET pulls?state=all&head=lantern:spool/receipts/main&base=main',
      'GET pulls/1/files?per_page=100&page=1',
      'GET pulls/1/files?per_page=100&page=2',
      'GET pulls?state=all&head=lantern:spool/receipts/main&base=main',
    ])
    expect(bodies()).toEqual([
      { head: pull.from, base: 'main', title: 'Record', body: 'One' },
      { body: 'Two' },
    ])
  })

  test('is found by the commit that it brought, and by files that it changed', async () => {
    github.push({ 'threads/a.md': 'a', 'threads/b.md': 'b', 'c d.md': 'c' }, { branch: 'topic' })
    github.seedPull({ head: 'topic' })
    expect(await host.pullRequests.bringing(github.tip('topic'))).toBeUndefined()
    const merge = github.mergePull(1)
    expect(await host.pullRequests.bringing(merge)).toBe(1)
    github.push({ 'threads/a.md': 'a with receipts' })
    github.push({ 'direct.md': 'x' })
    expect(await host.pullRequests.bringing(github.tip())).toBeUndefined()
    expect((await host.pullRequests.files(1)).size).toBe(3)
    asked()
    const paths = ['threads/a.md', 'threads/b.md', 'c d.md', 'direct.md', 'none.md']
    const last = new Map(paths.slice(0, 3).map((path) => [path, [1]]))
    expect(await host.pullRequests.changing(paths, undefined)).toEqual(last)
    expect(await host.pullRequests.changing(paths, 'main')).toEqual(last)
    expect(await host.pullRequests.changing(paths, 'none')).toEqual(new Map())
    expect(asked()).toEqual(['repository', 'repository', 'repository'])
  })

  test('is found by a file that it brought, though others changed it since', async () => {
    github.push({ 'a.md': 'a' }, { branch: 'topic' })
    github.seedPull({ head: 'topic' })
    github.mergePull(1)
    for (let edit = 0; edit < 7; edit += 1) github.push({ 'a.md': `edited ${edit}` })
    github.push({ 'a.md': 'b' }, { branch: 'later' })
    github.seedPull({ head: 'later' })
    github.mergePull(2)
    expect(await host.pullRequests.changing(['a.md'], 'main')).toEqual(new Map([['a.md', [2, 1]]]))
  })

  test('is asked for fifty files at a time', async () => {
    const paths = Array.from({ length: 101 }, (_, index) => `${index}.md`)
    expect((await host.pullRequests.changing(paths, undefined)).size).toBe(0)
    expect(asked()).toHaveLength(3)
  })

  test('gets a label, which is made where it is not there', async () => {
    github.push({ b: 'b' }, { branch: 'b' })
    github.seedPull({ head: 'b' })
    await host.pullRequests.label(1, 'spool-receipts')
    expect(github.pulls[0]?.labels).toEqual(['spool-receipts'])
  })

  test('without a description has an empty one, and one that was not merged is closed', async () => {
    github.push({ b: 'b' }, { branch: 'b' })
    Object.assign(github.seedPull({ head: 'b' }), { body: null, state: 'closed' })
    expect(await host.pullRequests.find('b', 'main')).toMatchObject({ body: '', state: 'closed' })
  })

  test('has comments, of which those of this token are its own', async () => {
    github.seedPull({ head: 'b', fork: 'grace/notes', headOid: '2'.repeat(40) })
    for (let index = 0; index < 99; index += 1) github.seedComment(1, { body: `${index}` })
    // A person may have the name of an app, without its suffix.
    github.seedComment(1, { body: 'ours', login: 'github-actions' })
    const url = await host.comments.add(1, 'ours')
    const [own, ...others] = await host.comments.own(1)
    expect(others).toEqual([])
    expect(own).toMatchObject({ body: 'ours', url })
    expect(await host.comments.change(own?.id ?? 0, 'changed')).toBe(url)
    expect(github.comments(1).at(-1)?.body).toBe('changed')
    expect(asked()).toEqual([
      'POST issues/1/comments',
      'viewer',
      'GET issues/1/comments?per_page=100&page=1',
      'GET issues/1/comments?per_page=100&page=2',
      `PATCH issues/comments/${own?.id ?? 0}`,
    ])
  })
})

describe('a release', () => {
  test('is found by its id and by its tag, and described', async () => {
    const { id } = github.seedRelease({ tag: 'pkg@1.0/a', body: 'notes' })
    expect(await host.releases.find({ id })).toEqual({ id, body: 'notes' })
    await host.releases.describe(id, 'more')
    expect(asked()).toEqual([`GET releases/${id}`, `PATCH releases/${id}`])
    expect(bodies().at(-1)).toEqual({ body: 'more' })
  })

  test('is found by its tag', async () => {
    const { id } = github.seedRelease({ tag: 'v1.0+b', body: null })
    expect(await host.releases.find({ tag: 'v1.0+b' })).toEqual({ id, body: '' })
    expect(asked()).toEqual(['GET releases/tags/v1.0+b'])
  })
})
