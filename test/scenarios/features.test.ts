import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { runAction } from '../../scripts/run-action.ts'
import { startSimulator } from '../../simulator/server.ts'
import { repository } from './repository.ts'

const SCALE = 100
const JPEG = readFileSync('test/fixtures/media/jpeg-baseline.jpg')
const VIDEO = readFileSync('test/fixtures/media/mp4-h264-aac.mp4')
const TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', mp4: 'video/mp4', html: 'text/html' }

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

/** Serves the files of a repository as a site would. */
async function siteOf(files: Readonly<Record<string, Buffer | string>>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname.slice(1))
    const file = files[path]
    if (file === undefined) return response.writeHead(404).end()
    return response
      .writeHead(200, { 'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain' })
      .end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => new Promise((resolve) => server.close(resolve)))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function world(files: Readonly<Record<string, string | Buffer>>) {
  const simulator = await startSimulator({ timeScale: SCALE, seed: 1 })
  const repo = repository(files)
  cleanups.push(() => simulator.close(), repo.remove)
  const site = await siteOf(files)
  const run = (inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) =>
    runAction({
      workspace: repo.path,
      inputs: {
        'access-token': simulator.token,
        'threads-api-url': simulator.url,
        'media-base-url': site,
        ...inputs,
      },
      env: { SPOOL_TIME_SCALE: String(SCALE), ...env },
    })
  const live = () => simulator.media().filter(({ itemOf }) => itemOf === undefined)
  return { simulator, repo, site, run, live }
}

const post = (keys: string, body: string) =>
  `---\nthreads:${keys === '' ? ' true' : `\n  ${keys.replaceAll('\n', '\n  ')}`}\n---\n\n${body}\n`
type Entry = {
  readonly path: string
  readonly status: string
  readonly problems: readonly { readonly rule: string; readonly line?: number }[]
}
const entries = (outputs: Readonly<Record<string, string>>) => JSON.parse(outputs['posts'] ?? '[]') as Entry[]

describe('what a post carries', () => {
  test('goes live with it: topic, link, poll, audience, countries, ghost', async () => {
    const { run, live, simulator } = await world({
      'threads/a-topic.md': post('topic: open source\nreply_control: accounts_you_follow', 'A topic.'),
      'threads/b-link.md': post('link: https://lantern.example/', 'A link.'),
      'threads/c-poll.md': post('poll: [Tea, Coffee, Water]', 'A poll.'),
      'threads/d-countries.md': post('countries: [DE, AT]', 'Countries.'),
      'threads/e-ghost.md': post('ghost: true', 'A ghost.'),
    })
    simulator.account(simulator.username, { geoGating: true })
    const { exitCode, log } = await run()
    expect(exitCode, log).toBe(0)
    expect(live().map(({ content }) => content)).toMatchObject([
      { topic: 'open source', replyControl: 'accounts_you_follow' },
      { link: 'https://lantern.example/' },
      { poll: ['Tea', 'Coffee', 'Water'] },
      { countries: ['DE', 'AT'] },
      { ghost: true },
    ])
  })

  test('goes live with its pictures and videos, each where it stands in the text', async () => {
    const { run, live, simulator } = await world({
      'threads/photos.md': post(
        '',
        'The head.\n\n---\n\nTwo pictures:\n\n![One](img/one.jpg)\n![Two](/threads/img/two%20words.jpg)\n\n---\n\nThe end, with one.\n\n![Three](img/one.jpg)',
      ),
      'threads/video.md': post('media: [img/film.mp4]', 'A film.'),
      'threads/img/one.jpg': JPEG,
      'threads/img/two words.jpg': JPEG,
      'threads/img/film.mp4': VIDEO,
    })
    const { exitCode, log } = await run()
    expect(exitCode, log).toBe(0)
    expect(live().map(({ content: { type } }) => type)).toEqual(['TEXT', 'CAROUSEL', 'IMAGE', 'VIDEO'])
    const [, carousel] = live()
    const items = simulator.containers().filter(({ id }) => carousel?.content.children?.includes(id))
    expect(items.map(({ content }) => content.altText)).toEqual(['One', 'Two'])
  })

  test('is refused whole, with every problem at its line, before anything is public', async () => {
    const { run, live } = await world({
      'threads/bad.md': post(
        'poll: [Only one]\nlink: http://localhost/\ntopic: a.b\nreply_control: nobody\nmedia: [missing.jpg]',
        'Text\n\n---\n\n![](page.jpg)',
      ),
      'threads/page.jpg': '<!doctype html><title>Log in</title>',
      'threads/good.md': post('', 'Good.'),
    })
    const { exitCode, outputs } = await run()
    expect(exitCode).toBe(1)
    expect(live().map(({ content }) => content.text)).toEqual(['Good.'])
    const bad = entries(outputs).find(({ path }) => path.endsWith('bad.md'))
    expect(bad?.problems.map(({ rule, line }) => `${rule}:${line ?? ''}`)).toMatchInlineSnapshot(`
      [
        "post/poll-options:3",
        "post/poll-with-media:3",
        "post/link-not-public:4",
        "post/link-with-poll:4",
        "post/link-with-media:4",
        "post/topic-invalid:5",
        "post/invalid-value:6",
        "media/missing:7",
        "media/not-media:14",
      ]
    `)
  })

  test('that the network cannot fetch is found before the head is public', async () => {
    const { run, live, simulator } = await world({
      'threads/a.md': post('', 'Head.\n\n---\n\nPicture.\n\n![One](one.jpg)'),
      'threads/one.jpg': JPEG,
    })
    simulator.set({ imageOutcome: 'UNKNOWN' })
    const { exitCode, outputs } = await run()
    expect(exitCode).toBe(1)
    expect(live()).toEqual([])
    expect(entries(outputs)[0]?.problems.map(({ rule }) => rule)).toContain('threads/container-failed')
  })

  test('and refers to another post of the same run finds it live', async () => {
    const { run, live } = await world({
      'threads/a-quotes.md': post('quote: b-quoted.md', 'I quote.'),
      'threads/b-quoted.md': post('', 'I am quoted.'),
    })
    const { exitCode, log } = await run()
    expect(exitCode, log).toBe(0)
    const [quoted, quotes] = live()
    expect(quotes?.content.quotes).toBe(quoted?.id)
  })

  test('a link that Threads refuses as an attachment goes into the text', async () => {
    const { run, live, simulator } = await world({
      'threads/a.md': post('link: https://lantern.example/', 'A link.'),
    })
    simulator.set({ linkAttachments: 'refused-at-publish' })
    const { exitCode, outputs, log } = await run()
    expect(exitCode, log).toBe(0)
    expect(live().map(({ content }) => content.text)).toEqual(['A link.\n\nhttps://lantern.example/'])
    expect(entries(outputs)[0]?.problems.map(({ rule }) => rule)).toContain('threads/link-moved')
  })

  test('a reply that comes out detached is told', async () => {
    const { run, simulator } = await world({ 'threads/a.md': post('', 'Head.\n\n---\n\nReply.') })
    simulator.set({ detachEvery: 1 })
    const { outputs } = await run()
    expect(entries(outputs)[0]?.problems.map(({ rule }) => rule)).toContain('threads/detached')
  })
})

