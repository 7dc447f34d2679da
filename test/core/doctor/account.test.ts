import { describe, expect, test } from 'vitest'
import { accountFindings, type KnownAccount } from '../../../src/core/doctor/account.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 28)

const neededFor = (...scopes: readonly string[]) => new Map(scopes.map((scope) => [scope, ['threads/a.md']]))

const found = (known: Partial<KnownAccount> = {}, days = 50) => {
  const lifetime = { issuedAt: NOW - (60 - days) * DAY, expiresAt: NOW + days * DAY }
  const facts = {
    isValid: true,
    scopes: ['threads_basic', 'threads_content_publish'],
    userId: '1',
    dataAccessExpiresAt: undefined,
    ...lifetime,
  }
  const needed = neededFor('threads_basic', 'threads_content_publish')
  const quota = { posts: 250, replies: 1000 }
  return accountFindings(
    { ...{ username: 'lantern', lifetime, isRefreshed: false, facts, needed, quota }, ...known },
    NOW,
  )
}

describe('a doctor says of an account', () => {
  test('whose a token is, how long it lives, what it may do, and what room there is', () => {
    expect(found()).toEqual({
      well: [
        'The access token works, and is of @lantern.',
        'It lives for 50 more days.',
        'It has the permissions that the posts here take: threads_basic, threads_content_publish.',
        'It lacks threads_manage_replies (for chains), threads_read_replies (for chains that were interrupted), threads_location_tagging (for the key `location`), threads_share_to_instagram (for the key `share_to_instagram`) and threads_delete (for the command `unpublish`). No post here needs that.',
        'Threads takes 250 more posts and 1000 more replies in these 24 hours.',
      ],
      problems: [],
    })
  })

  test('which scopes the posts here lack', () => {
    const { well, problems } = found({ needed: neededFor('threads_basic', 'threads_manage_replies') })
    expect(problems).toMatchObject([{ rule: 'threads/scope-missing', severity: 'error' }])
    expect(problems[0]?.message).toBe(
      'The access token lacks `threads_manage_replies`, which `threads/a.md` needs.',
    )
    expect(well.join()).not.toContain('permissions')
  })

  test('scopes that the same posts lack together, and others apart', () => {
    const needed = new Map([
      ...neededFor('threads_manage_replies', 'threads_read_replies'),
      ['threads_x', ['b.md', 'c.md']],
    ])
    expect(found({ needed }).problems.map(({ message }) => message)).toEqual([
      'The access token lacks `threads_manage_replies` and `threads_read_replies`, which `threads/a.md` needs.',
      'The access token lacks `threads_x`, which `b.md`, `c.md` need.',
    ])
  })

  test('what is left of a quota, as far as the token may ask', () => {
    expect(found({ quota: { posts: 1, replies: Infinity } }).well.at(-1)).toBe(
      'Threads takes 1 more post in these 24 hours.',
    )
  })

  test('when a token ends that nothing refreshes, and no other', () => {
    expect(found({}, 6).problems).toMatchObject([{ rule: 'token/expires', severity: 'error' }])
    expect(found({ isRefreshed: true }, 6)).toMatchObject({ problems: [] })
    expect(found({ isRefreshed: true }, 1).well).toContain('It lives for 1 more day.')
  })

  test('nothing of what the network does not tell', () => {
    const lifetime = { issuedAt: undefined, expiresAt: undefined }
    const quota = { posts: Infinity, replies: Infinity }
    expect(found({ username: undefined, facts: undefined, lifetime, quota })).toEqual({
      well: ['The access token works.'],
      problems: [],
    })
  })
})
