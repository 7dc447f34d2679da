import type { Case } from '../law.ts'
import { crowds } from './crowds.ts'
import { deathsAtThreads } from './deaths.ts'
import { killsAtGitHub, stopsAtGitHub } from './kills.ts'
import { planOf } from './law.ts'
import { limits } from './limits.ts'
import { lostAnswers } from './losses.ts'
import { movingBranches } from './moves.ts'
import { shards } from './shards.ts'
import { BY_ACCOUNTS, BY_COMMIT, BY_PULL_REQUEST, IN_RELEASE } from './posts.ts'

/** Every case in which receipts go to GitHub. */
export async function casesAtGitHub(): Promise<readonly Case[]> {
  const [commit, pull, release, accounts] = await Promise.all([
    planOf('receipts by commit', BY_COMMIT),
    planOf('by pull request', BY_PULL_REQUEST),
    planOf('in a release', IN_RELEASE),
    planOf('of three accounts', BY_ACCOUNTS),
  ])
  return [
    ...[commit, pull, release, accounts].flatMap((plan) => [
      ...lostAnswers(plan),
      ...killsAtGitHub(plan),
      ...stopsAtGitHub(plan),
      ...limits(plan),
      ...crowds(plan),
      ...deathsAtThreads(plan),
    ]),
    ...shards(accounts),
    ...(await Promise.all([commit, pull].map(movingBranches))).flat(),
  ]
}
