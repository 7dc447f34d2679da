import { keysOf } from '../../core/post/receipt.ts'
import type { PostFiles, WriteBack } from '../../ports/repository.ts'
import type { World } from '../../ports/world.ts'

/** Receipts stay in the outputs and in the summary. */
export function noWriteBack(files: PostFiles, { journal, clock }: World): WriteBack {
  return {
    inline: undefined,
    add(chain, receipts) {
      if (receipts.whole) journal.record({ kind: 'written', chain })
      if (chain.path !== undefined) files.put(chain.path, keysOf(receipts, clock.now()))
      return undefined
    },
    write: () => Promise.resolve({ problems: [], unwritten: [] }),
  }
}
