import { describe, expect, test } from 'vitest'
import { authorizeAddress, codeIn } from '../../../src/cli/setup/oauth.ts'

describe('the address at which the app is let in', () => {
  const asked = { appId: '12', redirectUri: 'https://lantern.example/a?b', state: 'abc' }
  test('is of threads.com, which keeps its query, and asks for what chains take', () => {
    const address = new URL(authorizeAddress({ api: new URL('https://graph.threads.net'), ...asked }))
    expect(address.origin + address.pathname).toBe('https://www.threads.com/oauth/authorize')
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: '12',
      redirect_uri: 'https://lantern.example/a?b',
      scope: 'threads_basic,threads_content_publish,threads_manage_replies,threads_read_replies',
      response_type: 'code',
      state: 'abc',
    })
  })
  test('is of the other server where there is one', () => {
    const address = authorizeAddress({ api: new URL('http://127.0.0.1:4000/v1.0'), ...asked })
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:4000\/oauth\/authorize\?/)
  })
})

describe('the address that is pasted back', () => {
  test.each([
    ['as Threads redirects', 'https://lantern.example/?code=AQBx-h_S&state=abc#_'],
    ['without its end', 'https://lantern.example/?code=AQBx-h_S&state=abc'],
    ['with its end encoded', 'https://lantern.example/?state=abc&code=AQBx-h_S%23_'],
  ])('gives its code, %s', (_, address) => {
    expect(codeIn(address, 'abc')).toEqual({ code: 'AQBx-h_S' })
  })
  test.each([
    ['of another attempt', 'https://lantern.example/?code=AQBx&state=other#_', 'another attempt'],
    ['without a state', 'https://lantern.example/?code=AQBx#_', 'another attempt'],
    ['without a code', 'https://lantern.example/', 'no code in it'],
    ['that is a code alone', 'AQBx-h_S', 'no address'],
    [
      'of a refusal',
      'https://lantern.example/?error=access_denied&error_description=The+user+denied+your+request&state=abc',
      'The user denied your request',
    ],
  ])('gives nothing where it is one %s', (_, address, words) => {
    expect(codeIn(address, 'abc')).toEqual({ wrong: expect.stringContaining(words) as string })
  })
})
