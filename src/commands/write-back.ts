import { withThreadsKeys } from '../core/front-matter/edit.ts'
import { error, type Problem } from '../core/problem.ts'
import { keysOf, type Receipts } from '../core/receipt.ts'
import type { World } from '../ports.ts'

/** Puts receipts into a file as it is now, which may be newer than what was read; why not, if it cannot be done. */
export function writeBack(path: string, receipts: Receipts, { files, clock }: World): Problem | undefined {
  try {
    const edited = withThreadsKeys(files.read(path).toString('utf8'), keysOf(receipts, clock.now()))
    if (!edited.ok) return { ...edited.problem, path }
    files.write(path, edited.text)
    return undefined
  } catch (cause) {
    const found = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown reason'
    return error('files/not-written', { found, expected: 'the receipts in the front matter', path })
  }
}

/** What would keep receipts out of this text: told before anything is published. */
export function unwritable(path: string, text: string): Problem | undefined {
  const edited = withThreadsKeys(text, { id: '1', digest: 'sha256:' })
  return edited.ok ? undefined : { ...edited.problem, path }
}
