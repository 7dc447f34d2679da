/** What can be wrong with a plan for many accounts. */
export const PLAN_RULES = {
  'plan/no-repository': {
    owner: 'operator',
    what: 'A plan is made outside of GitHub, or without a token for it.',
    says: () => 'There is no repository on GitHub to plan for, or the input `github-token` is empty.',
    why: 'A plan reads the branch from GitHub, not from the checkout.',
    fix: 'Run it on GitHub Actions, and leave `github-token` at its default (a secret that does not exist is empty).',
  },
  'plan/index-set-aside': {
    owner: 'operator',
    what: 'What an earlier plan has kept is of no use to this one.',
    says: ({ ref }: { readonly ref: string }) =>
      `What is kept at \`${ref}\` is not as a plan of this version of Spool leaves it: every file was read, and it is made anew.`,
    why: 'A new version may find something to do where an earlier one found nothing, and what is damaged is not believed.',
    fix: 'Nothing to do.',
  },
  'plan/index-not-kept': {
    owner: 'operator',
    what: 'A plan could not keep what it has found out.',
    says: ({ answer }: { readonly answer: string }) =>
      `Which files are done could not be kept for the next plan: ${answer}.`,
    why: 'Without it a plan is as good, and takes longer: it reads files that an earlier one has read.',
    fix: 'Give the job `permissions: { contents: write }`, and let rules of the repository allow refs below `refs/spool/`.',
  },
} as const
