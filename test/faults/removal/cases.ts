import type { Case } from '../law.ts'
import { crowds } from './crowds.ts'
import { failures } from './failures.ts'
import { kills } from './kills.ts'
import { planOf } from './law.ts'
import { moves } from './moves.ts'
import { networks } from './networks.ts'

/** Every case in which something goes wrong while a chain is taken down. */
export async function casesOfRemoval(): Promise<readonly Case[]> {
  const plan = await planOf()
  return [...failures(plan), ...kills(plan), ...crowds(plan), ...moves(plan), ...networks(plan)]
}
