import { describe, expect, onTestFinished, test } from 'vitest'
import { onGitHub } from './on-github.ts'

const POST = '---\nthreads: true\n---\n\nHello\n'
const LATER = (time: string) => `---\nthreads:\n  publish_at: ${time}\n---\n\nLater\n`
const CHECK = { command: 'check', 'access-token': '' }

/** A pull request with a post that goes out at once and one that waits, checked, and then merged. */
async function merged({ squash = false } = {}) {
  const made = await onGitHub({ files: { 'README.md': 'x\n' } })
  onTestFinished(made.close)
  const { github } = made
  github.push({ 'threads/now.md': POST, 'threads/later.md': LATER('2099-01-01 09:00') }, { branch: 'topic' })
  const pull = github.seedPull({ head: 'topic', base: 'main', title: 'Two posts' })
  const tree = github.git('commit-tree', 'topic^{tree}', '-p', 'main', '-p', 'topic', '-m', 'Merge').trim()
  github.git('update-ref', 'refs/heads/merge', tree)
  const clone = github.clone({ branch: 'merge' })
  onTestFinished(clone.remove)
  const repo = { repo: { full_name: 'lantern/notes' } }
  const payload = { pull_request: { number: pull.number, base: repo, head: repo } }
  const check = await made.runIn(clone, { event: ['pull_request', payload], inputs: CHECK })
  expect(check.exitCode, check.log).toBe(0)
  const before = github.tip()
  const after = github.mergePull(pull.number, { squash })
  const push = ['push', { before, after, commits: [{ message: 'Two posts' }] }] as const
  const publish = (start: Parameters<typeof made.runIn>[1] = {}) => {
    const place = github.clone()
    onTestFinished(place.remove)
    return made.runIn(place, { event: push, ...start })
  }
  const comment = () => github.comments(pull.number).map(({ body }) => body)
  return { ...made, publish, comment }
}

describe('after a pull request is merged', () => {
  test.each([{ squash: false }, { squash: true }])(
    'its comment says where its posts are, until all of them are live: %j',
    async (way) => {
      const { github, publish, comment } = await merged(way)
      expect(comment()).toHaveLength(1)
      expect(comment()[0]).toContain('## Threads preview')
      const first = await publish()
      expect(first.exitCode, first.log).toBe(0)
      expect(comment()).toHaveLength(1)
      expect(comment()[0]).toMatch(/`threads\/now\.md`: ✅ live \[on Threads\]\(https:/)
      expect(comment()[0]).toContain('`threads/later.md`: 🕒 goes out at 2099-01-01 09')
      expect(first.log).toContain('says where its posts are: https://github.com/')
      expect(first.log).toMatch(/Receipts are in https:\/\/github\.com\/lantern\/notes\/commit\/\w{40}/)
      // Somebody lets it go out now, without a pull request: the one that brought it is told all the same.
      github.push({ 'threads/later.md': LATER(new Date(Date.now() - 60_000).toISOString()) })
      const second = await publish({ event: ['schedule', {}] })
      expect(second.exitCode, second.log).toBe(0)
      expect(comment()[0]).toMatch(/`threads\/later\.md`: ✅ live/)
      expect(comment()[0]).toMatch(/`threads\/now\.md`: ✅ live/)
    },
  )

  test('a token that may not comment publishes all the same, and the log says so', async () => {
    const { github, publish, comment } = await merged()
    const token = github.addToken('ghs_contents', { contents: 'write' })
    const { exitCode, log, outputs } = await publish({ inputs: { 'github-token': token } })
    expect(exitCode, log).toBe(0)
    expect(outputs['published-count']).toBe('1')
    expect(log).toContain('The comment on the merged pull request stays as it is: ')
    expect(log).not.toMatch(/^::(?:warning|error)/m)
    expect(comment()[0]).toContain('## Threads preview')
  })

  test('nothing is said where nobody wants comments', async () => {
    const { publish, comment, github } = await merged()
    const from = github.requests.length
    await publish({ inputs: { comment: 'false' } })
    expect(comment()[0]).toContain('## Threads preview')
    expect(
      github.requests.slice(from).filter(({ path }) => /commits\/.*\/pulls|comments/.test(path)),
    ).toEqual([])
  })
})

test('the pull request with receipts has a label, and lists the posts that it records', async () => {
  const made = await onGitHub({ files: { 'threads/a.md': POST } })
  onTestFinished(made.close)
  const { exitCode, log } = await made.run({ inputs: { 'write-back': 'pull-request' } })
  expect(exitCode, log).toBe(0)
  expect(made.github.pulls).toMatchObject([{ labels: ['spool-receipts'] }])
  expect(made.github.pulls[0]?.body).toMatch(/^- `threads\/a\.md` \[on Threads\]/m)
})
