import type { RuleId } from '../../src/core/rules/catalogue.ts'
import { ACCOUNT_SAMPLES } from './accounts.ts'
import { FEATURE_SAMPLES } from './features.ts'
import { FRONT_MATTER_SAMPLES } from './front-matter.ts'
import { GITHUB_SAMPLES } from './github.ts'
import { FILE_SAMPLES, INPUT_SAMPLES, RUN_SAMPLES } from './inputs-files-runs.ts'
import { INSIGHTS_SAMPLES } from './insights.ts'
import { MEDIA_SAMPLES } from './media.ts'
import { MODERATION_SAMPLES } from './moderation.ts'
import { RECORD_SAMPLES } from './record.ts'
import { REPLY_SAMPLES } from './replies.ts'
import { PLAN_SAMPLES } from './plan.ts'
import { POST_SAMPLES } from './posts.ts'
import type { Samples } from './sample.ts'
import { TEXT_SAMPLES } from './text.ts'
import { THREADS_SAMPLES } from './threads.ts'
import { TOKEN_SAMPLES } from './token.ts'
import { UNPUBLISH_SAMPLES } from './unpublish.ts'

export const SAMPLES: Samples<RuleId> = {
  ...INPUT_SAMPLES,
  ...FILE_SAMPLES,
  ...FRONT_MATTER_SAMPLES,
  ...POST_SAMPLES,
  ...FEATURE_SAMPLES,
  ...MEDIA_SAMPLES,
  ...TEXT_SAMPLES,
  ...THREADS_SAMPLES,
  ...GITHUB_SAMPLES,
  ...TOKEN_SAMPLES,
  ...INSIGHTS_SAMPLES,
  ...ACCOUNT_SAMPLES,
  ...REPLY_SAMPLES,
  ...MODERATION_SAMPLES,
  ...UNPUBLISH_SAMPLES,
  ...RECORD_SAMPLES,
  ...PLAN_SAMPLES,
  ...RUN_SAMPLES,
}
