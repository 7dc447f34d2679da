import { entryLines } from '../../core/front-matter/yaml-text.ts'
import { withThreadsKeys } from '../../core/front-matter/edit.ts'
import type { ChainKey } from '../../core/journal.ts'
import type { Problem } from '../../core/problem.ts'
import type { Kept, Unkept } from '../../core/report.ts'
import type { Keys, Receipts } from '../../core/post/receipt.ts'

/** Where the receipts of a run go. */
export type WriteBack = {
  /** Inline text has no front matter; undefined: it is recorded nowhere. */
  readonly inline: InlineRecord | undefined
  /** Takes the receipts of a chain; why not, if they cannot be kept. */
  add(chain: ChainKey, receipts: Receipts): Problem | undefined
  /** Puts what was added where it belongs. Comes once, at the end, whatever happened before. */
  keep(): Promise<Kept>
}

/** Where receipts of inline text are kept. */
export type InlineRecord = {
  readonly name: string
  /** What was added in this run, or else is recorded by now. */
  receipts(): Promise<Receipts | undefined>
  /** What will keep the receipts of this chain out: told before anything is published. */
  full(chain: { readonly digest: string; readonly segments: readonly unknown[] }): Problem | undefined
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
