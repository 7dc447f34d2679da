import { GitHubError } from '../../core/github/error.ts'
import { excessOf, longestReceipts, receiptsInRelease, withReceipts } from '../../core/github/release-body.ts'
import type { ChainKey } from '../../core/journal.ts'
import { keysOf, type Receipts } from '../../core/post/receipt.ts'
import { error, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import type { WriteBackReport } from '../../core/report.ts'
import { WRITE_BACK_MODES } from '../../core/write-back.ts'
import type { Host, Release } from '../../ports/github.ts'
import type { WriteBack } from '../../ports/repository.ts'
import type { World } from '../../ports/world.ts'
import { unwrittenReceipts } from './write-back.ts'

/** The body of a release has no version to compare: what is written is read again this often. */
const ATTEMPTS = 5

/** Receipts go to the end of a release: hidden, and as a link for readers. */
export function releaseWriteBack(
  release: Release,
  { releases }: Host,
  account: string,
  { journal, clock, run, random }: World,
): WriteBack {
  const key = { release: release.id, name: `${account} ${run.step}` }
  let added: { readonly chain: ChainKey; readonly receipts: Receipts } | undefined
  let seen = release.body
  const writeRecord = async (receipts: Receipts, at: number): Promise<Problem | undefined> => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { body } = await releases.find({ id: release.id })
      const next = withReceipts(body, key, receipts, at)
      if (next === body) return undefined
      if (excessOf(next) > 0) return tooLong(next)
      await releases.describe(release.id, next).catch((cause: unknown) => {
        if (attempt === ATTEMPTS || !(cause instanceof GitHubError && mayPass(cause))) throw cause
      })
      // Another job of the same release may have written at the same moment.
      await clock.sleep(1000 * 2 ** (attempt - 1) * (1 + random()))
    }
    return undefined
  }
  return {
    inline: {
      name: `${release.id} ${run.step}`,
      async receipts() {
        if (added) return added.receipts
        // Not what the release said before this run was alone: another one may have announced it meanwhile.
        seen = (await releases.find({ id: release.id })).body
        return receiptsInRelease(seen, key)
      },
      findObstacle({ digest, segments }) {
        const next = withReceipts(seen, key, longestReceipts(digest, segments.length), clock.now())
        return excessOf(next) > 0 ? tooLong(next) : undefined
      },
    },
    add(chain, receipts) {
      added = { chain, receipts }
      return undefined
    },
    async write(): Promise<WriteBackReport> {
      if (!added) return { problems: [], unwritten: [] }
      const { chain, receipts } = added
      const problem = await writeRecord(receipts, clock.now()).catch((cause: unknown) => {
        if (!(cause instanceof GitHubError)) throw cause
        return problemOf(cause, WRITE_BACK_MODES.release.permissions)
      })
      if (problem)
        return {
          problems: [problem],
          unwritten: [unwrittenReceipts(chain.path, keysOf(receipts, clock.now()))],
        }
      journal.record({ kind: 'written', chain })
      return { problems: [], unwritten: [] }
    },
  }
}

function tooLong(body: string): Problem {
  const excess = excessOf(body)
  return error('github/release-full', {
    excess,
    fix: `Shorten the notes of the release by ${excess} characters, or use \`write-back: none\`.`,
  })
}

/** Not known to be done, or certainly not done and waited for. */
function mayPass({ kind, retryAfterMs }: GitHubError): boolean {
  return kind === 'unsure' || (kind === 'throttled' && retryAfterMs === 0)
}
