import { describe, expect, test } from 'vitest'
import { deadTokenError, missingScopes, type TokenFacts } from '../../../src/core/threads/token.ts'
import { scopesOf, scopesOfChain } from '../../../src/core/threads/token/scopes.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'
import { draftOf } from '../../fakes/account.ts'

const SINGLE = ['threads_basic', 'threads_content_publish']
const WITH_REPLIES = [...SINGLE, 'threads_read_replies', 'threads_manage_replies']
const [head, second, third] = [draftOf('one'), draftOf('two'), draftOf('three')]
const chain = [head, second, third]

describe('what a post needs the token to be allowed', () => {
  test.each([
    ['a single post', [head], 0, SINGLE],
    ['a chain', chain, 0, WITH_REPLIES],
    ['the rest of a chain', chain, 2, WITH_REPLIES],
    ['a reply', [draftOf('one', { replyTo: mediaId('1') })], 0, WITH_REPLIES],
    ['a location', [draftOf('one', { location: '1' })], 0, [...SINGLE, 'threads_location_tagging']],
    [
      'a share to Instagram',
      [draftOf('one', { shareToInstagram: 'dark' })],
      0,
      [...SINGLE, 'threads_share_to_instagram'],
    ],
    ['a chain whose head has all it needs', [draftOf('one', { location: '1' }), second], 1, WITH_REPLIES],
    ['a quote', [draftOf('one', { quote: mediaId('1') })], 0, SINGLE],
    ['what is live', chain, 3, []],
    ['a single post that is live', [head], 1, []],
  ])('%s', (_, drafts, live, scopes) => {
    expect(scopesOfChain(drafts, live)).toEqual(scopes)
  })

  test('is the same for one of its segments', () => {
    expect(scopesOf(second)).toEqual(SINGLE)
    expect(scopesOf({ ...second, replyTo: mediaId('1') })).toEqual(WITH_REPLIES)
  })
})

const FACTS: TokenFacts = {
  isValid: true,
  scopes: SINGLE,
  issuedAt: undefined,
  expiresAt: Date.UTC(2026, 10, 22),
  dataAccessExpiresAt: undefined,
  userId: undefined,
}

describe('what a token lacks', () => {
  test('is what is needed and not among its scopes', () => {
    expect(missingScopes(WITH_REPLIES, FACTS)).toEqual(['threads_read_replies', 'threads_manage_replies'])
    expect(missingScopes(SINGLE, FACTS)).toEqual([])
    expect(missingScopes(SINGLE, { ...FACTS, scopes: [] })).toEqual(SINGLE)
  })

  test('is nothing where its scopes are not known', () => {
    expect(missingScopes(WITH_REPLIES, undefined)).toEqual([])
    expect(missingScopes(WITH_REPLIES, { ...FACTS, scopes: undefined })).toEqual([])
  })
})

describe('a dead token', () => {
  const dead = { ...FACTS, isValid: false }

  test('is told with when it expired, if it did', () => {
    const { kind, message } = deadTokenError(dead, Date.UTC(2026, 10, 23)) ?? {}
    expect([kind, message]).toEqual([
      'token',
      'GET /debug_token: the token expired at 2026-11-22T00:00:00.000Z',
    ])
    expect(deadTokenError(dead, Date.UTC(2026, 10, 21))?.message).toContain('the token is not valid')
    expect(deadTokenError({ ...dead, expiresAt: undefined }, 0)?.message).toContain('the token is not valid')
  })

  test('is none of which the network says otherwise, whatever the clock says, or nothing', () => {
    expect(deadTokenError(FACTS, Date.UTC(2027, 0, 1))).toBeUndefined()
    expect(deadTokenError(undefined, 0)).toBeUndefined()
  })
})
