import { folderLine } from './sparse.ts'

/** What an account has to do. */
export type Task = {
  readonly account: string
  /** Segments and reposts that are to go out, as far as one can see; at least 1. */
  readonly work: number
  /** What it takes in the checkout, as lines of sparse.ts. */
  readonly checkout: readonly string[]
}

/** Accounts that one job publishes, as the output `shards` has it. */
export type Shard = {
  readonly name: string
  /** Names, separated by spaces. */
  readonly accounts: string
  /** For `sparse-checkout` of actions/checkout, without cones. */
  readonly checkout: string
}

const MOST_SHARDS = 20
/** What one job does in a few minutes, twenty accounts at a time. A job more costs a minute at least, however short it is. */
const WORK_OF_ONE = 600
/**
 * The runner takes 1 MB of outputs a job, counted in UTF-16, and Linux hands 128 kB at most to a process as one input. These
 * are bytes of UTF-8, which are no fewer than characters: half of the one, and most of the other.
 */
const MOST_LINES = { together: 250_000, ofOne: 100_000 }

/**
 * Spreads accounts over as few shards as are enough, by their work. An account is never split. The order in which they come
 * does not matter.
 *
 * @param always lines that each checkout has
 */
export function shardsOf(tasks: readonly Task[], always: readonly string[]): readonly Shard[] {
  const whole = tasks.reduce((sum, { work }) => sum + work, 0)
  const count = Math.min(MOST_SHARDS, tasks.length, Math.ceil(whole / WORK_OF_ONE))
  return balance(tasks, count).map((group, index) => ({
    name: String(index + 1),
    accounts: group.map(({ account }) => account).join(' '),
    checkout: fitting([...always, ...group.flatMap(({ checkout }) => checkout)], count),
  }))
}

/** Where lines are more than each of so many shards has room for, the folders at the root that they are in; else everything. */
function fitting(lines: readonly string[], count: number): string {
  const most = Math.min(MOST_LINES.ofOne, MOST_LINES.together / count)
  const folders = lines.map((line) => line.replace(/^(\/[^/]+\/).+$/, '$1'))
  const texts = [lines, folders].map((some) => [...new Set(some)].join('\n'))
  return texts.find((text) => Buffer.byteLength(text) <= most) ?? folderLine('')
}

/** The largest first, each to the group that has least. */
function balance(tasks: readonly Task[], count: number): readonly (readonly Task[])[] {
  const groups = Array.from({ length: count }, () => ({ work: 0, tasks: [] as Task[] }))
  for (const task of tasks.toSorted(bySize)) {
    const [first, ...others] = groups
    if (!first) break
    const least = others.reduce((found, group) => (group.work < found.work ? group : found), first)
    least.work += task.work
    least.tasks.push(task)
  }
  return groups.map((group) => group.tasks)
}

function bySize(one: Task, other: Task): number {
  return other.work - one.work || (one.account < other.account ? -1 : 1)
}
