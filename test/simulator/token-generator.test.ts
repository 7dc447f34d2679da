import { describe, expect, test } from 'vitest'
import { SCOPES } from '../../simulator/state/records.ts'
import { type Answer, clientOf, network, send } from './network.ts'

const simulator = await network()
const { url, username, userId } = simulator
const PAGE = `${url}/_tokens`

const submit = (fields: [string, string][], headers = {}): Promise<Answer> =>
  send(PAGE, { method: 'POST', body: new URLSearchParams(fields), headers })
const shownIn = ({ text }: Answer): string | undefined => /<code id="token">(\w+)<\/code>/.exec(text)?.[1]
const aboutToken = async (token: string): Promise<unknown> =>
  (await send(`${url}/debug_token?input_token=${token}&access_token=${token}`)).body
const pendingAccount = (name: string): string => simulator.account(name, { testerInvite: 'pending' }).id

describe('the User Token Generator', () => {
  test('is a page with every account and every permission', async () => {
    const { status, text } = await send(PAGE)
    expect(status).toBe(200)
    expect(text).toContain(`@${username}`)
    for (const scope of SCOPES) expect(text).toContain(`value="${scope}"`)
  })
  test('generates a new token of 60 days with the permissions that were ticked', async () => {
    const answer = await submit([
      ['account', userId],
      ['scope', 'threads_content_publish'],
      ['scope', 'threads_read_replies'],
    ])
    const token = shownIn(answer) ?? ''
    const now = Math.floor(simulator.clock.now() / 1000)
    expect(await aboutToken(token)).toMatchObject({
      data: {
        user_id: userId,
        issued_at: now,
        expires_at: now + 60 * 86_400,
        scopes: ['threads_basic', 'threads_content_publish', 'threads_read_replies'],
      },
    })
    await clientOf(url, token).say('hello')
  })
  test('shows a token once', async () => {
    const token = shownIn(await submit([['account', userId]]))
    expect(token).toBeDefined()
    expect((await send(PAGE)).text).not.toContain(token)
    expect(shownIn(await submit([['account', userId]]))).not.toBe(token)
  })
  test('gives every token threads_basic, and nothing that is no permission', async () => {
    const token =
      shownIn(
        await submit([
          ['account', userId],
          ['scope', 'threads_dance'],
        ]),
      ) ?? ''
    expect(await aboutToken(token)).toMatchObject({ data: { scopes: ['threads_basic'] } })
  })
  test('has no token for an account that has not accepted its invite, until it accepts', async () => {
    const id = pendingAccount('ann')
    expect((await send(PAGE)).text).toMatch(
      /value="\d+" required disabled\s?\/>\s?@ann \(invite not accepted\)/,
    )
    const refused = await submit([['account', id]])
    expect(refused.text).toContain('@ann has not accepted its invite yet.')
    expect(shownIn(refused)).toBeUndefined()
    await submit([['accept', id]])
    expect((await send(PAGE)).text).not.toContain('invite not accepted')
    expect(shownIn(await submit([['account', id]]))).toBeDefined()
  })
  test('says so when no account was chosen', async () => {
    expect((await submit([])).text).toContain('Choose an account.')
  })
  test('cannot be worked from another site', async () => {
    const answer = await submit([['account', userId]], { origin: 'https://evil.example' })
    expect(answer).toMatchObject({ status: 403, text: '' })
  })
  test('an invite can be set by the control API', async () => {
    const set = (testerInvite: string): Promise<Answer> =>
      send(`${url}/_control/accounts`, {
        method: 'POST',
        body: JSON.stringify({ username: 'bob', testerInvite }),
      })
    expect((await set('pending')).body).toMatchObject({ account: { testerInvite: 'pending' } })
    expect((await set('perhaps')).status).toBe(400)
  })
})