describe('check', () => {
  test('needs no token, asks nothing of Threads, and shows every chain', async () => {
    const { run, simulator } = await world({
      'threads/a.md': post(
        'publish_at: 2099-01-01 09:00\ntimezone: Asia/Tokyo',
        'One.\n\n---\n\nTwo.\n\n![One](one.jpg)',
      ),
      'threads/one.jpg': JPEG,
      'threads/draft.md': post('draft: true', 'Not yet.'),
    })
    const { exitCode, log, summary } = await run({ command: 'check', 'access-token': '' })
    expect(exitCode, log).toBe(0)
    expect(simulator.requests()).toEqual([])
    expect(summary).toContain('2099&#45;01'.replace('&#45;', '-'))
    expect(summary).toMatch(/<b>1\/2<\/b> · 4 of 500/)
    expect(summary).toContain('ends at your')
    expect(log).toContain('│ Two.')
  })

  test('fails with annotations where a post has a problem, due or not', async () => {
    const { run } = await world({ 'threads/a.md': post('publish_at: 2099-01-01\npoll: [x]', 'One.') })
    const { exitCode, log } = await run({ command: 'check', 'access-token': '' })
    expect(exitCode).toBe(1)
    expect(log).toMatch(/::error title=Spool%3A post\/[a-z-]+,file=threads\/a\.md,line=4::/)
  })

  test('looks only at what a pull request changes', async () => {
    const { run, repo } = await world({ 'threads/old.md': post('poll: [x]', 'Old.') })
    repo.git('checkout', '--quiet', '-b', 'change')
    repo.write('threads/new.md', post('', 'New.'))
    repo.git('add', '--all')
    repo.git('commit', '--quiet', '--message', 'new')
    repo.git('checkout', '--quiet', '-')
    repo.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'change')
    const { outputs, exitCode } = await run(
      { command: 'check', 'access-token': '' },
      { GITHUB_EVENT_NAME: 'pull_request' },
    )
    expect(exitCode).toBe(0)
    expect(entries(outputs).map(({ path }) => path)).toEqual(['threads/new.md'])
  })

  test('tells that a post was edited after it went live', async () => {
    const { run, repo } = await world({ 'threads/a.md': post('', 'One.') })
    await run()
    repo.git('commit', '--quiet', '--all', '--message', 'receipts')
    expect((await run({ command: 'check' })).log).toContain('1 already live')
    repo.write('threads/a.md', repo.read('threads/a.md').replace('One.', 'Another.'))
    const { log, exitCode } = await run({ command: 'check' })
    expect(log).toContain('[post/edited-after-publication]')
    expect(exitCode).toBe(0)
  })
})
