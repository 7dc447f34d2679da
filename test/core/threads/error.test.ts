import { describe, expect, test } from 'vitest'
import { errorOf } from '../../../src/core/threads/error.ts'

const answer = (code: number, subcode?: number, message = 'An error') => ({
  error: {
    message,
    type: 'OAuthException',
    code,
    ...(subcode && { error_subcode: subcode }),
    fbtrace_id: 'A',
  },
})
const TOO_LONG = 'Param text must be at most 500 characters long.'

describe('an answer of the Threads API', () => {
  test.each([
    ['a container that is not visible yet', 400, answer(24, 4279009), 'not-visible-yet', true],
    ['the same in another family', 400, answer(100, 4279009), 'not-visible-yet', true],
    ['a throttle', 400, answer(613, 4279002), 'throttled', true],
    ['an application limit', 400, answer(4), 'throttled', true],
    ['a spent quota', 400, answer(9, 2207042), 'throttled', true],
    ['too many requests without a body', 429, undefined, 'throttled', true],
    ['a spam block, which shares its code with a throttle', 400, answer(4, 2207051), 'restricted', true],
    ['an expired token', 401, answer(190, 463), 'token', true],
    ['a garbage token, as a server error', 500, answer(190), 'token', true],
    ['a revoked session', 400, answer(452, 4279019), 'token', true],
    ['a missing scope', 400, answer(200), 'permission', true],
    ['a token without a grant', 400, answer(100, 10), 'permission', true],
    ['code 10, seen although the post went live', 500, answer(10), 'permission', false],
    ['an outage', 500, answer(2), 'unsure', false],
    ['an unknown error', 400, answer(1), 'unsure', false],
    ['text that is too long, as a server error', 500, answer(100, undefined, TOO_LONG), 'too-long', true],
    ['any other validation', 500, answer(100), 'refused', true],
    ['an invalid link', 400, answer(-1, 4279047), 'link-refused', true],
    ['children that are not visible yet', 400, answer(100, 4279004), 'children-not-visible', true],
    ['a gateway', 504, undefined, 'unsure', false],
    ['an empty success', 200, undefined, 'unsure', false],
    ['an error behind a success', 200, answer(100), 'refused', true],
    ['a server error with an unknown code', 503, answer(99), 'unsure', false],
    ['a code in quotes', 400, { error: { code: '190', message: 'No' } }, 'token', true],
    [
      'an error whose code is no number',
      400,
      { error: { code: { toString: 1, valueOf: 1 }, error_subcode: [{ toString: 1 }] } },
      'refused',
      true,
    ],
  ])('is told apart: %s', (_name, status, body, kind, definite) => {
    expect(errorOf('POST /me/threads', status, body)).toMatchObject({ kind, definite })
  })

  test('is told in a message that names the call but no address', () => {
    expect(errorOf('POST /me/threads', 400, answer(24, 4279009)).message).toBe(
      'POST /me/threads: HTTP 400, code 24/4279009, “An error”',
    )
  })

  test.each<[string, number, unknown, boolean]>([
    ['an empty HTTP 500', 500, '', true],
    ['an unknown error', 400, answer(1), true],
    ['“does not exist”', 400, answer(24, 4279009), true],
    ['code 10', 500, answer(10), true],
    ['a missing scope', 400, answer(200), true],
    ['an empty gateway error', 502, '', false],
    ['a page', 500, undefined, false],
    ['an empty success', 200, '', false],
    ['an outage', 500, answer(2), false],
    ['a throttle', 400, answer(613, 4279002), false],
    ['a refusal', 500, answer(100), false],
    ['a dead token that is called so', 401, answer(190, 463), false],
  ])('may stand for something wrong with the token, or not: %s', (_name, status, body, mayBeToken) => {
    expect(errorOf('POST /me/threads', status, body)).toMatchObject({ mayBeToken })
  })
})
