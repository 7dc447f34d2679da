import { describe, expect, test } from 'vitest'
import { withKeysInTurn } from '../../../src/core/front-matter/edit.ts'
import { differsInReceipts } from '../../../src/core/github/changed-files.ts'
import { glanceAt } from '../../../src/core/post/glance.ts'
import { planRun, type Planned } from '../../../src/core/post/plan.ts'
import { readPost } from '../../../src/core/post/read-post.ts'
import { goesFurther, keysOf, stepsFor, type Receipts } from '../../../src/core/post/receipt.ts'
import { isToUnpublish, receiptsIn } from '../../../src/core/post/receipts-in.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const NOW = Date.parse('2026-11-28T12:00:00Z')
const RECEIPTS = ['id: "1"', 'published_at: "2026-11-01T00:00:00Z"', 'posts:', '  - id: "1"', '  - id: "2"']
const PARTIAL = RECEIPTS.filter((line) => !line.startsWith('published_at'))
const TAKEN_DOWN = [...RECEIPTS, 'unpublished_at: "2026-11-20T00:00:00Z"']
const file = (...keys: readonly string[]) =>
  ['---', 'threads:', ...keys.map((key) => `  ${key}`), '---', '', 'One', '', '---', '', 'Two', ''].join('\n')

function decided(...keys: readonly string[]): Planned['decision'] {
  const read = readPost('a.md', file(...keys), { timezone: 'UTC', numbering: undefined })
  if (read.kind !== 'post') throw new Error(JSON.stringify(read))
  const chain = {
    segments: [],
    features: {},
    attachment: undefined,
    counting: 'documented',
    digest: '',
  } as const
  const limits = { maxPosts: 10, lateLimit: Infinity }
  const [planned] = planRun([read.post], NOW, limits, () => ({ ...chain, problems: [] }))
  if (!planned) throw new Error('nothing is planned')
  return planned.decision
}

describe('`unpublish: true` outranks', () => {
  test.each([
    ['a post that is due', [], false],
    ['a time that has come', ['publish_at: 2026-11-28T11:59:00Z'], false],
    ['a time that has not come', ['publish_at: 2026-12-28T11:59:00Z'], false],
    ['a draft', ['draft: true'], false],
    ['a chain that is half published', PARTIAL, true],
    ['a chain that is live', RECEIPTS, true],
    ['republish', ['republish: true', ...RECEIPTS], true],
  ] as const)('%s', (_, keys, isLive) => {
    expect(decided('unpublish: true', ...keys)).toEqual({ kind: 'unpublish', isLive })
    const [, frontMatter = ''] = file('unpublish: true', ...keys).split('---\n')
    expect(glanceAt(frontMatter, NOW).kind).toBe('unsure')
  })

  test('nothing where it is false', () => {
    expect(decided('unpublish: false').kind).toBe('publish')
    expect(decided('unpublish: false', ...RECEIPTS).kind).toBe('done')
  })
})

describe('a post that was taken down', () => {
  const at = '2026-11-20T00:00:00Z'

  test.each([
    ['stays down', []],
    ['stays down while it says so', ['unpublish: true']],
    ['stays down while it says both', ['unpublish: true', 'republish: true']],
    ['stays down when it is a draft again', ['draft: true']],
  ])('%s', (_, keys) => {
    expect(decided(...keys, ...TAKEN_DOWN)).toEqual({ kind: 'taken-down', at })
  })

  test('stays down where only a part of it was live', () => {
    expect(decided(...PARTIAL, `unpublished_at: "${at}"`)).toEqual({ kind: 'taken-down', at })
  })

  test('goes out with `republish: true`, as a new post, when its time has come', () => {
    expect(decided('republish: true', ...TAKEN_DOWN).kind).toBe('publish')
    expect(decided('republish: true', 'publish_at: 2026-12-24', ...TAKEN_DOWN).kind).toBe('wait')
  })

  test('is told to say only one of both', () => {
    const read = readPost('a.md', file('unpublish: true', 'republish: true', ...RECEIPTS), {
      timezone: 'UTC',
      numbering: undefined,
    })
    expect(read).toMatchObject({
      post: { problems: [{ rule: 'post/unpublish-and-republish', line: 4 }] },
    })
  })
})

const receiptsOf = (ids: readonly string[], more: Partial<Receipts> = {}): Receipts => {
  const [head = '', ...rest] = ids
  const receipt = (id: string) => ({ id: mediaId(id), permalink: undefined })
  return { posts: [receipt(head), ...rest.map(receipt)], digest: 'sha256:x', whole: true, ...more }
}
const put = (text: string, receipts: Receipts): string => {
  const edited = withKeysInTurn(text, stepsFor(keysOf(receipts, NOW), receiptsIn({ text })))
  if (!edited.ok) throw new Error(edited.problem.message)
  return edited.text
}

