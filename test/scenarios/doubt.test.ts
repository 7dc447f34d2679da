import { describe, expect, test, type TestContext } from 'vitest'
import { entries } from './entries.ts'
import { onGitHub } from './on-github.ts'

const ONE = 'Hello\n'
const TWO = 'Hello\n\n---\n\nSecond\n'
const POST = 'threads/a.md'
type Texts = Readonly<Record<string, string>>

/**
 * A post whose `nth` publish (the first of each container is refused, as not visible yet) loses its answer, and whose container says for good that it is published, while the lists
 * of the account show nothing. What a person then does is up to the test.
 */
async function inDoubt(
  { onTestFinished }: TestContext,
  { text, nth, others = {} }: { readonly text: string; readonly nth: number; readonly others?: Texts },
) {
  let publishes = 0
  let container = ''
  let telling = 'PUBLISHED'
  const files = { [POST]: `---\nthreads: true\n---\n\n${text}`, ...others }
  const made = await onGitHub({ files }, (request) => {
    if (/^GET \/v1\.0\/me\/(threads|replies)$/.test(request)) return { status: 200, body: '{"data":[]}' }
    const latest = made.threads.requests.at(-1)
    if (request === 'POST /v1.0/me/threads_publish') {
      publishes += 1
      if (publishes !== nth) return undefined
      container = new URLSearchParams(latest?.body).get('creation_id') ?? ''
      return { status: 504, body: '<html>gateway</html>' }
    }
    if (request !== 'GET /v1.0/ID' || !container || !latest?.url.includes(container)) return undefined
    return { status: 200, body: JSON.stringify({ id: container, status: telling }) }
  })
  onTestFinished(made.close)
  const first = await made.run()
  expect(entries(first.outputs)[0]?.problems, first.log).toMatchObject([{ rule: 'threads/in-doubt' }])
  const texts = text.split('\n\n---\n\n').map((part) => part.trim())
  const known = () => made.threads.posts.map(({ id }) => id)
  return {
    ...made,
    first,
    /** The segment in doubt, live after all; its id. */
    goesLive: () => made.threads.seed({ text: texts[known().length] ?? '', replyTo: known().at(-1) }),
    expires: () => (telling = 'EXPIRED'),
    /** The author replaces the front matter, or a part of it. */
    write(change: (before: string) => string) {
      const before = made.github.read(POST)?.toString() ?? ''
      made.github.push({ [POST]: change(before) })
    },
    /** Runs once, after which nothing is left to do. */
    async settled(where: 'a fresh clone' | 'the same checkout') {
      const again = () => (where === 'the same checkout' ? made.run() : made.runIn(made.clone()))
      const run = await again()
      expect(run.exitCode, run.log).toBe(0)
      expect(made.threads.posts.map((post) => post.text)).toEqual(texts)
      expect(made.threads.posts.map(({ replyTo }) => replyTo)).toEqual([undefined, ...known().slice(0, -1)])
      const last = await again()
      expect(last.exitCode, last.log).toBe(0)
      expect(last.log).toContain('1 already live')
      expect(last.log).not.toContain('did not finish')
      expect(made.threads.posts).toHaveLength(texts.length)
    },
  }
}

const receiptsOf = (id: string) => `  posts:\n    - id: "${id}"\n`
const alone =
  (keys: string) =>
  (before: string): string =>
    before.replace(/^threads:.*\n/m, `threads:\n${keys}`)
const next =
  (id: string) =>
  (before: string): string =>
    before.replace(/( +posts:\n(?: +- id: .*\n(?: +permalink: .*\n)?)+)/, `$1    - id: "${id}"\n`)

describe.concurrent.each(['a fresh clone', 'the same checkout'] as const)(
  'a segment in doubt, looked at in %s',
  (where) => {
    test('of one post: `posts` with its id tells that it is live', async (context) => {
      const doubt = await inDoubt(context, { text: ONE, nth: 2 })
      const id = doubt.goesLive()
      doubt.write(alone(receiptsOf(id)))
      await doubt.settled(where)
      expect(doubt.github.read(POST)?.toString()).toContain('published_at')
      expect(doubt.github.read(POST)?.toString()).toContain(`/C${id}`)
    })

    test('of one post: `id` and `posts` tell the same', async (context) => {
      const doubt = await inDoubt(context, { text: ONE, nth: 2 })
      const id = doubt.goesLive()
      doubt.write(alone(`  id: "${id}"\n${receiptsOf(id)}`))
      await doubt.settled(where)
    })

    test('of one post: so does `id` alone, which stays as it is', async (context) => {
      const doubt = await inDoubt(context, { text: ONE, nth: 2 })
      const id = doubt.goesLive()
      doubt.write(alone(`  id: "${id}"\n`))
      await doubt.settled(where)
      expect(doubt.github.read(POST)?.toString()).toBe(`---\nthreads:\n  id: "${id}"\n---\n\n${ONE}`)
    })

    test('at the head of a chain: the chain goes on from its id', async (context) => {
      const doubt = await inDoubt(context, { text: TWO, nth: 2 })
      doubt.write(alone(receiptsOf(doubt.goesLive())))
      await doubt.settled(where)
    })

    test('at the head of a chain: `id` alone publishes nothing more', async (context) => {
      const doubt = await inDoubt(context, { text: TWO, nth: 2 })
      doubt.write(alone(`  id: "${doubt.goesLive()}"\n`))
      const clone = where === 'the same checkout' ? doubt.checkout : doubt.clone()
      const { exitCode, log } = await doubt.runIn(clone)
      expect(exitCode, log).toBe(0)
      expect(doubt.threads.posts).toHaveLength(1)
    })

    test('later in a chain: its id is the next entry of `posts`', async (context) => {
      const doubt = await inDoubt(context, { text: TWO, nth: 4 })
      doubt.write(next(doubt.goesLive()))
      await doubt.settled(where)
    })

    test.for([
      ['of one post', ONE, 2] as const,
      ['at the head of a chain', TWO, 2] as const,
      ['later in a chain', TWO, 4] as const,
    ])('%s: it is published once it is certain that it is not live', async ([, text, nth], context) => {
      const doubt = await inDoubt(context, { text, nth })
      doubt.expires()
      await doubt.settled(where)
    })
  },
)

describe('a doubt about one post', () => {
  test('is told of its own file where it holds back the others, as its cure belongs there', async (context) => {
    const post = '---\nthreads: true\n---\n\nSomething else\n'
    const others = { 'threads/b.md': post, 'threads/c.md': post }
    const { first } = await inDoubt(context, { text: ONE, nth: 2, others })
    const [a, b, c] = entries(first.outputs)
    expect(a?.problems).toMatchObject([{ rule: 'threads/in-doubt', path: POST }])
    for (const held of [b, c])
      expect(held?.problems).toMatchObject([{ rule: 'threads/in-doubt', path: POST }])
    expect(first.log).not.toMatch(/threads\/[bc]\.md: .*was lost/)
    expect(first.log.match(/^::error .*in-doubt/gm)).toHaveLength(1)
  })
})
