import * as v from 'valibot'
import { isRepositoryPath } from '../../core/boundary/repository-path.ts'
import { unanswered } from '../../core/github/error.ts'

/** A text that may be null, or absent on servers of one's own. */
const text = v.fallback(v.optional(v.string(), ''), '')
/** Later requests need it: an answer without it is unusable. */
const oid = v.pipe(v.string(), v.nonEmpty())
export const Named = v.object({ sha: oid })
const Committed = v.object({ oid, url: text })

export const Viewer = v.object({ viewer: v.object({ databaseId: v.number() }) })

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

/** Without entries where it is no folder. */
const Folder = v.nullable(
  v.object({ entries: v.nullish(v.array(v.object({ name: v.string(), mode: v.number() }))) }),
)
export const Folders = v.object({ repository: v.record(v.string(), Folder) })

export const Tree = v.object({
  tree: v.array(v.object({ path: v.string(), mode: text, type: text })),
  truncated: v.fallback(v.boolean(), true),
})

export const History = v.object({
  repository: v.object({
    object: v.nullish(
      v.object({ history: v.object({ nodes: v.array(v.object({ ...Committed.entries, message: text })) }) }),
    ),
  }),
})

export const NewCommit = v.object({ createCommitOnBranch: v.object({ commit: Committed }) })

export const Id = v.object({ repository: v.object({ id: oid }) })
export const Updated = v.object({ updateRefs: v.looseObject({}) })

export const NewBranch = v.object({ ...Named.entries, html_url: text })

export const Content = v.object({ content: v.string() })
export const Protection = v.object({ protected: v.nullish(v.boolean(), false) })
export const Rules = v.array(
  v.object({ type: text, ruleset_id: v.fallback(v.optional(v.number()), undefined) }),
)
export const Ruleset = v.object({ current_user_can_bypass: text })
/** A name of a file that could lead out of the repository makes an answer unusable. */
const path = v.pipe(v.string(), v.check(isRepositoryPath))
const ChangedFile = v.object({ status: text, filename: path, previous_filename: v.nullish(path) })
export const Comparison = v.object({
  ahead_by: v.number(),
  merge_base_commit: Named,
  files: v.nullish(v.array(ChangedFile), []),
})

export const Ref = v.object({ object: Named })
export const Refs = v.array(v.object({ ref: text, object: Named }))
export const Commit = v.object({
  tree: Named,
  message: text,
  committer: v.fallback(v.nullish(v.object({ date: text })), undefined),
})
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
export const WorkflowPermissions = v.object({ can_approve_pull_request_reviews: v.boolean() })
const Merged = v.object({ number: v.number(), merged: v.boolean() })
const Changing = v.object({ associatedPullRequests: v.object({ nodes: v.array(Merged) }) })
const Histories = v.record(v.string(), v.object({ nodes: v.array(Changing) }))
export const ChangedBy = v.object({ repository: v.object({ object: v.nullish(Histories) }) })
export const PullFile = v.object({ filename: path })

export const Comment = v.object({
  id: v.number(),
  body: text,
  html_url: text,
  user: v.nullish(v.object({ id: v.number() })),
})

export const Issue = v.object({
  number: v.number(),
  body: text,
  state: text,
  user: v.nullish(v.object({ id: v.number() })),
  pull_request: v.optional(v.unknown()),
})
export const NewIssue = v.object({ number: v.number() })

export const NewComment = v.object({ html_url: text })

export const About = v.object({ id: v.number(), private: v.boolean(), visibility: text })
export const PublicKey = v.object({ key_id: v.string(), key: v.string() })
export const SecretTimes = v.object({ updated_at: v.string() })

export const Release = v.object({ id: v.number(), body: text })

/** The parts of an answer that are used. @throws GitHubError `unsure` if one is missing */
export function check<Answer extends v.GenericSchema>(
  answer: Answer,
  data: unknown,
  request: string,
): v.InferOutput<Answer> {
  const { success, output } = v.safeParse(answer, data)
  if (!success) throw unanswered(request, 'not an answer of its API')
  return output
}

/** The same of what an endpoint of REST answers. */
export function answerOf<Answer extends v.GenericSchema>(
  answer: Answer,
  { data, url }: { readonly data: unknown; readonly url: string },
): v.InferOutput<Answer> {
  return check(answer, data, withinRepository(url))
}

/** An address without the server and the repository, which are the same for all. */
export function withinRepository(url: string): string {
  return url.replace(/^.*?\/repos\/[^/]+\/[^/]+\//, '')
}

/** As many entries as a page may have. */
const PAGE = 100
/** Ten thousand entries: more than GitHub has files of a pull request. */
const MOST_PAGES = 100

/**
 * All entries of a list, page by page. Not Octokit's `paginate`, which follows any address in an answer, and takes a
 * conflict for the end.
 *
 * @throws GitHubError `unsure` if it does not end
 */
export async function pagesOf<Entry extends v.GenericSchema>(
  entry: Entry,
  list: (page: {
    per_page: number
    page: number
  }) => Promise<{ readonly data: unknown; readonly url: string }>,
): Promise<readonly v.InferOutput<Entry>[]> {
  const entries: v.InferOutput<Entry>[] = []
  for (let page = 1; ; page += 1) {
    const answer = await list({ per_page: PAGE, page })
    const found = answerOf(v.array(entry), answer)
    if (found.length > PAGE || page > MOST_PAGES)
      throw unanswered(withinRepository(answer.url), 'a list without an end')
    entries.push(...found)
    if (found.length < PAGE) return entries
  }
}
