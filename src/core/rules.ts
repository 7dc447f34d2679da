import { FEATURE_RULES } from './features/rules.ts'
import { GITHUB_RULES } from './github/rules.ts'
import { MEDIA_RULES } from './media/rules.ts'
import { TEXT_RULES } from './text/rules.ts'

/**
 * Who can act on a problem. It decides the wording and whether running again can help:
 * the post's author, the workflow's operator, the network, or this action's own maintainers.
 */
export type Owner = 'author' | 'operator' | 'remote' | 'us'

export type Rule = {
  readonly owner: Owner
  /** What the rule refuses or reports, in one sentence. */
  readonly what: string
  /** Why it exists. */
  readonly why: string
  /** The general cure; a problem may carry a more particular one. */
  readonly fix: string
}

/** Every rule that can be reported. An id is public: it stands in logs, outputs and docs/rules.md. */
export const RULES = {
  ...FEATURE_RULES,
  'input/unknown': {
    owner: 'operator',
    what: 'An input is close to the name of another but is none itself.',
    why: 'A setting that is misspelt is a setting that is silently not made.',
    fix: 'Correct the name under `with:` in the workflow.',
  },
  'input/invalid': {
    owner: 'operator',
    what: 'An input has a value it cannot have.',
    why: 'Guessing what was meant could publish what was not asked for.',
    fix: 'Correct the value under `with:` in the workflow.',
  },
  'input/contradiction': {
    owner: 'operator',
    what: 'Two inputs exclude each other.',
    why: 'Either reading could publish what was not asked for.',
    fix: 'Remove one of the two from the workflow.',
  },
  'input/token-missing': {
    owner: 'operator',
    what: 'There is no access token.',
    why: 'Threads publishes only for an account that granted a token.',
    fix: 'Pass the secret: `access-token: ${{ secrets.THREADS_ACCESS_TOKEN }}`. In pull requests from forks secrets are empty; preview there with `command: check`.',
  },
  'input/github-token-missing': {
    owner: 'operator',
    what: 'Receipts are to go to GitHub, and there is no token or no repository to use it on.',
    why: 'Nothing is published whose receipts could not be kept.',
    fix: 'Leave `github-token` to its default; a secret that does not exist is empty. Or use `write-back: files` and commit in a later step.',
  },
  'input/pull-request': {
    owner: 'operator',
    what: 'Something is to be published before it is merged: in a pull request or a merge queue.',
    why: 'What has not been merged has not been accepted, and may come from anyone.',
    fix: 'Use `command: check` in pull requests, and publish on a push to the branch.',
  },
  'files/none': {
    owner: 'operator',
    what: 'The patterns of `files` match no file at all.',
    why: 'A pattern that matches nothing is more often a slip than an intention.',
    fix: 'Check `files`, and that the repository is checked out before this step.',
  },
  'files/not-utf8': {
    owner: 'author',
    what: 'A file is not UTF-8.',
    why: 'Read in a wrong encoding its text would be published mangled.',
    fix: 'Save the file as UTF-8.',
  },
  'files/unreadable': {
    owner: 'operator',
    what: 'A file could not be read.',
    why: 'What cannot be read cannot be published.',
    fix: 'Check the permissions of the file, and that it is checked out.',
  },
  'files/not-written': {
    owner: 'operator',
    what: 'Receipts could not be written into a file.',
    why: 'Without its receipts a post counts as not yet published.',
    fix: 'Put the receipts below into the front matter of the file by hand, under `threads`.',
  },
  'post/unknown-key': {
    owner: 'author',
    what: 'A key under `threads` is unknown.',
    why: 'A key that is misspelt would silently do nothing.',
    fix: 'Correct or remove the key.',
  },
  'post/invalid-value': {
    owner: 'author',
    what: 'A key under `threads` has a value it cannot have.',
    why: 'Guessing what was meant could publish what was not asked for.',
    fix: 'Correct the value.',
  },
  'post/publish-at-invalid': {
    owner: 'author',
    what: '`publish_at` is no date-time.',
    why: 'A post without a certain time could go out at a wrong one.',
    fix: 'Write it as `2026-12-01 09:00` (local time in `timezone`) or `2026-12-01T09:00:00+01:00`.',
  },
  'post/publish-at-skipped': {
    owner: 'author',
    what: '`publish_at` is a local time that does not exist: the clocks skip it when summer time begins.',
    why: 'Either neighbour could be meant.',
    fix: 'Choose another time, or add an offset.',
  },
  'post/publish-at-twice': {
    owner: 'author',
    what: '`publish_at` is a local time that happens twice: the clocks repeat it when summer time ends.',
    why: 'Either of the two could be meant.',
    fix: 'Choose another time, or add an offset.',
  },
  'post/timezone-unknown': {
    owner: 'author',
    what: 'A time zone is no IANA zone.',
    why: 'A post could go out at a wrong time.',
    fix: 'Use a name such as `Europe/Berlin`.',
  },
  'post/overdue': {
    owner: 'author',
    what: 'A post was found unpublished longer than `late-limit` after its `publish_at`.',
    why: 'Posts that piled up while nothing ran must not go out all at once, when nobody expects them.',
    fix: 'Give it a new `publish_at`, make it a `draft`, or raise `late-limit`.',
  },
  'post/empty': {
    owner: 'author',
    what: 'A post has nothing to publish.',
    why: 'Threads refuses an empty post.',
    fix: 'Write a text below the front matter or under `threads.text`, or make it a `draft`.',
  },
  'post/edited-after-publication': {
    owner: 'author',
    what: 'The text of a post that is live was changed.',
    why: 'Threads has no way to edit a post; what readers see stays as it was published.',
    fix: 'Nothing has to be done. To publish the new text, put it into a new file.',
  },
  'post/receipts-damaged': {
    owner: 'author',
    what: 'The receipts under `threads` contradict each other.',
    why: 'Continuing from them could publish a segment twice.',
    fix: 'Give `id` the id of the first of `posts`, or remove it; what Spool wrote is in the history of the file.',
  },
  'post/changed-while-partial': {
    owner: 'author',
    what: 'The text of a half-published chain was changed.',
    why: 'A chain that began with one text must not go on with another.',
    fix: 'Restore the text that was published first; or remove `id`, `permalink`, `posts` and `digest` to publish the new text as a new chain.',
  },
  'front-matter/unclosed': {
    owner: 'author',
    what: 'The front matter has no end.',
    why: 'Without its end nobody can tell what is front matter and what is the text to publish.',
    fix: 'End the front matter with a line that holds only `---`.',
  },
  'front-matter/ambiguous-end': {
    owner: 'author',
    what: 'A line of the front matter begins with `---` but holds more.',
    why: 'Some tools take it for the end of the front matter, others do not; the text to publish would differ.',
    fix: 'Indent that line, put the value in quotes, or make it exactly `---`.',
  },
  'front-matter/foreign': {
    owner: 'author',
    what: 'A file that mentions `threads` has front matter in another language than YAML.',
    why: 'Only YAML can be edited without touching the rest; and JavaScript is a program, which is never run.',
    fix: 'Write the front matter as YAML between two lines that hold only `---`.',
  },
  'front-matter/broken-yaml': {
    owner: 'author',
    what: 'The front matter is not valid YAML.',
    why: 'What cannot be read for certain is not published.',
    fix: 'Correct the line; values with special characters belong in quotes.',
  },
  'front-matter/duplicate-key': {
    owner: 'author',
    what: 'A key stands twice in the same mapping.',
    why: 'Some tools take the first value, others the last.',
    fix: 'Remove one of the two.',
  },
  'front-matter/not-a-mapping': {
    owner: 'author',
    what: 'The front matter is a list or a single value.',
    why: 'Only keys with values can say that a file is a post.',
    fix: 'Write keys with values, for example `threads: true`; put an empty line before a thematic break that opens a text.',
  },
  'front-matter/too-complex': {
    owner: 'author',
    what: 'The front matter nests too deeply, or its aliases multiply into too many values.',
    why: 'A few lines of aliases can stand for more values than a computer can hold.',
    fix: 'Write the values out instead of using aliases.',
  },
  'front-matter/not-editable': {
    owner: 'author',
    what: 'Receipts cannot be written into the front matter as it is written.',
    why: 'A write-back changes its own keys and nothing else; where that is not certain it changes nothing.',
    fix: 'Write `threads` as a plain mapping, one key a line, without anchors, aliases and tags.',
  },
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
  ...MEDIA_RULES,
  ...TEXT_RULES,
  ...GITHUB_RULES,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES
