import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { runAction } from '../../scripts/run-action.ts'
import { entries } from './entries.ts'
import { startOtherThreads, TOKEN, type Override } from './other-threads.ts'
import { repository } from './repository.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

const POST = 'threads/a.md'

async function world(override: (folder: string) => Override) {
  const repo = repository({ [POST]: '---\nthreads: true\n---\n\nHello\n' })
  const threads = await startOtherThreads(override(repo.path))
  cleanups.push(() => threads.close(), repo.remove)
  const run = (env: Readonly<Record<string, string>> = {}) =>
    runAction({
      workspace: repo.path,
      inputs: { 'access-token': TOKEN, 'threads-api-url': threads.url },
      env: { SPOOL_TIME_SCALE: '200', ...env },
    })
  return { threads, repo, run }
}

describe('receipts that cannot be written', () => {
  test.each([
    ['the file is gone', 'ENOENT', (path: string) => rmSync(path)],
    [
      'the file is a link now',
      'ELOOP',
      (path: string) => {
        renameSync(path, `${path}.moved`)
        symlinkSync(`${path}.moved`, path)
      },
    ],
  ])('end the step with 1, although the post is live: %s', async (_, code, change) => {
    const { threads, run } = await world((folder) => (request) => {
      if (request === 'POST /v1.0/me/threads_publish' && !existsSync(`${folder}/changed`)) {
        writeFileSync(`${folder}/changed`, '')
        change(`${folder}/${POST}`)
      }
      return undefined
    })
    const { exitCode, log, outputs } = await run()
    expect(threads.posts, log).toHaveLength(1)
    expect(exitCode, log).toBe(1)
    expect(log).toContain(`(${code})`)
    expect(entries(outputs)[0]).toMatchObject({ status: 'published', id: threads.posts[0]?.id })
  })
})

test('a journal and a lease that are folders are set aside, and the run goes on', async () => {
  const { threads, repo, run } = await world(() => () => undefined)
  mkdirSync(`${repo.path}/.git/spool/journal/full`, { recursive: true })
  mkdirSync(`${repo.path}/.git/spool/lease`)
  const { exitCode, log } = await run()
  expect(exitCode, log).toBe(0)
  expect(threads.posts).toHaveLength(1)
  expect(log.match(/action\/state-set-aside/g), log).toHaveLength(4)
  expect(await run()).toMatchObject({
    exitCode: 0,
    log: expect.not.stringContaining('state-set-aside') as string,
  })
})

test('a token that the network gives back in any form is nowhere', async () => {
  const escaped = Array.from(TOKEN, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join('')
  const { threads, repo, run } = await world(() => (request) => {
    if (request === 'GET /v1.0/me') return { status: 200, body: `{"id":"1","username":"me${escaped}"}` }
    if (request === 'GET /v1.0/ID' && threads.posts.length > 0)
      return {
        status: 200,
        body: `{"id":"1","status":"FINISHED","permalink":"https://www.threads.com/@a/post/${escaped}"}`,
      }
    return undefined
  })
  const { log, outputs, summary } = await run({ ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' })
  expect(log).toContain('The account is @me***')
  expect(repo.read(POST)).toContain('permalink: "https://www.threads.com/@a/post/***"')
  expect(`${log}${JSON.stringify(outputs)}${summary}${repo.read(POST)}`).not.toContain(TOKEN)
})
