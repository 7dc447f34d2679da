import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { entries, rulesOf } from './entries.ts'
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
    expect(post?.text).toContain('by octocat in #12')
    expect(post?.text).toContain('https://github.com/lantern/notes')
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
    expect(log).not.toContain('warning')
  })

  test('with the notes of another one, record and all, is announced, and shows its own link', async () => {
    const made = await world()
    const first = await made.announce()
    const later = made.github.seedRelease({ tag: 'v1.0.1', body: made.release.body ?? '' })
    const start: Start = {
      event: ['release', { release: { id: later.id } }],
      inputs: { text: `v1.0.1 is out\n\n${later.body ?? ''}` },
      env: { GITHUB_REF: 'refs/tags/v1.0.1' },
    }
    const { outputs, log } = await made.announce(start)
    expect(outputs['published-count'], log).toBe('1')
    expect(made.threads.posts.map(({ text }) => text.slice(0, 13))).toEqual([
      'v1.0.0 is out',
      'v1.0.1 is out',
    ])
    expect(made.threads.posts[1]?.text).not.toContain('Discuss on Threads')
    expect(later.body?.match(/Discuss on Threads\]\((.*)\)/)?.slice(1)).toEqual([outputs['permalink']])
    expect(made.release.body).toContain(`(${first.outputs['permalink'] ?? ''})`)
    const again = await made.announce(start)
    expect(again.outputs).toMatchObject({ 'published-count': '0', id: made.threads.posts[1]?.id })
  })

  test('keeps and publishes all of its notes, whatever looks like a record in them', async () => {
    const made = await world()
    const record = `<!-- spool {"release":${made.release.id},"name":"x","id":"1","posts":[{"id":"1"}],"digest":"x"} -->`
    const [begin, end] = ['<!-- spool:begin -->', '<!-- spool:end -->']
    const notes = [
      `* Faster ${begin} by @ada in #12`,
      '* Kept between them',
      `* Fixed ${end} by @ada in #13`,
      ...['```', begin, record, end, '```', '', '**Full Changelog**: v0...v1', ''],
    ].join('\n')
    made.release.body = notes
    const inputs = { text: `v1.0.0 is out\n\n${notes}` }
    const { exitCode, outputs, log } = await made.announce({ inputs })
    expect(exitCode, log).toBe(0)
    expect(outputs['published-count']).toBe('1')
    const published = made.threads.posts.map(({ text }) => text).join('\n')
    for (const text of ['Kept between them', record, 'Full Changelog']) expect(published).toContain(text)
    expect(made.release.body.startsWith(`${notes}\n\n${begin}\n`)).toBe(true)
    const { body } = made.release
    const again = await made.announce({ inputs: { text: `v1.0.0 is out\n\n${body}` } })
    expect(again.outputs).toMatchObject({ 'published-count': '0', id: made.threads.posts[0]?.id })
    expect(made.release.body).toBe(body)
  })

  test('is announced although its notes quote a record of the same announcement', async () => {
    const made = await world()
    await made.announce()
    const quoted = `Look:\n\n${(made.release.body ?? '').slice(NOTES.length + 4)}\n\nThat was a quotation.`
    made.release.body = quoted
    const inputs = { text: 'v1.0.0 is really out' }
    const { exitCode, outputs, log } = await made.runIn(made.clone(), {
      event: ['release', { release: { id: made.release.id } }],
      inputs,
    })
    expect(exitCode, log).toBe(0)
    expect(outputs['published-count']).toBe('1')
    expect(made.release.body.startsWith(`${quoted}\r\n\r\n<!-- spool:begin -->`)).toBe(true)
  })

  test('has one text of a job and step: a second one is told of, and how to publish both', async () => {
    const made = await world()
    await made.announce()
    const second = await made.announce({ inputs: { text: 'v1.0.0 ist da' } })
    expect(second.exitCode, second.log).toBe(0)
    expect(entries(second.outputs)).toMatchObject([{ status: 'skipped', id: made.threads.posts[0]?.id }])
    expect(rulesOf(second.outputs)).toEqual({ '': ['github/other-text:'] })
    expect(second.log).toContain('::warning title=Spool%3A github/other-text::')
    const third = await made.announce({
      inputs: { text: 'v1.0.0 ist da' },
      env: { GITHUB_ACTION: 'de' },
    })
    expect(third.outputs['published-count']).toBe('1')
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
    made.github.lose('PATCH /releases', { applied: false, times: 5 })
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

  /** Kills a run that has published, at its last look at the release before it records. */
  async function killed({ github, announce }: Awaited<ReturnType<typeof world>>, start: Start = {}) {
    let kill: (signal: NodeJS.Signals) => void = () => undefined
    let looks = 0
    github.before(
      ({ method, path }) => method === 'GET' && /\/releases\/\d+$/.test(path) && (looks += 1) === 3,
      async () => {
        kill('SIGKILL')
        await sleep(50)
      },
    )
    return announce({ run: '7', ...start, onStart: (signal) => (kill = signal) })
  }

  test('whose run was killed gets its receipts from the post step', async () => {
    const made = await world()
    const { state } = await killed(made)
    expect(made.threads.posts).toHaveLength(1)
    expect(made.release.body).toBe(NOTES)
    const post = await made.announce({ run: '7', state })
    expect(post.exitCode, post.log).toBe(0)
    expect(made.release.body).toContain(`"id":"${made.threads.posts[0]?.id ?? ''}"`)
    // On another machine, which has no journal, and with other notes by then.
    const event = ['release', { release: { id: made.release.id } }] as const
    const next = await made.runIn(made.clone(), { event, inputs: { text: 'v1.0.0 is really out' } })
    expect(next.exitCode, next.log).toBe(0)
    expect(made.threads.posts).toHaveLength(1)
  })

  test('whose run was killed gets its receipts from the next run in that checkout, whatever it says by then', async () => {
    const made = await world()
    await killed(made)
    const next = await made.announce({ inputs: { text: 'v1.0.0 is really out' } })
    expect(next.exitCode, next.log).toBe(0)
    expect(next.outputs).toMatchObject({ 'published-count': '0', id: made.threads.posts[0]?.id })
    expect(made.threads.posts).toHaveLength(1)
    expect(made.release.body).toContain('Discuss on Threads')
  })

  test('does not get the receipts of another one, whose run was killed in that checkout', async () => {
    const made = await world()
    await killed(made)
    const later = made.github.seedRelease({ tag: 'v2.0.0', body: 'Later' })
    const start: Start = {
      event: ['release', { release: { id: later.id } }],
      inputs: { text: 'v2.0.0 is out' },
      env: { GITHUB_REF: 'refs/tags/v2.0.0' },
    }
    const { state, log, exitCode } = await made.announce(start)
    expect(exitCode, log).toBe(0)
    const [first, second] = made.threads.posts
    expect(second?.text).toBe('v2.0.0 is out')
    expect(later.body).toContain(`"id":"${second?.id ?? ''}"`)
    expect(later.body).not.toContain(first?.id)
    // Its post step tells of what it cannot record.
    expect((await made.announce({ ...start, state })).log).toContain('[github/unrecorded]')
    expect((await made.announce()).exitCode).toBe(0)
    expect(made.release.body).toContain(`"id":"${first?.id ?? ''}"`)
    expect(made.threads.posts).toHaveLength(2)
  })

  test('that keeps no receipts is reported by the post step, and by the next run', async () => {
    let kill: (signal: NodeJS.Signals) => void = () => undefined
    const live: string[] = []
    const made: Awaited<ReturnType<typeof world>> = await world(NOTES, (asked) => {
      if (asked !== 'GET /v1.0/ID' || made.threads.posts.length === 0 || live.length > 0) return undefined
      live.push(made.threads.posts[0]?.id ?? '')
      kill('SIGKILL')
      return { status: 500, body: '' }
    })
    const inputs = { 'write-back': 'none' }
    const { state } = await made.announce({ run: '7', inputs, onStart: (signal) => (kill = signal) })
    const post = await made.announce({ run: '7', inputs, state })
    expect(post.exitCode, post.log).toBe(0)
    expect(post.log).toContain('inline text published: https://')
    const next = await made.announce({ inputs })
    expect(entries(next.outputs)).toMatchObject([{ status: 'adopted', id: live[0] }])
    expect(made.release.body).toBe(NOTES)
    expect(made.threads.posts).toHaveLength(1)
  })

  test.each([
    [
      'lost',
      ({ github }: Awaited<ReturnType<typeof world>>, what: string) =>
        github.lose(what, { applied: false, status: 502 }),
    ],
    [
      'put off',
      ({ github }: Awaited<ReturnType<typeof world>>, what: string) =>
        github.throttle(what, { kind: 'secondary', retryAfter: 20 }),
    ],
  ])('keeps what its author writes while a record is %s', async (_, disturb) => {
    const made = await world()
    made.github.before('PATCH /releases', () => {
      made.release.body = 'Corrected by its author\n'
    })
    disturb(made, 'PATCH /releases')
    const { exitCode, log } = await made.announce()
    expect(exitCode, log).toBe(0)
    expect(made.release.body).toMatch(/^Corrected by its author\n\n\n<!-- spool:begin -->/)
    expect(made.threads.posts).toHaveLength(1)
  })

  test('whose notes leave no room for receipts is not announced', async () => {
    const made = await world('x'.repeat(124_950))
    const { exitCode, outputs, log } = await made.announce({ inputs: { text: 'v1.0.0 is out' } })
    expect(exitCode).toBe(1)
    expect(rulesOf(outputs)).toEqual({ '': ['github/release-full:'] })
    expect(made.threads.posts).toEqual([])
    const [, excess = ''] = /Shorten the notes of the release by (\d+) characters/.exec(log) ?? []
    made.release.body = 'x'.repeat(124_950 - Number(excess))
    const second = await made.announce({ inputs: { text: 'v1.0.0 is out' } })
    expect(second.exitCode, second.log).toBe(0)
    expect(made.threads.posts).toHaveLength(1)
  })

  test('whose notes grow meanwhile has its receipts in the summary', async () => {
    const made = await world()
    made.github.before(
      'GET /releases',
      () => {
        if (made.threads.posts.length > 0) made.release.body = 'x'.repeat(124_950)
      },
      3,
    )
    const { exitCode, log, summary } = await made.announce()
    expect(exitCode).toBe(1)
    expect(log).toContain('[github/release-full]')
    expect(summary).toContain(`id: "${made.threads.posts[0]?.id ?? ''}"`)
    expect(made.release.body).toHaveLength(124_950)
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
