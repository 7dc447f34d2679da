import { entryLines } from '../../core/front-matter/yaml-text.ts'
import { withThreadsKeys } from '../../core/front-matter/edit.ts'
import type { ChainKey } from '../../core/journal.ts'
import type { Problem } from '../../core/problem.ts'
import type { Kept, Unkept } from '../../core/report.ts'
import type { Keys, Receipts } from '../../core/receipt.ts'

/** Where the receipts of a run go. */
export type WriteBack = {
  /** Names the place of inline text; undefined: it has none. */
  readonly record: string | undefined
  /** What is recorded by now of inline text, or was added, as it has no front matter to tell. */
  inline(): Promise<Receipts | undefined>
  /** Takes the receipts of a chain; why not, if they cannot be kept. */
  add(chain: ChainKey, receipts: Receipts): Problem | undefined
  /** Puts what was added where it belongs. Comes once, at the end, whatever happened before. */
  keep(): Promise<Kept>
}

/** What would keep receipts out of this text: told before anything is published. */
export function unwritable(path: string, text: string): Problem | undefined {
  const edited = withThreadsKeys(text, { id: '1', digest: 'sha256:' })
  return edited.ok ? undefined : { ...edited.problem, path }
}

/** Receipts that are nowhere but in this run, as they would stand in the front matter. */
export function unkept(path: string | undefined, keys: Keys): Unkept {
  const lines = Object.entries(keys).flatMap(([key, value]) => entryLines(key, value))
  return { path, yaml: ['threads:', ...lines.map((line) => `  ${line}`)].join('\n') }
}
