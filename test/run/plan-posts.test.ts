import { describe, expect, test } from 'vitest'
import type { Receipts } from '../../src/core/post/receipt.ts'
import { mediaId } from '../../src/core/threads/ids.ts'
import type { WriteBackMode } from '../../src/core/write-back.ts'
import type { Source } from '../../src/ports/repository.ts'
import { countDone, inlineSource, planPosts } from '../../src/run/plan-posts.ts'
import { sceneOf } from '../fakes/scene.ts'

const RECEIPTS: Receipts = {
  posts: [{ id: mediaId('17'), permalink: undefined }],
  digest: 'sha256:a',
  whole: true,
}
const post = (body: string, keys = 'true') => `---\nthreads: ${keys}\n---\n\n${body}\n`
const LIVE =
  '---\nthreads:\n  id: "17"\n  published_at: 2026-11-22T12:00:00Z\n  posts:\n    - id: "17"\n  digest: ""\n---\n\nLive.\n'

function planned(sources: readonly Source[], writeBack: WriteBackMode = 'files') {
  return planPosts(sources, sceneOf({ settings: { writeBack } }).context)
}
const decided = ({ plan }: ReturnType<typeof planned>) =>
  plan.map(({ post: { path }, decision }) => [path, decision.kind])

describe('the plan of a run', () => {
  test('has a decision for each post, and nothing for other files', () => {
    const plan = planned([
      { path: 'b.md', text: post('Good evening.') },
      { path: 'a.md', text: post('Good morning.') },
      { path: 'none.md', text: 'No post.\n' },
    ])
    expect(decided(plan)).toEqual([
      ['a.md', 'publish'],
      ['b.md', 'publish'],
    ])
    expect(plan.unreadable).toEqual([])
  })

  test('reports posts whose front matter cannot be read', () => {
    const { plan, unreadable } = planned([{ path: 'a.md', text: post('Good morning.', '[') }])
    expect(plan).toEqual([])
    expect(unreadable).toMatchObject([{ path: 'a.md', status: 'failed' }])
    expect(unreadable[0]?.problems.length).toBeGreaterThan(0)
  })

  test('knows inline text as live by what is recorded of it elsewhere', () => {
    expect(decided(planned([{ path: undefined, text: 'Hello.' }]))).toEqual([[undefined, 'publish']])
    const recorded = planned([{ path: undefined, text: 'Hello.', receipts: RECEIPTS }])
    expect(decided(recorded)).toEqual([[undefined, 'done']])
    expect(recorded.plan[0]?.post.receipts).toEqual(RECEIPTS)
  })

  test('knows a file as live by receipts that wait for a merge', () => {
    const file = { path: 'a.md', text: post('Good morning.'), receipts: RECEIPTS }
    expect(decided(planned([file]))).toEqual([['a.md', 'done']])
  })

  test('reports inline text whose front matter cannot be read, whatever is recorded of it', () => {
    const { unreadable } = planned([{ path: undefined, text: '---\nthreads: [\n---\n', receipts: RECEIPTS }])
    expect(unreadable).toMatchObject([{ path: undefined, status: 'failed' }])
  })

  test('counts files that are wholly live, and inline text not', () => {
    const { plan } = planned([
      { path: 'live.md', text: LIVE },
      { path: 'other.md', text: LIVE },
      { path: 'due.md', text: post('Good morning.') },
      { path: undefined, text: 'Hello.', receipts: RECEIPTS },
    ])
    expect(countDone(plan)).toBe(2)
  })
})

describe('a post whose file cannot take the receipts', () => {
  // An anchor would stay in front of what replaces its value.
  const stubborn = { path: 'a.md', text: '---\nthreads: &anchor true\n---\n\nGood morning.\n' }
  const problems = ({ plan }: ReturnType<typeof planned>) =>
    plan.flatMap(({ decision }) => (decision.kind === 'refuse' ? decision.composition.problems : []))

  test('is refused before anything of it is live', () => {
    const plan = planned([stubborn])
    expect(decided(plan)).toEqual([['a.md', 'refuse']])
    expect(problems(plan)).toHaveLength(1)
  })

  test('is refused where not all receipts of its chain would fit', () => {
    const chain = (segments: number) => ({
      path: 'a.md',
      text: post(Array.from({ length: segments }, (_, n) => `${n}`).join('\n\n***\n\n')),
    })
    expect(decided(planned([chain(400)]))).toEqual([['a.md', 'publish']])
    expect(planned([chain(900)]).plan).toMatchObject([
      {
        decision: {
          kind: 'refuse',
          composition: { problems: [{ rule: 'post/long-chain' }, { rule: 'front-matter/not-editable' }] },
        },
      },
    ])
  })

  test('is published where receipts go elsewhere', () => {
    expect(decided(planned([stubborn], 'none'))).toEqual([['a.md', 'publish']])
  })

  test('is published where it is inline text', () => {
    expect(decided(planned([{ ...stubborn, path: undefined }]))).toEqual([[undefined, 'publish']])
  })

  test('is told of mistakes in its keys first', () => {
    const wrong = { ...stubborn, text: '---\nthreads: &anchor { format: nonsense }\n---\n\nGood morning.\n' }
    expect(problems(planned([wrong])).map(({ rule }) => rule)).not.toContain(
      problems(planned([stubborn]))[0]?.rule,
    )
  })
})

test('inline text is what people wrote of a release, without what was recorded in it', () => {
  const record = '{"release":1,"name":"a","id":"1","posts":[{"id":"1"}],"digest":""}'
  const body = `Notes.\n\n<!-- spool:begin -->\n<!-- spool ${record} -->\n<!-- spool:end -->\n`
  expect(inlineSource(body)).toEqual({ path: undefined, text: 'Notes.' })
})
