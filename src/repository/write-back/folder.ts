import { receiptsFileText, recordedKeys, type WrittenFile } from '../../core/accounts/receipts-file.ts'
import type { ChainKey } from '../../core/journal.ts'
import { keysOf } from '../../core/post/receipt.ts'
import { error } from '../../core/problem.ts'
import type { ReceiptsFolder } from '../../ports/checkout.ts'
import type { PostFiles, RepositoryTarget, WriteBack } from '../../ports/repository.ts'
import type { World } from '../../ports/world.ts'
import { removeUnusedBranch } from '../receipts-branch/open.ts'
import type { AddedReceipts } from './added.ts'
import { keepInJournal } from './none.ts'
import { unwrittenReceipts } from './write-back.ts'

/** Receipts go into a file of a folder, from which a later job commits them. */
export function folderWriteBack(
  files: PostFiles,
  folder: ReceiptsFolder,
  target: RepositoryTarget | undefined,
  world: World,
): WriteBack {
  const { clock, run } = world
  const added = new Map<string, AddedReceipts>()
  const writeFile = () => {
    const chains = Array.from(added, ([path, { chains, keys }]) => {
      return { account: chains[0]?.account ?? '', path, receipts: recordedKeys(keys, chains) }
    })
    const { id, attempt, holder } = run
    const file: WrittenFile = { run: id, attempt, holder, commit: target?.branch.head ?? '', chains }
    // A step may write several: some accounts are long in coming.
    const name = `receipts-${holder}-${clock.now().toString(36)}.json`
    folder.put(name, receiptsFileText(file))
    return name
  }
  return {
    inline: undefined,
    add(chain, receipts) {
      if (chain.path === undefined) return undefined
      const keys = keysOf(receipts, clock.now())
      const chains: readonly ChainKey[] = [...(added.get(chain.path)?.chains ?? []), chain]
      added.set(chain.path, { chains, receipts, keys })
      files.put(chain.path, keys)
      return undefined
    },
    async write() {
      if (target?.newReceiptsBranch !== undefined) await removeUnusedBranch(target.newReceiptsBranch, target)
      if (added.size === 0) return { problems: [], unwritten: [] }
      let left: string
      try {
        left = writeFile()
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'for an unknown reason'
        return {
          problems: [error('record/not-left', { code })],
          unwritten: Array.from(added, ([path, { keys }]) => unwrittenReceipts(path, keys)),
        }
      }
      // The file can be lost on its way. Until lists show what is live, the journal tells who publishes from here next.
      for (const { chains, receipts } of added.values())
        for (const chain of chains) keepInJournal(chain, receipts, world)
      return { left, problems: [], unwritten: [] }
    },
  }
}
