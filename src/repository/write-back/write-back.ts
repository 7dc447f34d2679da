import { withThreadsKeys } from '../../core/front-matter/edit.ts'
import { entryLines } from '../../core/front-matter/yaml-text.ts'
import type { Keys } from '../../core/post/receipt.ts'
import type { Problem } from '../../core/problem.ts'
import type { Unwritten } from '../../core/report.ts'

/** The problem that would keep receipts out of this text; asked before anything is published. */
export function findEditObstacle(text: string): Problem | undefined {
  const edited = withThreadsKeys(text, { id: '1', digest: 'sha256:' })
  return edited.ok ? undefined : edited.problem
}

/** Receipts that are nowhere but in this run, as they would stand in the front matter. */
export function unwrittenReceipts(path: string | undefined, keys: Keys): Unwritten {
  const lines = Object.entries(keys).flatMap(([key, value]) => entryLines(key, value))
  return { path, yaml: ['threads:', ...lines.map((line) => `  ${line}`)].join('\n') }
}
