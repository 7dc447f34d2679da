import { createHash } from 'node:crypto'
import { isRepositoryPath } from './boundary/repository-path.ts'
import { isRecord, parsedJson } from './json.ts'
import { isId, type ContainerId, type MediaId } from './threads/ids.ts'

/** Names one chain of one account: the same file with other text is another chain. */
export type ChainKey = {
  readonly account: string
  readonly path: string | undefined
  readonly digest: string
  /** Where the receipts of inline text are recorded; absent: nowhere. */
  readonly record?: string
}

/**
 * One line of the journal, written before or after a step that cannot be taken back. Segments count from 1.
 *
 * - `publishing`  this container is about to be published
 * - `unpublished` it certainly was not
 * - `live`        the segment is live under this id
 * - `whole`       every segment is live
 * - `written`     the receipts of all that is live are where they belong
 * - `unkept`      the receipts of a whole chain are kept nowhere else
 * - `removing`    what is live under this id is about to be taken down
 * - `removed`     it is
 */
export type JournalEntry = { readonly chain: ChainKey } & (
  | { readonly kind: 'publishing'; readonly number: number; readonly doubt: UncertainPublish }
  | { readonly kind: 'unpublished'; readonly number: number }
  | { readonly kind: 'live'; readonly number: number; readonly id: MediaId }
  | { readonly kind: 'whole' }
  | { readonly kind: 'written' }
  /** `at`: since when, in milliseconds since 1970. */
  | { readonly kind: 'unkept'; readonly at: number }
  | { readonly kind: 'removing' | 'removed'; readonly id: MediaId }
)

/** A publish that may have happened: all that is needed to find out. */
export type UncertainPublish = {
  readonly container: ContainerId
  readonly text: string
  readonly replyTo: MediaId | undefined
  /** When its container was made, in milliseconds since 1970. */
  readonly since: number
}

/** How far a chain got, as its journal tells. */
export type Unfinished = {
  readonly chain: ChainKey
  /** By segment, from the first; a gap means that its receipt was in the file already. */
  readonly live: ReadonlyMap<number, MediaId>
  readonly whole: boolean
  /** Since when its receipts are kept here alone, in milliseconds since 1970; absent: they belong somewhere. */
  readonly unkeptSince?: number
  /** The segment whose publish may have happened. */
  readonly uncertain: (UncertainPublish & { readonly number: number }) | undefined
}

/** A line: its own checksum, then the entry. A line that is cut off or damaged is recognised by it. */
export function lineOf(entry: JournalEntry): string {
  const json = JSON.stringify(entry)
  return `${checksum(json)} ${json}\n`
}

/**
 * The entries of a journal, in order; damaged lines are ignored. Undefined where a sound line holds anything else: then
 * something else wrote it.
 */
export function entriesIn(text: string): readonly JournalEntry[] | undefined {
  const entries: JournalEntry[] = []
  for (const line of text.split('\n')) {
    const json = line.slice(9)
    if (line[8] !== ' ' || line.slice(0, 8) !== checksum(json)) continue
    const entry = parsedJson(json)
    if (!isEntry(entry)) return undefined
    entries.push(entry)
  }
  return entries
}

/** Not by a schema: what reads those is not loaded where nothing is to be done. */
function isEntry(entry: unknown): entry is JournalEntry {
  if (!isRecord(entry) || !isChain(entry['chain'])) return false
  const { kind, number, id, doubt, at } = entry
  if (kind === 'whole' || kind === 'written') return true
  if (kind === 'unkept') return Number.isFinite(at)
  if (kind === 'removing' || kind === 'removed') return isText(id) && isId(id)
  if (!Number.isInteger(number) || Number(number) < 1) return false
  if (kind === 'live') return isText(id) && isId(id)
  return kind === 'unpublished' || (kind === 'publishing' && isDoubt(doubt))
}

function isChain(chain: unknown): boolean {
  if (!isRecord(chain)) return false
  const { account, path, digest, record } = chain
  const isInside = path === undefined || (isText(path) && isRepositoryPath(path))
  return isInside && isText(account) && isText(digest) && (record === undefined || isText(record))
}

function isDoubt(doubt: unknown): boolean {
  if (!isRecord(doubt)) return false
  const { container, text, replyTo, since } = doubt
  return (
    [container, replyTo ?? '0'].every((id) => isText(id) && isId(id)) &&
    isText(text) &&
    Number.isFinite(since)
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function checksum(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 8)
}

/** Chains whose receipts may not be where they belong yet. */
export function unfinishedIn(entries: readonly JournalEntry[]): readonly Unfinished[] {
  const chains = new Map<string, Unfinished & { readonly live: Map<number, MediaId> }>()
  for (const entry of entries) {
    const { chain } = entry
    const name = nameOf(chain)
    const { live, whole, uncertain, unkeptSince } = chains.get(name) ?? {
      live: new Map<number, MediaId>(),
      whole: false,
      uncertain: undefined,
    }
    switch (entry.kind) {
      case 'publishing': {
        const { doubt: publish, number } = entry
        // The segment that this one replies to is live, even if the line that says so is damaged.
        if (number > 1 && publish.replyTo !== undefined) live.set(number - 1, publish.replyTo)
        chains.set(name, { chain, live, whole, uncertain: { ...publish, number } })
        break
      }
      case 'unpublished':
        chains.set(name, { chain, live, whole, uncertain: undefined })
        break
      case 'live':
        live.set(entry.number, entry.id)
        chains.set(name, { chain, live, whole, uncertain: undefined })
        break
      case 'whole':
        chains.set(name, {
          chain,
          live,
          whole: true,
          uncertain,
          ...(unkeptSince !== undefined && { unkeptSince }),
        })
        break
      case 'unkept':
        chains.set(name, { chain, live, whole: true, uncertain, unkeptSince: entry.at })
        break
      case 'written':
        // A segment in doubt may not be live, and has no receipt.
        if (!uncertain) chains.delete(name)
        break
      case 'removing':
      case 'removed':
        break
    }
  }
  return [...chains.values()].filter(({ live, uncertain }) => live.size > 0 || uncertain !== undefined)
}

/** Ids that runs have begun to take down, for as long as it is not recorded that their chain is. */
export function removalsIn(entries: readonly JournalEntry[], account: string): ReadonlySet<MediaId> {
  const removals = new Map<string, Set<MediaId>>()
  for (const entry of entries) {
    if (entry.chain.account !== account) continue
    const name = nameOf(entry.chain)
    if (entry.kind === 'written') removals.delete(name)
    if (entry.kind === 'removing' || entry.kind === 'removed')
      removals.set(name, (removals.get(name) ?? new Set()).add(entry.id))
  }
  return new Set([...removals.values()].flatMap((ids) => [...ids]))
}

/** What is unfinished of one chain. */
export function unfinishedOf(chain: ChainKey, entries: readonly JournalEntry[]): Unfinished | undefined {
  return unfinishedIn(entries).find((unfinished) => nameOf(unfinished.chain) === nameOf(chain))
}

function nameOf({ account, path, digest, record }: ChainKey): string {
  return JSON.stringify([account, path ?? null, digest, record ?? null])
}
