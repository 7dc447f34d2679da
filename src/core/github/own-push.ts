import * as v from 'valibot'
import { withThreadsKeys } from '../front-matter/edit.ts'
import { fencesOf } from '../front-matter/fences.ts'
import { parseFrontMatter } from '../front-matter/parse.ts'
import { within } from '../json.ts'
import { RECEIPT_KEYS } from '../post/reading/receipt-keys.ts'

const WRITTEN = v.record(v.string(), v.union([v.string(), v.array(v.record(v.string(), v.string()))]))

/** A file that a push changed; undefined where it is not there, or cannot be read. */
export type PushedFile = { readonly before: string | undefined; readonly after: string | undefined }

/**
 * Whether a push brought receipts into files that were there, and nothing else, as commits of ours do. Their messages
 * prove nothing: people copy, amend and pick commits, messages and all.
 */
export function isOwnPush(files: readonly PushedFile[]): boolean {
  return (
    files.length > 0 &&
    files.every(
      ({ before, after }) => before !== undefined && after !== undefined && differsInReceipts(before, after),
    )
  )
}

/** Whether the receipts of the new text, put into the old one, give the new one: to the byte, as the rest is kept. */
function differsInReceipts(before: string, after: string): boolean {
  const fences = fencesOf(after)
  const parsed = fences.kind === 'yaml' ? parseFrontMatter(after, fences) : undefined
  const threads = parsed?.ok ? within(parsed.frontMatter.data, 'threads') : undefined
  // In their order there: several commits may have written them.
  const entries = Object.entries(threads ?? {}).filter(([key]) => Object.hasOwn(RECEIPT_KEYS, key))
  const keys: unknown = Object.fromEntries(entries)
  if (entries.length === 0 || !v.is(WRITTEN, keys)) return false
  const edited = withThreadsKeys(before, keys)
  return edited.ok && edited.text === after
}
