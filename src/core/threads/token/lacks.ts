/** What a scope is for, and what a token without it cannot do. */
type Lack =
  | { readonly isNeeded: 'always' | 'for chains'; readonly gives: string; readonly without: string }
  | { readonly isNeeded: 'by some keys'; readonly gives: string }

/** The scopes that Spool makes use of. */
const SCOPES: Readonly<Record<`threads_${string}`, Lack>> = {
  threads_basic: { isNeeded: 'always', gives: 'everything', without: 'nothing works' },
  threads_content_publish: {
    isNeeded: 'always',
    gives: 'publishing',
    without: 'nothing can be published',
  },
  threads_manage_replies: {
    isNeeded: 'for chains',
    gives: 'chains',
    without: 'no chain can be published: each of its parts after the first is a reply',
  },
  threads_read_replies: {
    isNeeded: 'for chains',
    gives: 'chains that were interrupted',
    without: 'Spool cannot see how much of a chain is live, and does not continue one that was interrupted',
  },
  threads_location_tagging: { isNeeded: 'by some keys', gives: 'the key `location`' },
  threads_share_to_instagram: { isNeeded: 'by some keys', gives: 'the key `share_to_instagram`' },
  threads_delete: { isNeeded: 'by some keys', gives: 'the command `unpublish`' },
}

/** The scopes to ask for: all but those that only some keys need. */
export const ASKED = Object.entries(SCOPES).flatMap(([scope, { isNeeded }]) =>
  isNeeded === 'by some keys' ? [] : [scope],
)

/** The scopes that a token lacks; none where its scopes are not known. */
export function lackedBy(
  granted: readonly string[] | undefined,
): readonly (Lack & { readonly scope: string })[] {
  return Object.entries(SCOPES).flatMap(([scope, lack]) =>
    (granted?.includes(scope) ?? true) ? [] : [{ scope, ...lack }],
  )
}

/** Those of the scopes that a token lacks which are needed so, in sentences. */
export function lacking(granted: readonly string[], isNeeded: 'always' | 'for chains'): readonly string[] {
  return lackedBy(granted).flatMap((lack) =>
    lack.isNeeded === isNeeded ? [`Without ${lack.scope} ${lack.without}.`] : [],
  )
}

/** Lacked scopes with what they are for: `threads_location_tagging (for the key …) and …`. */
export function sayLacks(lacks: ReturnType<typeof lackedBy>): string {
  return new Intl.ListFormat('en-GB').format(lacks.map(({ scope, gives }) => `${scope} (for ${gives})`))
}
