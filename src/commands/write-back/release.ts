import { GitHubError, problemOfGitHub } from '../../core/github/error.ts'
import { receiptsInRelease, withReceipts } from '../../core/github/release-body.ts'
import type { ChainKey } from '../../core/journal.ts'
import { keysOf, type Receipts } from '../../core/receipt.ts'
import type { Kept } from '../../core/report.ts'
import type { Host, Release, World } from '../../ports.ts'
import { PERMISSIONS } from '../home.ts'
import { unkept, type WriteBack } from './write-back.ts'

/** The body of a release has no version to compare: what is written is read again this often. */
const ATTEMPTS = 5

/** Receipts go to the end of a release: hidden, and as a link for readers. */
export function intoRelease(
  release: Release,
  { releases }: Host,
  account: string,
  { journal, clock, run, random }: World,
): WriteBack {
  const key = { release: release.id, name: `${account} ${run.step}` }
  let added: { readonly chain: ChainKey; readonly receipts: Receipts } | undefined
  const written = async (receipts: Receipts, at: number) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { body } = await releases.find({ id: release.id })
      const next = withReceipts(body, key, receipts, at)
      if (next === body) return
      await releases.describe(release.id, next).catch((cause: unknown) => {
        if (attempt === ATTEMPTS || !(cause instanceof GitHubError && mayPass(cause))) throw cause
      })
      // Another job of the same release may have written at the same moment.
      await clock.sleep(1000 * 2 ** (attempt - 1) * (1 + random()))
    }
  }
  return {
    record: `${release.id} ${run.step}`,
    // Not what the release said before this run was alone: another one may have announced it meanwhile.
    inline: async () =>
      added?.receipts ?? receiptsInRelease((await releases.find({ id: release.id })).body, key),
    add(chain, receipts) {
      added = { chain, receipts }
      return undefined
    },
    async keep(): Promise<Kept> {
      if (!added) return { problems: [], unkept: [] }
      const { chain, receipts } = added
      try {
        await written(receipts, clock.now())
        journal.record({ kind: 'written', chain })
        return { problems: [], unkept: [] }
      } catch (cause) {
        if (!(cause instanceof GitHubError)) throw cause
        const problem = problemOfGitHub(cause, PERMISSIONS.release)
        return { problems: [problem], unkept: [unkept(chain.path, keysOf(receipts, clock.now()))] }
      }
    },
  }
}

/** Not known to be done, or certainly not done and waited for. */
function mayPass({ kind, retryAfterMs }: GitHubError): boolean {
  return kind === 'unsure' || (kind === 'throttled' && retryAfterMs === 0)
}
