import { describe, expect, test } from 'vitest'
import type { Post } from '../../src/core/post/post.ts'
import { readPost } from '../../src/core/post/read-post.ts'
import { error } from '../../src/core/problem.ts'
import { findTargets, seeTargets } from '../../src/run/find-targets.ts'
import { sceneOf } from '../fakes/scene.ts'

const DEFAULTS = { timezone: 'UTC', numbering: undefined }
const file = (keys: string) => `---\nthreads:\n${keys}---\n\nGood morning.\n`
const LIVE = file('  id: "17"\n  posts:\n    - id: "17"\n  digest: "sha256:a"\n')
const DUE = file('  topic: bread\n')
const later = (time: string) => file(`  publish_at: 2026-11-22T${time}Z\n`)

/** A post that replies to `other.md`, and perhaps has its time. */
function replying(keys = ''): Post {
  const read = readPost('a.md', file(`  reply_to: other.md\n${keys}`), DEFAULTS)
  if (read.kind !== 'post') throw new Error('It is no post')
  return read.post
}
const rules = (found: readonly { readonly rule: string }[]) => found.map(({ rule }) => rule)

describe('a reply to another post file', () => {
  const find = (other: string | undefined) =>
    findTargets(replying(), {
      read: (path) =>
        other === undefined || path !== 'other.md'
          ? { path, problem: error('files/unreadable', { code: 'ENOENT', path }) }
          : { path, text: other },
    })

  test('goes to the head of what is live', () => {
    expect(find(LIVE)).toEqual({ targets: { replyTo: '17', quote: undefined }, problems: [] })
  })

  test('waits for one that is not live', () => {
    const { targets, problems } = find(DUE)
    expect(targets.replyTo).toBeUndefined()
    expect(rules(problems)).toEqual(['post/reference-not-live'])
  })

  test.each([undefined, 'No post.\n', '---\nthreads: [\n---\n'])(
    'is wrong where there is none: %j',
    (other) => {
      expect(rules(find(other).problems)).toEqual(['post/reference-missing'])
    },
  )
})

describe('as far as the checkout says, a reply', () => {
  const unmet = (other: string | undefined, post = replying()) => {
    const files = other === undefined ? {} : { 'other.md': other }
    return rules(seeTargets(post, sceneOf({ files }).context).problems)
  }

  test('can go to what is live, or goes out together with it', () => {
    expect(unmet(LIVE)).toEqual([])
    expect(unmet(DUE)).toEqual([])
  })

  test('can go to what is live, whatever its file says by now', () => {
    expect(unmet(LIVE.replace('  id:', '  draft: true\n  id:'))).toEqual([])
  })

  test('can go to what goes out at the same moment or before, and not to what comes later', () => {
    expect(unmet(later('12:00:00'))).toEqual([])
    expect(unmet(later('12:00:01'))).toEqual(['post/reference-not-live'])
  })

  test('that has its own time can go to what goes out until then', () => {
    const evening = replying('  publish_at: 2026-11-22T18:00:00Z\n')
    expect(unmet(later('18:00:00'), evening)).toEqual([])
    expect(unmet(later('18:00:01'), evening)).toEqual(['post/reference-not-live'])
    // Its time is over; what is due now goes out before it all the same.
    const morning = replying('  publish_at: 2026-11-22T06:00:00Z\n')
    expect(unmet(later('11:00:00'), morning)).toEqual([])
  })

  test('cannot go to a draft, nor to a post with a mistake', () => {
    expect(unmet(file('  draft: true\n'))).toEqual(['post/reference-not-live'])
    expect(unmet(file('  topic: "a.b"\n  format: nonsense\n'))).toEqual(['post/reference-not-live'])
  })

  test.each([undefined, 'No post.\n', '---\nthreads: [\n---\n'])(
    'is wrong where there is none: %j',
    (other) => {
      expect(unmet(other)).toEqual(['post/reference-missing'])
    },
  )
})
