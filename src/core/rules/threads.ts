/** `answer`: what Threads said, as `ThreadsError` has it. */
type Answered = { readonly answer: string }
type Unprepared = {
  readonly reason: string | undefined
  /** Addresses of its pictures and videos. */
  readonly fetched: readonly string[]
}

/** Made when it is needed: what ICU knows of a language takes ten milliseconds to load. */
const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names)

const NEW_TOKEN =
  'In the dashboard of your Meta app, open “Use cases”, “Access the Threads API”, “Customize”; add what is missing to the permissions, make a new token with the “User Token Generator” under “Settings”, and update the secret that the workflow passes as `access-token`.'

/** What is wrong with a token that is rejected. */
export const TOKEN_FAULTS = {
  expired: 'It has expired: a long-lived token lives 60 days, a short-lived one an hour.',
  revoked: 'It was revoked, or the password of the account was changed.',
  'app-removed': 'The account has removed the app that it was made with.',
  unknown: 'It has expired, was revoked, or is not whole.',
  'not-alone': 'Something else was copied with it: a name, quotes, spaces or line breaks.',
  'app-secret': 'It looks like the secret of an app.',
  id: 'It looks like an id.',
  'of-app': 'It looks like the token of an app, not of an account.',
  'of-facebook': 'It looks like a token of Facebook, which Threads does not take.',
  'of-instagram': 'It looks like a token of Instagram, which Threads does not take.',
} as const

/** The cure for a token that may be a good one. */
export const COPY_ALONE = 'Copy the token again, without a name, quotes, spaces or line breaks.'

