import type { Clock } from '../../../ports/clock.ts'

/** In milliseconds: accounts that go on together ask at the same moment. */
const MOMENT_MS = 20

/**
 * What is asked at the same moment is asked together. Nothing is kept: an answer is no older than the question.
 *
 * @returns the answer to all of them
 */
export function gathered<Asked, Answer>(
  clock: Clock,
  ask: (all: readonly Asked[]) => Promise<Answer>,
): (asked: Asked) => Promise<Answer> {
  let next: { readonly all: Asked[]; readonly answer: Promise<Answer> } | undefined
  const begin = () => {
    const all: Asked[] = []
    const answer = clock.sleep(MOMENT_MS).then(() => {
      next = undefined
      return ask(all)
    })
    return { all, answer }
  }
  return (asked) => {
    next ??= begin()
    next.all.push(asked)
    return next.answer
  }
}
