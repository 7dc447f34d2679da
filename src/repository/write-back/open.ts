import type { WriteBackMode } from '../../core/write-back.ts'
import type { RunContext } from '../../ports/context.ts'
import type { PostFiles, RepositoryTarget, WriteBack } from '../../ports/repository.ts'
import { branchWriteBack } from './branch.ts'
import { checkoutWriteBack } from './checkout.ts'
import { folderWriteBack } from './folder.ts'
import { noWriteBack } from './none.ts'
import { releaseWriteBack } from './release.ts'

type Place = {
  readonly files: PostFiles
  readonly target: RepositoryTarget | undefined
  /** Tells receipts of several accounts apart. */
  readonly account: string
  readonly context: RunContext
}

/** How each mode writes receipts. Without a repository on GitHub there is none to write to. */
const WRITE_BACKS: Readonly<Record<WriteBackMode, (place: Place) => WriteBack>> = {
  files: ({ files, context }) => checkoutWriteBack(files, context.world),
  none: ({ files, context }) => noWriteBack(files, context.world),
  commit: intoBranch,
  'pull-request': intoBranch,
  release: ({ files, target, account, context: { world } }) =>
    target?.release
      ? releaseWriteBack(target.release, target.host, account, world)
      : noWriteBack(files, world),
}

/** Where the receipts of this run go. */
export function openWriteBack(place: Place): WriteBack {
  const { files, target, context } = place
  const { receiptsFolder } = context.world
  if (receiptsFolder) return folderWriteBack(files, receiptsFolder, target, context.world)
  return WRITE_BACKS[place.context.settings.writeBack](place)
}

function intoBranch({ files, target, context }: Place): WriteBack {
  return target ? branchWriteBack(files, { ...context, target }) : noWriteBack(files, context.world)
}
