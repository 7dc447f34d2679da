import type { Settings } from '../settings.ts'
import type { AccountEntry } from './account-entry.ts'

/** What is asked of a run for one of many accounts: the inputs, but for what its entry says, and where its data go. */
export function settingsFor(
  { name, files, userId, timezone, numbering, maxPosts }: AccountEntry,
  accessToken: string | undefined,
  settings: Settings,
): Settings {
  return {
    ...settings,
    accounts: undefined,
    accountsKey: undefined,
    accessToken,
    files,
    userId,
    timezone: timezone ?? settings.timezone,
    numbering: numbering === undefined ? settings.numbering : numbering || undefined,
    maxPosts: maxPosts ?? settings.maxPosts,
    insightsDir: `${settings.insightsDir}/${name}`,
    repliesFolder: name,
    moderation: [...settings.moderation.map((path) => ownOf(path, name)), ...settings.moderation],
  }
}

/** `threads/moderation/lantern.yml` of `threads/moderation.yml`. */
function ownOf(path: string, name: string): string {
  return path.replace(/(\.ya?ml)?$/, (ending) => `/${name}${ending}`)
}
