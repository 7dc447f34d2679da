import { describe, expect, test } from 'vitest'
import { readAhead } from '../../src/run/read-ahead.ts'
import { fakeThreads } from '../fakes/threads.ts'

const network = () => fakeThreads(() => 0)
const AHEAD = ['tokenFacts', 'quota', 'latest']

describe('reading ahead', () => {
  test('asks at once for what is needed first, and gives each answer once', async () => {
    const threads = network()
    const ahead = readAhead(threads)
    expect(threads.calls).toEqual(AHEAD)
    await Promise.all([ahead.tokenFacts(), ahead.quota(), ahead.latest('posts')])
    expect(threads.calls).toEqual(AHEAD)
    await Promise.all([ahead.tokenFacts(), ahead.quota(), ahead.latest('posts')])
    expect(threads.calls).toEqual([...AHEAD, ...AHEAD])
  })

  test('leaves everything else as it is', async () => {
    const threads = network()
    const ahead = readAhead(threads)
    await ahead.latest('replies')
    await ahead.profile()
    expect(threads.calls).toEqual([...AHEAD, 'latest', 'profile'])
  })

  test('throws an error to whoever asks, and asks again after it', async () => {
    const threads = network()
    threads.fail('quota', { kind: 'unsure' })
    threads.fail('latest', { kind: 'throttled' })
    const ahead = readAhead(threads)
    await expect(ahead.quota()).rejects.toMatchObject({ kind: 'unsure' })
    expect(await ahead.quota()).toEqual({ posts: 250, replies: 1000 })
  })
})