describe('what is written back', () => {
  test('of a removal is its time, beside the ids', () => {
    const before = file('unpublish: true # a mistake', ...RECEIPTS, 'digest: sha256:x')
    const after = put(
      before,
      receiptsOf(['1', '2'], { unpublishedAt: '2026-11-28T12:00:00Z', publishedAt: '2026-11-01T00:00:00Z' }),
    )
    expect(after).toBe(
      before.replace('digest: sha256:x\n', 'digest: sha256:x\n  unpublished_at: "2026-11-28T12:00:00Z"\n'),
    )
    expect(receiptsIn({ text: after })).toMatchObject({ unpublishedAt: '2026-11-28T12:00:00Z' })
    expect(isToUnpublish({ text: after })).toBe(true)
  })

  test('of a new publication takes the place of the old one, whose ids go under `former`', () => {
    const before = file('topic: x # mine', 'republish: true # once', ...TAKEN_DOWN, '# the end')
    const half = put(before, receiptsOf(['8'], { whole: false }))
    expect(half).toBe(
      file(
        'topic: x # mine',
        'id: "8"',
        'posts:',
        '  - id: "8"',
        'digest: sha256:x',
        'former:',
        '  - id: "1"',
        '  - id: "2"',
        '# the end',
      ),
    )
    expect(receiptsIn({ text: half })).toMatchObject({
      posts: [{ id: '8' }],
      whole: false,
      former: [{ id: '1' }, { id: '2' }],
    })
    const whole = put(half, receiptsOf(['8', '9']))
    expect(receiptsIn({ text: whole })).toMatchObject({ whole: true, former: [{ id: '1' }, { id: '2' }] })
    const again = whole.replace(
      '  former:',
      '  unpublished_at: "2026-11-28T13:00:00Z"\n  republish: true\n  former:',
    )
    expect(receiptsIn({ text: put(again, receiptsOf(['11', '12'])) })).toMatchObject({
      posts: [{ id: '11' }, { id: '12' }],
      former: [{ id: '1' }, { id: '2' }, { id: '8' }, { id: '9' }],
    })
    expect(differsInReceipts({ before, after: half })).toBe(true)
    expect(differsInReceipts({ before, after: whole })).toBe(true)
    expect(differsInReceipts({ before, after: whole.replace('topic: x', 'topic: y') })).toBe(false)
  })

  test.each([
    '{ republish: true, id: "1", posts: [{ id: "1" }], unpublished_at: "2026-11-20T00:00:00Z" }',
    '{ id: "1", unpublished_at: "2026-11-20T00:00:00Z", republish: true, posts: [{ id: "1" }], }',
    '{ unpublished_at: "2026-11-20T00:00:00Z", republish: true, id: "1" }',
    '{ id: "1", permalink: "https://www.threads.com/@a/post/b",\n  unpublished_at: "2026-11-20T00:00:00Z", republish: true }',
  ])('of a new publication fits into %s', (threads) => {
    const text = put(`---\nthreads: ${threads}\nz: 1\n---\n\nOne\n`, receiptsOf(['8']))
    expect(text).toMatch(/\nz: 1\n---\n\nOne\n$/)
    expect(receiptsIn({ text })).toEqual(
      receiptsOf(['8'], {
        publishedAt: '2026-11-28T12:00:00Z',
        former: [
          {
            id: mediaId('1'),
            permalink: threads.includes('permalink') ? 'https://www.threads.com/@a/post/b' : undefined,
          },
        ],
      }),
    )
    expect(text).not.toMatch(/republish|unpublished_at/)
  })
})

describe('receipts that wait for a merge', () => {
  const live = receiptsOf(['1', '2'])
  const gone = receiptsOf(['1', '2'], { unpublishedAt: 'x' })

  test('go further where they tell of the removal of just what is live', () => {
    expect(goesFurther(gone, live)).toBe(true)
    expect(goesFurther(receiptsOf(['1'], { unpublishedAt: 'x' }), live)).toBe(false)
    expect(goesFurther(live, gone)).toBe(false)
    expect(goesFurther(gone, gone)).toBe(false)
  })

  test('go further than a removal where they are of a new publication of it', () => {
    expect(goesFurther(receiptsOf(['8'], { former: live.posts }), gone)).toBe(true)
    expect(goesFurther(receiptsOf(['8']), gone)).toBe(false)
  })
})
