/** How a run can end before its work is done. */
export const RUN_RULES = {
  'action/cancelled': {
    owner: 'operator',
    what: 'The run was cancelled or ran into its time limit.',
    says: () => 'The run was cancelled or ran into its time limit.',
    why: 'Receipts of what is live are written; nothing more is published.',
    fix: 'Nothing to do: the next run continues where this one stopped.',
  },
  'action/busy': {
    owner: 'operator',
    what: 'Another run publishes from the same checkout, or for the same account.',
    says: ({ other }: { readonly other: 'checkout' | 'account' }) =>
      other === 'checkout'
        ? 'Another run in the same checkout did not end within five minutes.'
        : 'Other runs for this account did not end within five minutes.',
    why: 'Two runs that publish at the same time could publish twice.',
    fix: 'Run again, unless another run follows anyway. A `concurrency` group in the workflow avoids it.',
  },
  'action/lease-lost': {
    owner: 'operator',
    what: 'The run lost its lease on the account before it was done.',
    says: () => 'Another run took over the lease on the account, or the lease could not be renewed.',
    why: 'Two runs that publish at the same time could publish twice.',
    fix: 'Nothing to do: the run that holds it, or the next one, continues.',
  },
  'action/state-set-aside': {
    owner: 'operator',
    what: 'What stands where Spool keeps notes between runs is none of them.',
    says: ({ from, to }: { readonly from: string; readonly to: string }) =>
      `What stood at \`${from}\`, where Spool keeps notes between runs, is none of them; it is at \`${to}\` now.`,
    why: 'Notes that cannot be read must not keep this run, and every later one, from publishing.',
    fix: 'Nothing to do: the run went on by what the account shows.',
  },
  'action/bug': {
    owner: 'us',
    what: 'Spool failed because of a bug.',
    says: ({ stack }: { readonly stack: string }) => `Spool failed because of a bug: “${stack}”.`,
    why: 'The mistake is in Spool, not in the post or the workflow.',
    fix: 'Please report it with the log of this run.',
  },
} as const
