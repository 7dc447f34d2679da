/** `hide` hides a reply, or ignores one that waits for approval; `ignore` never hides; `approve` is for those that wait. */
export const ACTIONS = ['hide', 'ignore', 'approve'] as const
export type Action = (typeof ACTIONS)[number]

/** A rule of moderation. All of its conditions have to hold, and it has at least one. */
export type Rule = {
  /** Its place in the file, from 1. */
  readonly number: number
  /** The line on which it begins. */
  readonly line: number
  readonly action: Action
  /** One of these texts stands in the reply; as `fold` makes them. */
  readonly contains?: readonly string[]
  /** One of these user names wrote it; as `fold` makes them, without `@`. */
  readonly author?: readonly string[]
  /** It has more links than this. */
  readonly linksOver?: number
  /** It mentions more names than this. */
  readonly mentionsOver?: number
}

/** A file of rules. */
export type Moderation = {
  /** Without it, what would be done is told and not done. */
  readonly enforce: boolean
  /** As many acts as a run makes at most. */
  readonly maxActions: number
  /** Of those that match a reply, the first decides. */
  readonly rules: readonly Rule[]
}
