import * as v from 'valibot'
import { withKeysInTurn } from '../front-matter/edit.ts'
import { fencesOf } from '../front-matter/fences.ts'
import { parseFrontMatter } from '../front-matter/parse.ts'
import { within } from '../json.ts'
import { RECEIPT_KEYS } from '../post/reading/receipt-keys.ts'
import { stepsFor, type Receipts } from '../post/receipt.ts'
import { receiptsIn } from '../post/receipts-in.ts'
import type { BranchContents } from './branch-contents.ts'

const WRITTEN = v.record(v.string(), v.union([v.string(), v.array(v.record(v.string(), v.string()))]))

/** A file that was changed; undefined where it is not there, or cannot be read. */
export type ChangedFile = { readonly before: string | undefined; readonly after: string | undefined }

/** What the changes of these files bring, by path. */
export function contentsOf(files: ReadonlyMap<string, ChangedFile>): BranchContents {
  const receipts = new Map<string, Receipts>()
  const foreign: string[] = []
  for (const [path, file] of files) {
    const { after: text } = file
    const found = text !== undefined && differsInReceipts(file) ? receiptsIn({ text }) : undefined
    if (found) receipts.set(path, found)
    else foreign.push(path)
  }
  return { receipts, foreign, isWhole: true }
}

/** Whether the receipts of the new text, put into the old one, give the new one: to the byte, as the rest is kept. */
export function differsInReceipts({ before, after }: ChangedFile): boolean {
  // The same text is another kind of change: of what may be done with the file.
  if (before === undefined || after === undefined || before === after) return false
  const fences = fencesOf(after)
  const parsed = fences.kind === 'yaml' ? parseFrontMatter(after, fences) : undefined
  const threads = parsed?.ok ? within(parsed.frontMatter.data, 'threads') : undefined
  // In their order there: several commits may have written them.
  const entries = Object.entries(threads ?? {}).filter(([key]) => Object.hasOwn(RECEIPT_KEYS, key))
  const keys: unknown = Object.fromEntries(entries)
  if (entries.length === 0 || !v.is(WRITTEN, keys)) return false
  const edited = withKeysInTurn(before, stepsFor(keys, receiptsIn({ text: before })))
  return edited.ok && edited.text === after
}
