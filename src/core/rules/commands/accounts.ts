/** Made when it is needed, as in threads.ts. */
const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names)

const of = (account: string) => (account === '' ? 'an account' : `\`${account}\``)

/** What can be wrong with a file that names many accounts, and what a pull request changes of it. */
export const ACCOUNT_RULES = {
  'accounts/unreadable': {
    owner: 'operator',
    what: 'The file of accounts cannot be read as a list of accounts.',
    says: ({ why }: { readonly why: string }) => `The file of accounts cannot be read. ${why}`,
    why: 'An account that is left out by mistake would publish nothing, and nobody would know.',
    fix: 'Write `key`, `repository`, and under `accounts` a list with `name`, `files`, `user_id` and `token` for each.',
  },
  'accounts/unknown-key': {
    owner: 'operator',
    what: 'The file of accounts has a key that Spool does not know.',
    says: ({ key }: { readonly key: string }) => `There is no key \`${key}\` here.`,
    why: 'A key with a slip in it would be passed over in silence.',
    fix: 'Correct or remove the key.',
  },
  'accounts/invalid-value': {
    owner: 'operator',
    what: 'A key of an account has a value that it cannot have.',
    says: ({
      account,
      key,
      written,
      must,
    }: {
      readonly account: string
      readonly key: string
      readonly written: string
      readonly must: string
    }) =>
      `\`${key}\` of ${of(account)} is ${written === '' ? 'missing or empty' : `\`${written}\``}; it must be ${must}.`,
    why: 'Nothing is published for an account that is not whole. The others go on.',
    fix: 'Correct the value.',
  },
  'accounts/no-key': {
    owner: 'operator',
    what: 'The file of accounts has no public key.',
    says: () => 'The `key` is missing, or is not 32 bytes as base64. What is written is not shown.',
    why: 'Tokens are sealed for this key.',
    fix: '`spool accounts init` makes one. Its private half is the secret `THREADS_ACCOUNTS_KEY`, and never stands here.',
  },
  'accounts/no-repository': {
    owner: 'operator',
    what: 'The file of accounts does not say which repository its tokens are for.',
    says: () => 'The `repository` is missing, or is not the id of a repository.',
    why: 'A sealed token counts in one repository. Its id stays the same when the repository is renamed, and in a fork the file still has that of the original.',
    fix: 'Write the number that `gh api repos/{owner}/{repo} --jq .id` prints.',
  },
  'accounts/double': {
    owner: 'operator',
    what: 'Two entries have the same name or the same user id.',
    says: ({ key, value, first }: { readonly key: string; readonly value: string; readonly first: number }) =>
      `The \`${key}\` \`${value}\` stands already in the entry on line ${first}. None of these entries is used.`,
    why: 'The posts of an account go out one after the other, and two entries would publish at once.',
    fix: 'Make one entry of the two, with the `files` of both, or correct the one that is wrong.',
  },
  'accounts/unknown': {
    owner: 'operator',
    what: 'The input `shard` names an account that the file of accounts does not have.',
    says: ({ name }: { readonly name: string }) =>
      `The input \`shard\` names \`${name}\`, and the file of accounts has no such account, or something is wrong with its entry.`,
    why: 'The file has changed since the shards were planned, or its entry has something wrong.',
    fix: 'Nothing to do if the account was removed meanwhile. Otherwise correct its entry, and let `plan` and `publish` read the same file.',
  },
  'accounts/overlap': {
    owner: 'operator',
    what: 'Two accounts have the same post file.',
    says: ({
      name,
      other,
      example,
    }: {
      readonly name: string
      readonly other: string
      readonly example: string
    }) => `\`${example}\` is among the \`files\` of both \`${other}\` and \`${name}\`. Neither is used.`,
    why: 'The file has room for the receipts of one account, and nobody can tell which one is meant.',
    fix: 'Give each account a folder of its own.',
  },
  'accounts/not-sealed': {
    owner: 'operator',
    what: 'The token of an account is not a sealed one.',
    says: ({ account, isBare }: { readonly account: string; readonly isBare: boolean }) =>
      isBare
        ? `The \`token\` of ${of(account)} is an access token that is not sealed: whoever can read this file can use it. It is not shown here.`
        : `The \`token\` of ${of(account)} is missing, or is no sealed token. What is written is not shown.`,
    why: 'Everybody who can read the repository can read the file.',
    fix: '`spool accounts add` seals one. If a token stands in the file as it is, revoke it first: on threads.com, under Settings, Account, Website permissions.',
  },
  'accounts/token-shut': {
    owner: 'operator',
    what: 'The sealed token of an account does not open, or was sealed for something else.',
    says: ({ name, isOpen }: { readonly name: string; readonly isOpen: boolean }) =>
      isOpen
        ? `The token of \`${name}\` was sealed for another account, another name or another repository.`
        : `The token of \`${name}\` does not open: it was sealed for another key, or a part of it is lost.`,
    why: 'A sealed token counts for the account, the name and the repository that it was sealed for, and nowhere else.',
    fix: 'Seal its token again: `spool accounts add` with the same name replaces it.',
  },
  'accounts/token-foreign': {
    owner: 'operator',
    what: 'The sealed token of an account is the token of another one.',
    says: ({ name, userId }: { readonly name: string; readonly userId: string }) =>
      `Threads does not say that the token of \`${name}\` is of the user id ${userId}. Nothing is done with it.`,
    why: 'Posts must not appear on an account that nobody named, and its token must not be refreshed for this one.',
    fix: 'Seal a token of this account: `spool accounts add` with the same name replaces it. If the user id is wrong, correct it, and seal the token again.',
  },
  'accounts/other-key': {
    owner: 'operator',
    what: 'The public key in the file of accounts does not belong to the secret.',
    says: () =>
      'The `key` in the file of accounts is not the public half of the key that the input `accounts-key` has. No account is used.',
    why: 'Somebody may have put a key of their own there, to open what is sealed for it from then on.',
    fix: 'See in the history of the file who changed the key. If it was rotated, store the new private half as the secret, or merge the file that goes with it.',
  },
  'accounts/other-repository': {
    owner: 'operator',
    what: 'The file of accounts is for another repository.',
    says: ({ repository, here }: { readonly repository: number; readonly here: number | undefined }) =>
      `The file of accounts is for the repository with the id ${repository}, and ${here === undefined ? 'the id of this one is not known' : `this one has the id ${here}`}. No account is used.`,
    why: 'A sealed token counts in one repository, so that a copy of the file is of no use to anybody.',
    fix: 'If the posts of this repository go to accounts of their own, make a new file with `spool accounts init`. In a fork there is nothing to do.',
  },
  'accounts/not-on-branch': {
    owner: 'operator',
    what: 'The file of accounts is not on the branch.',
    says: ({ file, branch }: { readonly file: string; readonly branch: string }) =>
      `The file of accounts \`${file}\` is not on \`${branch}\`: it never came there, or was removed. No account is used.`,
    why: 'Which posts go to which account is what the branch says, and what was reviewed there.',
    fix: 'Merge the file first. If it was removed on purpose, start a new run: one that is repeated has the checkout of the first time.',
  },
  'accounts/outdated': {
    owner: 'operator',
    what: 'The branch says otherwise of an account than the checkout.',
    says: ({ name, branch }: { readonly name: string; readonly branch: string }) =>
      `The entry of \`${name}\` is not the one that \`${branch}\` has by now, so nothing is done for this account.`,
    why: 'A checkout may be old: the account may have been removed since, or have another token or other files.',
    fix: 'Start a new run. One that is repeated has the checkout of the first time.',
  },
  'accounts/changes-unknown': {
    owner: 'operator',
    what: 'What a pull request changes of the accounts cannot be known.',
    says: () =>
      'What this pull request changes of the accounts is not known, so nothing of it is shown here.',
    why: 'The checkout has to be the merge of the pull request, with the commits that it merges.',
    fix: 'Run `check` on `pull_request`, and check out with `fetch-depth: 2`.',
  },
  'accounts/key-changed': {
    owner: 'operator',
    what: 'A pull request changes the public key of the accounts.',
    says: ({ from, to }: { readonly from: string; readonly to: string }) =>
      `The public \`key\` of the accounts changes from \`${from}\` to \`${to}\`: whoever has its private half can open what is sealed for it.`,
    why: 'A run refuses a key that is not the one of the secret, but tokens that people seal after the merge would be for whoever made this key.',
    fix: 'Merge it only if you rotated the key yourself: `spool accounts list` shows the key of your checkout.',
  },
  'accounts/repository-changed': {
    owner: 'operator',
    what: 'A pull request changes the repository that the accounts are for.',
    says: ({ from, to }: { readonly from: number; readonly to: number }) =>
      `The \`repository\` of the accounts changes from ${from} to ${to}: no token that was sealed before counts then.`,
    why: 'A run refuses an id that is not the one of its repository.',
    fix: 'Merge it only if the posts move to that repository.',
  },
  'accounts/changed': {
    owner: 'operator',
    what: 'A pull request adds, removes or changes an account.',
    says: ({
      name,
      change,
      keys,
    }: {
      readonly name: string
      readonly change: 'added' | 'removed' | 'changed'
      readonly keys: readonly string[]
    }) =>
      change === 'changed'
        ? `The account \`${name}\` has another ${listed(keys.map((key) => `\`${key}\``))}.`
        : `The account \`${name}\` is ${change}.`,
    why: 'Who has an account in this file has its posts published. A sealed token says to nobody whose it is before a run opens it.',
    fix: 'Merge it only if whoever owns the account wants that.',
  },
} as const
