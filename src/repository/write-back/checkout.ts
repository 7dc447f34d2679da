import { withKeysInTurn } from '../../core/front-matter/edit.ts'
import { keysOf, type Keys, stepsFor } from '../../core/post/receipt.ts'
import { receiptsIn } from '../../core/post/receipts-in.ts'
import { error, type Problem } from '../../core/problem.ts'
import type { Unwritten } from '../../core/report.ts'
import type { Files } from '../../ports/checkout.ts'
import type { PostFiles, WriteBack } from '../../ports/repository.ts'
import type { World } from '../../ports/world.ts'
import { unwrittenReceipts } from './write-back.ts'

/** Receipts go into the files of the checkout, each as soon as its chain ends. */
export function checkoutWriteBack(postFiles: PostFiles, { files, journal, clock }: World): WriteBack {
  const unwritten: Unwritten[] = []
  return {
    inline: undefined,
    add(chain, receipts) {
      const { path } = chain
      if (path === undefined) return undefined
      const keys = keysOf(receipts, clock.now())
      const problem = writeKeys(path, keys, files)
      if (problem) unwritten.push(unwrittenReceipts(path, keys))
      else journal.record({ kind: 'written', chain })
      postFiles.put(path, keys)
      return problem
    },
    write: () => Promise.resolve({ problems: [], unwritten }),
  }
}

/** Puts keys into a file as it is now, which may be newer than what was read. */
function writeKeys(path: string, keys: Keys, files: Files): Problem | undefined {
  try {
    const text = files.read(path).toString('utf8')
    const edited = withKeysInTurn(text, stepsFor(keys, receiptsIn({ text })))
    if (!edited.ok) return { ...edited.problem, path }
    files.write(path, edited.text)
    return undefined
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'for an unknown reason'
    return error('files/not-written', { code, path })
  }
}
