import { FEATURE_KEYS } from '../threads/features.ts'
import { readPublishAt, type PublishAt } from './time/publish-at.ts'

/**
 * What a glance at a front matter shows, without a YAML parser. In most runs most files are not posts, are
 * published already, or wait: those are recognised here, at a hundredth of the cost. Every other file is
 * `unsure` and is read whole; a test checks that both readings agree.
 */
type Glance =
  | { readonly kind: 'not-a-post' }
  | { readonly kind: 'done' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'waits'; readonly at: PublishAt; readonly timezone: string | undefined }
  | { readonly kind: 'unsure' }

/**
 * Keys whose entries may be passed over unread: they say nothing of whether and when a post goes out. The other keys are
 * named here because their schemas load a package; a test holds all of them to the keys there are.
 */
export const PASSED_OVER: ReadonlySet<string> = new Set([
  ...['text', 'numbering', 'title', 'references', ...Object.values(FEATURE_KEYS)],
  ...['permalink', 'posts', 'digest', 'former'],
])
/** Any local time differs from the same time in UTC by less. */
const WIDEST_OFFSET_MS = 14 * 3_600_000

const ENTRY = /^ +([a-z_]+):(?:[ \t]+(\S.*)?)?$/
/** Keys whose entries are read here. */
export const READ: ReadonlySet<string> = new Set(['id', 'published_at', 'draft', 'publish_at', 'timezone'])
/** Keys for which a file is read whole, wherever they stand. */
export const READ_WHOLE: ReadonlySet<string> = new Set(['unpublish', 'republish', 'unpublished_at'])
/** One word, date or id, plain or in quotes, perhaps with a comment behind it. */
const SIMPLE =
  /^(?:"([\w :.+/@-]*)"|'([\w :.+/@-]*)'|([\w][\w:.+/@-]*(?: [\w:.+/@-]+)?))(?:[ \t]+#.*|[ \t]*)$/

/** `frontMatter` is the text between the fences. */
export function glanceAt(frontMatter: string, now: number): Glance {
  if (!frontMatter.includes('threads')) return { kind: 'not-a-post' }
  const entries = entriesUnderThreads(frontMatter)
  if (!entries) return { kind: 'unsure' }
  const { id, published_at: publishedAt, draft = 'false', publish_at: publishAt, timezone } = entries
  if (id !== undefined) return { kind: publishedAt === undefined ? 'unsure' : 'done' }
  if (entries['posts'] !== undefined) return { kind: 'unsure' }
  if (draft === 'true') return { kind: 'draft' }
  const at = publishAt === undefined ? undefined : readPublishAt(publishAt)
  if (!at || draft !== 'false') return { kind: 'unsure' }
  const earliest = at.kind === 'instant' ? at.ms : at.asUtc - WIDEST_OFFSET_MS
  return earliest > now ? { kind: 'waits', at, timezone } : { kind: 'unsure' }
}

/** The simple entries of a block mapping under `threads:`; undefined for anything out of the ordinary. */
function entriesUnderThreads(frontMatter: string): Readonly<Record<string, string>> | undefined {
  const keys = frontMatter.match(/^.*threads['"]?[ \t]*:/gm)
  const opening = /^threads:[ \t]*(?:#.*)?\r?\n/m.exec(frontMatter)
  if (!opening || keys?.length !== 1 || /^[{[]/.test(frontMatter)) return undefined
  const entries: Record<string, string> = {}
  let margin: string | undefined
  /** Of the lines that belong to an entry which is passed over: '' before the first of them. */
  let nested: string | undefined
  for (const line of frontMatter.slice(opening.index + opening[0].length).split(/\r?\n/)) {
    if (/^ *(?:#.*)?$/.test(line)) continue
    if (!line.startsWith(' ')) break
    const [indent = ''] = /^ +/.exec(line) ?? []
    margin ??= indent
    if (nested !== undefined && (indent.length > margin.length || line.startsWith(`${margin}-`))) {
      nested ||= indent
      if (indent.length < nested.length) return undefined
      continue
    }
    const [, key = '', value = ''] = ENTRY.exec(line) ?? []
    if (key === '' || indent !== margin || Object.hasOwn(entries, key)) return undefined
    const unread = PASSED_OVER.has(key)
    if (!unread && !READ.has(key)) return undefined
    nested = unread && /^(?:$|#|[|>])/.test(value) ? '' : undefined
    const simple = unread ? '' : simpleValue(key, value)
    if (simple === undefined) return undefined
    entries[key] = simple
  }
  return entries
}

function simpleValue(key: string, value: string): string | undefined {
  const [, double, single, plain] = SIMPLE.exec(value) ?? []
  // In quotes `true` is a text, not a boolean; reading the whole file reports it.
  return key === 'draft' ? plain : (double ?? single ?? plain)
}
