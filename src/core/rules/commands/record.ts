/** What can be wrong with receipts on their way from the jobs that publish to the one that records. */
export const RECORD_RULES = {
  'record/nothing': {
    owner: 'operator',
    what: 'There are no receipts in `receipts-dir`.',
    says: () => 'There are no receipts in `receipts-dir`, so there is nothing to record.',
    why: 'Where nothing was published, no job leaves any.',
    fix: 'Nothing to do if no job has published anything. Otherwise see that this job downloads what they upload into that folder.',
  },
  'record/not-left': {
    owner: 'operator',
    what: 'Receipts cannot be written into `receipts-dir`.',
    says: ({ code }: { readonly code: string }) =>
      `The receipts could not be written into the folder of \`receipts-dir\`: ${code}.`,
    why: 'From there another job would have committed them.',
    fix: 'Name a folder in which the job may write, such as `${{ runner.temp }}/receipts`. The end of this job commits these receipts, if it can; else the next run finds on the account what is live.',
  },
  'record/file-refused': {
    owner: 'operator',
    what: 'A file in `receipts-dir` is not one that `publish` has written.',
    says: ({ file, why }: { readonly file: string; readonly why: string }) =>
      `Nothing of \`${file}\` is recorded. ${why}`,
    why: 'Every job of a run can add artifacts to it, so what they hold is checked like the work of a stranger.',
    fix: 'Look at what the jobs of this run upload. Let each upload nothing but the folder of its own `receipts-dir`, and let all use the same version of Spool.',
  },
  'record/part-refused': {
    owner: 'operator',
    what: 'A part of a file in `receipts-dir` is not as `publish` writes it.',
    says: ({ file, why }: { readonly file: string; readonly why: string }) =>
      `A part of \`${file}\` is not recorded. ${why}`,
    why: 'The rest can be true all the same.',
    fix: 'Look at what the jobs of this run upload, and let all use the same version of Spool. What is live, the next run finds on the account and records.',
  },
  'record/chain-refused': {
    owner: 'operator',
    what: 'Receipts of a post in `receipts-dir` are not recorded.',
    says: ({ why }: { readonly why: string }) =>
      `Receipts that a job left for this file are not recorded. ${why}`,
    why: 'Receipts keep a post from being published. Those that cannot be true would keep one from it that is not live.',
    fix: 'Look at what the jobs of this run upload. What is live of the post, the next run finds on the account and records.',
  },
} as const
