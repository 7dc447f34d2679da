/** `answer`: what Threads or GitHub said, as their errors have it. */
type Answered = { readonly answer: string }

/** A token that still works; `until`: milliseconds since 1970, undefined where the network does not tell. */
type StillWorks = { readonly until: number | undefined }

/** What can go wrong with keeping an access token alive. */
export const TOKEN_RULES = {
  'token/key-missing': {
    owner: 'operator',
    what: 'A token is to be sealed in a public repository, and there is no key for it.',
    says: () =>
      'This repository is public, so a kept token needs a `token-key` to be sealed with, and there is none.',
    why: 'Without a key the access token itself is the seed. Whoever ever saw it, even expired, could open what follows it, and anyone can read a public repository.',
    fix: 'Make a key with `openssl rand -base64 32`, store it as the secret THREADS_TOKEN_KEY, and pass it: `token-key: ${{ secrets.THREADS_TOKEN_KEY }}`.',
  },
  'token/dead': {
    owner: 'operator',
    what: 'No token works: neither the one that is passed as `access-token` nor one that is kept.',
    says: ({ answer, reason, kept }: Answered & Dead) =>
      `Threads rejects the access token (${answer}), and ${KEPT[kept]}.${reason === undefined ? '' : ` ${reason}`}`,
    why: 'A token lives 60 days unless it is refreshed, and can be revoked at any time.',
    fix: 'Make a new long-lived token and store it in the secret that the workflow passes as `access-token`: it takes over by itself. If you changed `token-key`, pass the old one.',
  },
  'token/unopened': {
    owner: 'operator',
    what: 'A token is kept, and it does not open.',
    says: ({ ref }: { readonly ref: string }) =>
      `The token that is kept on \`${ref}\` does not open: it was sealed for another repository, or it is damaged. The one that is passed as \`access-token\` is used.`,
    why: 'A token opens only with the key, in the repository and for the server that it was sealed for, and unchanged to the last byte.',
    fix: 'Nothing to do: the next refresh replaces it. If you did not copy the repository, look at who can write to it.',
  },
  'token/foreign': {
    owner: 'operator',
    what: 'A token is kept that belongs to another account.',
    says: ({ ref }: { readonly ref: string }) =>
      `The token that is kept on \`${ref}\` belongs to another account than the one it was kept for, so it is not used.`,
    why: 'Posts must not appear on an account that nobody named.',
    fix: 'Delete the ref, and make a new token for `access-token` if the one there is dead.',
  },
  'token/unread': {
    owner: 'remote',
    what: 'It could not be looked up whether a refreshed token is kept.',
    says: ({ answer }: Answered) =>
      `It could not be looked up whether a refreshed token is kept (${answer}), so the one that the run was given is used, and not refreshed.`,
    why: 'A token that cannot be kept is not refreshed: the old one could end with it.',
    fix: 'Nothing to do if it happens once. Otherwise give the job `permissions: { contents: write }`.',
  },
  'token/not-refreshed': {
    owner: 'operator',
    what: 'The access token could not be refreshed, or could not be kept if it were.',
    says: ({ answer, until }: Answered & StillWorks) =>
      `The access token could not be refreshed (${answer}). It still works${sayUntil(until)}.`,
    why: 'It is refreshed only if the new one can be kept, as the old one may end with it.',
    fix: 'Nothing to do if it happens once: the next run tries again. Otherwise make what the answer names possible; writing a ref takes `permissions: { contents: write }`.',
  },
  'token/lost': {
    owner: 'operator',
    what: 'The access token ended with a refresh whose result was lost.',
    says: ({ answer }: Answered) =>
      `The access token was refreshed, and the new one was lost (${answer}); the old one has ended with it.`,
    why: 'Threads keeps no token for us, and may end the old one at the moment it makes a new one.',
    fix: 'Make a new long-lived token, and update the secret that the workflow passes as `access-token`.',
  },
  'token/not-kept': {
    owner: 'operator',
    what: 'The access token was refreshed, and the new one could not be kept.',
    says: ({ answer, until }: Answered & StillWorks) =>
      `The access token was refreshed, and the new one could not be kept (${answer}). The old one still works${sayUntil(until)}.`,
    why: 'A token that is kept nowhere ends with the run. It is never printed.',
    fix: 'Run again: the next run refreshes the old one once more.',
  },
  'token/new-rejected': {
    owner: 'remote',
    what: 'The token that a refresh gave does not work for the account.',
    says: ({ answer }: Answered) =>
      `The token that a refresh gave does not work for this account (${answer}), so the one before it is used.`,
    why: 'A token is used only after Threads has said whose it is.',
    fix: 'Run again. If it happens again, make a new long-lived token for `access-token`.',
  },
  'token/not-delivered': {
    owner: 'operator',
    what: 'The access token was refreshed, and the secret with the old one could not be overwritten.',
    says: ({ name, answer, ref, old }: Undelivered) =>
      `The refreshed token could not be written into the secret \`${name}\` (${answer}). ${
        ref === undefined ? 'It is kept nowhere else' : `It is kept on \`${ref}\``
      }, and the one in the secret ${old ? `still works${sayUntil(old.until)}` : 'does not work any more'}.`,
    why: 'A run that starts later reads the secret as it is.',
    fix: 'See that `secrets-token` may write this secret, and run again before that date; after it, make a new long-lived token and store it by hand.',
  },
  'token/expires': {
    owner: 'operator',
    what: 'The access token dies in 21 days or less, and nothing refreshes it.',
    says: ({ expiresAt, daysLeft }: { readonly expiresAt: number; readonly daysLeft: number }) =>
      `The access token dies in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}, on ${dateOf(expiresAt)}, and nothing refreshes it.`,
    why: 'A dead token publishes nothing. It is a notice from 21 days, a warning from 14, and from 7 days an error, which fails the step; what is due is published all the same.',
    fix: 'Let Spool refresh it: `token-store: ref`, and `token-key` with a secret that `openssl rand -base64 32` makes. Or make a new long-lived token, and update the secret that the workflow passes as `access-token`.',
  },
  'token/short-lived': {
    owner: 'operator',
    what: 'The access token is a short-lived one.',
    says: ({ expiresAt }: { readonly expiresAt: number }) =>
      `The access token is a short-lived one: it dies at ${new Date(expiresAt).toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
    why: 'A short-lived token is made for an hour, and the next run would find it dead.',
    fix: 'Make a long-lived one with the “User Token Generator” of your Meta app, and update the secret that the workflow passes as `access-token`.',
  },
  'token/other-account': {
    owner: 'operator',
    what: 'The access token belongs to another account than the one that the posts of these files are live on.',
    says: ({ username, before }: { readonly username: string; readonly before: string }) =>
      `The access token belongs to @${username}, and the posts that are live already are those of @${before}.`,
    why: 'A token in the wrong secret would publish everything on an account that nobody meant.',
    fix: 'Pass the token of that account. If the posts are to go to the new one from now on, say so with its id: `user-id`.',
  },
} as const

type Dead = {
  readonly kept: keyof typeof KEPT
  /** As for `threads/token-rejected`; undefined where the token works, for another account. */
  readonly reason: string | undefined
}

type Undelivered = Answered & {
  readonly name: string
  /** Where the new token is kept, from which the next run delivers it; undefined: nowhere. */
  readonly ref: string | undefined
  /** The token that is in the secret; undefined if it does not work any more. */
  readonly old: StillWorks | undefined
}

/** What is kept where no token works. */
const KEPT = {
  none: 'no other token is kept for it',
  unopened: 'the token that is kept does not open',
  rejected: 'the token that is kept does not work either',
  unread: 'it could not be looked up whether another one is kept',
} as const

function sayUntil(until: number | undefined): string {
  return until === undefined ? '' : `, until ${dateOf(until)}`
}

/** The day of an instant, in UTC, as messages say it. */
export function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
