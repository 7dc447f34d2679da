import * as v from 'valibot'
import { isRepositoryPath } from '../../boundary/repository-path.ts'
import { isRecord, parsedJson } from '../../json.ts'
import { isId, mediaId } from '../../threads/ids.ts'
import type { Entry } from './entry.ts'
import { isReplyFile } from './names.ts'

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const Kept = v.object({
  head: v.pipe(v.string(), v.check(isId)),
  file: v.nullable(v.pipe(v.string(), v.check(isRepositoryPath), v.check(isReplyFile))),
  told: v.nullable(whole),
  checked: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\d$/),
    v.check((day) => !Number.isNaN(Date.parse(day))),
  ),
})

/** What is known of all conversations: an object with an entry for each post, a post a line. */
export function indexText(inbox: number | undefined, entries: ReadonlyMap<string, Entry>): string {
  const lines = Array.from(entries, ([path, { head, file = null, told = null, checked }]) => {
    return `${JSON.stringify(path)}:${JSON.stringify({ head, file, told, checked })}`
  })
  return `{"inbox":${inbox ?? 'null'},"posts":{\n${lines.join(',\n')}\n}}\n`
}

export function entriesIn(text: string | undefined): {
  readonly inbox: number | undefined
  readonly entries: ReadonlyMap<string, Entry>
} {
  const index = parsedJson(text ?? '')
  if (!isRecord(index)) return { inbox: undefined, entries: new Map() }
  const { inbox, posts } = index
  const entries = Object.entries(isRecord(posts) ? posts : {}).flatMap(([path, kept]) => {
    const { success, output } = v.safeParse(Kept, kept)
    if (!success) return []
    const { head, file, told, checked } = output
    return [
      [path, { head: mediaId(head), file: file ?? undefined, told: told ?? undefined, checked }] as const,
    ]
  })
  return { inbox: v.is(whole, inbox) && inbox > 0 ? inbox : undefined, entries: new Map(entries) }
}

/** The files that an index names. */
export function filesNamedIn(text: string | undefined): readonly string[] {
  return [...entriesIn(text).entries.values()].flatMap(({ file }) => file ?? [])
}
