import * as v from 'valibot'
import { isRepositoryPath } from '../boundary/repository-path.ts'
import type { ChainKey } from '../journal.ts'
import { parsedJson } from '../json.ts'
import type { Keys, Receipts } from '../post/receipt.ts'
import { readReceipts } from '../post/reading/read-receipts.ts'
import { RECEIPT_KEYS } from '../post/reading/receipt-keys.ts'

/** Receipts of a post, on their way from the job that published it to the one that records it. */
type Recorded = {
  /** As in the journal. */
  readonly account: string
  readonly path: string
}

/** What is said once of all receipts in a file. */
type Origin = {
  /** Of the workflow run, and of the step in it; the leases of that step name the same. */
  readonly run: string
  readonly attempt: number
  readonly holder: string
  /** The head of the branch when the posts were read. */
  readonly commit: string
}

/** A file of receipts, as a job writes it. `receipts`: as the keys that they become. */
export type WrittenFile = Origin & {
  readonly chains: readonly (Recorded & { readonly receipts: Keys })[]
}

/**
 * What is to be recorded of a post. Where it was live before, that is what followed it alone: what its file says of it may
 * be in other forms, those of a person or of an earlier version.
 *
 * @param keys receipts of the post as keys
 * @param chains what was published of it
 */
export function recordedKeys(keys: Keys, chains: readonly Pick<ChainKey, 'part'>[]): Keys {
  const parts = new Set(chains.map(({ part }) => part))
  if (parts.has(undefined)) return keys
  const { id, corrected, reposted } = keys
  return { id, ...(parts.has('correction') && { corrected }), ...(parts.has('repost') && { reposted }) }
}

/** Whether these receipts only say what followed a post. */
export function isFollowUp({ digest }: Receipts): boolean {
  return digest === ''
}

/** The same as another job reads it. */
export type ReceiptsFile = Origin & {
  readonly chains: readonly (Recorded & { readonly receipts: Receipts })[]
}

/** Another version of Spool may write another form. */
const VERSION = 1

export function receiptsFileText(file: WrittenFile): string {
  return `${JSON.stringify({ version: VERSION, ...file })}\n`
}

/** A chain of Spool has fewer segments, and all accounts together fewer posts in a run. */
const MOST_SEGMENTS = 1000
export const MOST_CHAINS = 20_000

const { id, permalink, corrected, posts } = RECEIPT_KEYS
const moment = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(40))
const plain = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))

/** Keys that publishing writes, and no others. */
const FOLLOWING = { corrected, reposted: v.optional(v.strictObject({ id: v.nonOptional(id), at: moment })) }
const KEYS = v.strictObject({
  ...{ id, permalink, ...FOLLOWING },
  posts: v.pipe(v.nonOptional(posts), v.maxLength(MOST_SEGMENTS)),
  published_at: v.optional(moment),
  digest: v.pipe(v.string(), v.regex(/^sha256:[\w-]{43}:[\w-]{43}$/)),
})
const FOLLOW_UP = v.strictObject({ id: v.nonOptional(id), ...FOLLOWING })

const CHAIN = v.strictObject({
  account: plain,
  path: v.pipe(v.string(), v.maxLength(4096), v.check(isRepositoryPath)),
  receipts: v.union([KEYS, FOLLOW_UP]),
})

const FILE = v.strictObject({
  version: v.literal(VERSION),
  run: v.pipe(v.string(), v.regex(/^\d{0,20}$/)),
  attempt: v.pipe(v.number(), v.integer(), v.minValue(1)),
  holder: v.pipe(v.string(), v.regex(/^\w{1,40}$/)),
  commit: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
  chains: v.pipe(v.array(v.unknown()), v.maxLength(MOST_CHAINS)),
})

type Read =
  | { readonly why: string }
  /** `refused`: what is wrong with chains that are left out. */
  | { readonly file: ReceiptsFile; readonly refused: readonly string[] }

/** A file that any job of the run may have written. A chain that is not as it has to be is left out. */
export function readReceiptsFile(text: string): Read {
  const read = v.safeParse(FILE, parsedJson(text))
  if (!read.success) return { why: whyNot(read.issues[0], 'the file') }
  const { run, attempt, holder, commit, chains: given } = read.output
  const chains: ReceiptsFile['chains'][number][] = []
  const refused: string[] = []
  for (const [index, each] of given.entries()) {
    const chain = v.safeParse(CHAIN, each)
    if (!chain.success) {
      refused.push(whyNot(chain.issues[0], `entry ${index + 1} of \`chains\``))
      continue
    }
    const { account, path } = chain.output
    const { receipts, problems } = readReceipts(chain.output.receipts, () => 1)
    const [problem] = problems
    if (receipts) chains.push({ account, path, receipts })
    else refused.push(problem?.message ?? `Entry ${index + 1} of \`chains\` has no receipts.`)
  }
  return { file: { run, attempt, holder, commit, chains }, refused }
}

/** Where it is not as it has to be; never what stands there. */
function whyNot(issue: v.BaseIssue<unknown>, whole: string): string {
  const keys = issue.path?.map(({ key }) => String(key)).filter((key) => /^\w{1,20}$/.test(key)) ?? []
  return keys.length > 0
    ? `In ${whole}, \`${keys.join('.')}\` is not what \`publish\` writes.`
    : `What stands in ${whole} is not what \`publish\` writes.`
}
