import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptTreeRef } from '../../src/run/token/kept-tree.ts'
import { asking } from '../adapters/github/asking.ts'

let world: Awaited<ReturnType<typeof asking>>
beforeAll(async () => {
  world = await asking()
})
afterAll(() => world.github.close())

const opened = (byte: number) => keptTreeRef(Buffer.alloc(32, byte), world.host, world)
const many = (text: string) =>
  new Map(Array.from({ length: 300 }, (_, id) => [String(id), `${text} of ${id}`]))
const few = new Map([...many('first')].slice(0, 10))
const paths = [...many('').keys()]

test('the tokens of 300 accounts are kept by three requests, and found by five', async () => {
  const kept = opened(1)
  expect(await kept.find(paths)).toBeUndefined()
  world.asked()
  const written = await kept.write(many('first'), undefined)
  expect(world.asked()).toEqual(['POST git/trees', 'POST git/commits', 'POST git/refs'])
  const found = await kept.find(paths)
  expect(world.asked().length).toBe(5)
  expect(found).toEqual(written)
  expect(found?.files).toEqual(many('first'))
})

test('of two that write at once one is told, and neither loses what the other has written', async () => {
  const [one, other] = [opened(2), opened(2)]
  const begun = await one.write(few, undefined)
  expect(await other.write(new Map([['7', 'too late']]), undefined)).toBeUndefined()
  const seen = await other.find(paths)
  expect(seen?.oid).toBe(begun?.oid)
  expect(await one.write(new Map([['7', 'newer']]), begun)).toBeDefined()
  expect(await other.write(new Map([['8', 'mine']]), seen)).toBeUndefined()
  expect(await other.write(new Map([['8', 'mine']]), await other.find(paths))).toBeDefined()
  const files = (await one.find(paths))?.files
  expect([files?.get('7'), files?.get('8'), files?.get('9'), files?.size]).toEqual([
    'newer',
    'mine',
    'first of 9',
    10,
  ])
})

test('files that are not there are not found, and the default branch has none of it', async () => {
  const kept = opened(3)
  await kept.write(new Map([['1', 'a']]), undefined)
  expect([...((await kept.find(['1', '2']))?.files ?? [])]).toEqual([['1', 'a']])
  expect(world.github.read('1')).toBeUndefined()
})
