import { afterEach, describe, expect, test } from 'vitest'
import { entries } from './entries.ts'
import { onGitHub, type Start } from './on-github.ts'
import type { Override } from './other-threads.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

const NOTES = `## What's Changed\r\n* Faster by @octocat in https://github.com/lantern/notes/pull/12\r\n* Fixed #7\r\n`

async function world(body = NOTES, override?: Override) {
  const made = await onGitHub({ files: { 'README.md': 'x\n' } }, override)
  cleanups.push(made.close)
  const release = made.github.seedRelease({ tag: 'v1.0.0', body })
  const announce = (start: Start = {}) =>
    made.run({
      event: ['release', { action: 'published', release: { id: release.id, tag_name: 'v1.0.0' } }],
      ...start,
      inputs: { text: `v1.0.0 is out\n\n${body}`, ...start.inputs },
      env: { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_TYPE: 'tag', ...start.env },
    })
  return { ...made, announce, release }
}

describe('a release', () => {
  test('is announced with notes that are readable, and shows where to discuss it', async () => {
    const made = await world()
    const { exitCode, outputs, log } = await made.announce()
    expect(exitCode, log).toBe(0)
    const [post] = made.threads.posts
    expect(post?.text).toContain('v1.0.0 is out')
    expect(post?.text).toContain('by octocat in https://github.com/lantern/notes/pull/12')
    expect(made.release.body).toBe(`${NOTES}\r\n\r\n${(made.release.body ?? '').slice(NOTES.length + 4)}`)
    expect(made.release.body).toContain(`[Discuss on Threads](${outputs['permalink'] ?? ''})`)
    expect(outputs['commit']).toBe('')
  })

  test('that is announced again is announced once', async () => {
    const made = await world()
    await made.announce({ run: '5' })
    const { body } = made.release
    const { exitCode, outputs, log } = await made.announce({ run: '5', attempt: '2' })
    expect(exitCode, log).toBe(0)
    expect(outputs).toMatchObject({ 'published-count': '0', id: made.threads.posts[0]?.id })
    expect(outputs['permalink']).toContain('https://www.threads.net/')
    expect(made.threads.posts).toHaveLength(1)
    expect(made.release.body).toBe(body)
  })

  test('that two runs announce at once is announced once, although lists are late', async () => {
    const made = await world(NOTES, (asked) =>
      /^GET \/v1\.0\/me\/(threads|replies)$/.test(asked) ? { status: 200, body: '{"data":[]}' } : undefined,
    )
    const other = made.clone()
    const event = ['release', { release: { id: made.release.id } }] as const
    const [one, two] = await Promise.all([
      made.announce(),
      made.runIn(other, { event, inputs: { text: `v1.0.0 is out\n\n${NOTES}` } }),
    ])
    expect([one.exitCode, two.exitCode], `${one.log}${two.log}`).toEqual([0, 0])
    expect(made.threads.posts).toHaveLength(1)
  })

  test('whose notes were edited since, receipts and all, is not announced again', async () => {
    const made = await world()
    await made.announce()
    made.release.body = (made.release.body ?? '').replace('Faster', 'Much faster')
    const { exitCode, log } = await made.announce({
      inputs: { text: `v1.0.0 is out\n\n${made.release.body}` },
    })
    expect(exitCode, log).toBe(0)
    expect(made.threads.posts).toHaveLength(1)
    expect(made.threads.posts[0]?.text).not.toContain('Discuss on Threads')
  })

  test('whose receipts were lost is adopted by the next run', async () => {
    const made = await world()
    made.github.lose('PATCH /releases', { applied: false, times: 20 })
    const first = await made.announce()
    expect(first.exitCode).toBe(1)
    expect(first.summary).toContain(`id: "${made.threads.posts[0]?.id ?? ''}"`)
    const second = await made.runIn(made.clone(), {
      event: ['release', { release: { id: made.release.id } }],
      inputs: { text: `v1.0.0 is out\n\n${NOTES}` },
    })
    expect(entries(second.outputs)).toMatchObject([{ status: 'adopted' }])
    expect(made.release.body).toContain('Discuss on Threads')
    expect(made.threads.posts).toHaveLength(1)
  })

  test('is announced by several accounts, each with its receipts', async () => {
    const made = await world()
    const other = await onGitHub()
    cleanups.push(other.close)
    const inputs = { 'threads-api-url': other.threads.url }
    const runs = await Promise.all([made.announce(), made.announce({ inputs })])
    for (const { exitCode, log } of runs) expect(exitCode, log).toBe(0)
    expect(made.release.body?.match(/Discuss on Threads/g)).toHaveLength(2)
    await Promise.all([made.announce(), made.announce({ inputs })])
    expect([made.threads.posts.length, other.threads.posts.length]).toEqual([1, 1])
  })

  test('is announced in two steps of one job, one after the other', async () => {
    const made = await world()
    await made.announce()
    const second = await made.announce({ inputs: { text: 'And thanks.' }, env: { GITHUB_ACTION: 'thanks' } })
    expect(second.exitCode, second.log).toBe(0)
    expect(made.threads.posts.map(({ text }) => text)).toEqual([expect.anything(), 'And thanks.'])
  })

  test('shows one link although its job was renamed', async () => {
    const made = await world()
    await made.announce()
    const { exitCode, log } = await made.announce({ env: { GITHUB_JOB: 'tell' } })
    expect(exitCode, log).toBe(0)
    expect(made.threads.posts).toHaveLength(1)
    expect(made.release.body?.match(/Discuss on Threads/g)).toHaveLength(1)
  })

  test('needs a token that may write to it, which is found out before', async () => {
    const made = await world()
    const { exitCode, log } = await made.announce({ inputs: { 'github-token': made.github.readOnlyToken } })
    expect(exitCode).toBe(1)
    expect(made.threads.posts).toHaveLength(0)
    expect(log).toContain('    permissions:\n      contents: write\n')
  })

  test('is found by the tag where the workflow runs on that', async () => {
    const made = await world()
    const { exitCode, log } = await made.run({
      event: ['push', {}],
      inputs: { text: 'Out now', 'write-back': 'release' },
      env: { GITHUB_REF: 'refs/tags/v1.0.0' },
    })
    expect(exitCode, log).toBe(0)
    expect(made.release.body).toContain('Discuss on Threads')
    expect(
      entries((await made.run({ inputs: { text: 'x', 'write-back': 'release' } })).outputs),
    ).toMatchObject([{ status: 'failed', problems: [{ rule: 'github/not-found' }] }])
  })
})
