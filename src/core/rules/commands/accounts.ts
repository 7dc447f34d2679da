/** What can be wrong with a file that names many accounts. */
export const ACCOUNT_RULES = {
  'accounts/unreadable': {
    owner: 'operator',
    what: 'The file of `accounts` cannot be read as a list of accounts.',
    says: ({ why }: { readonly why: string }) => `The file of \`accounts\` cannot be read: ${why}.`,
    why: 'An account that is left out by mistake would publish nothing, and nobody would know.',
    fix: 'Correct the file.',
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
    }) => `\`${example}\` is among the \`files\` of both \`${other}\` and \`${name}\`.`,
    why: 'The file has room for the receipts of one account.',
    fix: 'Give each account a folder of its own.',
  },
  'accounts/same-account': {
    owner: 'operator',
    what: 'Two entries are of the same account.',
    says: ({ name, other }: { readonly name: string; readonly other: string }) =>
      `\`${other}\` and \`${name}\` have the same \`user_id\`.`,
    why: 'The posts of an account go out one after the other, and two entries would publish at once.',
    fix: 'Make one entry of the two, with the `files` of both.',
  },
  'accounts/token-shut': {
    owner: 'operator',
    what: 'The sealed token of an account does not open.',
    says: ({ name }: { readonly name: string }) =>
      `The token of \`${name}\` does not open with \`accounts-key\`, or is another account’s.`,
    why: 'A sealed token counts for the account it was sealed for, and nowhere else.',
    fix: 'Seal its token again with the public key of the file.',
  },
} as const
