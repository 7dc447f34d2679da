import { unfinishedOf } from '../../core/journal.ts'
import { keysOf } from '../../core/post/receipt.ts'
import type { PostFiles, WriteBack } from '../../ports/repository.ts'
import type { World } from '../../ports/world.ts'

/** Receipts stay in the outputs, in the summary and, for as long as the account may not show the chain, in the journal. */
export function noWriteBack(files: PostFiles, { journal, clock }: World): WriteBack {
  return {
    inline: undefined,
    add(chain, receipts) {
      const now = clock.now()
      const known = unfinishedOf(chain, journal.entries())
      // What the account has shown by itself needs no other memory.
      if (receipts.whole && known && known.unkeptSince === undefined)
        journal.record({ kind: 'unkept', chain, at: now })
      if (chain.path !== undefined) files.put(chain.path, keysOf(receipts, now))
      return undefined
    },
    write: () => Promise.resolve({ problems: [], unwritten: [] }),
  }
}
