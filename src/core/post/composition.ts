import type { Segment, TextAttachment } from '../chain.ts'
import type { Problem } from '../problem.ts'
import type { Settings } from '../settings.ts'
import type { Features } from '../threads/features.ts'
import type { Counting } from '../threads/text-length.ts'

/** A post as the chain that would be published, or as what stands in the way. */
export type Composition = {
  readonly segments: readonly Segment[]
  readonly features: Features
  /** What hangs on the head, for `format: attachment`. */
  readonly attachment: TextAttachment | undefined
  /** How its length was counted. */
  readonly counting: Counting
  readonly digest: string
  /** A part of it is live as another version of Spool has cut it: the rest is to be cut from there. */
  readonly isCutOtherwise?: boolean
  readonly problems: readonly Problem[]
}

/** What the network may make of a post other than its documentation says, learnt by asking. */
export type Variation = {
  readonly counting: Counting
  /** Whether a link that is refused as an attachment stands in the text instead. */
  readonly linkInText: boolean
  /** The texts of the segments that are live, where the rest is to be cut from there. */
  readonly live?: readonly string[]
}

export type Composer = Pick<Settings, 'counting' | 'handles' | 'titles' | 'references'> & {
  /** `owner/name` on GitHub; undefined where there is none. */
  readonly repository: string | undefined
  /** Address of the release that inline text describes. */
  readonly release: string | undefined
  /** Absolute address of a relative link in a file; undefined where there is none. */
  readonly linkFrom: (path: string | undefined, target: string) => string | undefined
}
