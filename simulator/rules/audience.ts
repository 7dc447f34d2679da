import { DAY, HOUR } from '../clock.ts'

/** What a post has gathered by some age. Only grows. */
export interface Reactions {
  readonly views: number
  readonly likes: number
  readonly reposts: number
  readonly quotes: number
  readonly shares: number
}

/**
 * How an audience of `followers` has reacted to a post after `age` milliseconds.
 *
 * Invented, but plausible: most of it within a day, a trickle for years, each post with its own luck, the same for the
 * same id.
 */
export function reactionsTo(mediaId: string, age: number, followers: number): Reactions {
  const luck = (salt: string): number => share(`${mediaId}/${salt}`)
  const time = Math.max(age, 0)
  const reached = 1 - Math.exp(-time / (9 * HOUR)) + 0.02 * Math.log2(1 + time / DAY)
  const views = Math.floor(reached * (20 + followers * (0.2 + 1.8 * luck('views') ** 3)))
  const of = (rate: number, salt: string): number => Math.floor(views * rate * (0.4 + 1.2 * luck(salt)))
  return {
    views,
    likes: of(0.04, 'likes'),
    reposts: of(0.004, 'reposts'),
    quotes: of(0.001, 'quotes'),
    shares: of(0.003, 'shares'),
  }
}

/** How many votes each option of a poll has after `age`; a poll closes after 24 hours. */
export function votesFor(
  mediaId: string,
  options: number,
  age: number,
  followers: number,
): readonly number[] {
  const votes = reactionsTo(mediaId, Math.min(age, DAY), followers).views * 0.08
  const weights = Array.from({ length: options }, (_, index) => 0.2 + share(`${mediaId}/option/${index}`))
  const sum = weights.reduce((one, other) => one + other, 0)
  return weights.map((weight) => Math.floor((votes * weight) / sum))
}

/** What an account's posts gather on one day, `day` counted since 1970. */
export function reactionsOfDay(accountId: string, day: number, posts: number, followers: number): Reactions {
  const views = Math.floor(
    Math.min(posts, 50) * (5 + followers * 0.05) * (0.5 + share(`${accountId}/${day}`)),
  )
  return {
    views,
    likes: Math.floor(views * 0.04),
    reposts: Math.floor(views * 0.004),
    quotes: Math.floor(views * 0.001),
    shares: Math.floor(views * 0.003),
  }
}

/** A number 0 ≤ n < 1 that belongs to `text` (FNV-1a). */
export function share(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}
