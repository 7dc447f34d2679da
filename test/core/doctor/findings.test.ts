import { describe, expect, test } from 'vitest'
import { findingsOf, type Known } from '../../../src/core/doctor/findings.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 28)

const found = (known: Partial<Known> = {}, days = 50) => {
  const lifetime = { issuedAt: NOW - (60 - days) * DAY, expiresAt: NOW + days * DAY }
  const facts = {
    isValid: true,
    scopes: ['threads_basic', 'threads_content_publish'],
    userId: '1',
    dataAccessExpiresAt: undefined,
    ...lifetime,
  }
  const needed = ['threads_basic', 'threads_content_publish']
  const quota = { posts: 250, replies: 1000 }
  return findingsOf(
    { ...{ username: 'lantern', lifetime, isRefreshed: false, facts, needed, quota }, ...known },
    NOW,
  )
}

describe('a doctor', () => {
  test('says whose a token is, how long it lives, what it may do, and what room there is', () => {
    expect(found()).toEqual({
      well: [
        'The access token works, and is of @lantern.',
        'It lives for 50 more days.',
        'It has the permissions that the posts here take: threads_basic, threads_content_publish.',
        'Threads takes 250 more posts and 1000 more replies in these 24 hours.',
      ],
      problems: [],
    })
  })

  test('names the scopes that the posts here lack', () => {
    const { well, problems } = found({ needed: ['threads_basic', 'threads_manage_replies'] })
    expect(problems).toMatchObject([{ rule: 'threads/scope-missing', severity: 'error' }])
    expect(problems[0]?.message).toContain('`threads_manage_replies`')
    expect(well.join()).not.toContain('permissions')
  })

  test('tells of the end of a token that nothing refreshes, and of no other', () => {
    expect(found({}, 6).problems).toMatchObject([{ rule: 'token/expires', severity: 'error' }])
    expect(found({ isRefreshed: true }, 6)).toMatchObject({ problems: [] })
    expect(found({ isRefreshed: true }, 1).well).toContain('It lives for 1 more day.')
  })

  test('says nothing of what the network does not tell', () => {
    const lifetime = { issuedAt: undefined, expiresAt: undefined }
    const quota = { posts: Infinity, replies: Infinity }
    expect(found({ username: undefined, facts: undefined, lifetime, quota })).toEqual({
      well: ['The access token works.'],
      problems: [],
    })
  })
})
