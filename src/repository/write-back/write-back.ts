import { withKeysInTurn } from '../../core/front-matter/edit.ts'
import { entryLines } from '../../core/front-matter/yaml-text.ts'
import { keysOf, type Keys, type Receipts, stepsFor } from '../../core/post/receipt.ts'
import { receiptsIn } from '../../core/post/receipts-in.ts'
import type { Problem } from '../../core/problem.ts'
import { bugOf } from '../../core/problem-of.ts'
import type { Unwritten } from '../../core/report.ts'
import { mediaId } from '../../core/threads/ids.ts'

/** The problem that would keep the receipts of a chain out of this text; asked before anything is published. */
export function findEditObstacle(text: string, segments: number): Problem | undefined {
  try {
    const edited = withKeysInTurn(text, stepsFor(keysOf(receiptsOf(segments), 0), receiptsIn({ text })))
    return edited.ok ? undefined : edited.problem
  } catch (cause) {
    return bugOf(cause)
  }
}

/** Receipts as long as those of a chain may be: all of them have to fit into the front matter. */
function receiptsOf(segments: number): Receipts {
  const permalink = `https://www.threads.com/@${'a'.repeat(30)}/post/${'A'.repeat(11)}`
  const receipt = { id: mediaId('1'.repeat(20)), permalink }
  const replies = Array.from({ length: segments - 1 }, () => receipt)
  return { posts: [receipt, ...replies], digest: `sha256:${'A'.repeat(43)}:${'A'.repeat(43)}`, whole: true }
}

/** Receipts that are nowhere but in this run, as they would stand in the front matter. */
export function unwrittenReceipts(path: string | undefined, keys: Keys): Unwritten {
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : entryLines(key, value),
  )
  return { path, yaml: ['threads:', ...lines.map((line) => `  ${line}`)].join('\n') }
}
