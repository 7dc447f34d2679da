import { Interruption } from '../../../src/core/interruption.ts'

/** How a process ends before its work is done, if it does: at a step, counted from 1. */
export type End = { readonly kind: 'killed' | 'cancelled'; readonly step: number } | undefined

/** One process: what it does happens step by step, and nothing of it after its death. */
export type Life = {
  readonly interruption: AbortSignal
  /** Resolves when it is killed. */
  readonly death: Promise<undefined>
  isDead(): boolean
  /** Takes a step; never comes back from its last one. */
  step(): Promise<void>
  /** Comes back only to the living. */
  alive(): Promise<void>
  /** Takes a step that waits for nothing; throws if it was its last one. */
  stepNow(): void
}

class Dead extends Error {}

export function life(end: End): Life {
  const interruption = new AbortController()
  const { promise: death, resolve: die } = Promise.withResolvers<undefined>()
  let dead = false
  let steps = 0
  const take = () => {
    steps += 1
    if (steps !== end?.step) return
    if (end.kind === 'cancelled') interruption.abort(new Interruption('cancelled'))
    else {
      dead = true
      die(undefined)
    }
  }
  const alive = () => (dead ? new Promise<void>(() => undefined) : Promise.resolve())
  return {
    interruption: interruption.signal,
    death,
    isDead: () => dead,
    alive,
    step: () => {
      if (!dead) take()
      return alive()
    },
    stepNow: () => {
      if (!dead) take()
      if (dead) throw new Dead()
    },
  }
}
