import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { machineClock } from '../../../src/adapters/process/clock.ts'
import { logRequests } from '../../../src/adapters/process/request-log.ts'
import { tokensOverHttp } from '../../../src/adapters/threads/tokens.ts'
import { ThreadsError } from '../../../src/core/threads/error.ts'
import { network } from '../../simulator/network.ts'

const logged: string[] = []
logRequests((line) => logged.push(line))

/** A Threads whose person lets every app in, and the calls that give tokens. */
async function app() {
  const simulator = await network({ switches: { consent: 'approve' } })
  const tokens = tokensOverHttp({ api: new URL(simulator.url), clock: machineClock(1) })
  const redirectUri = 'https://lantern.example/back'
  const code = async () => {
    const query = new URLSearchParams({
      client_id: simulator.app.id,
      redirect_uri: redirectUri,
      scope: 'threads_basic',
      response_type: 'code',
    })
    const page = await fetch(`${simulator.url}/oauth/authorize?${query.toString()}`, { redirect: 'manual' })
    return new URL(page.headers.get('location') ?? '').searchParams.get('code') ?? ''
  }
  return { simulator, tokens, redirectUri, code }
}

const refusal = async (asked: Promise<unknown>): Promise<ThreadsError> => {
  const cause = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (cause instanceof ThreadsError) return cause
  throw new Error('it was not refused', { cause })
}

describe('a code', () => {
  test('becomes a token of an hour, and that one of 60 days', async () => {
    const { simulator, tokens, redirectUri, code } = await app()
    const short = await tokens.fromCode(await code(), redirectUri, simulator.app)
    const long = await tokens.exchange(short, simulator.app)
    expect(new Set([short, long, simulator.token]).size).toBe(3)
    const paths = simulator.requests().map(({ method, path }) => `${method} ${path}`)
    expect(paths.slice(-2)).toEqual(['POST /oauth/access_token', 'GET /access_token'])
    for (const secret of [short, long, simulator.app.secret]) expect(logged.join('\n')).not.toContain(secret)
  })
  test('that was used is refused in the words of its own envelope', async () => {
    const { simulator, tokens, redirectUri, code } = await app()
    const used = await code()
    await tokens.fromCode(used, redirectUri, simulator.app)
    const { kind, message } = await refusal(tokens.fromCode(used, redirectUri, simulator.app))
    expect(kind).toBe('refused')
    expect(message).toBe(
      'POST /oauth/access_token: HTTP 400, code 400, “Matching code was not found or was already used”',
    )
  })
})

describe('a token', () => {
  test('that is long-lived already is refused as if it were dead', async () => {
    const { simulator, tokens } = await app()
    const { kind, message } = await refusal(tokens.exchange(simulator.token, simulator.app))
    expect(kind).toBe('token')
    expect(message).toContain('code 452/4279019')
  })
  test('is not exchanged with the secret of another app, which no message repeats', async () => {
    const { simulator, tokens } = await app()
    const short = simulator.issueToken(simulator.username, { life: 'short' })
    const { kind, message } = await refusal(tokens.exchange(short, { secret: 'another-secret' }))
    expect(kind).toBe('refused')
    expect(message).toContain('Error validating client secret')
    expect(message).not.toMatch(/another-secret|THAA/)
  })
})

test('what a server repeats of a request shows no secret', async () => {
  const server = createServer((request, response) => {
    request
      .on('data', () => undefined)
      .on('end', () => {
        const body = { error: { message: decodeURIComponent(request.url ?? ''), code: 1 } }
        response.end(JSON.stringify(body))
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const tokens = tokensOverHttp({ api: new URL(`http://127.0.0.1:${port}`), clock: machineClock(1) })
  const { message } = await refusal(tokens.exchange('THAAtokentoken', { secret: 'secret+of/app' }))
  server.close()
  expect(message).toContain('client_secret=***&access_token=***')
})
