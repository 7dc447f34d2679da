import { error, placeOf, type Problem } from '../../core/problem.ts'
import { planRemovals, type Asked } from '../../core/removal/plan-removals.ts'
import { postReport, type PostReport } from '../../core/report.ts'
import type { Settings } from '../../core/settings.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import type { FileText } from '../../ports/repository.ts'
import { openClaims, type Claims } from '../../publishing/claims.ts'
import { readHeads, type Head } from '../../repository/head.ts'
import { claimIds, frontMatterOfFile, type FrontMatter } from '../../run/account.ts'
import { readSource } from '../../run/plan-posts.ts'

/** What the branch says by now of what is to be taken down. */
export type AskedNow = {
  readonly head: Head
  /** All that is asked for, and what of it no other file names. */
  readonly all: readonly Asked[]
  readonly asked: readonly Asked[]
  readonly decided: readonly PostReport[]
  /** Of all files: an id in one of them belongs to it. */
  readonly frontMatter: readonly FrontMatter[]
}

/** What keeps everything from being taken down, and what was asked for. */
type Refused = { readonly problem: Problem; readonly asked: readonly Asked[] }

export type ReadAsked = (settings: Settings) => Promise<AskedNow | Refused>

/** In milliseconds: accounts that go on together ask at the same moment. */
const MOMENT_MS = 20

/**
 * Reads the branch's head for all accounts of the run together, and tells each what is asked of it, as it is after it has
 * asked. Where more chains are asked for than may be taken down, of whichever accounts, there is a problem instead.
 */
export function openAsked(
  each: readonly Settings[],
  host: Host,
  { settings: { branch, maxRemovals: most }, world: { files, clock } }: RunContext,
): ReadAsked {
  let heads: readonly Head[] | undefined
  let known: readonly AskedNow[] = []
  let reading: Promise<readonly AskedNow[] | undefined> | undefined
  const read = async () => {
    await clock.sleep(MOMENT_MS)
    reading = undefined
    const patterns = each.map((settings) => settings.files)
    const before = heads
    heads = await readHeads(host, branch, patterns, files, before)
    if (heads && heads !== before) known = heads.map((head, index) => askedAt(head, each[index] as Settings))
    return heads && known
  }
  return async (settings) => {
    const found = await (reading ??= read())
    const own = found?.[each.indexOf(settings)]
    if (!found || !own) return { problem: error('unpublish/too-large', {}), asked: [] }
    const asked = found.reduce((sum, { all }) => sum + all.length, 0)
    const isRefused = asked > most && own.all.length > 0
    return isRefused ? { problem: error('unpublish/too-many', { asked, most }), asked: own.all } : own
  }
}

/** What an account is asked for by the files of its own. */
function askedAt(head: Head, settings: Settings): AskedNow {
  const read = (file: FileText) => ({
    read:
      'text' in file ? readSource(file, settings) : ({ kind: 'problems', problems: [file.problem] } as const),
    mentions: frontMatterOfFile(file).some(({ text }) => /\bunpublish\b/.test(text)),
  })
  const { asked: all, decided } = planRemovals(new Map(head.files.map((file) => [file.path, read(file)])))
  const frontMatter = head.files.flatMap(frontMatterOfFile)
  const claims = openClaims()
  claimIds(frontMatter, { claims })
  const refused = all.flatMap((each) => {
    const { post, receipts } = each
    const problems = claimedIn(each, claims)
    return problems.length > 0 ? [{ ...postReport(post, 'failed', problems), receipts: receipts.posts }] : []
  })
  const asked = all.filter(({ path }) => refused.every((report) => report.path !== path))
  return { head, all, asked, decided: [...decided, ...refused], frontMatter }
}

/** Ids in the receipts of a post that another file names as well: nobody can tell whose they are. */
export function claimedIn(
  { path, post: { lines = {} }, receipts: { posts, corrected } }: Asked,
  claims: Pick<Claims, 'otherPathOf'>,
): readonly Problem[] {
  return [...posts, ...(corrected ? [corrected] : [])].flatMap(({ id }, index) => {
    const other = claims.otherPathOf(id, path)
    const line = index < posts.length ? (lines[`posts.${index}`] ?? lines['id']) : lines['corrected']
    return other === undefined ? [] : [error('post/receipt-claimed', { id, other, ...placeOf({ line }) })]
  })
}
