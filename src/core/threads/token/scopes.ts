import type { ContainerDraft } from '../draft.ts'
import { FEATURE_NAMES, type FeatureName } from '../features.ts'
import { FEATURES } from '../features/table.ts'

/** What reading the account and its posts takes. */
export const READING: readonly string[] = ['threads_basic']
export const READING_REPLIES: readonly string[] = [...READING, 'threads_read_replies']
const POSTING = [...READING, 'threads_content_publish']

/** The scopes that publishing one segment takes. */
export function scopesOf(draft: Partial<Record<FeatureName, unknown>>): readonly string[] {
  const used = FEATURE_NAMES.filter((name) => draft[name] !== undefined)
  return [...POSTING, ...used.flatMap((name) => FEATURES[name].scopes ?? [])]
}

/** The scopes that publishing a chain takes of which `live` segments are live: all but its head are replies. */
export function scopesOfChain(drafts: readonly ContainerDraft[], live: number): readonly string[] {
  const rest = drafts.slice(live).flatMap((draft) => scopesOf(draft))
  const hasReplies = drafts.length > Math.max(1, live)
  return [...new Set([...rest, ...(hasReplies ? (FEATURES.replyTo.scopes ?? []) : [])])]
}
