import { casesAtGitHub } from './github/cases.ts'
import { journalKills, promptness, requestKills } from './kills.ts'
import { planOf, type Case } from './law.ts'
import { damagedJournals, lostMemories } from './memory.ts'
import { lastingTroubles, networkCases } from './network.ts'
import { ALIKE, CAROUSEL, FIVE_SEGMENTS, MANY_BYTES, SHORT_CHAIN, THREE_POSTS } from './posts.ts'
import { casesOfRemoval } from './removal/cases.ts'
import { faultCases } from './requests.ts'
import { together } from './together.ts'
import { failingWriteBacks } from './write-backs.ts'

/** Every case there is. Making them takes a calm run for each kind of post. */
export async function allCases(): Promise<readonly Case[]> {
  const five = await planOf('a chain of five', FIVE_SEGMENTS)
  const three = await planOf('three posts', THREE_POSTS)
  const carousel = await planOf('a carousel', CAROUSEL)
  const short = await planOf('a short chain', SHORT_CHAIN)
  const bytes = await planOf('a chain that is too long in bytes', MANY_BYTES)
  const alike = await planOf('two posts alike', ALIKE)
  return [
    ...[five, three, carousel].flatMap((plan) => [
      ...faultCases(plan),
      ...requestKills(plan),
      ...journalKills(plan),
    ]),
    ...faultCases(bytes),
    ...requestKills(alike),
    ...journalKills(alike),
    ...promptness(five),
    ...failingWriteBacks(short),
    ...(await damagedJournals(short, 16)),
    ...[short, alike].flatMap(lostMemories),
    ...[three, alike].flatMap(together),
    ...networkCases(short),
    ...lastingTroubles(short),
    ...(await casesAtGitHub()),
    ...(await casesOfRemoval()),
  ]
}
