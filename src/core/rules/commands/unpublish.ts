/** Made when it is needed, as in threads.ts. */
const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names)

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `One ${one}` : `${count} ${many}`

/** What keeps a post from being taken down, and what is not taken down at all. */
export const UNPUBLISH_RULES = {
  'unpublish/no-branch': {
    owner: 'operator',
    what: 'The branch cannot be read, so nothing is taken down.',
    says: () => 'What is to be taken down is read from the branch on GitHub, and that cannot be read here.',
    why: 'A checkout may be old, or changed by an earlier step. What is taken down cannot be brought back.',
    fix: 'Run the command in a workflow on GitHub, with `github-token` at its default and `contents: read` or more.',
  },
  'unpublish/too-large': {
    owner: 'operator',
    what: 'GitHub does not list all files of the branch, so nothing is taken down.',
    says: () => 'The branch has more files than GitHub lists at once.',
    why: 'A file that is not seen may name the same posts.',
    fix: 'Move the posts into a repository of their own.',
  },
  'unpublish/too-many': {
    owner: 'operator',
    what: 'More chains are to be taken down than `max-removals` allows, so none is.',
    says: ({ asked, most }: { readonly asked: number; readonly most: number }) =>
      `${asked} chains have \`unpublish: true\`, and \`max-removals\` is ${most}: none of them is taken down.`,
    why: 'A mistake, such as a search and replace over all files, must not empty an account.',
    fix: 'If all of them are meant, run the workflow once with a higher `max-removals`.',
  },
  'unpublish/scope-missing': {
    owner: 'operator',
    what: 'The access token may not take posts down.',
    says: ({ scopes }: { readonly scopes: readonly string[] }) =>
      `The access token lacks ${listed(scopes.map((scope) => `\`${scope}\``))}, without which nothing can be taken down.`,
    why: 'A token keeps the permissions it was made with.',
    fix: 'In the dashboard of your Meta app, add `threads_delete` to the permissions, make a new token with the “User Token Generator”, and update the secret that the workflow passes as `access-token`.',
  },
  'unpublish/not-ours': {
    owner: 'author',
    what: 'A receipt of a post that is to be taken down names a post of another account.',
    says: ({ id, segment }: { readonly id: string; readonly segment: number }) =>
      `The receipt of segment ${segment} names ${id}, which is a post of another account. Nothing of the chain is taken down.`,
    why: 'A receipt is a claim of whoever wrote the file.',
    fix: 'Correct the receipts, or use the token of the account that the post is on.',
  },
  'unpublish/other-shape': {
    owner: 'author',
    what: 'The posts that receipts name are no chain.',
    says: ({ id, segment }: { readonly id: string; readonly segment: number }) =>
      segment === 1
        ? `The first receipt names ${id}, which is a reply. Nothing of the chain is taken down.`
        : `The receipt of segment ${segment} names ${id}, which is no reply to the segment before it. Nothing of the chain is taken down.`,
    why: 'Receipts that name other posts, by mistake or on purpose, must not take those down.',
    fix: 'Correct the receipts, or take the posts down in the app.',
  },
  'unpublish/gone-unproved': {
    owner: 'author',
    what: 'Nothing of a chain can be found, and nothing says that it was on this account.',
    says: ({ id }: { readonly id: string }) =>
      `Threads shows nothing of the chain to this account, and the receipt of ${id} has no permalink with its name.`,
    why: 'Posts of another account cannot be seen either.',
    fix: 'Look whether the posts are live. If they are gone, write `unpublished_at` with the date under `threads` yourself.',
  },
  'unpublish/quota': {
    owner: 'remote',
    what: 'Threads does not take down so many posts in 24 hours.',
    says: ({ needs, left }: { readonly needs: number; readonly left: number }) =>
      `The chain has ${counted(needs, 'segment', 'segments').toLowerCase()} to take down, and Threads takes down ${left} more in these 24 hours. Nothing of it is taken down yet.`,
    why: 'A chain is taken down whole or not at all.',
    fix: 'Run the command again then.',
  },
  'unpublish/stopped': {
    owner: 'remote',
    what: 'A chain was taken down in part.',
    says: ({ live, segments }: { readonly live: number; readonly segments: number }) =>
      `${live} of ${segments} segments are live, or may be: the beginning of the chain. The others are taken down.`,
    why: 'The last segment goes first, so that what is left is a shorter chain.',
    fix: 'Run the command again: it goes on from here, and nothing else does.',
  },
  'unpublish/in-doubt': {
    owner: 'remote',
    what: 'Nobody knows whether a segment is taken down.',
    says: ({
      id,
      segment,
      answer,
    }: {
      readonly id: string
      readonly segment: number
      readonly answer: string
    }) => `Whether segment ${segment}, ${id}, is taken down is not known (${answer}).`,
    why: 'What cannot be found is gone only while the access token is certainly alive.',
    fix: 'Run the command again: it asks for the id.',
  },
  'unpublish/receipts-wait': {
    owner: 'operator',
    what: 'Receipts of a post that is to be taken down wait in a pull request.',
    says: () => 'The receipts of the post, or the rest of them, wait in a pull request that is not merged.',
    why: 'Only what the branch itself says is taken down.',
    fix: 'Merge the pull request with the receipts, and run the command again.',
  },
  'unpublish/loses': {
    owner: 'author',
    what: 'A post is to be taken down.',
    says: ({ segments, numbers }: { readonly segments: number; readonly numbers?: string }) =>
      `With \`unpublish: true\` on the branch, the command unpublish takes down ${segments === 1 ? 'the post' : `all ${segments} segments`}${numbers === undefined ? '' : `, with ${numbers}`}.`,
    why: 'What is taken down cannot be brought back: its replies, its numbers and its address are gone.',
    fix: 'Nothing to do, if that is meant. The command runs only where somebody starts it.',
  },
  'unpublish/file-gone': {
    owner: 'author',
    what: 'Posts are live whose file is gone.',
    says: ({ files }: { readonly files: readonly string[] }) =>
      `${files.length === 1 ? 'A post is' : 'Posts are'} live, but without a file: ${files.join('; ')}.`,
    why: 'A file that is deleted, renamed or forced away takes nothing down.',
    fix: 'To take such a post down, bring its file back with its receipts and `unpublish: true`.',
  },
} as const
