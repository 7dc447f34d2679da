import type { CommitOnto, Edit, Onto } from '../../../ports/commits.ts'
import type { Branch, Commit } from '../../../ports/github.ts'
import { commitOnto } from '../../../repository/commit-onto.ts'
import { openMeeting, type Manner } from '../meeting.ts'

type Asked = { readonly onto: Onto; readonly edit: (branch: Branch | undefined) => Promise<Edit> }
type Outcomes = Map<Asked, PromiseSettledResult<Commit | undefined>>

type Commits = {
  readonly commitAs: (name: string) => CommitOnto
  /** Nobody waits for this account. */
  readonly leave: (name: string) => void
}

/** GitHub takes some forty megabytes at once. These are characters, which may be more bytes. */
const MOST_CHARACTERS = 15_000_000

/** What many accounts edit on one branch is one commit, unless it is more than fits into one. */
export function openCommits(manner: Manner): Commits {
  const meeting = openMeeting<Asked, Outcomes>(manner, inTurn(commitAll))
  return {
    commitAs:
      (name) =>
      async <Edited extends Edit>(onto: Onto, edit: (branch: Branch | undefined) => Promise<Edited>) => {
        let edited: Edited | undefined
        const asked: Asked = { onto, edit: async (branch) => (edited = await edit(branch)) }
        const outcome = (await meeting.come(name, asked)).get(asked)
        if (outcome?.status === 'rejected') throw outcome.reason
        return { edited: edited as Edited, commit: outcome?.value }
      },
    leave: meeting.leave,
  }
}

/** One after the other, or they would move the branch under each other: what comes meanwhile is the next one. */
function inTurn(commit: (asked: readonly Asked[]) => Promise<Outcomes>): typeof commit {
  let last: Promise<unknown> = Promise.resolve()
  let next: { readonly asked: Asked[]; readonly outcomes: Promise<Outcomes> } | undefined
  const begin = (after: Promise<unknown>) => {
    const asked: Asked[] = []
    const outcomes = after.then(() => {
      next = undefined
      return commit(asked)
    })
    last = outcomes
    return { asked, outcomes }
  }
  return (asked) => {
    next ??= begin(last)
    next.asked.push(...asked)
    return next.outcomes
  }
}

async function commitAll(asked: readonly Asked[]): Promise<Outcomes> {
  const outcomes: Outcomes = new Map()
  for (let left = asked; left.length > 0; left = left.filter((each) => !outcomes.has(each)))
    await commitSome(left, outcomes)
  return outcomes
}

/** Commits for the first of them, and for as many more as fit. One whose edit fails keeps back no other. */
async function commitSome(asked: readonly Asked[], outcomes: Outcomes): Promise<void> {
  const [{ onto }] = asked as readonly [Asked]
  /** Those that have had something to write: it may be there by now, by a commit whose answer was lost. */
  const writing = new Set<Asked>()
  const editAll = async (branch: Branch | undefined) => {
    const edits = await Promise.allSettled(asked.map(({ edit }) => edit(branch)))
    const some = fitting(new Map(asked.map((each, index) => [each, edits[index] as Settled])))
    const made = [...some].flatMap(([each, edit]) =>
      edit.status === 'fulfilled' ? [[each, edit.value] as const] : [],
    )
    for (const [each, { files, removed = [] }] of made) if (files.size + removed.length > 0) writing.add(each)
    const files = new Map(made.flatMap(([, edit]) => [...edit.files]))
    return { files, removed: made.flatMap(([, { removed = [] }]) => removed), some }
  }
  try {
    const { edited, commit } = await commitOnto(onto, editAll)
    for (const [each, edit] of edited.some)
      outcomes.set(
        each,
        edit.status === 'rejected'
          ? edit
          : { status: 'fulfilled', value: writing.has(each) ? commit : undefined },
      )
  } catch (reason) {
    for (const each of asked) outcomes.set(each, { status: 'rejected', reason })
  }
}

type Settled = PromiseSettledResult<Edit>

/** The first edits, as many as one commit takes. */
function fitting(edits: ReadonlyMap<Asked, Settled>): ReadonlyMap<Asked, Settled> {
  let left = MOST_CHARACTERS
  const some = [...edits].filter(([, edit], index) => {
    if (edit.status === 'fulfilled') for (const text of edit.value.files.values()) left -= text.length
    return left >= 0 || index === 0
  })
  return new Map(some)
}
