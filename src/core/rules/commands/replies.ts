/** Made when it is needed, as in threads.ts. */
const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names)
const posts = (count: number) => (count === 1 ? 'one post' : `${count} posts`)

/** What keeps replies from being read, kept or acted upon. */
export const REPLY_RULES = {
  'replies/scope-missing': {
    owner: 'operator',
    what: 'The access token may not read replies, or may not hide them.',
    says: ({ scopes, answer }: { readonly scopes: readonly string[]; readonly answer?: string }) =>
      `The access token lacks ${listed(scopes.map((scope) => `\`${scope}\``))}, without which Threads does not let Spool read replies or act on them${answer === undefined ? '' : ` (${answer})`}.`,
    why: 'A token keeps the permissions it was made with.',
    fix: 'In the dashboard of your Meta app, add these permissions, make a new token with the “User Token Generator”, and update the secret that the workflow passes as `access-token`.',
  },
  'replies/rate-limit': {
    owner: 'remote',
    what: 'Threads says that 90 % or more of its limit for requests is used up, so no more conversations are read.',
    says: ({ usedPercent }: { readonly usedPercent: number }) =>
      `No more conversations are read: Threads says that ${usedPercent} % of its limit for requests is used up. What was read is kept.`,
    why: 'What is left of the limit is for posts that are due.',
    fix: 'Nothing to do: the next run begins with the most overdue.',
  },
  'replies/cut-short': {
    owner: 'remote',
    what: 'Not every conversation that was due was read.',
    says: ({ left, most }: { readonly left: number; readonly most: number }) =>
      `The conversations of ${posts(left)} are left for the next run: a run makes at most ${most} requests to read them.`,
    why: 'Requests are shared with all that the account does. What has changed comes first, then the most overdue, so that every post has its turn.',
    fix: 'Nothing to do. If it is so in every run, run the workflow more often.',
  },
  'replies/too-many': {
    owner: 'remote',
    what: 'A conversation has more replies than are kept.',
    says: ({ most }: { readonly most: number }) =>
      `This post has more than ${most} replies. The newest of them are kept.`,
    why: 'Each hundred of them takes a request, and a site has to load them all.',
    fix: 'Nothing to do.',
  },
  'replies/post-unseen': {
    owner: 'author',
    what: 'Threads does not show a post that receipts name.',
    says: ({ count, example }: { readonly count: number; readonly example: string }) =>
      `Threads shows no conversation of ${posts(count)} that receipts name, such as ${example}. Replies to them are not kept any more.`,
    why: 'A post that was deleted has no replies any more, and what others wrote below it is not kept without it.',
    fix: 'Nothing to do, if it was deleted.',
  },
  'replies/foreign-branch': {
    owner: 'operator',
    what: '`data-branch` names a branch that is not one of replies.',
    says: ({ branch }: { readonly branch: string }) =>
      `\`${branch}\` is not a branch that Spool made for replies: it has a history, or a commit of somebody else. It stays as it is.`,
    why: 'The branch for replies is replaced as a whole by each run that finds something new, so that what is deleted on Threads is not kept in its history. Other work there would be lost.',
    fix: 'Set `data-branch` to a branch that is not there yet. If somebody committed to the branch for replies, delete it: the next run makes it again.',
  },
  'replies/act-refused': {
    owner: 'remote',
    what: 'Threads refuses to hide, approve or ignore a reply.',
    says: ({ id, answer }: { readonly id: string; readonly answer: string }) =>
      `Threads refuses what a rule says of reply ${id} (${answer}). Nothing was done with it.`,
    why: 'Threads hides only replies to the first segment of a post, and decides only once on those that are gone.',
    fix: 'Look at the reply in the app.',
  },
  'replies/act-unsure': {
    owner: 'remote',
    what: 'Threads did not say whether a reply was hidden, approved or ignored.',
    says: ({ id, answer }: { readonly id: string; readonly answer: string }) =>
      `Threads did not say what became of reply ${id} (${answer}).`,
    why: 'A lost answer is never taken for a yes or a no: the next run looks at the reply before it asks again.',
    fix: 'Nothing to do: the next run goes on from what it finds.',
  },
} as const
