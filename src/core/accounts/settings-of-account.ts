import type { Settings } from '../settings.ts'
import type { AccountEntry } from './account-entry.ts'

/** What a run for this account alone would be asked for. */
export function settingsOfAccount(
  { files, userId, timezone, numbering, maxPosts }: AccountEntry,
  settings: Settings,
): Settings {
  return {
    ...settings,
    files,
    userId,
    timezone: timezone ?? settings.timezone,
    numbering: numbering === undefined ? settings.numbering : numbering || undefined,
    maxPosts: maxPosts ?? settings.maxPosts,
  }
}
