import { MOST_CHAINS, readReceiptsFile, type ReceiptsFile } from '../../core/accounts/receipts-file.ts'
import { asWritten } from '../../core/post/reading/written.ts'
import { error, type Problem } from '../../core/problem.ts'
import type { ReceiptsFolder } from '../../ports/checkout.ts'

/** What a step says is live of a post. */
export type Claim = ReceiptsFile['chains'][number] & Pick<ReceiptsFile, 'run' | 'holder' | 'commit'>

/**
 * All that jobs have put into the folder. Each of them may be in other hands: a file, or a part of it, that is not as
 * `publish` writes it is a problem, and stops nothing else.
 */
export function readFolder(folder: ReceiptsFolder): {
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
} {
  const claims: Claim[] = []
  // GitHub is asked for the files of all, a hundred at a time, and answers a thousand requests an hour.
  let left = MOST_CHAINS
  const problems: Problem[] = []
  for (const found of folder.read()) {
    const file = asWritten(found.name)
    const read = 'text' in found ? readWithin(left, found.text) : found
    if ('why' in read) {
      problems.push(error('record/file-refused', { file, why: read.why }))
      continue
    }
    const { run, holder, commit, chains } = read.file
    left -= chains.length
    for (const chain of chains) claims.push({ ...chain, run, holder, commit })
    for (const why of new Set(read.refused)) problems.push(error('record/part-refused', { file, why }))
  }
  return { claims, problems }
}

function readWithin(most: number, text: string): ReturnType<typeof readReceiptsFile> {
  const read = readReceiptsFile(text)
  const isTooMuch = 'file' in read && read.file.chains.length > most
  return isTooMuch ? { why: `Together the files are of more than ${MOST_CHAINS} posts.` } : read
}
