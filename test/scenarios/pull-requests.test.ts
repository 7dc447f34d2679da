import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { KEY, PATH, TEXT } from '../core/accounts/file.ts'
import { shownBy } from '../action/shown.ts'
import { actingIn } from '../github/acting.ts'
import { onGitHub, type Start } from './on-github.ts'
import { TOKEN } from './other-threads.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

const POST = '---\nthreads: true\n---\n\nHello @everyone <b>there</b>\n'

/** A pull request that adds a post, checked out as the runner does: its merge into the base, two commits deep. */
async function world({ fork = false, post = POST, base = {}, brings = {} } = {}) {
  const made = await onGitHub({ files: { 'threads/old.md': POST, 'README.md': 'x\n', ...base } })
  cleanups.push(made.close)
  const { github } = made
  github.push({ 'threads/new.md': post, ...brings }, { branch: 'topic' })
  const pull = github.seedPull({ head: 'topic', base: 'main', title: 'A post' })
  const merge = github.git('commit-tree', 'topic^{tree}', '-p', 'main', '-p', 'topic', '-m', 'Merge').trim()
  github.git('update-ref', 'refs/heads/merge', merge)
  const clone = github.clone({ branch: 'merge' })
  cleanups.push(() => Promise.resolve(clone.remove()))
  const repo = (name: string) => ({ repo: { full_name: name } })
  const payload = {
    pull_request: {
      number: pull.number,
      base: repo('lantern/notes'),
      head: repo(fork ? 'somebody/notes' : 'lantern/notes'),
    },
  }
  const check = ({ in: place = clone, ...start }: Start & { readonly in?: typeof clone } = {}) =>
    made.runIn(place, {
      event: ['pull_request', payload],
      ...start,
      inputs: { command: 'check', 'access-token': '', ...start.inputs },
      env: { GITHUB_REF: `refs/pull/${pull.number}/merge`, ...start.env },
    })
  const comments = () => github.comments(pull.number)
  return { ...made, check, comments, pull, clone }
}

