import { unfinishedOf, type ChainKey } from '../../core/journal.ts'
import { keysOf, type Receipts } from '../../core/post/receipt.ts'
import type { PostFiles, WriteBack } from '../../ports/repository.ts'
import type { World } from '../../ports/world.ts'

/** Receipts stay in the outputs, in the summary and, for as long as the account may not show the chain, in the journal. */
export function noWriteBack(files: PostFiles, world: World): WriteBack {
  return {
    inline: undefined,
    add(chain, receipts) {
      keepInJournal(chain, receipts, world)
      if (chain.path !== undefined) files.put(chain.path, keysOf(receipts, world.clock.now()))
      return undefined
    },
    write: () => Promise.resolve({ problems: [], unwritten: [] }),
  }
}

/** The journal keeps a whole chain until the account has had the time to show it. */
export function keepInJournal(chain: ChainKey, { whole }: Receipts, { journal, clock }: World): void {
  const known = unfinishedOf(chain, journal.entries())
  // What the account has shown by itself needs no other memory.
  if (whole && known && known.unkeptSince === undefined)
    journal.record({ kind: 'unkept', chain, at: clock.now() })
}
