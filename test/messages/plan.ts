import type { PLAN_RULES } from '../../src/core/rules/commands/plan.ts'
import type { Samples } from './sample.ts'

export const PLAN_SAMPLES: Samples<keyof typeof PLAN_RULES> = {
  'plan/no-repository': [{}],
  'plan/index-set-aside': [{ ref: 'refs/spool/done-1f2e3d4c5b6a7988' }],
  'plan/index-not-kept': [
    { answer: 'git push: “remote: Permission to lantern/notes.git denied to github-actions[bot].”' },
  ],
}