describe('check on a pull request', () => {
  test('shows what it changes of the accounts, and their posts', async () => {
    const accounts = TEXT.replace('threads/harbour/**/*.md', 'threads/*.md')
    const after = accounts
      .replace(KEY, Buffer.alloc(32, 9).toString('base64'))
      .replace('max_posts: 3', 'max_posts: 9')
    const made = await world({ base: { [PATH]: accounts }, brings: { [PATH]: after } })
    const { exitCode, log, summary } = await made.check({ inputs: { accounts: PATH } })
    expect(exitCode, log).toBe(0)
    for (const text of [log, summary, made.comments()[0]?.body]) {
      expect(text).toContain('to `CQkJCQkJCQkJ`')
      expect(text).toContain('The account `lantern` has another `max_posts`.')
      expect(text).toContain('threads/new.md')
      expect(text).not.toContain('threads/old.md')
    }
    expect(log).toMatch(/::warning [^\n]*file=threads\/accounts\.yml[^\n]*accounts\/changed/)
  })

  test('keeps one comment with the preview, of the posts that it changes', async () => {
    const made = await world()
    const first = await made.check()
    expect(first.exitCode, first.log).toBe(0)
    expect(made.comments()).toHaveLength(1)
    expect(made.comments()[0]?.body).toContain('threads/new.md')
    expect(made.comments()[0]?.body).not.toContain('threads/old.md')
    const { body } = made.comments()[0] ?? { body: '' }
    await made.check()
    expect(made.comments().map((comment) => comment.body)).toEqual([body])
    made.clone.git('checkout', '--quiet', '--detach')
    made.github.push({ 'threads/new.md': POST.replace('Hello', 'Changed') }, { branch: 'merge' })
    made.clone.git('fetch', '--quiet', 'origin', 'merge')
    made.clone.git('checkout', '--quiet', 'FETCH_HEAD')
    const again = await made.check()
    expect(again.exitCode, again.log).toBe(0)
    expect(made.comments()).toHaveLength(1)
    expect(made.comments()[0]?.body).toContain('Changed')
  })

  test('lets nothing of a post act in the comment', async () => {
    const alt = 'Thanks @octocat, fixes #1 and GH-2, see www.x.test and https://x.test'
    const made = await world({
      post: POST.replace(
        'Hello',
        `![${alt}](@octocat.png)\n\n@octocat #1 \`x\` </details> \`\`\` <img src=x>`,
      ),
    })
    await made.check()
    const [comment] = made.comments()
    const body = comment?.body.replaceAll(/<!--.*?-->/g, '') ?? ''
    expect(body).toContain('threads/new.md')
    expect(body).not.toMatch(/@octocat|#1\b|<img/)
    expect(shownBy(body).text).toContain(`described as “${alt}”`)
    expect(shownBy(body).foreign).toEqual([])
    expect(actingIn(body)).toEqual([])
  })

  test('takes a picture that the site will serve after the merge for a warning, and a broken one for an error', async () => {
    const server = createServer((_request, response) => response.writeHead(404).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    cleanups.push(() => new Promise((resolve) => server.close(() => resolve())))
    const { port } = server.address() as AddressInfo
    const made = await world({ post: POST.replace('Hello', '![A lantern](/a.png)\n\nHello') })
    writeFileSync(`${made.clone.path}/a.png`, readFileSync('test/fixtures/media/png.png'))
    // Addresses of this machine are for a Threads of this machine only.
    const inputs = { 'media-base-url': `http://127.0.0.1:${port}` }
    const { exitCode, log } = await made.check({ inputs })
    expect(exitCode, log).toBe(0)
    expect(log).toMatch(/^::warning [^\n]*media\/not-public/m)
    expect(made.comments()[0]?.body).toContain('Deploy it before the post is published')
    const without = await made.check({ inputs, event: ['push', {}] })
    expect(without.exitCode).toBe(1)
    writeFileSync(`${made.clone.path}/a.png`, 'No picture')
    expect((await made.check({ inputs })).exitCode).toBe(1)
  })

  test('says what would be made of receipts that it brings, or that are not committed, and of no others', async () => {
    const made = await world({ post: '---\nthreads:\n  posts: [{ id: "17" }]\n---\n\nOne\n\n---\n\nTwo\n' })
    const { exitCode, log } = await made.check()
    expect(exitCode, log).toBe(0)
    expect(log).toMatch(/^::warning [^\n]*post\/receipts-changed[^\n]*file=threads\/new\.md,line=3/m)
    expect(made.comments()[0]?.body).toContain('looks up 17 on Threads, and goes on with segment 2 of 2')
    const again = await onGitHub({ files: { 'threads/live.md': '---\nthreads: { id: "17" }\n---\n\nOne\n' } })
    cleanups.push(again.close)
    const outside = await again.run({ inputs: { command: 'check', 'access-token': '' } })
    expect(outside.log).not.toContain('post/receipts-changed')
    writeFileSync(`${again.checkout.path}/threads/live.md`, '---\nthreads: { id: "18" }\n---\n\nOne\n')
    const edited = await again.run({ inputs: { command: 'check', 'access-token': '' } })
    expect(edited.log).toContain('takes this post for published, as its receipts say (18)')
  })

  test('finds its comment behind a hundred others, and takes nobody else’s for its own', async () => {
    const made = await world()
    await made.check()
    const { body } = made.comments()[0] ?? { body: '' }
    const other = await world()
    other.github.seedComment(other.pull.number, { body, login: 'mallory' })
    for (let count = 0; count < 120; count += 1)
      other.github.seedComment(other.pull.number, { body: `Comment ${count}` })
    await other.check()
    await other.check()
    const bots = other.comments().filter(({ login }) => login === 'github-actions[bot]')
    expect(bots).toHaveLength(1)
    expect(other.comments().filter(({ login }) => login === 'mallory')).toMatchObject([{ body }])
  })

  test('asks GitHub which posts change where the checkout does not tell', async () => {
    const made = await world()
    const shallow = made.github.clone({ branch: 'merge', depth: 1 })
    const { exitCode, log } = await made.check({ in: shallow })
    shallow.remove()
    expect(exitCode, log).toBe(0)
    expect(log).toContain('threads/new.md ready')
    expect(log).not.toContain('threads/old.md')
  })

  test('says nothing in a pull request without posts', async () => {
    const made = await world({ post: '# No post\n' })
    const { exitCode, log } = await made.check()
    expect(exitCode, log).toBe(0)
    expect(made.comments()).toHaveLength(0)
  })

  test('shows the preview in the summary alone where the token of a fork may not comment', async () => {
    const made = await world({ fork: true })
    const { exitCode, log, summary } = await made.check({
      inputs: { 'github-token': made.github.readOnlyToken },
    })
    expect(exitCode, log).toBe(0)
    expect(made.comments()).toHaveLength(0)
    expect(summary).toContain('threads/new.md')
    expect(log).toContain('The token of a fork cannot comment')
    expect(log).not.toContain('::warning')
  })

  test('tells which permission is missing where it is no fork, and does not fail for it', async () => {
    const made = await world()
    const { exitCode, log } = await made.check({ inputs: { 'github-token': made.github.readOnlyToken } })
    expect(exitCode, log).toBe(0)
    expect(log).toContain('[github/forbidden]')
    expect(log).toContain('    permissions:\n      contents: read\n      pull-requests: write\n')
  })

  test('does not comment when told not to', async () => {
    const made = await world()
    await made.check({ inputs: { comment: 'false' } })
    expect(made.comments()).toHaveLength(0)
    expect(made.github.requests).toHaveLength(0)
  })

  test('has one comment although the answer to it was lost', async () => {
    const made = await world()
    made.github.lose('POST /issues', { applied: true, status: 502 })
    const { exitCode, log } = await made.check()
    expect(exitCode, log).toBe(0)
    expect(log).not.toContain('[github/no-comment]')
    expect(made.comments()).toHaveLength(1)
  })

  test('needs no secret and asks Threads nothing', async () => {
    const made = await world()
    await made.check()
    expect(made.threads.requests).toHaveLength(0)
  })

  test('fails for a post with a problem, and still comments', async () => {
    const made = await world({ post: POST.replace('threads: true', 'threads: { topik: x }') })
    const { exitCode, log } = await made.check()
    expect(exitCode).toBe(1)
    expect(log).toContain('file=threads/new.md')
    expect(made.comments()[0]?.body).toContain('topic')
  })
})

describe('publish', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'])(
    'is refused on %s',
    async (event) => {
      const made = await world({ fork: true })
      const { exitCode, log } = await made.check({
        inputs: { command: 'publish', 'access-token': TOKEN },
        event: [event, {}],
      })
      expect(exitCode).toBe(1)
      expect(log).toContain('[input/pull-request]')
      expect(made.threads.requests).toHaveLength(0)
      expect(made.github.requests).toHaveLength(0)
    },
  )
})
