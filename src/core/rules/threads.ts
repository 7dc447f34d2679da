/** What the network refuses, and what it leaves open. */
export const THREADS_RULES = {
  'threads/token-rejected': {
    owner: 'operator',
    what: 'Threads rejects the access token.',
    why: 'It expired, was revoked, or belongs to another app.',
    fix: 'Create a new long-lived token and update the secret that the workflow passes as `access-token`.',
  },
  'threads/permission-missing': {
    owner: 'operator',
    what: 'The access token lacks a permission.',
    why: 'Permissions are fixed when a token is made.',
    fix: 'Authorize the app again with `threads_basic` and `threads_content_publish`, and update the secret.',
  },
  'threads/refused': {
    owner: 'author',
    what: 'Threads refuses a post for what it holds.',
    why: 'Only the network knows all of its own rules.',
    fix: 'Change the post as the answer says.',
  },
  'threads/restricted': {
    owner: 'operator',
    what: 'Threads restricts the account.',
    why: 'Its protection against spam acted; more requests make it worse.',
    fix: 'Look at the account in the app, then run again later.',
  },
  'threads/throttled': {
    owner: 'remote',
    what: 'Threads takes no more requests for this account at the moment.',
    why: 'Going on would only prolong it.',
    fix: 'Nothing to do: a later run continues where this one stopped.',
  },
  'threads/unreachable': {
    owner: 'remote',
    what: 'Threads gives no usable answer.',
    why: 'The network or a server between is down, or `threads-api-url` leads elsewhere.',
    fix: 'Run again later; if it stays, check `threads-api-url` and the proxy settings of the runner.',
  },
  'threads/container-failed': {
    owner: 'remote',
    what: 'Threads could not prepare a post.',
    why: 'The reason is in its answer.',
    fix: 'Run again later; if it stays, change the post as the answer says.',
  },
  'threads/not-ready': {
    owner: 'remote',
    what: 'Threads did not get a post ready in time.',
    why: 'A container that does not become ready cannot be published.',
    fix: 'Nothing to do: the next run tries again.',
  },
  'threads/in-doubt': {
    owner: 'operator',
    what: 'It is not known whether a segment went live: the answer was lost, and the account does not tell.',
    why: 'Publishing it again could publish it twice.',
    fix: 'Look at the account. If the segment is live, add `- id: "…"` with its media id to the list `posts` under `threads`, or begin that list with it if it is the head. If it is not live, run again.',
  },
  'threads/link-moved': {
    owner: 'author',
    what: 'Threads refused the link attachment of a post, and the link went into the text instead.',
    why: 'It refuses links that redirect and pages that are very new; a refused link must not lose the post.',
    fix: 'Nothing to do; next time give the address the link finally leads to.',
  },
  'threads/feed-hidden': {
    owner: 'operator',
    what: 'The posts of the account cannot be read.',
    why: 'Without looking, a post whose receipts were lost cannot be told from one that was never published.',
    fix: 'Grant `threads_basic` to the token; or check `threads-api-url`.',
  },
  'threads/replies-hidden': {
    owner: 'operator',
    what: 'A chain may be live further than its receipts tell, and the token may not read replies.',
    why: 'Going on without looking could publish a segment twice.',
    fix: 'Grant `threads_read_replies` to the token; or list the media ids of what is live, from the head on, under `threads` as `posts`: `- id: "…"`.',
  },
  'threads/out-of-time': {
    owner: 'remote',
    what: 'A post took longer than it may.',
    why: 'A step that hangs keeps everything behind it waiting.',
    fix: 'Nothing to do: a later run continues where this one stopped.',
  },
  'threads/quota': {
    owner: 'remote',
    what: 'A chain does not fit in what is left of the quota of 24 hours.',
    why: 'A chain goes live whole or not at all.',
    fix: 'Nothing to do: a later run publishes it when the window has moved.',
  },
} as const
