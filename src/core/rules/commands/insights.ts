/** Made when it is needed, as in threads.ts. */
const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names)

const KINDS = {
  file: 'a file',
  link: 'a symbolic link',
  repository: 'a submodule or another repository',
}

/** What keeps numbers from being read or kept. */
export const INSIGHTS_RULES = {
  'insights/scope-missing': {
    owner: 'operator',
    what: 'The access token may not read insights.',
    says: ({ scopes, answer }: { readonly scopes: readonly string[]; readonly answer?: string }) =>
      `The access token lacks ${listed(scopes.map((scope) => `\`${scope}\``))}, without which Threads tells no numbers${answer === undefined ? '' : ` (${answer})`}.`,
    why: 'A token keeps the permissions it was made with.',
    fix: 'In the dashboard of your Meta app, add `threads_manage_insights` to the permissions, make a new token with the “User Token Generator”, and update the secret that the workflow passes as `access-token`.',
  },
  'insights/metric-unknown': {
    owner: 'remote',
    what: 'Threads does not tell one of the numbers.',
    says: ({ metrics, answer }: { readonly metrics: readonly string[]; readonly answer: string }) =>
      `Threads does not tell ${listed(metrics.map((metric) => `\`${metric}\``))} (${answer}). The other numbers are kept.`,
    why: 'The network adds and removes numbers. One that is missing must not cost the others.',
    fix: 'Nothing to do. If it stays so, look for a newer version of Spool.',
  },
  'insights/rate-limit': {
    owner: 'remote',
    what: 'Threads says that 90 % or more of its limit for requests is used up, so no more posts are asked for.',
    says: ({ usedPercent }: { readonly usedPercent: number }) =>
      `No more posts are asked for: Threads says that ${usedPercent} % of its limit for requests is used up. What was read is kept.`,
    why: 'What is left of the limit is for posts that are due.',
    fix: 'Nothing to do: the next run begins with the most overdue.',
  },
  'insights/cut-short': {
    owner: 'remote',
    what: 'Not every post that was due was asked for.',
    says: ({ left, most }: { readonly left: number; readonly most: number }) =>
      `${left} ${left === 1 ? 'post that was' : 'posts that were'} due ${left === 1 ? 'is' : 'are'} left for the next run: a run makes at most ${most} requests.`,
    why: 'Requests are shared with all that the account does. The most overdue come first, so that every post has its turn.',
    fix: 'Nothing to do. If it is so every day, run the workflow twice a day.',
  },
  'insights/posts-unseen': {
    owner: 'author',
    what: 'Threads does not show posts that receipts name.',
    says: ({ count, example }: { readonly count: number; readonly example: string }) =>
      `Threads shows no numbers of ${count} ${count === 1 ? 'segment' : 'segments'} that receipts name, such as ${example}.`,
    why: 'A post that was deleted has no numbers any more. What was read of it before is kept.',
    fix: 'Nothing to do, if it was deleted.',
  },
  'insights/unreadable': {
    owner: 'operator',
    what: 'A file of insights cannot be read whole.',
    says: () =>
      'This line is none that Spool writes, so nothing of the file is used, and the file is left as it is. New rows go into another file of the same month or year.',
    why: 'A file that is overwritten after it was read in part has lost the rest for good.',
    fix: 'Correct or remove the line, or bring back the file as it was before with git. A file of the same month with `.2` in its name stays: both are read.',
  },
  'insights/ahead': {
    owner: 'operator',
    what: 'The history has rows of a time that is still to come.',
    says: ({ count }: { readonly count: number }) =>
      `${count} ${count === 1 ? 'row' : 'rows'} of the history, the first in this file, ${count === 1 ? 'is' : 'are'} of a time that is still to come, and ${count === 1 ? 'is' : 'are'} left out until then.`,
    why: 'The clock of an earlier run was ahead. What it wrote would hide all that is read until then.',
    fix: 'Remove these rows from the CSV files.',
  },
  'insights/no-folder': {
    owner: 'operator',
    what: '`insights-dir` leads through a file, a symbolic link, a submodule or another repository.',
    says: ({ path, kind }: { readonly path: string; readonly kind: keyof typeof KINDS }) =>
      `\`insights-dir\` leads through \`${path}\`, which is ${KINDS[kind]}. Nothing is read or written.`,
    why: 'Files that are written there would take the place of what is there, or belong to another repository.',
    fix: 'Set `insights-dir` to a folder, or to one that is not there yet.',
  },
  'insights/foreign-file': {
    owner: 'operator',
    what: 'A file has a name that insights use, and is not as Spool has made it.',
    says: () => 'This is not as Spool has made it, and is left as it is.',
    why: 'Pictures, README.md and the JSON files are made anew from the CSV files. What somebody else wrote must not be lost to that.',
    fix: 'Rename or delete it, and the next run makes its own; or choose another `insights-dir`.',
  },
} as const