/** What the network refuses, and what it leaves open. */
export const THREADS_RULES = {
  'threads/token-rejected': {
    owner: 'operator',
    what: 'Threads rejects the access token.',
    says: ({ answer, fault }: Answered & { readonly fault: keyof typeof TOKEN_FAULTS }) =>
      `Threads rejects the access token (${answer}). ${TOKEN_FAULTS[fault]}`,
    why: 'A token lives 60 days unless it is refreshed, can be revoked at any time, and works for Threads alone.',
    fix: 'Make a new long-lived token with the “User Token Generator” of your Meta app, and update the secret that the workflow passes as `access-token`.',
  },
  'threads/permission-missing': {
    owner: 'operator',
    what: 'The access token lacks a permission.',
    says: ({ answer }: Answered) => `The access token lacks a permission (${answer}).`,
    why: 'A token keeps the permissions it was made with.',
    fix: `${NEW_TOKEN} Publishing takes \`threads_basic\` and \`threads_content_publish\`, chains and replies also \`threads_read_replies\` and \`threads_manage_replies\`.`,
  },
  'threads/scope-missing': {
    owner: 'operator',
    what: 'The access token lacks a permission that the post needs.',
    says: ({
      scopes,
      needing = 'the post needs',
    }: {
      readonly scopes: readonly string[]
      readonly needing?: string
    }) => `The access token lacks ${listed(scopes.map((scope) => `\`${scope}\``))}, which ${needing}.`,
    why: 'Nothing of the post is published: each segment of a chain after the first is a reply, which Threads refuses without `threads_manage_replies`. A token keeps the permissions it was made with.',
    fix: NEW_TOKEN,
  },
  'threads/refused': {
    owner: 'author',
    what: 'Threads refuses a post for what it contains.',
    says: ({ answer }: Answered) => `Threads refuses the post (${answer}).`,
    why: 'Only the network knows all of its own rules.',
    fix: 'Change the post as the answer says.',
  },
  'threads/restricted': {
    owner: 'operator',
    what: 'Threads restricts the account.',
    says: ({ answer }: Answered) => `Threads restricts the account (${answer}).`,
    why: 'This is its protection against spam; more requests make it worse.',
    fix: 'Look at the account in the app, then run again later.',
  },
  'threads/throttled': {
    owner: 'remote',
    what: 'Threads takes no more requests for this account at the moment.',
    says: ({ answer }: Answered) =>
      `Threads takes no more requests for this account at the moment (${answer}).`,
    why: 'More requests would only make it last longer.',
    fix: 'Nothing to do: a later run continues where this one stopped.',
  },
  'threads/unreachable': {
    owner: 'remote',
    what: 'Threads gives no usable answer.',
    says: ({ answer }: Answered) => `Threads gives no usable answer (${answer}).`,
    why: 'The network or a server in between is down, or `threads-api-url` is wrong.',
    fix: 'Run again later. If it happens again, check the address of the server (`threads-api-url`, or `--api-url` on the command line) and the proxy settings.',
  },
  'threads/container-failed': {
    owner: 'remote',
    what: 'Threads could not prepare a post.',
    says: ({ reason, fetched }: Unprepared) => {
      const from =
        fetched.length === 0 ? '' : ` with ${fetched.map((address) => `\`${address}\``).join(', ')}`
      return reason === undefined
        ? `Threads could not prepare the post${from}, and gives no reason.`
        : `Threads could not prepare the post${from}: “${reason}”.`
    },
    why: 'Threads prepares a post in a container, and reports there what went wrong.',
    fix: 'Run again later. If it happens again, check the pictures and videos of the post.',
  },
  'threads/not-ready': {
    owner: 'remote',
    what: 'Threads did not get a post ready in time.',
    says: ({ answer }: Answered) => `Threads did not get the post ready in time (${answer}).`,
    why: 'A container that is not ready cannot be published.',
    fix: 'Nothing to do: the next run tries again.',
  },
  'threads/in-doubt': {
    owner: 'operator',
    what: 'It is not known whether a segment is live: the answer to publishing it was lost, and the account does not show it.',
    says: ({ segment, text, container }: Doubtful) =>
      `The answer to publishing segment ${segment}${text && ` (“${text}”)`} was lost, and the account does not show whether it is live (container ${container}).`,
    why: 'Publishing it again could publish it twice.',
    fix: 'Look at the account. If the segment is live, add its media id as `- id: "…"` to the list `posts` under `threads` (the first segment begins that list). If it is not live, run again.',
  },
  'threads/repost-in-doubt': {
    owner: 'operator',
    what: 'It is not known whether a post is reposted: the answer was lost, and the account does not show it.',
    says: ({ answer }: { readonly answer: string }) =>
      `The answer to the repost was lost, and the account does not show whether there is one. ${answer}`,
    why: 'To repost it again without asking could show it twice.',
    fix: 'Nothing to do: the next run asks Threads again, and reposts only what is not there.',
  },
  'threads/not-reposted': {
    owner: 'remote',
    what: 'The answer to a repost was lost, and the account has not shown one for ten minutes.',
    says: ({ answer }: { readonly answer: string }) =>
      `The answer to the repost was lost, and the account shows none after ten minutes: the post is not reposted. ${answer}`,
    why: 'The lists of an account can be minutes late, and what they do not show after that is not there.',
    fix: 'Nothing to do: the next run reposts it, unless `late-limit` has passed.',
  },
  'threads/link-moved': {
    owner: 'author',
    what: 'Threads refused the link attachment of a post, so the link stands in its text.',
    says: ({ answer }: { readonly answer: string }) =>
      `The link stands in the text, because Threads refused it as an attachment. ${answer}`,
    why: 'Threads refuses links that redirect and pages that are very new. A refused link must not lose the post.',
    fix: 'Nothing to do. Next time use the address that the link finally leads to.',
  },
  'threads/feed-hidden': {
    owner: 'operator',
    what: 'The posts of the account cannot be read.',
    says: () => 'The token cannot read the posts of the account, so Spool cannot see what is already live.',
    why: 'A post whose receipts were lost cannot be told from one that was never published.',
    fix: 'Make a new token with `threads_basic`, or check `threads-api-url`.',
  },
  'threads/replies-hidden': {
    owner: 'operator',
    what: 'More of a chain may be live than its receipts say, and the token cannot read replies.',
    says: () =>
      'A part of the chain is live, but the token cannot read replies, so Spool cannot see how much.',
    why: 'Continuing without knowing could publish a segment twice.',
    fix: 'Make a new token with `threads_read_replies`. Or list the media ids of all live segments, in their order, in `posts` under `threads`, each as `- id: "…"`.',
  },
  'threads/out-of-time': {
    owner: 'remote',
    what: 'A post took longer than 40 minutes.',
    says: () => 'The post is not finished after 40 minutes.',
    why: 'A post that takes too long would keep all others waiting.',
    fix: 'Nothing to do: a later run continues where this one stopped.',
  },
  'threads/quota': {
    owner: 'remote',
    what: 'A chain does not fit into what is left of the quota of 24 hours.',
    says: ({ needs, left }: { readonly needs: Room; readonly left: Room }) =>
      `The chain needs ${sayRoom(needs)}; the quota of 24 hours has ${sayRoom(left)} left.`,
    why: 'Spool begins a chain only if there is room for all of it.',
    fix: 'Nothing to do: a later run publishes it when there is room.',
  },
  'threads/rate-limit': {
    owner: 'remote',
    what: 'A post is not begun, as Threads says that 90 % or more of its limit for requests is used up.',
    says: ({ usedPercent }: { readonly usedPercent: number }) =>
      `The post is not begun: Threads says that ${usedPercent} % of its limit for requests is used up.`,
    why: 'A chain that runs into the limit stops half way. What is left is for chains that have begun.',
    fix: 'Nothing to do: a later run publishes it.',
  },
} as const

type Room = { readonly posts: number; readonly replies: number }

function sayRoom({ posts, replies }: Room): string {
  return `${posts} ${posts === 1 ? 'post' : 'posts'} and ${replies} ${replies === 1 ? 'reply' : 'replies'}`
}

type Doubtful = {
  /** From 1. */
  readonly segment: number
  /** How its text begins; empty if it has none. */
  readonly text: string
  readonly container: string
}
