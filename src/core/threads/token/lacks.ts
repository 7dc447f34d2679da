/** What a token without it cannot do. */
type Lack = { readonly without: string; readonly isNeeded: 'always' | 'for chains' | 'by some keys' }

/** The scopes that Spool makes use of. */
const SCOPES: Readonly<Record<`threads_${string}`, Lack>> = {
  threads_basic: { without: 'nothing works', isNeeded: 'always' },
  threads_content_publish: { without: 'nothing can be published', isNeeded: 'always' },
  threads_manage_replies: {
    without: 'no chain can be published: each of its parts after the first is a reply',
    isNeeded: 'for chains',
  },
  threads_read_replies: {
    without: 'Spool cannot see how much of a chain is live, and does not continue one that was interrupted',
    isNeeded: 'for chains',
  },
  threads_location_tagging: { without: 'a post cannot have the key `location`', isNeeded: 'by some keys' },
  threads_share_to_instagram: {
    without: 'a post cannot have the key `share_to_instagram`',
    isNeeded: 'by some keys',
  },
}

/** The scopes to ask for: all but those that only some keys need. */
export const ASKED = Object.entries(SCOPES).flatMap(([scope, { isNeeded }]) =>
  isNeeded === 'by some keys' ? [] : [scope],
)

/** The scopes that a token lacks, each with what it cannot do; none where its scopes are not known. */
export function lackedBy(
  granted: readonly string[] | undefined,
): readonly (Lack & { readonly scope: string })[] {
  return Object.entries(SCOPES).flatMap(([scope, lack]) =>
    (granted?.includes(scope) ?? true) ? [] : [{ scope, ...lack }],
  )
}

/** Those of the scopes that a token lacks which are needed so, in sentences. */
export function lacking(granted: readonly string[], isNeeded: Lack['isNeeded']): readonly string[] {
  return lackedBy(granted).flatMap((lack) =>
    lack.isNeeded === isNeeded ? [`Without ${lack.scope} ${lack.without}.`] : [],
  )
}
