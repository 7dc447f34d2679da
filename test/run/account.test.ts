import { describe, expect, test } from 'vitest'
import { error } from '../../src/core/problem.ts'
import { claimIds, frontMatterIn, openAccount } from '../../src/run/account.ts'
import { openClaims } from '../../src/publishing/claims.ts'
import { fakeClock } from '../fakes/clock.ts'
import { sceneOf } from '../fakes/scene.ts'

/** The ids that these front matters claim. */
function claimed(texts: readonly string[]) {
  const claims = openClaims()
  claimIds(
    texts.map((text, index) => ({ path: `${index}.md`, text })),
    { claims },
  )
  return [...claims.ids]
}

describe('the account', () => {
  test('is named by where the API is and whose the token is', async () => {
    const { context, threads } = sceneOf()
    expect(await openAccount(threads, context)).toEqual({
      name: 'https://threads.test lantern',
      id: '17',
      shown: 'lantern',
      username: 'lantern',
      threads,
    })
  })

  test('is asked for again after an answer that is lost, and the log tells', async () => {
    const clock = fakeClock()
    const { context, threads, events } = sceneOf({ world: { clock } })
    threads.fail('profile', { kind: 'unsure' }, { kind: 'unsure' }, { kind: 'unsure' })
    await openAccount(threads, context)
    expect(clock.slept).toEqual([1000, 3000, 9000])
    expect(events[0]).toMatchObject({ kind: 'segment', total: 0, event: { kind: 'waits', ms: 1000 } })
  })

  test('is the user of the settings on a server that knows no profiles', async () => {
    const { context, threads } = sceneOf({ settings: { userId: '4711' } })
    threads.fail('profile', { kind: 'not-offered' })
    expect(await openAccount(threads, context)).toMatchObject({ name: 'https://threads.test 4711' })
  })

  test('is not opened with a token that is refused, nor over a mistake of our own', async () => {
    const { context, threads } = sceneOf()
    threads.fail('profile', { kind: 'token' })
    await expect(openAccount(threads, context)).rejects.toMatchObject({ kind: 'token' })
    const bug = new TypeError('a bug')
    const broken = { ...threads, profile: () => Promise.reject(bug) }
    await expect(openAccount(broken, context)).rejects.toBe(bug)
  })

  test('tells what is wrong with the token where the network has no word for it', async () => {
    const silent = Array.from({ length: 4 }, () => ({ kind: 'unsure', silent: true }) as const)
    const { context, threads } = sceneOf({ world: { clock: fakeClock() } })
    threads.fail('profile', ...silent, ...silent, ...silent)
    await expect(openAccount(threads, context)).rejects.toMatchObject({ kind: 'unsure' })
    threads.tell({ scopes: ['threads_delete'] })
    await expect(openAccount(threads, context)).rejects.toMatchObject({ kind: 'permission' })
    threads.tell({ isValid: false })
    await expect(openAccount(threads, context)).rejects.toMatchObject({ kind: 'token' })
  })
})

describe('ids that belong to post files', () => {
  test('stand in front matter, whole posts or not, and nowhere else', () => {
    const files: Readonly<Record<string, string>> = {
      'a.md': '---\nthreads:\n  id: "1"\n---\nid: 9\n',
      'b.md': 'id: 9\n',
      'c.md': '---\nthreads: true\n---\n',
      'd.md': '+++\nid: 9\n+++\n',
    }
    const read = (path: string) => {
      const text = files[path]
      return text === undefined
        ? { path, problem: error('files/unreadable', { code: 'ENOENT', path }) }
        : { path, text }
    }
    expect(frontMatterIn([...Object.keys(files), 'gone.md'], read)).toEqual([
      { path: 'a.md', text: 'threads:\n  id: "1"\n' },
      { path: 'c.md', text: 'threads: true\n' },
    ])
  })

  test('are found however YAML spells them', () => {
    const spellings = [
      'id: 1',
      'id: "2"',
      "id: '3'",
      '"id": 4',
      "'id' : '5'",
      'id   :   6',
      '{id:7, x: 1}',
      '- id: "8"',
    ]
    expect(claimed([spellings.join('\n'), 'id: 9'])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  })

  test('are not the values of keys that only end so', () => {
    expect(claimed(['grid: 1', 'video_id: 2', 'id 3', 'identity: 4'])).toEqual([])
  })
})
