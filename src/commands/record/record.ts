import { asNotice, error, warning, type Problem } from '../../core/problem.ts'
import { problemOf } from '../../core/problem-of.ts'
import { emptyReport, postReport, type PostReport, type RunReport } from '../../core/report.ts'
import { WRITE_BACK_MODES } from '../../core/write-back.ts'
import type { RunContext } from '../../ports/context.ts'
import type { WriteBack } from '../../ports/repository.ts'
import { openPostFiles } from '../../repository/post-files.ts'
import { openTarget } from '../../repository/target.ts'
import { openWriteBack } from '../../repository/write-back/open.ts'
import { giveBackRecorded } from '../../run/lease/give-back.ts'
import { findOwners } from './find-owners.ts'
import { isGone, judgeClaims } from './judge-claims.ts'
import { placeClaims } from './place-claims.ts'
import { readFolder, type Claim } from './read-folder.ts'

/**
 * Commits the receipts that jobs have put into a folder in place of a commit of their own, and gives back the leases
 * that they have left held until then. It asks Threads for nothing. What is missing, or wrong, is left to the next run,
 * which finds on the account what is live.
 */
export async function record({
  world: { receiptsFolder, ...world },
  ...asked
}: RunContext): Promise<RunReport> {
  // From here, receipts go onto the branch.
  const context = { ...asked, world }
  const { claims, problems } = receiptsFolder ? readFolder(receiptsFolder) : { claims: [], problems: [] }
  if (claims.length === 0)
    return emptyReport(problems.length > 0 ? problems : [asNotice(error('record/nothing', {}))])
  try {
    const report = await recordClaims(claims, context)
    return { ...report, problems: [...problems, ...report.problems] }
  } catch (cause) {
    const { permissions } = WRITE_BACK_MODES[context.settings.writeBack]
    return emptyReport([...problems, problemOf(cause, permissions)])
  }
}

type Judged = {
  readonly path: string
  readonly claims: readonly Claim[]
  readonly verdict: ReturnType<typeof judgeClaims>
}

async function recordClaims(claims: readonly Claim[], context: RunContext): Promise<RunReport> {
  const { settings, world, tell } = context
  const { target } = await openTarget(context)
  if (!target) return emptyReport()
  const owners = await findOwners(settings.accounts ?? '', target, world.files)
  const postFiles = openPostFiles(target, world)
  const placed = await placeClaims(claims, owners, postFiles, target)
  // By what the branch has: a path that somebody made up cannot stand in the way of another one.
  const ownersOf = await owners.of([...placed.keys()].filter((path) => !isGone(postFiles.read(path))))
  const judged = Array.from(placed, ([path, claims]): Judged => {
    return { path, claims, verdict: judgeClaims(path, claims, ownersOf.get(path) ?? [], postFiles, context) }
  })
  const writeBack = openWriteBack({ files: postFiles, target, account: '', context })
  for (const each of judged) addTo(writeBack, each)
  const { problems, ...written } = await writeBack.write()
  const unwritten = new Set(written.unwritten.map(({ path }) => path))
  await giveBackRecorded(settledIn(judged, unwritten), { refs: target.host.refs, world })
  const posts = judged.flatMap((each) => reportOf(each, unwritten.has(each.path)))
  for (const report of posts) tell({ kind: 'post', report })
  tell({ kind: 'written', written })
  return { ...emptyReport([...owners.problems, ...problems]), posts, writeBack: written }
}

function addTo(writeBack: WriteBack, { path, claims, verdict }: Judged): void {
  const account = claims[0]?.account ?? ''
  if (verdict.kind === 'record' || verdict.kind === 'gone')
    writeBack.add({ account, path, digest: verdict.receipts.digest }, verdict.receipts)
}

/** Holders of leases on accounts of which they have left nothing that is not on the branch now. */
function settledIn(
  judged: readonly Judged[],
  unwritten: ReadonlySet<string | undefined>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const open = new Set<string>()
  const holders = new Map<string, Set<string>>()
  for (const { path, claims, verdict } of judged)
    for (const { account, holder } of claims) {
      holders.set(account, (holders.get(account) ?? new Set()).add(holder))
      // Without a file, nothing is to be published.
      const isUnwritten = verdict.kind === 'record' && unwritten.has(path)
      if (verdict.kind === 'refused' || isUnwritten) open.add(`${holder} ${account}`)
    }
  for (const [account, all] of holders)
    for (const holder of all) if (open.has(`${holder} ${account}`)) all.delete(holder)
  return holders
}

/** None for what was recorded before, and none where the write-back says what became of it. */
function reportOf({ path, claims, verdict }: Judged, isUnwritten: boolean): readonly PostReport[] {
  switch (verdict.kind) {
    case 'recorded':
    case 'gone':
      return []
    case 'refused':
      return [postReport({ path }, 'failed', [verdict.problem])]
    case 'record': {
      const { posts, whole } = verdict.receipts
      const from = claims.find((claim) => claim.path !== path)?.path
      const renamed: readonly Problem[] =
        from === undefined ? [] : [warning('github/renamed-meanwhile', { from, path })]
      const status = isUnwritten ? 'failed' : whole ? 'adopted' : 'partial'
      return [{ ...postReport({ path }, status, [...renamed, ...verdict.problems]), receipts: posts }]
    }
  }
}
