/** How a run can end before its work is done. */
export const RUN_RULES = {
  'action/cancelled': {
    owner: 'operator',
    what: 'The run was cancelled or ran into its time limit.',
    why: 'What was live by then is kept; nothing more was published.',
    fix: 'Nothing to do: the next run continues where this one stopped.',
  },
  'action/busy': {
    owner: 'operator',
    what: 'Another run is publishing from the same checkout, or for the same account.',
    why: 'Two runs that publish at once could publish twice.',
    fix: 'Run again if no other run follows. A `concurrency` group in the workflow avoids it.',
  },
  'action/lease-lost': {
    owner: 'operator',
    what: 'The run lost the right to publish before it was done.',
    why: 'Two runs that publish at once could publish twice.',
    fix: 'Nothing to do: the run that holds it, or the next one, goes on.',
  },
  'action/bug': {
    owner: 'us',
    what: 'Spool failed in a way it should not.',
    why: 'This is a mistake of Spool itself.',
    fix: 'Please report it with the log of this run.',
  },
} as const
