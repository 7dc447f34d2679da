import { error, type Problem } from '../../core/problem.ts'
import { moderate, untoldOf, type Act, type PendingReply } from '../../core/replies/moderation/decide.ts'
import { readModeration } from '../../core/replies/moderation/read-moderation.ts'
import type { Moderation } from '../../core/replies/moderation/rules.ts'
import type { Conversation } from '../../core/replies/reply.ts'
import { missingScopes } from '../../core/threads/token.ts'
import type { MediaId } from '../../core/threads/ids.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import type { Replies } from '../../ports/replies.ts'
import { decode, readFileText } from '../../repository/file-text.ts'
import type { Reader } from '../../run/reading/as-reader.ts'
import { actOnReplies } from './act-on-replies.ts'

/** What rules made of replies. */
type Moderated = {
  /** What was done; where rules are not enforced, what would be. */
  readonly acts: readonly Act[]
  readonly isEnforced: boolean
  /** Replies that nobody has to look at. */
  readonly ignored: ReadonlySet<MediaId>
  /** Replies that are hidden by now. */
  readonly hidden: ReadonlySet<MediaId>
  /** Replies that do not wait for an approval any more. */
  readonly decided: ReadonlySet<MediaId>
  readonly problems: readonly Problem[]
}

const NOT_MODERATED: Moderated = {
  ...{ acts: [], isEnforced: false, problems: [] },
  ...{ ignored: new Set(), hidden: new Set(), decided: new Set() },
}

type Given = {
  /** As the network has just shown them: only these are acted upon. */
  readonly fresh: readonly Conversation[]
  /** With those that are kept from before. */
  readonly all: readonly Conversation[]
  readonly pending: readonly PendingReply[]
  readonly replies: Replies
  readonly ensure: () => Promise<void>
}

/** Hides, approves and ignores by rule, unless the rules are not to be enforced. */
export async function moderateReplies(
  rules: Moderation,
  { fresh, all, pending, replies, ensure }: Given,
  { facts }: Reader,
  context: RunContext,
): Promise<Moderated> {
  const decided = moderate(rules, fresh, pending)
  const told = untoldOf(decided, rules)
  const ignored = rules.enforce ? moderate(rules, all, []).ignored : NOT_MODERATED.ignored
  if (!rules.enforce || context.settings.dryRun)
    return { ...NOT_MODERATED, acts: decided.acts, ignored, problems: told }
  const missing = decided.acts.length > 0 ? missingScopes(['threads_manage_replies'], facts) : []
  if (missing.length > 0) {
    const problems = [...told, error('replies/scope-missing', { scopes: missing })]
    return { ...NOT_MODERATED, isEnforced: true, ignored, problems }
  }
  const { done, needless, problems } = await actOnReplies(decided.acts, replies, context, ensure)
  const settled = decided.acts.filter((act) => done.includes(act) || needless.has(act.reply.id))
  const idsOf = (acts: readonly Act[]) => new Set(acts.map(({ reply }) => reply.id))
  return {
    ...{ acts: done, isEnforced: true, ignored, problems: [...told, ...problems] },
    hidden: idsOf(settled.filter(({ action }) => action === 'hide')),
    decided: idsOf(settled.filter(({ action }) => action !== 'hide')),
  }
}

const NO_RULES: Moderation = { enforce: false, maxActions: 0, rules: [] }

type ReadRules = {
  readonly rules: Moderation
  readonly problems: readonly Problem[]
  /** Where they are, or could be. */
  readonly path: string
}

/** The rules of the branch, without GitHub those of the checkout; none where there is no file, or it cannot be understood. */
export async function readRules(
  host: Host | undefined,
  { settings: { moderation: paths, branch: name }, world }: RunContext,
): Promise<ReadRules> {
  const branch = host && (await host.branches.find(name))
  const [there] = branch ? await host.branches.files([branch.head], paths) : []
  // What is checked out can be anything: only where there is no GitHub, nothing else tells.
  const found = host ? [...(there?.keys() ?? [])] : await world.files.find(paths)
  const path = paths.find((each) => found.includes(each))
  if (path === undefined) return { rules: NO_RULES, problems: [], path: paths.join(', ') }
  const bytes = there?.get(path)
  const file = bytes ? decode(path, bytes) : readFileText(path, world.files)
  if ('problem' in file) return { rules: NO_RULES, problems: [file.problem], path }
  const read = readModeration(path, file.text)
  return read.ok
    ? { rules: read.moderation, problems: [], path }
    : { rules: NO_RULES, problems: read.problems, path }
}

/** Posts below which these rules have something to do, by what is kept: the network has to be asked before they do it. */
export function ruledIn(conversations: readonly Conversation[], rules: Moderation): ReadonlySet<string> {
  const { acts } = moderate(rules, conversations, [])
  return new Set(rules.enforce ? acts.map(({ path }) => path) : [])
}
