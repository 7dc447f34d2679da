import * as v from 'valibot'

/** A text that may be null, or absent on servers of one's own. */
const text = v.fallback(v.optional(v.string(), ''), '')
/** What later requests name: an answer without it is none. */
const oid = v.pipe(v.string(), v.nonEmpty())
export const Named = v.object({ sha: oid })
const Committed = v.object({ oid, url: text })

/** Of what is done and has nothing more to tell; a deletion has no answer at all, and a page of a proxy is none. */
export const Done = v.union([v.undefined(), v.literal(''), v.record(v.string(), v.unknown())])

export const Viewer = v.object({ viewer: v.object({ login: text }) })

const Branch = v.object({
  name: text,
  target: v.object({ oid, tree: v.object({ oid }) }),
  refUpdateRule: v.nullish(
    v.object({
      viewerCanPush: v.nullish(v.boolean()),
      requiredApprovingReviewCount: v.nullish(v.number()),
      requiredStatusCheckContexts: v.nullish(v.array(v.unknown())),
    }),
  ),
})
export type Target = v.InferOutput<typeof Branch>
export const FoundBranch = v.object({ repository: v.object({ branch: v.nullish(Branch) }) })

/** Null where there is nothing, and without a name where there is no file. */
const Blob = v.nullable(v.object({ oid: v.optional(oid), text }))
export const Blobs = v.object({ repository: v.record(v.string(), Blob) })

export const History = v.object({
  repository: v.object({
    object: v.nullish(
      v.object({ history: v.object({ nodes: v.array(v.object({ ...Committed.entries, message: text })) }) }),
    ),
  }),
})

export const NewCommit = v.object({ createCommitOnBranch: v.object({ commit: Committed }) })

export const Content = v.object({ content: v.string() })
export const Protection = v.object({ protected: v.optional(v.boolean(), false) })
export const Rules = v.array(v.object({ type: text, ruleset_id: v.optional(v.number()) }))
export const Ruleset = v.object({ current_user_can_bypass: text })
export const Comparison = v.object({
  ahead_by: v.number(),
  files: v.optional(v.array(v.object({ status: text, filename: text, previous_filename: text })), []),
})

export const Ref = v.object({ object: Named })
export const Commit = v.object({ tree: Named, message: text })
export const Run = v.object({ status: text })

export const Pull = v.object({
  number: v.number(),
  html_url: text,
  body: text,
  state: text,
  merged_at: text,
  head: Named,
})
export const Pulls = v.array(Pull)
export const PullFile = v.object({ filename: text })

export const Comment = v.object({
  id: v.number(),
  body: text,
  html_url: text,
  user: v.nullish(v.object({ login: text })),
})

export const NewComment = v.object({ html_url: text })

export const Release = v.object({ id: v.number(), body: text })
