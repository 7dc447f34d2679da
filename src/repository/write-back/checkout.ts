import { withThreadsKeys } from '../../core/front-matter/edit.ts'
import { error, type Problem } from '../../core/problem.ts'
import { keysOf, type Keys } from '../../core/post/receipt.ts'
import type { Unkept } from '../../core/report.ts'
import type { World } from '../../ports/world.ts'
import type { Texts } from '../post-files.ts'
import { unkept, type WriteBack } from './write-back.ts'

/** Receipts go into the files of the checkout, each as soon as its chain ends. */
export function intoCheckout(texts: Texts, { files, journal, clock }: World): WriteBack {
  const left: Unkept[] = []
  return {
    inline: undefined,
    add(chain, receipts) {
      const { path } = chain
      if (path === undefined) return undefined
      const keys = keysOf(receipts, clock.now())
      const unwritten = written(path, keys, files)
      if (unwritten) left.push(unkept(path, keys))
      else journal.record({ kind: 'written', chain })
      texts.put(path, keys)
      return unwritten
    },
    keep: () => Promise.resolve({ problems: [], unkept: left }),
  }
}

/** Puts keys into a file as it is now, which may be newer than what was read. */
function written(path: string, keys: Keys, files: World['files']): Problem | undefined {
  try {
    const edited = withThreadsKeys(files.read(path).toString('utf8'), keys)
    if (!edited.ok) return { ...edited.problem, path }
    files.write(path, edited.text)
    return undefined
  } catch (cause) {
    const found = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown reason'
    return error('files/not-written', { found, expected: 'the receipts in the front matter', path })
  }
}
