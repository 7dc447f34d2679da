import { keysOf } from '../../core/post/receipt.ts'
import type { World } from '../../ports/world.ts'
import type { Texts } from '../post-files.ts'
import type { WriteBack } from './write-back.ts'

/** Receipts stay in the outputs and in the summary. */
export function nowhere(texts: Texts, { journal, clock }: World): WriteBack {
  return {
    inline: undefined,
    add(chain, receipts) {
      if (receipts.whole) journal.record({ kind: 'written', chain })
      if (chain.path !== undefined) texts.put(chain.path, keysOf(receipts, clock.now()))
      return undefined
    },
    keep: () => Promise.resolve({ problems: [], unkept: [] }),
  }
}
