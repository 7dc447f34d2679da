import { ACCOUNT_RULES } from './commands/accounts.ts'
import { FEATURE_RULES } from './features.ts'
import { FILE_RULES } from './files.ts'
import { FRONT_MATTER_RULES } from './front-matter.ts'
import { GITHUB_RULES } from './github.ts'
import { INPUT_RULES } from './inputs.ts'
import { INSIGHTS_RULES } from './commands/insights.ts'
import { RECORD_RULES } from './commands/record.ts'
import { UNPUBLISH_RULES } from './commands/unpublish.ts'
import { MEDIA_RULES } from './media.ts'
import { REPLY_RULES } from './commands/replies.ts'
import { MODERATION_RULES } from './commands/moderation.ts'
import { PLAN_RULES } from './commands/plan.ts'
import { POST_RULES } from './posts.ts'
import { RUN_RULES } from './runs.ts'
import { TEXT_RULES } from './text.ts'
import { THREADS_RULES } from './threads.ts'
import { TOKEN_RULES } from './token.ts'

/** Who can act on a problem, as docs/rules.md says it; `us`: the maintainers of this action. */
export type Owner = 'author' | 'operator' | 'remote' | 'us'

type Rule = {
  readonly owner: Owner
  /** What the rule refuses or reports, in one sentence. */
  readonly what: string
  /** One case of it, in a sentence or two. `fix` follows it directly. */
  readonly says: (facts: never) => string
  /** Why it exists. */
  readonly why: string
  /** The general cure; a problem may carry a more particular one. */
  readonly fix: string
}

/** Every rule that can be reported. An id is public: it appears in logs, outputs and docs/rules.md. */
export const RULES = {
  ...INPUT_RULES,
  ...FILE_RULES,
  ...FRONT_MATTER_RULES,
  ...POST_RULES,
  ...FEATURE_RULES,
  ...MEDIA_RULES,
  ...TEXT_RULES,
  ...THREADS_RULES,
  ...GITHUB_RULES,
  ...TOKEN_RULES,
  ...INSIGHTS_RULES,
  ...ACCOUNT_RULES,
  ...RECORD_RULES,
  ...REPLY_RULES,
  ...MODERATION_RULES,
  ...UNPUBLISH_RULES,
  ...PLAN_RULES,
  ...RUN_RULES,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES

/** What the sentence of a rule needs to know of a case; nothing for a rule that has only one. */
export type Facts<Id extends RuleId> = Id extends unknown
  ? Parameters<(typeof RULES)[Id]['says']> extends readonly [infer Given]
    ? Given
    : object
  : never
